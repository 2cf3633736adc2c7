package io.github.unattend.answerfile;

/**
 * Text of a file as it is shown to people and written into reports: on one line, and each character that does not print, that acts
 * on the text around it, or that a report cannot hold as {@code \\uXXXX}.
 */
public final class PrintableText {
    private static final int LONGEST = 60;

    private PrintableText() {}

    /** The text, its middle left out where it is longer than 60 characters. */
    public static String of(CharSequence text) {
        int length = text.length();
        if (length <= LONGEST) {
            return whole(text);
        }
        int half = LONGEST / 2;
        return whole(part(text, 0, half)) + "..." + whole(part(text, length - half, length));
    }

    /** A part of a text, without a half of a surrogate pair at its ends. */
    static CharSequence part(CharSequence text, int start, int end) {
        int from = start > 0 && start < end && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
        int to = end < text.length() && end > from && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.subSequence(from, to);
    }

    /** The whole text. */
    public static String whole(CharSequence text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text.toString();
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(character, printable));
        return printable.toString();
    }

    private static void append(int character, StringBuilder printable) {
        if (prints(character)) {
            printable.appendCodePoint(character);
        } else {
            for (char unit : Character.toChars(character)) {
                printable.append(String.format("\\u%04X", (int) unit));
            }
        }
    }

    private static boolean prints(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
