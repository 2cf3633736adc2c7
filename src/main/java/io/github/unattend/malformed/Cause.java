package io.github.unattend.malformed;

import io.github.unattend.answerfile.Region;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The causes of breaks that real files show: what the parser says, where the fault is, and the sentence for people. The first whose
 * message matches and whose place is found is the one. No sentence quotes text or a value, which may be a secret.
 */
enum Cause {
    ENCODING_CONTRADICTED(
            "Declared encoding .*|Unexpected character .* in prolog.*|Illegal character .*",
            Stop::contradictedEncoding,
            Wording::contradiction),
    UTF_16_WITHOUT_MARK(
            Cause.BYTES + "|Illegal character .*|.*CTRL-CHAR, code 0\\).*",
            Stop::unmarkedUtf16,
            "the file is UTF-16 without a byte order mark; save it as UTF-8, or with the mark"),
    TRUNCATED("Unexpected (?:EOF|end of input).*|Missing semicolon after .*", Stop::end, Wording::truncated),
    TRUNCATED_CHARACTER(Cause.BYTES, Stop::badEnd, Wording::truncated),
    WRONG_BYTES(Cause.BYTES, Stop::badByte, Wording::wrongBytes),
    FORBIDDEN_CHARACTER("Illegal character .*", Stop::forbidden, Wording::forbidden),
    LATE_DECLARATION(
            "Illegal processing instruction target \\(\"xml\"\\).*", Stop::lateDeclaration, Wording::lateDeclaration),
    TEXT_BEFORE_DECLARATION(".* in prolog; expected '<'", Stop::beforeDeclaration, Wording::textBeforeDeclaration),
    TEXT_BEFORE_ROOT(
            ".* in prolog; expected '<'",
            Stop::here,
            "text before the root element; move it into a comment, or check whether this is an answer file"),
    TEXT_AFTER_ROOT(
            ".* in epilog; expected '<'|.*CDATA not allowed in prolog/epilog.*",
            Stop::here,
            "text after the root element; delete it, or move it into the root element"),
    SECOND_ROOT(
            "Illegal to have multiple roots.*",
            Stop::tag,
            "a second root element; delete it, or move what is in it into the first one"),
    MISMATCHED_TAGS(
            "Unexpected close tag .*|Unexpected character combination '</' in .*|Unbalanced close tag .*",
            Stop::closingTag,
            Wording::mismatch),
    UNKNOWN_ENTITY("Undeclared general entity .*", Stop::ampersand, Wording::unknownEntity),
    AMPERSAND("(?!Illegal character entity|Invalid character reference).*", Stop::ampersand, Wording::ampersand),
    LESS(".*(?:prolog, after|epilog, after|content after) '<'.*", Stop::less, "\"<\" must be written &lt; here"),
    LESS_IN_VALUE("Unexpected character '<' .* in attribute value", Stop::here, Wording::lessInValue),
    TAG_WITHOUT_END(
            Cause.NOT_IN_TAG + "|Unexpected '<' character in element.*", Stop::lessHere, Wording::tagWithoutEnd),
    NO_SPACE(Cause.NOT_IN_TAG, Stop::afterQuote, Wording::noSpace),
    ATTRIBUTE_WITHOUT_VALUE(
            ".* expected '='|.*Expected a quote",
            Stop::here,
            "a malformed attribute; write name=\"value\" with straight quotes, and &quot; for a quote inside the value"),
    REPEATED_ATTRIBUTE("Duplicate .*", Stop::repeatedAttribute, Wording::repeatedAttribute),
    UNDECLARED_PREFIX("Undeclared namespace prefix \"(.*?)\".*", Stop::tag, Wording::undeclaredPrefix),
    DASHES(
            "String '--' not allowed in comment.*",
            Stop::dashes,
            "\"--\" is not allowed inside a comment (nor one comment inside another); write - - instead"),
    CDATA_END("String ']]>' .*", Stop::here, "\"]]>\" ends a CDATA section, and none is open; write ]]&gt;"),
    FORBIDDEN_REFERENCE(
            "Illegal character entity.*|Invalid character reference.*",
            Stop::here,
            "a reference to a character that is not allowed in XML; delete it"),
    UNKNOWN_ENCODING(
            "Unsupported encoding.*",
            Stop::declaredEncoding,
            "the XML declaration names an unknown encoding; save the file as UTF-8, and write encoding=\"utf-8\""),
    DECLARATION(
            ".*",
            Stop::inDeclaration,
            "a malformed XML declaration; write <?xml version=\"1.0\" encoding=\"utf-8\"?> with straight quotes"),
    OTHER(".*", Stop::here, Cause.UNKNOWN);

    private static final String BYTES =
            "Invalid UTF-8 .*|Invalid ascii byte.*|.*UTF-32 char.*|Unexpected EOF in the middle of a multi-byte char.*";

    private static final String NOT_IN_TAG = ".* expected space, or '>' or \"/>\"";

    /** What is said of all other breaks: nothing that could be wrong, or a secret. */
    static final String UNKNOWN =
            "the XML is not well-formed at this place; check the tags, quotes and special characters here and just before";

    /** Alternatives of a condition, of which a template holds all, and both sides of a conflict break only the nesting. */
    private static final Set<Cause> OF_NESTING =
            EnumSet.of(TRUNCATED, TEXT_AFTER_ROOT, SECOND_ROOT, MISMATCHED_TAGS, REPEATED_ATTRIBUTE);

    @FunctionalInterface
    private interface Place {
        int in(Stop stop);
    }

    @FunctionalInterface
    private interface Sentence {
        String of(Stop stop, int place, Matcher said) throws IOException;
    }

    private final Pattern message;
    private final Place place;
    private final Sentence sentence;

    Cause(String message, Place place, Sentence sentence) {
        this.message = Pattern.compile(message, Pattern.DOTALL);
        this.place = place;
        this.sentence = sentence;
    }

    Cause(String message, Place place, String sentence) {
        this(message, place, (stop, at, said) -> sentence);
    }

    /** The first cause, which every stop has, in words. */
    static Malformation explain(Stop stop, String parsersMessage) throws IOException {
        for (Cause cause : values()) {
            Matcher said = cause.message.matcher(parsersMessage);
            int place = said.matches() ? cause.place.in(stop) : -1;
            if (place >= 0) {
                Region region = Region.at(stop.text().location(place));
                Optional<String> unfinished = cause.unfinished(stop, place);
                return new Malformation(
                        region, unfinished.isPresent() ? unfinished.get() : cause.sentence.of(stop, place, said));
            }
        }
        throw new IllegalStateException(parsersMessage);
    }

    /** The sentence if the file is a template or holds a merge conflict, which explain more than where the parser stopped. */
    private Optional<String> unfinished(Stop stop, int place) {
        boolean nesting = OF_NESTING.contains(this);
        MalformedText text = stop.text();
        // Bytes are decoded before they are read as markup, so where the parser stood then says nothing.
        int stopped = this == WRONG_BYTES ? place : stop.at();
        return stop.conflictHere()
                .or(() -> nesting ? stop.conflictBefore() : Optional.empty())
                .map(start -> Wording.conflict(text.line(start)))
                .or(() -> TemplateLanguage.at(text, place, stopped)
                        .or(() -> nesting ? TemplateLanguage.before(text, place) : Optional.empty())
                        .map(Wording::template));
    }
}
