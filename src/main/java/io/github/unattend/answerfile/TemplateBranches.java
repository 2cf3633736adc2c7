package io.github.unattend.answerfile;

/**
 * Counts the directives of a template in the text and the comments of a file. What comes before and after a directive may be
 * alternatives, so only what has the same count is compared. One in a CDATA section chooses among texts, never among elements, and
 * does not count.
 */
final class TemplateBranches {
    /** A directive is looked for within so many characters of a text. */
    private static final int WINDOW = 1 << 14;

    /** What is longer is found in part only where a window ends. */
    private static final int LONGEST_DIRECTIVE = 1024;

    private final StringBuilder run = new StringBuilder(0);
    private int count;
    private boolean found;

    /** How many directives, or runs of them, came so far. */
    int count() {
        return count;
    }

    /** Takes a piece of the text between two tags or comments; the parser may cut it anywhere. */
    void text(char[] text, int start, int length) {
        if (run.length() == 0 && !mayHoldDirective(text, start, length)) {
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
                run.delete(0, WINDOW - LONGEST_DIRECTIVE);
            }
        }
    }

    private static boolean mayHoldDirective(char[] text, int start, int length) {
        for (int i = start; i < start + length; i++) {
            char c = text[i];
            if (c == '{' || c == '<' || c == '%' || c == '@') {
                return true;
            }
        }
        return false;
    }

    /** Ends the text before a tag or comment; says whether a directive is in it. */
    boolean endText() {
        if (run.length() == 0) {
            return false;
        }
        boolean directive = found || Template.hasDirective(run.toString());
        run.setLength(0);
        found = false;
        count += directive ? 1 : 0;
        return directive;
    }

    /** Takes a whole comment; says whether a directive is in it. */
    boolean comment(char[] text, int start, int length) {
        endText();
        text(text, start, length);
        return endText();
    }
}
