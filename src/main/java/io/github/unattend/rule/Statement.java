package io.github.unattend.rule;

import io.github.unattend.catalog.Documentation;

/**
 * What is said of a violation.
 *
 * @param message what is wrong and what to do
 * @param documentation what is documented of it
 * @param otherLine the line of the other party, 0 where there is none
 * @param correction what to write instead, or null
 */
record Statement(String message, Documentation documentation, int otherLine, String correction) {
    /** Of a violation that is counted only. */
    static final Statement NOT_SHOWN = new Statement("", null, 0, null);

    static Statement says(String message, Documentation documentation) {
        return new Statement(message, documentation, 0, null);
    }

    Statement against(int line) {
        return new Statement(message, documentation, line, correction);
    }

    Statement write(String instead) {
        return new Statement(message, documentation, otherLine, instead);
    }
}
