package io.github.unattend.fix;

import io.github.unattend.fix.Element.Kind;
import io.github.unattend.fix.Element.Piece;
import java.util.ArrayList;
import java.util.List;

/** Finds the parts of an element in text that a parser has found well-formed, so delimiters are all that matters. */
final class Markup {
    private final String text;
    private int at;

    private Markup(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The element whose start tag begins at the offset. */
    static Element elementAt(String text, int offset) {
        return new Markup(text, offset).element();
    }

    private Element element() {
        int start = at;
        String name = name(start + 1);
        at = endOfTag();
        if (text.charAt(at - 2) == '/') {
            return new Element(name, start, at, at, at, List.of());
        }
        int contentStart = at;
        List<Piece> content = new ArrayList<>();
        while (!text.startsWith("</", at)) {
            content.add(piece());
        }
        int contentEnd = at;
        at = behind(">");
        return new Element(name, start, contentStart, contentEnd, at, List.copyOf(content));
    }

    private Piece piece() {
        int start = at;
        Kind kind = kind();
        Element element = null;
        switch (kind) {
            case COMMENT -> at = behind("-->");
            case CDATA -> at = behind("]]>");
            case INSTRUCTION -> at = behind("?>");
            case TEXT -> at = text.indexOf('<', at);
            case ELEMENT -> element = element();
        }
        return new Piece(kind, start, at, element);
    }

    private Kind kind() {
        if (text.charAt(at) != '<') {
            return Kind.TEXT;
        }
        if (text.startsWith("<!--", at)) {
            return Kind.COMMENT;
        }
        if (text.startsWith("<![CDATA[", at)) {
            return Kind.CDATA;
        }
        return text.charAt(at + 1) == '?' ? Kind.INSTRUCTION : Kind.ELEMENT;
    }

    private int behind(String delimiter) {
        return text.indexOf(delimiter, at) + delimiter.length();
    }

    /** A {@code >} in the value of an attribute does not end the tag. */
    private int endOfTag() {
        char quote = 0;
        for (int i = at; ; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
    }

    private String name(int from) {
        int to = from;
        while (" \t\r\n/>".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }
}
