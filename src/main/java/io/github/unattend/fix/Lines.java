package io.github.unattend.fix;

/** Where the lines of a text begin and end; CR LF, LF and CR each end one. */
final class Lines {
    private Lines() {}

    /** The start of the line in which the offset lies. */
    static int start(String text, int offset) {
        int start = offset;
        while (start > 0 && !isBreak(text, start)) {
            start--;
        }
        return start;
    }

    /** The end of the line in which the offset lies, its line break left out. */
    static int end(String text, int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The start of the next line, or the end of the text. */
    static int next(String text, int offset) {
        int end = end(text, offset);
        if (end == text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
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
