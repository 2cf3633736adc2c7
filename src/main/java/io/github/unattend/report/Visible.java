package io.github.unattend.report;

/**
 * Text of a file as reports hold it: what does not print, what acts on the text around it and what the report's format cannot hold
 * at all is written as {@code \\uXXXX}.
 */
final class Visible {
    private Visible() {}

    /** The text on one line. */
    static String line(String text) {
        int length = text.length();
        int i = 0;
        while (i < length && text.charAt(i) >= ' ' && text.charAt(i) < 0x7F) {
            i++;
        }
        if (i == length) {
            return text;
        }
        StringBuilder shown = new StringBuilder(length + 16).append(text, 0, i);
        while (i < length) {
            int character = text.codePointAt(i);
            int end = i + Character.charCount(character);
            if (prints(character)) {
                shown.append(text, i, end);
            } else {
                for (int unit = i; unit < end; unit++) {
                    shown.append(String.format("\\u%04X", (int) text.charAt(unit)));
                }
            }
            i = end;
        }
        return shown.toString();
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
