package io.github.unattend.answerfile;

import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;

/** A fact of which a file has many: the reader tells each of its kind with the same object, so that reading leaves no garbage. */
public abstract sealed class LiveFact implements Fact, Cloneable
        permits Fact.Root, Fact.Settings, Fact.Component, Fact.ListElement, Fact.LongValue, Item, Order, OrderedList {
    private int line;
    private int column;
    private long offset;
    private int endLine;
    private int endColumn;
    private long endOffset;

    @Override
    public final Region region() {
        return new Region(line, column, offset, endLine, endColumn, endOffset);
    }

    /** The line in which it begins, from 1. */
    public final int line() {
        return line;
    }

    @Override
    public Fact kept() {
        try {
            return (Fact) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /** It stands where the other one does. */
    final void standsWhere(LiveFact other) {
        line = other.line;
        column = other.column;
        offset = other.offset;
        endLine = other.endLine;
        endColumn = other.endColumn;
        endOffset = other.endOffset;
    }

    /** It is the tag at which the parser stands. */
    final void isTagOf(XMLStreamReader2 xml) {
        beginsAt(xml);
        endsAt(xml);
    }

    /** It begins with the {@code <} of the tag at which the parser stands. */
    final void beginsAt(XMLStreamReader2 xml) {
        XMLStreamLocation2 start = xml.getLocationInfo().getStartLocation();
        line = start.getLineNumber();
        column = start.getColumnNumber();
        offset = start.getCharacterOffset();
    }

    /** It ends with the {@code >} of the tag at which the parser stands. */
    final void endsAt(XMLStreamReader2 xml) {
        XMLStreamLocation2 end = xml.getLocationInfo().getCurrentLocation();
        endLine = end.getLineNumber();
        endColumn = end.getColumnNumber();
        endOffset = end.getCharacterOffset();
    }
}
