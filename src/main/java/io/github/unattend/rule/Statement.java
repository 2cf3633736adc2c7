package io.github.unattend.rule;

import io.github.unattend.catalog.Documentation;

/**
 * What is said of a violation.
 *
 * @param message what is wrong and what to do
 * @param documentation what is documented of it
 * @param otherLine the line of the other party, 0 where there is none
 */
record Statement(String message, Documentation documentation, int otherLine) {
    static Statement says(String message, Documentation documentation) {
        return new Statement(message, documentation, 0);
    }

    Statement against(int line) {
        return new Statement(message, documentation, line);
    }
}
