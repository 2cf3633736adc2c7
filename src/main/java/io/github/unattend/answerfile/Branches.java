package io.github.unattend.answerfile;

/**
 * Counts the directives of a template that stand in the text and the comments of a file. What stands before and behind a directive
 * may be alternatives, so only what has the same count is compared. One in a CDATA section chooses among texts, never among elements,
 * and does not count.
 */
final class Branches {
    /** A directive is looked for within so many characters of a text. */
    private static final int WINDOW = 1 << 14;

    private final StringBuilder run = new StringBuilder(0);
    private int count;
    private boolean found;

    /** Begins with a file. */
    void restart() {
        endText();
        count = 0;
    }

    /** How many directives, or runs of them, came so far. */
    int count() {
        return count;
    }

    /** Takes a piece of the text between two tags or comments; the parser may cut it anywhere. */
    void text(char[] text, int start, int length) {
        int from = start;
        int left = length;
        while (left > 0) {
            int part = Math.min(left, WINDOW - run.length());
            run.append(text, from, part);
            from += part;
            left -= part;
            if (run.length() == WINDOW) {
                found |= Template.hasDirective(run);
                run.delete(0, WINDOW - Template.LONGEST);
            }
        }
    }

    /** Whether a piece of the text since the last tag or comment has come already. */
    boolean isInText() {
        return run.length() > 0;
    }

    /** Ends the text before a tag or comment; says whether a directive stands in it. */
    boolean endText() {
        boolean directive = found || Template.hasDirective(run);
        run.setLength(0);
        found = false;
        count += directive ? 1 : 0;
        return directive;
    }

    /** Takes a whole comment; says whether a directive stands in it. */
    boolean comment(char[] text, int start, int length) {
        endText();
        text(text, start, length);
        return endText();
    }
}
