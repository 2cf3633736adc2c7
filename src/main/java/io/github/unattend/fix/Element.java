package io.github.unattend.fix;

import java.util.List;
import java.util.stream.Stream;

/**
 * An element and where its parts stand, all as offsets into the text, ends exclusive.
 *
 * @param name as written, with its prefix
 * @param contentStart behind the start tag
 * @param contentEnd before the end tag; of {@code <name/>} both are the end of the element
 * @param content what stands directly in it, without a gap
 */
record Element(String name, int start, int contentStart, int contentEnd, int end, List<Piece> content) {
    /** What a piece of content is. */
    enum Kind {
        TEXT,
        CDATA,
        COMMENT,
        INSTRUCTION,
        ELEMENT
    }

    /**
     * A piece of content with its delimiters.
     *
     * @param element the element that it is; else null
     */
    record Piece(Kind kind, int start, int end, Element element) {}

    /** Whether it is written {@code <name/>}. */
    boolean isEmptyTag() {
        return contentStart == end;
    }

    Stream<Element> children() {
        return content.stream().filter(piece -> piece.kind() == Kind.ELEMENT).map(Piece::element);
    }

    String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix with its colon, or nothing. */
    String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }
}
