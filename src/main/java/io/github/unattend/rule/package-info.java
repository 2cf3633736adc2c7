/** From located facts to violations: the rules as one table, and the judge that applies them. Pure; no Maven, no input or output. */
package io.github.unattend.rule;
