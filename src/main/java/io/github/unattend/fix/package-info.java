/**
 * From ordered lists that violate a rule to text edits, and from these to the same bytes elsewhere: new numbers, their edits, the
 * proof that nothing else changed, and one step in which the file is replaced.
 */
package io.github.unattend.fix;
