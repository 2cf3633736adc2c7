package io.github.unattend.answerfile;

import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;

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

    /** From the {@code <} to behind the {@code >} of the tag or comment at which the parser stands. */
    static Region of(XMLStreamReader2 xml) {
        XMLStreamLocation2 start = xml.getLocationInfo().getStartLocation();
        return from(new Location(start.getLineNumber(), start.getColumnNumber(), start.getCharacterOffset()), xml);
    }

    /** From a place to behind the tag at which the parser stands. */
    static Region from(Location start, XMLStreamReader2 xml) {
        XMLStreamLocation2 end = xml.getLocationInfo().getCurrentLocation();
        return of(start, new Location(end.getLineNumber(), end.getColumnNumber(), end.getCharacterOffset()));
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
