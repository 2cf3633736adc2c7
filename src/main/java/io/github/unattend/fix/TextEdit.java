package io.github.unattend.fix;

/**
 * A replacement in the text of a file, without its byte order mark. Offsets are in UTF-16 units, ends exclusive.
 *
 * @param replacement the new text from start to end
 * @param shownFrom where the part of the old text begins that may be shown: a tag or an {@code Order}, nothing else of its line
 * @param shownTo where that part ends
 */
public record TextEdit(int start, int end, String replacement, int shownFrom, int shownTo) {
    static TextEdit insert(int at, String inserted) {
        return new TextEdit(at, at, inserted, at, at);
    }

    /** Whether its place is removed by another one. */
    boolean isRemovedBy(TextEdit other) {
        return other.replacement.isEmpty() && start >= other.start && end <= other.end;
    }

    /** By how much the text after it moves. */
    int growth() {
        return replacement.length() - (end - start);
    }
}
