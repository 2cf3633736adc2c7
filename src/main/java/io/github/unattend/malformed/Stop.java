package io.github.unattend.malformed;

import io.github.unattend.answerfile.Break.OpenTag;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the parser stopped, and the places around it at which the fault may be: as a rule the parser stops after it. A place is -1
 * if the text does not have it, which means that the cause is another one.
 *
 * @param at where the parser stopped
 * @param token where the piece of markup or text begins in which it stopped
 * @param open the open elements, the innermost first
 */
record Stop(MalformedText text, int at, int token, List<OpenTag> open) {
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=<>\"'/]++)\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|.)");

    /** {@code =======} alone may be a line of a script, so it is a marker only at the place itself. */
    private static final Pattern CONFLICT = Pattern.compile("^(?:<{7}|>{7})(?: |$)", Pattern.MULTILINE);

    private static final Pattern CONFLICT_LINE =
            Pattern.compile("(?:<{7}|\\|{7}|>{7})(?:\\s|\\z)|={7}(?:[\\r\\n]|\\z)");

    private static final int LONGEST_NAME = 1024;

    int here() {
        return at;
    }

    /** The end of the file, or the start of the markup that is never closed. */
    int end() {
        return text.at(token) == '<' ? token : text.end();
    }

    int badByte() {
        return text.badByte();
    }

    /** The end of a file that ends in the middle of a character. */
    int badEnd() {
        return text.whole() && text.badByte() == text.text().length() - 1 ? end() : -1;
    }

    /** A character that XML 1.0 does not allow; of one in a comment the parser says only where the comment begins. */
    int forbidden() {
        int place = token;
        while (place < text.text().length() && !isForbidden(text.at(place))) {
            place++;
        }
        return place < text.text().length() ? place : -1;
    }

    private static boolean isForbidden(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\uFFFE' || c == '\uFFFF';
    }

    /** The declared encoding if the bytes are of another kind. */
    int contradictedEncoding() {
        return text.encoding().contradiction().isPresent() ? text.encoding().declaredAt() : -1;
    }

    int declaredEncoding() {
        return text.encoding().declaredAt();
    }

    /** In the XML declaration, which ends with {@code ?>}. */
    int inDeclaration() {
        return text.startsWith("<?xml ", 0) && !text.between(0, at).contains("?>") ? at : -1;
    }

    /** The start of a file of which only the zero bytes show that it is UTF-16. */
    int unmarkedUtf16() {
        boolean unmarked = text.encoding().isWide() && text.encoding().markLength() == 0;
        return unmarked && text.encoding().declared().isEmpty() ? 0 : -1;
    }

    /** The {@code <?} of an XML declaration that is not at the start. */
    int lateDeclaration() {
        int place = text.before("<?", at);
        return place > 0 && !text.between(place, at).contains(">") ? place : -1;
    }

    /** Text before an XML declaration. */
    int beforeDeclaration() {
        return text.startsWith("<?xml ", text.after("<", at)) ? at : -1;
    }

    /** The {@code &} of the reference in or after which the parser stopped. */
    int ampersand() {
        int place = at - 1;
        while (MalformedText.isName(text.at(place)) || text.at(place) == '#') {
            place--;
        }
        return text.at(place) == '&' ? place : -1;
    }

    int tag() {
        return text.before("<", at);
    }

    int closingTag() {
        return text.before("</", at);
    }

    /** The {@code <} just before. */
    int less() {
        return text.at(at - 1) == '<' ? at - 1 : -1;
    }

    /** The {@code <} at which the parser stopped. */
    int lessHere() {
        return text.at(at) == '<' ? at : -1;
    }

    /** The character after the quote that ends a value. */
    int afterQuote() {
        return text.at(at - 1) == '"' || text.at(at - 1) == '\'' ? at : -1;
    }

    /** The first attribute whose name the tag has already; the parser says only where the tag ends. */
    int repeatedAttribute() {
        int tag = tag();
        Matcher attribute = ATTRIBUTE.matcher(text.between(tag, at + LONGEST_NAME));
        Set<String> names = new HashSet<>();
        while (attribute.find() && tag + attribute.start() <= at) {
            if (!names.add(attribute.group(1))) {
                return tag + attribute.start(1);
            }
        }
        return -1;
    }

    /** The first {@code --} in a comment; the parser says only where the comment begins. */
    int dashes() {
        return text.startsWith("<!--", token) ? text.after("--", token + "<!--".length()) : -1;
    }

    /** The start of the merge conflict in which the parser stopped. */
    Optional<Integer> conflictHere() {
        int line = Math.max(text.before("\n", at - 1), text.before("\r", at - 1)) + 1;
        return CONFLICT_LINE.matcher(text.between(line, at + LONGEST_NAME)).lookingAt()
                ? Optional.of(conflictBefore().orElse(line))
                : Optional.empty();
    }

    /** The start of the first merge conflict that begins before the parser stopped. */
    Optional<Integer> conflictBefore() {
        Matcher marker = CONFLICT.matcher(text.between(0, at));
        return marker.find() ? Optional.of(marker.start()) : Optional.empty();
    }

    Optional<OpenTag> innermost() {
        return open.stream().findFirst();
    }
}
