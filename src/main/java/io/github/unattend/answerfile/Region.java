package io.github.unattend.answerfile;

/**
 * A piece of the text of a file, from its first character to behind its last one. The numbers are those of {@link Location}; they
 * lie flat here, since there are many regions and few are asked for their ends.
 */
public record Region(int line, int column, long offset, int endLine, int endColumn, long endOffset) {
    public static Region of(Location start, Location end) {
        return new Region(start.line(), start.column(), start.offset(), end.line(), end.column(), end.offset());
    }

    public static Region at(Location location) {
        return of(location, location);
    }

    /** The place of its first character. */
    public Location start() {
        return new Location(line, column, offset);
    }

    /** The place behind its last character. */
    public Location end() {
        return new Location(endLine, endColumn, endOffset);
    }
}
