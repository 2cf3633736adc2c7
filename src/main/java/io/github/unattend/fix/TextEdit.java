package io.github.unattend.fix;

import java.util.List;

/**
 * A replacement in the text of a file, byte order mark left out. Offsets are in UTF-16 units, ends exclusive.
 *
 * @param replacement what stands there instead of what stood from start to end
 * @param shownFrom where what may be shown of the old text begins: the {@code Order}, nothing else of its line
 * @param shownTo where it ends
 */
public record TextEdit(int start, int end, String replacement, int shownFrom, int shownTo) {
    static TextEdit insert(int at, String inserted) {
        return new TextEdit(at, at, inserted, at, at);
    }

    /** The text with the edits made. */
    static String apply(String text, List<TextEdit> sorted) {
        StringBuilder result = new StringBuilder(text.length() + 64);
        int from = 0;
        for (TextEdit edit : sorted) {
            result.append(text, from, edit.start()).append(edit.replacement());
            from = edit.end();
        }
        return result.append(text, from, text.length()).toString();
    }
}
