package io.github.unattend.rule;

import io.github.unattend.answerfile.Limits;

/** Counts what is remembered of one file to compare with what comes later; a file that asks for more is not read on. */
final class Memory {
    /** In bytes, roughly. */
    private static final long ROOM = 1 << 25;

    /** In bytes, roughly, besides its text. */
    private static final int COST = 512;

    private long taken;

    /** Remembers a thing with so many characters. */
    void take(int characters) {
        taken += COST + 2L * characters;
        if (taken > ROOM) {
            throw Limits.exceeded("too many different components, Orders or keys");
        }
    }

    long taken() {
        return taken;
    }

    /** Forgets all that was taken since so much was. */
    void backTo(long earlier) {
        taken = earlier;
    }
}
