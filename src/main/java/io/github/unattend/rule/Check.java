package io.github.unattend.rule;

import io.github.unattend.answerfile.OpenElement;

/** Judges the elements of one answer file as they come; only those that are documented, or are in one that is. */
interface Check {
    /** An element starts. */
    default void start(OpenElement element) {}

    /** A documented element ends. */
    default void end(OpenElement element) {}

    /** The root ends; not called where the file breaks before. */
    default void endOfFile() {}
}
