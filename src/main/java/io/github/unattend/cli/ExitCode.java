package io.github.unattend.cli;

/** What the process ends with. */
final class ExitCode {
    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int WRONG_USAGE = 2;
    static final int NO_ANSWER_FILE = 3;
    /** Something could not be read or written. */
    static final int NOT_DONE = 4;

    private ExitCode() {}
}
