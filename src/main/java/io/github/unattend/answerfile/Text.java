package io.github.unattend.answerfile;

/** The text of an element without the white space around it: its beginning, and how long it is. */
public final class Text {
    /** In characters. What is longer is no value that could be judged. */
    private static final int MOST_KEPT = 1 << 13;

    private final StringBuilder kept = new StringBuilder();
    private int length;
    private int trailingSpace;
    private String value;

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
            kept.append(text, first, Math.min(end - first, MOST_KEPT - kept.length()));
            value = null;
        }
    }

    /** The length in UTF-16 units. */
    public int length() {
        return length - trailingSpace;
    }

    public boolean isEmpty() {
        return length() == 0;
    }

    /** Whether {@link #value()} is all of the text. */
    public boolean isWhole() {
        return length() <= MOST_KEPT;
    }

    /** The text, or its beginning where it has more than 8,192 characters. */
    public String value() {
        if (value == null) {
            value = kept.substring(0, Math.min(kept.length(), length()));
        }
        return value;
    }

    /** White space as XML defines it. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
