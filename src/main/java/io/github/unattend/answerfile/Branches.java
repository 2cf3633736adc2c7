package io.github.unattend.answerfile;

/**
 * Counts the directives of a template that stand in the text and the comments of a file. What stands before and behind a directive
 * may be alternatives, so only what has the same count is compared. One in a CDATA section chooses among texts, never among elements,
 * and does not count.
 */
final class Branches {
    /** A directive is looked for within so many characters of a text that could hold one. */
    private static final int WINDOW = 1 << 14;

    private static final boolean[] OPENS = new boolean[128];

    static {
        for (char c : "{%<".toCharArray()) {
            OPENS[c] = true;
        }
    }

    private final StringBuilder run = new StringBuilder(0);
    private boolean running;
    private char previous;
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
        if (!running && !opensDirective(text, start, start + length)) {
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
                found |= Template.hasDirective(run);
                run.delete(0, WINDOW - Template.LONGEST);
            }
        }
    }

    /** Whether a piece of the text since the last tag or comment has come already. */
    boolean isInText() {
        return running || previous != 0;
    }

    /** Ends the text before a tag or comment; says whether a directive stands in it. */
    boolean endText() {
        previous = 0;
        return running && endRun();
    }

    private boolean endRun() {
        boolean directive = found || Template.hasDirective(run);
        run.setLength(0);
        running = false;
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

    /**
     * Whether two characters stand together with which every directive begins, the first of them maybe in the piece before. Both are
     * such as open one, so that a look at every second character is enough.
     */
    private boolean opensDirective(char[] text, int start, int end) {
        for (int i = start; i < end; i += 2) {
            if (text[i] < OPENS.length && OPENS[text[i]]) {
                char before = i > start ? text[i - 1] : previous;
                char behind = i + 1 < end ? text[i + 1] : 0;
                if (isOpening(before, text[i]) || isOpening(text[i], behind)) {
                    run.append(i == start && before > 0 ? String.valueOf(before) : "");
                    running = true;
                    return true;
                }
            }
        }
        previous = end > start ? text[end - 1] : previous;
        return false;
    }

    private static boolean isOpening(char first, char second) {
        return second == '{' ? (first == '{' || first == '%') : (second == '%' && (first == '{' || first == '<'));
    }
}
