package io.github.unattend.answerfile;

/** The text of one element without the white space around it: its beginning, and how long it is. */
final class TrimmedText {
    private int mostKept;
    private final StringBuilder kept = new StringBuilder(128);
    private int length;
    private int trailingSpace;

    /**
     * Begins with a file.
     *
     * @param most the most characters that are kept, so that memory does not grow with the file
     */
    void restart(int most) {
        mostKept = most;
    }

    void clear() {
        kept.setLength(0);
        length = 0;
        trailingSpace = 0;
    }

    void append(char[] text, int start, int count) {
        int end = start + count;
        int first = start;
        if (length == 0) {
            while (first < end && isSpace(text[first])) {
                first++;
            }
        }
        int last = end;
        while (last > first && isSpace(text[last - 1])) {
            last--;
        }
        trailingSpace = last == first ? trailingSpace + end - last : end - last;
        if (first < end) {
            length = (int) Math.min(Integer.MAX_VALUE, (long) length + end - first);
            kept.append(text, first, Math.min(end - first, mostKept - kept.length()));
        }
    }

    /** The length in UTF-16 units. */
    int length() {
        return length - trailingSpace;
    }

    /** The text, or its beginning where it is longer than what is kept; valid until the next text. */
    CharSequence text() {
        kept.setLength(Math.min(kept.length(), length()));
        return kept;
    }

    /** Whether this is all of the text. */
    boolean isWhole() {
        return length() <= mostKept;
    }

    /** White space as XML defines it. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
