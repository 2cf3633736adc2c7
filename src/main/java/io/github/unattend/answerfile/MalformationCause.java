package io.github.unattend.answerfile;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The causes of breaks: what the parser says, where the fault is, and what to tell people. The first whose message matches and whose
 * place is found is the one. The sentences name elements, attributes and prefixes and show single characters; they quote no values,
 * which may be secrets. In a sentence {@code {1}} is what the parser names, {@code {name}} what stands behind the {@code <} or
 * {@code </} of the place, and {@code {c}} the character at which the parser stopped.
 */
enum MalformationCause {
    // The bytes
    EBCDIC(".*", Breakage::ebcdic, "the file is in EBCDIC; save it as UTF-8"),
    WRONG_ENCODING(
            "Declared encoding .*|Unexpected character .* in prolog.*|Illegal character .*",
            Breakage::contradictedEncoding,
            MalformationWording::contradiction),
    OTHER_ENCODING(
            "Declared encoding .*",
            Breakage::declaredEncoding,
            "the bytes are not in the encoding of the XML declaration; save the file as UTF-8 and write encoding=\"utf-8\""),
    UNKNOWN_ENCODING(
            "Unsupported encoding: (.*)",
            Breakage::declaredEncoding,
            "encoding=\"{1}\" is not known; save the file as UTF-8 and write encoding=\"utf-8\""),
    UNMARKED_UTF_16(
            ".*\\(CTRL-CHAR, code 0\\) in prolog.*|Illegal character \\(NULL.*",
            Breakage::unmarkedUtf16,
            "UTF-16 without a byte order mark; save the file as UTF-8, or with the mark"),
    UNMARKED_UTF_16_READ_AS_UTF_8(
            "Invalid UTF-8 .*|Unexpected EOF in the middle of a multi-byte char.*",
            Breakage::unmarkedUtf16ReadAsUtf8,
            "UTF-16 without a byte order mark; save the file as UTF-8, or with the mark"),
    NONCHARACTER("Invalid UTF-8 character 0xfff[ef] .*", Breakage::noncharacter, MalformationWording::forbidden),
    NOT_UTF_8(
            "Invalid UTF-8 .*|Unexpected EOF in the middle of a multi-byte char.*",
            Breakage::badByte,
            "bytes that are not UTF-8; save the file as UTF-8, or declare the encoding it has, such as windows-1252"),
    NOT_ASCII(
            "Invalid ascii byte.*",
            Breakage::badByte,
            "bytes that are not US-ASCII, which the XML declaration says; save the file as UTF-8 and write encoding=\"utf-8\""),
    NOT_UTF_32(".*UTF-32 char.*", Breakage::badByte, "bytes that are not UTF-32; save the file as UTF-8"),
    NOT_OF_ENCODING(
            ".*",
            Breakage::badByteHere,
            "bytes that are no character in the encoding of the file; save the file as UTF-8"),
    TRUNCATED("Unexpected (?:EOF|end of input).*", Breakage::end, MalformationWording::truncated),
    TRUNCATED_REFERENCE("Missing semicolon after .*", Breakage::end, MalformationWording::truncated),
    FORBIDDEN("Illegal character .*", Breakage::forbidden, MalformationWording::forbidden),

    // Before, at and behind the root
    LATE_DECLARATION(
            "Illegal processing instruction target \\(\"xml\"\\).*",
            Breakage::instruction,
            MalformationWording::lateDeclaration),
    TEXT_BEFORE_DECLARATION(
            ".* in prolog; expected '<'", Breakage::beforeDeclaration, MalformationWording::textBeforeDeclaration),
    RESERVED_TARGET(
            "Illegal processing instruction target \\(\"(.*)\"\\).*",
            Breakage::instruction,
            "<?{1}, which is reserved; write <?xml in lower case"),
    TYPOGRAPHIC_QUOTE(".*quote.*", Breakage::typographicQuote, "{c} is a typographic quote; write a straight one"),
    MALFORMED_DECLARATION(
            ".*",
            Breakage::inDeclaration,
            "the XML declaration is malformed; write <?xml version=\"1.0\" encoding=\"utf-8\"?>"),
    ENDLESS_DECLARATION(
            " in xml declaration|.*\\)(?:version|encoding|standalone)|.* pseudo-attribute .*"
                    + "|.*; expected (?:\"\\?>\"|keyword '|'=' after|a quote character enclosing|either '\\?').*",
            Breakage::start,
            "the XML declaration does not end where it should; write <?xml version=\"1.0\" encoding=\"utf-8\"?>"),
    DOCTYPE_SUBSET(
            ".* in internal DTD subset.*",
            Breakage::here,
            "a malformed DOCTYPE; an answer file needs none, so delete it"),
    DOCTYPE(
            ".*(?:DOCTYPE|directive|malformed comment|keyword|identifier|name start char|\\(missing name).*",
            Breakage::doctype,
            "a malformed or misplaced DOCTYPE; an answer file needs none, so delete it"),
    TEXT_BEFORE_ROOT(
            ".* in prolog; expected '<'",
            Breakage::here,
            "text before the root element, which begins with {c}; delete it"),
    TEXT_BEHIND_ROOT(
            ".* in epilog; expected '<'",
            Breakage::here,
            "text behind the root element, which begins with {c}; delete it, or move it into the root"),
    NOTHING_TO_CLOSE(
            "Unexpected character combination '</' in .*|Unbalanced close tag .*",
            Breakage::closingTag,
            "</{name}> where no element is open; delete it"),
    SECOND_ROOT(
            "Illegal to have multiple roots.*",
            Breakage::tag,
            "a second root element <{name}>; delete it, or move it into the first"),
    CDATA_OUTSIDE(
            ".*CDATA not allowed in prolog/epilog.*",
            Breakage::directive,
            "a CDATA section outside the root element; delete it, or move it into the root"),

    // References
    UNDECLARED_ENTITY("Undeclared general entity \"(.*)\"", Breakage::ampersand, MalformationWording::undeclaredEntity),
    NO_SEMICOLON(
            ".*semi-?colon after .* entity ['\"](amp|lt|gt|quot|apos)['\"]",
            Breakage::ampersand,
            "&{1} without a semicolon; write &{1}; instead"),
    NOT_A_NUMBER(
            ".* expected a (?:decimal number|hex digit).*|Invalid character reference.*",
            Breakage::ampersand,
            "&# without a number and a semicolon behind it; write &amp; for the character &"),
    REFERENCE_TO_FORBIDDEN(
            "Illegal character entity: expansion character \\(code 0x(.*)\\).*",
            Breakage::ampersand,
            MalformationWording::referenceToForbidden),
    REFERENCE_TO_NOTHING(
            "Illegal character entity.*",
            Breakage::ampersand,
            "a reference to a character beyond U+10FFFF, the last that exists; write another number"),
    BARE_AMPERSAND(".*", Breakage::ampersand, "a bare &; write &amp; instead"),

    // Tags
    BARE_LESS(
            ".*(?:prolog, after|epilog, after|content after) '<'.*",
            Breakage::less,
            "a < with {c} behind it begins no tag; write &lt; for the character <"),
    NO_SPACE(".* expected space, or '>' or \"/>\"", Breakage::here, MalformationWording::insideTag),
    TAG_IN_TAG("Unexpected '<' character in element.*", Breakage::here, MalformationWording::unclosedTag),
    NO_VALUE(".* expected '='", Breakage::here, MalformationWording::noValue),
    NO_QUOTES(".*Expected a quote", Breakage::here, MalformationWording::noQuotes),
    LESS_IN_VALUE("Unexpected character '<' .* in attribute value", Breakage::here, MalformationWording::lessInValue),
    NO_PREFIX(
            ".*\\(missing namespace prefix\\?\\).*",
            Breakage::here,
            "a name cannot begin with a colon; write a prefix before it, or delete it"),
    DUPLICATE_ATTRIBUTE(
            "Duplicate attribute '(?:\\{.*\\})?(.*)'\\.",
            Breakage::secondAttribute,
            "the attribute \"{1}\" stands twice in one tag; delete one of them"),
    DUPLICATE_PREFIX(
            "Duplicate declaration for namespace prefix '(.*)'.*",
            Breakage::secondAttribute,
            "xmlns:{1} stands twice in one tag; delete one of them"),
    DUPLICATE_NAMESPACE(
            "Duplicate default namespace declaration.*",
            Breakage::secondAttribute,
            "xmlns stands twice in one tag; delete one of them"),
    EMPTY_NAMESPACE(
            "Non-default namespace can not map to empty URI.*",
            Breakage::tag,
            "an xmlns: declaration without a namespace; write it between the quotes, or delete the declaration"),
    RESERVED_PREFIX(
            "Trying to .*",
            Breakage::tag,
            "a declaration of a prefix or namespace that XML reserves for itself; delete it"),
    UNDECLARED_PREFIX("Undeclared namespace prefix \"(.*?)\".*", Breakage::tag, MalformationWording::undeclaredPrefix),
    CLOSING_TAG_TOO_LONG(
            ".* in end tag Expected '>'.*",
            Breakage::closingTag,
            "a closing tag that holds more than a name; delete the rest up to the >"),
    CLOSING_TAG_WITHOUT_NAME(
            ".*missing element name.*|.*expected an element name.*",
            Breakage::closingTag,
            "</ with {c} behind it closes nothing; write the name of the element, or &lt; for the character <"),
    MISMATCHED_TAGS(
            "Unexpected close tag </(.*)>; expected </(.*)>.*", Breakage::closingTag, MalformationWording::mismatch),
    STRAY_SLASH(".* expected '>'", Breakage::here, "a / inside a tag; write />, or delete it"),

    // Comments, sections, instructions
    DASHES(
            "String '--' not allowed in comment.*",
            Breakage::dashes,
            "-- inside a comment, where XML does not allow it (nor one comment in another); write - - instead"),
    END_OF_CDATA("String ']]>' .*", Breakage::endOfCdata, "]]> outside a CDATA section; write ]]&gt; instead"),
    INSTRUCTION(
            ".*(?:PI target|missing name).*",
            Breakage::instruction,
            "<? that begins no processing instruction; delete it, or write &lt; for the character <"),
    DIRECTIVE(
            ".*(?:directive|malformed comment).*",
            Breakage::directive,
            "<! that begins neither a comment <!-- --> nor a CDATA section <![CDATA[ ]]>; write &lt; for the character <"),
    NO_NAME(
            ".*(?:name start char|missing name).*",
            Breakage::here,
            "{c} where the name of an attribute or element should begin; delete it, or write the name");

    /** Alternatives of a condition, of which a template holds all, break the nesting of elements only together. */
    private static final Set<MalformationCause> BY_ALTERNATIVES = EnumSet.of(
            TRUNCATED, SECOND_ROOT, TEXT_BEHIND_ROOT, NOTHING_TO_CLOSE, MISMATCHED_TAGS, DUPLICATE_ATTRIBUTE);

    @FunctionalInterface
    interface Place {
        int in(Breakage breakage) throws IOException;
    }

    @FunctionalInterface
    interface Sentence {
        String of(Breakage breakage, Matcher said, int place) throws IOException;
    }

    private final Pattern message;
    private final Place place;
    private final Sentence sentence;

    MalformationCause(String message, Place place, Sentence sentence) {
        this.message = Pattern.compile(message, Pattern.DOTALL);
        this.place = place;
        this.sentence = sentence;
    }

    MalformationCause(String message, Place place, String sentence) {
        this(message, place, (breakage, said, at) -> MalformationWording.fill(sentence, breakage, said, at));
    }

    /** The break as a fact, if this is its cause. */
    Optional<Fact.Break> of(Breakage breakage, String parsersMessage) throws IOException {
        Matcher said = message.matcher(parsersMessage);
        int at = said.matches() ? place.in(breakage) : -1;
        if (at < 0) {
            return Optional.empty();
        }
        Optional<TemplateLanguage> language = TemplateLanguage.at(breakage.text(), at, breakage.at());
        if (language.isEmpty() && BY_ALTERNATIVES.contains(this)) {
            language = TemplateLanguage.before(breakage.text(), at);
        }
        String cause = language.isPresent()
                ? "looks like " + language.get().described() + "; check the rendered file"
                : sentence.of(breakage, said, at);
        return Optional.of(new Fact.Break(Region.at(breakage.text().location(at)), cause));
    }
}
