package io.github.unattend.answerfile;

import org.codehaus.stax2.XMLStreamReader2;

/**
 * A piece of the text of a file, from its first character to after its last one; the numbers are those of {@link Location}.
 */
public record Region(int line, int column, long offset, int endLine, int endColumn, long endOffset) {
    public static Region of(Location start, Location end) {
        return new Region(start.line(), start.column(), start.offset(), end.line(), end.column(), end.offset());
    }

    public static Region at(Location location) {
        return of(location, location);
    }

    /** From the {@code <} to after the {@code >} of the tag or comment at which the parser is. */
    static Region of(XMLStreamReader2 xml) {
        return of(
                Location.of(xml.getLocationInfo().getStartLocation()),
                Location.of(xml.getLocationInfo().getCurrentLocation()));
    }

    /** The place of its first character. */
    public Location start() {
        return new Location(line, column, offset);
    }

    /** The place after its last character. */
    public Location end() {
        return new Location(endLine, endColumn, endOffset);
    }
}
