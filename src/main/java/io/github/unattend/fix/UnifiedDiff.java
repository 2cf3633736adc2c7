package io.github.unattend.fix;

import io.github.unattend.answerfile.PrintableText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A unified diff that shows what is changed and nothing else: no lines around the changed ones, and {@code ...} for what shares a
 * line with a change, because answer files hold passwords and commands.
 */
final class UnifiedDiff {
    private static final String LEFT_OUT = "...";

    private final String text;
    private final List<TextEdit> edits;
    private final BitSet shown = new BitSet();
    private final List<String> diff = new ArrayList<>();
    private final Lines lines;
    private int added;

    private UnifiedDiff(EncodedText before, List<TextEdit> edits) {
        this.text = before.text();
        this.lines = before.lines();
        this.edits = edits;
        edits.forEach(edit -> shown.set(edit.shownFrom(), edit.shownTo()));
    }

    /** The lines of the diff. */
    static List<String> of(String path, EncodedText before, List<TextEdit> sorted) {
        UnifiedDiff diff = new UnifiedDiff(before, sorted);
        diff.diff.add("--- a/" + path);
        diff.diff.add("+++ b/" + path);
        diff.hunks();
        return diff.diff;
    }

    /** One hunk for the edits whose lines touch. */
    private void hunks() {
        int first = 0;
        while (first < edits.size()) {
            int start = lines.start(edits.get(first).start());
            int end = endOfLines(edits.get(first));
            int next = first + 1;
            while (next < edits.size() && lines.start(edits.get(next).start()) <= end) {
                end = Math.max(end, endOfLines(edits.get(next)));
                next++;
            }
            hunk(start, end, edits.subList(first, next));
            first = next;
        }
    }

    /** The end of the lines that an edit changes; whole lines inserted before a line do not change it. */
    private int endOfLines(TextEdit edit) {
        boolean atLineStart = lines.start(edit.start()) == edit.start();
        String inserted = edit.replacement();
        boolean wholeLines = atLineStart && (inserted.isEmpty() || inserted.endsWith("\n") || inserted.endsWith("\r"));
        boolean endsAtLineStart = lines.start(edit.end()) == edit.end();
        return wholeLines && endsAtLineStart ? edit.end() : lines.next(edit.end());
    }

    private void hunk(int start, int end, List<TextEdit> changes) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        int from = start;
        for (TextEdit edit : changes) {
            String same = shown(from, edit.start());
            before.append(same).append(text, edit.start(), edit.end());
            after.append(same).append(edit.replacement());
            from = edit.end();
        }
        String rest = shown(from, end);
        List<String> removedLines = lines(before.append(rest));
        List<String> addedLines = lines(after.append(rest));
        header(start, removedLines.size(), addedLines.size());
        removedLines.forEach(line -> diff.add('-' + printable(line)));
        addedLines.forEach(line -> diff.add('+' + printable(line)));
    }

    /** Around what is inserted or removed, two pieces that are left out may meet. */
    private static List<String> lines(StringBuilder shown) {
        return shown.toString().replace(LEFT_OUT + LEFT_OUT, LEFT_OUT).lines().toList();
    }

    /** A part of the text as far as it may be shown. */
    private String shown(int from, int to) {
        StringBuilder result = new StringBuilder();
        int at = from;
        while (at < to) {
            boolean visible = shown.get(at);
            int next = visible ? shown.nextClearBit(at) : shown.nextSetBit(at);
            next = next < 0 ? to : Math.min(next, to);
            result.append(visible ? text.substring(at, next) : hidden(at, next));
            at = next;
        }
        return result.toString();
    }

    /** White space stays, so that what is shown keeps its place; anything else is left out. */
    private String hidden(int from, int to) {
        if (Lines.isBlank(text, from, to)) {
            return text.substring(from, to);
        }
        int first = from;
        while (Lines.isBlank(text, first, first + 1)) {
            first++;
        }
        int last = to;
        while (Lines.isBlank(text, last - 1, last)) {
            last--;
        }
        return text.substring(from, first) + LEFT_OUT + text.substring(last, to);
    }

    private void header(int start, int removedCount, int addedCount) {
        int linesBefore = lines.number(start);
        diff.add("@@ -" + range(linesBefore, removedCount) + " +" + range(linesBefore + added, addedCount) + " @@");
        added += addedCount - removedCount;
    }

    /** An empty range is named by the line before it. */
    private static String range(int before, int count) {
        return (count == 0 ? before : before + 1) + (count == 1 ? "" : "," + count);
    }

    /** Tabs are harmless and matter; other characters may act on a terminal. */
    private static String printable(String line) {
        return Stream.of(line.split("\t", -1)).map(PrintableText::whole).collect(Collectors.joining("\t"));
    }
}
