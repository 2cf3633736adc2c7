package io.github.unattend.answerfile;

import java.io.UncheckedIOException;

/** What is remembered of one file to compare what comes later with it; a file that asks for more is not read on. */
final class Memory {
    /** In bytes, roughly. */
    private static final long ROOM = 1 << 25;

    private long taken;

    /** Begins with a file. */
    void restart() {
        taken = 0;
    }

    /** How much is taken, in bytes, roughly. */
    long taken() {
        return taken;
    }

    /**
     * Takes room.
     *
     * @param bytes roughly
     * @throws UncheckedIOException if there is none left
     */
    void take(long bytes) {
        taken += bytes;
        if (taken > ROOM) {
            throw new UncheckedIOException(new TooMuch("too many different components, ordered lists, Orders or keys"));
        }
    }

    /** Gives room back. */
    void giveBack(long bytes) {
        taken -= bytes;
    }
}
