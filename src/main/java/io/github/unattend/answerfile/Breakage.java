package io.github.unattend.answerfile;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A break, and the places around it at which the fault may be: the parser stops behind it as a rule. Each is -1 where the text does
 * not have it, which means that the cause is another one.
 *
 * @param at where the parser stopped
 */
record Breakage(BrokenText text, int at, AnswerFileReader.Source source) {
    private static final String TYPOGRAPHIC_QUOTES = "\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB";

    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=<>\"'/]++)\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|.)");

    private static final int LONGEST_NAME = 1024;

    OpenMarkup open() throws IOException {
        return OpenMarkup.of(source);
    }

    int start() {
        return 0;
    }

    int here() {
        return at;
    }

    /** The start of a file in EBCDIC, where this is how {@code <?xm} looks in UTF-8. */
    int ebcdic() {
        return text.startsWith("Lo\uFFFD\uFFFD", 0) ? 0 : -1;
    }

    /** The end of the file, or the start of the markup that is never closed. */
    int end() throws IOException {
        int token = open().token();
        return text.at(token) == '<' ? token : text.end();
    }

    int badByte() {
        return text.badByte() >= 0 ? text.badByte() : at;
    }

    /** The same, if the parser stopped there. */
    int badByteHere() {
        return text.badByte() == at ? at : -1;
    }

    /** A character that XML 1.0 does not allow; of one in a comment the parser tells only the comment. */
    int forbidden() throws IOException {
        int place = open().token();
        while (!isForbidden(text.at(place))) {
            place++; // at most to the end, where NUL stands for no character
        }
        return place < text.length() ? place : -1;
    }

    /** A character that is none, wherever it is: the decoder that finds it tells no place. */
    int noncharacter() {
        return Math.max(text.behind("\uFFFE", 0), text.behind("\uFFFF", 0));
    }

    int typographicQuote() {
        return TYPOGRAPHIC_QUOTES.indexOf(text.at(at)) >= 0 ? at : -1;
    }

    int declaredEncoding() {
        return text.encoding().declared().isEmpty() ? -1 : text.encoding().declaredAt();
    }

    /** The declared encoding where the bytes are of another kind. */
    int contradictedEncoding() {
        return text.encoding().contradiction().isPresent() ? declaredEncoding() : -1;
    }

    /** The start of a file of which only the zero bytes tell that it is UTF-16, where the parser met the first of them. */
    int unmarkedUtf16() {
        return at <= 1 ? unmarkedUtf16ReadAsUtf8() : -1;
    }

    /** The same, wherever the parser met bytes that are not UTF-8: it decodes a piece before it reads it. */
    int unmarkedUtf16ReadAsUtf8() {
        Encoding encoding = text.encoding();
        boolean unmarked = encoding.isWide() && encoding.markLength() == 0;
        return unmarked && encoding.declared().isEmpty() ? 0 : -1;
    }

    /** A place in the XML declaration. */
    int inDeclaration() {
        boolean inside = text.startsWith("<?xml", 0)
                && !BrokenText.isName(text.at("<?xml".length()))
                && text.before("?>", at - 1) < 0;
        return inside ? at : -1;
    }

    /** Text before an XML declaration. */
    int beforeDeclaration() {
        int markup = text.behind("<", at);
        return text.startsWith("<?xml ", markup) ? at : -1;
    }

    /** The {@code &} of the reference in or behind which the parser stopped. */
    int ampersand() {
        int place = at - 1;
        while (BrokenText.isName(text.at(place)) || text.at(place) == '#') {
            place--;
        }
        return text.at(place) == '&' ? place : -1;
    }

    int tag() {
        return text.before("<", at);
    }

    /** The {@code <} right before. */
    int less() {
        return text.at(at - 1) == '<' ? at - 1 : -1;
    }

    /** The first attribute whose name the tag has already; the parser tells only the end of the tag. */
    int secondAttribute() {
        int tag = tag();
        Matcher attribute = ATTRIBUTE.matcher(text.between(tag, at + LONGEST_NAME));
        Set<String> names = new HashSet<>();
        Set<String> localNames = new HashSet<>();
        int sameLocalName = tag;
        while (attribute.find() && tag + attribute.start() <= at) {
            int place = tag + attribute.start(1);
            String name = attribute.group(1);
            if (!names.add(name)) {
                return place;
            }
            if (!localNames.add(name.substring(name.indexOf(':') + 1))) {
                sameLocalName = place;
            }
        }
        return sameLocalName;
    }

    int closingTag() {
        return text.before("</", at);
    }

    /** {@code <?}, not closed before the place. */
    int instruction() {
        int place = text.before("<?", at);
        int end = text.behind(">", Math.max(place, 0));
        return end < 0 || end >= at ? place : -1;
    }

    /** {@code <!}, which begins comments, sections and DOCTYPEs. */
    int directive() {
        return text.before("<!", at);
    }

    int doctype() {
        int place = directive();
        return text.between(place + 2, place + 9).equalsIgnoreCase("DOCTYPE") ? place : -1;
    }

    /** The first {@code --} in a comment; the parser tells only the comment. */
    int dashes() throws IOException {
        int comment = open().token();
        return text.startsWith("<!--", comment) ? text.behind("--", comment + "<!--".length()) : -1;
    }

    int endOfCdata() {
        return text.before("]]>", at);
    }

    private static boolean isForbidden(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\uFFFE' || c == '\uFFFF';
    }
}
