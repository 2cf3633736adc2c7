package io.github.unattend.answerfile;

import java.io.IOException;

/** More of one thing than any answer file holds: the file may be well-formed, it is only not read on. */
final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
        super("it holds " + what);
    }
}
