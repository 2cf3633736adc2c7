/**
 * From violations to text edits, and from these to the same bytes elsewhere: the new numbers and names, their edits, the check that
 * nothing else changes, and the one step in which a file is replaced.
 */
package io.github.unattend.fix;
