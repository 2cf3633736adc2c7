package io.github.unattend.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An element and where its parts are, all as offsets into the text, ends exclusive.
 *
 * @param name as written, with its prefix
 * @param contentStart after the start tag
 * @param contentEnd before the end tag; of {@code <name/>} both are the end of the element
 * @param content what is directly in it, without a gap
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
     * @param element the element that it is, or null
     */
    record Piece(Kind kind, int start, int end, Element element) {}

    /** The part of an element that a value is written in, without the white space around it. */
    record Written(boolean isCdata, int start, int end) {}

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

    /**
     * Where its value is written; null where it is blank.
     *
     * @throws Refusal if the value is written in several pieces
     */
    Written value(String text) throws Refusal {
        List<Written> all = new ArrayList<>();
        for (Piece piece : content) {
            boolean cdata = piece.kind() == Kind.CDATA;
            if (cdata || piece.kind() == Kind.TEXT) {
                int from = cdata ? piece.start() + "<![CDATA[".length() : piece.start();
                int to = cdata ? piece.end() - "]]>".length() : piece.end();
                while (from < to && Lines.isBlank(text, from, from + 1)) {
                    from++;
                }
                while (from < to && Lines.isBlank(text, to - 1, to)) {
                    to--;
                }
                if (cdata || from < to) {
                    all.add(new Written(cdata, from, to));
                }
            }
        }
        if (all.size() > 1) {
            throw new Refusal(localName() + " is written in several pieces");
        }
        return all.isEmpty() ? null : all.get(0);
    }
}
