package io.github.unattend.fix;

/** A file or list is not mended; the message says why, in words that follow its name and a colon. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    Refusal(String reason) {
        super(reason);
    }

    Refusal(String reason, Throwable cause) {
        super(reason, cause);
    }
}
