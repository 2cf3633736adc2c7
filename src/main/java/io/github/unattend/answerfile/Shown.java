package io.github.unattend.answerfile;

/** How a piece of a file is shown to people: on one line, of bounded length, and without characters that act on a terminal. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** The text, its middle left out where it is too long, and each character that does not print as {@code \\uXXXX}. */
    public static String of(CharSequence text) {
        int length = text.length();
        if (length <= LONGEST) {
            return printable(text);
        }
        int half = LONGEST / 2;
        return printable(whole(text, 0, half)) + "..." + printable(whole(text, length - half, length));
    }

    /** A part of a text, without a half of a surrogate pair at its ends. */
    static CharSequence whole(CharSequence text, int start, int end) {
        int from = start > 0 && start < end && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
        int to = end < text.length() && end > from && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.subSequence(from, to);
    }

    /** The whole text, each character that does not print as {@code \\uXXXX}. */
    public static String printable(CharSequence text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (prints(c)) {
                shown.append(c);
            } else {
                shown.append(String.format("\\u%04X", (int) c));
            }
        }
        return shown.toString();
    }

    private static boolean prints(char c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.UNASSIGNED;
    }
}
