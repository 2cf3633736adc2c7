package io.github.unattend.answerfile;

/**
 * Counts the directives of a template that stand in the text and the comments of a file. What stands before and behind a directive
 * may be alternatives, so only what has the same count is compared.
 */
final class Branches {
    /** A directive is looked for within so many characters of a text that could hold one. */
    private static final int WINDOW = 1 << 14;

    private final StringBuilder run = new StringBuilder(0);
    private char previous;
    private int count;
    private boolean found;

    /** How many directives, or runs of them, came so far. */
    int count() {
        return count;
    }

    /** Takes a piece of the text between two tags or comments; the parser may cut it anywhere. */
    void text(char[] text, int start, int length) {
        if (run.length() == 0 && !opensDirective(text, start, length)) {
            return;
        }
        int from = start;
        int left = length;
        while (left > 0) {
            int part = Math.min(left, WINDOW - run.length());
            run.append(text, from, part);
            from += part;
            left -= part;
            if (run.length() == WINDOW) {
                found |= Template.hasDirective(run.toString());
                run.delete(0, WINDOW - Template.LONGEST);
            }
        }
    }

    /** Ends the text before a tag or comment; says whether a directive stands in it. */
    boolean endText() {
        previous = 0;
        if (run.length() == 0) {
            return false;
        }
        boolean directive = found || Template.hasDirective(run.toString());
        run.setLength(0);
        found = false;
        if (directive) {
            count++;
        }
        return directive;
    }

    /** Takes a whole comment; says whether a directive stands in it. */
    boolean comment(char[] text, int start, int length) {
        endText();
        text(text, start, length);
        return endText();
    }

    /** Whether two characters stand together with which every directive begins, the first of them maybe in the piece before. */
    private boolean opensDirective(char[] text, int start, int length) {
        char before = previous;
        for (int i = start, end = start + length; i < end; i++) {
            char c = text[i];
            boolean opens =
                    (c == '{' && (before == '{' || before == '%')) || (c == '%' && (before == '{' || before == '<'));
            if (opens) {
                run.append(i == start ? String.valueOf(before) : "");
                return true;
            }
            before = c;
        }
        previous = before;
        return false;
    }
}
