package io.github.unattend.answerfile;

/** What a file turned out to be. */
public enum FileKind {
    ANSWER_FILE,
    /** A script, a page or the like that holds an answer file. */
    HOST,
    OTHER
}
