package io.github.unattend.answerfile;

import java.util.Comparator;
import org.codehaus.stax2.XMLStreamLocation2;

/**
 * A place in the text of a file.
 *
 * @param line from 1; CR LF, LF and CR each end a line, and in XML 1.1 U+0085 and U+2028, too
 * @param column from 1, in UTF-16 units
 * @param offset from 0, in UTF-16 units of the decoded text; a byte order mark counts only where the reader got characters
 */
public record Location(int line, int column, long offset) implements Comparable<Location> {
    public static final Location START = new Location(1, 1, 0);

    static Location of(XMLStreamLocation2 location) {
        return new Location(location.getLineNumber(), location.getColumnNumber(), location.getCharacterOffset());
    }

    private static final Comparator<Location> IN_THE_TEXT =
            Comparator.comparingInt(Location::line).thenComparingInt(Location::column);

    @Override
    public int compareTo(Location other) {
        return IN_THE_TEXT.compare(this, other);
    }
}
