package io.github.unattend.fix;

import io.github.unattend.fix.Element.Kind;
import io.github.unattend.fix.Element.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the parts of elements in text that a parser has found well-formed, so that delimiters are all that matters. */
final class Markup {
    private final String text;
    private final Map<Integer, Element> elements = new HashMap<>();
    private final Deque<OpenTag> open = new ArrayDeque<>();
    private int at;

    private record OpenTag(String name, int start, int contentStart, List<Piece> content) {}

    /**
     * Reads a text from an element on.
     *
     * @throws Refusal if it is not what the parser has read
     */
    Markup(String text, int firstElement) throws Refusal {
        this.text = text;
        this.at = firstElement;
        while (at < text.length()) {
            step();
        }
    }

    /**
     * The element that begins at the offset.
     *
     * @throws Refusal if none does
     */
    Element element(long offset) throws Refusal {
        Element element = elements.get((int) offset);
        if (element == null) {
            throw EncodedText.differs();
        }
        return element;
    }

    private void step() throws Refusal {
        int start = at;
        if (text.charAt(at) != '<') {
            int next = text.indexOf('<', at);
            at = next < 0 ? text.length() : next;
            add(new Piece(Kind.TEXT, start, at, null));
        } else if (text.startsWith("</", at)) {
            after(">");
            if (!open.isEmpty()) { // else it began before the first element
                OpenTag tag = open.pop();
                end(new Element(tag.name, tag.start, tag.contentStart, start, at, List.copyOf(tag.content)));
            }
        } else if (text.startsWith("<!--", at)) {
            after("-->");
            add(new Piece(Kind.COMMENT, start, at, null));
        } else if (text.startsWith("<![CDATA[", at)) {
            after("]]>");
            add(new Piece(Kind.CDATA, start, at, null));
        } else if (text.startsWith("<?", at)) {
            after("?>");
            add(new Piece(Kind.INSTRUCTION, start, at, null));
        } else {
            tag();
        }
    }

    private void tag() throws Refusal {
        int start = at;
        at = endOfTag();
        String name = text.substring(start + 1, endOfName(start + 1));
        if (text.charAt(at - 2) == '/') {
            end(new Element(name, start, at, at, at, List.of()));
        } else {
            open.push(new OpenTag(name, start, at, new ArrayList<>()));
        }
    }

    private void end(Element element) {
        elements.put(element.start(), element);
        add(new Piece(Kind.ELEMENT, element.start(), element.end(), element));
    }

    private void add(Piece piece) {
        if (!open.isEmpty()) {
            open.peek().content.add(piece);
        }
    }

    private void after(String delimiter) throws Refusal {
        int found = text.indexOf(delimiter, at);
        if (found < 0) {
            throw EncodedText.differs();
        }
        at = found + delimiter.length();
    }

    /** A {@code >} in the value of an attribute does not end the tag. */
    private int endOfTag() throws Refusal {
        char quote = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        throw EncodedText.differs();
    }

    private int endOfName(int from) {
        int to = from;
        while (" \t\r\n/>".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }
}
