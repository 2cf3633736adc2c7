package io.github.unattend.fix;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin and end; CR LF, LF and CR each end one. Offsets are in UTF-16 units. */
final class Lines {
    private final String text;
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        starts = IntStream.rangeClosed(0, text.length())
                .filter(offset -> offset == 0 || isBreak(text, offset))
                .toArray();
    }

    /** The number of the line in which the offset lies, from 0. */
    int number(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The start of the line in which the offset lies. */
    int start(int offset) {
        return starts[number(offset)];
    }

    /** The end of the line in which the offset lies, its line break left out. */
    int end(int offset) {
        int next = next(offset);
        boolean last = number(offset) == starts.length - 1;
        return last ? next : next - (text.startsWith("\r\n", next - 2) ? 2 : 1);
    }

    /** The start of the next line, or the end of the text. */
    int next(int offset) {
        int next = number(offset) + 1;
        return next < starts.length ? starts[next] : text.length();
    }

    static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (" \t\r\n".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line begins at the offset, which is not 0. */
    private static boolean isBreak(String text, int offset) {
        char before = text.charAt(offset - 1);
        return before == '\n' || (before == '\r' && !text.startsWith("\n", offset));
    }
}
