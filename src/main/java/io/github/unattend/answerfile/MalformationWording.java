package io.github.unattend.answerfile;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of causes that depend on more than the parser's message. */
final class MalformationWording {
    private static final Set<String> ENTITIES = Set.of("amp", "lt", "gt", "quot", "apos");

    /** The entities of HTML that people write; other names may be parts of values. */
    private static final Map<String, Integer> HTML_ENTITIES = Map.ofEntries(
            Map.entry("nbsp", 160),
            Map.entry("copy", 169),
            Map.entry("reg", 174),
            Map.entry("ndash", 8211),
            Map.entry("mdash", 8212),
            Map.entry("lsquo", 8216),
            Map.entry("rsquo", 8217),
            Map.entry("ldquo", 8220),
            Map.entry("rdquo", 8221),
            Map.entry("bull", 8226),
            Map.entry("hellip", 8230),
            Map.entry("euro", 8364),
            Map.entry("trade", 8482));

    private static final Map<String, String> NAMESPACES = Map.of(
            "wcm", "http://schemas.microsoft.com/WMIConfig/2002/State",
            "xsi", "http://www.w3.org/2001/XMLSchema-instance");

    /** What may be cut off, by how it begins. */
    private record Unended(String start, String what, String end) {}

    private static final List<Unended> UNENDED = List.of(
            new Unended("<!--", "comment", "-->"),
            new Unended("<![CDATA[", "CDATA section", "]]>"),
            new Unended("<?", "processing instruction", "?>"),
            new Unended("<!", "DOCTYPE", ">"),
            new Unended("</", "closing tag", ">"),
            new Unended("<", "tag", ">"));

    /** In start tags; the text before the place where the parser stopped. */
    private static final Pattern NAME_AND_EQUALS = Pattern.compile("([^\\s=<>\"'/]+)\\s*=\\s*\\z");

    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z_][\\w:.-]*)\\s*=\\s*[\"']");

    private static final String RESTORE = ", or restore the rest of the file";

    private MalformationWording() {}

    /** A sentence with what it names in its place. */
    static String fill(String sentence, Breakage breakage, Matcher said, int place) {
        BrokenText text = breakage.text();
        int name = place + (text.at(place + 1) == '/' ? 2 : 1);
        String named =
                said.groupCount() == 0 ? "" : Optional.ofNullable(said.group(1)).orElse("");
        return sentence.replace("{c}", character(text, breakage.at()))
                .replace("{name}", Shown.of(text.name(name).orElse("")))
                .replace("{1}", Shown.of(named));
    }

    private static String character(BrokenText text, int offset) {
        char c = text.at(offset);
        return switch (c) {
            case ' ' -> "a space";
            case '\t' -> "a tab";
            case '\n', '\r' -> "a line end";
            case '\'' -> "a single quote";
            case '"' -> "a double quote";
            default -> {
                String shown = Character.isHighSurrogate(c) ? text.between(offset, offset + 2) : String.valueOf(c);
                yield "'" + Shown.of(shown) + "'";
            }
        };
    }

    static String contradiction(Breakage breakage, Matcher said, int place) {
        return breakage.text().encoding().contradiction().orElseThrow();
    }

    static String forbidden(Breakage breakage, Matcher said, int place) {
        return forbidden("the ", breakage.text().at(place)) + ", not even as a reference; delete it";
    }

    static String referenceToForbidden(Breakage breakage, Matcher said, int place) {
        return forbidden("a reference to the ", Integer.parseInt(said.group(1), 16)) + " in any form; delete it";
    }

    private static String forbidden(String article, int codePoint) {
        return article + (codePoint < ' ' ? "control " : "") + "character " + String.format("U+%04X", codePoint)
                + ", which XML 1.0 does not allow";
    }

    static String truncated(Breakage breakage, Matcher said, int place) throws IOException {
        OpenMarkup open = breakage.open();
        BrokenText text = breakage.text();
        for (Unended unended : UNENDED) {
            if (text.startsWith(unended.start(), open.token())) {
                return "the file ends inside the " + unended.what() + " that begins here; write " + unended.end()
                        + RESTORE;
            }
        }
        return open.innermost()
                .map(element -> "the file ends while <" + Shown.of(element.name()) + "> of line " + element.line()
                        + " is open; write </" + Shown.of(element.name()) + ">" + RESTORE)
                .orElse("the file ends before its root element; write it" + RESTORE);
    }

    static String lateDeclaration(Breakage breakage, Matcher said, int place) {
        BrokenText text = breakage.text();
        String before = text.between(0, place);
        if (place == 0) {
            return "the XML declaration says no version; write <?xml version=\"1.0\" encoding=\"utf-8\"?>";
        }
        if (before.startsWith("<?xml")) {
            return "a second XML declaration; delete it";
        }
        if (before.isBlank()) {
            return mustBeFirst("delete the white space before it");
        }
        String withoutComments = before.replaceAll("(?s)<!--.*?-->", "");
        return mustBeFirst(withoutComments.isBlank() ? "move the comment behind it" : "move it there");
    }

    static String textBeforeDeclaration(Breakage breakage, Matcher said, int place) {
        String before = breakage.text()
                .between(place, breakage.text().behind("<?xml", place))
                .strip();
        boolean mark = before.equals("\uFEFF") || before.equals("\u00EF\u00BB\u00BF");
        return mustBeFirst("delete the " + (mark ? "stray byte order mark" : "text") + " before it");
    }

    private static String mustBeFirst(String remedy) {
        return "the XML declaration <?xml ...?> must be the very first thing in the file; " + remedy;
    }

    /** What the DOCTYPE declares is not read, so with it the file may be well-formed; then there is no finding to tell. */
    static String undeclaredEntity(Breakage breakage, Matcher said, int place) throws IOException {
        String name = said.group(1);
        if (Doctype.mayDeclare(name, breakage.text(), place)) {
            Location location = breakage.text().location(place);
            throw new IOException("at line " + location.line() + ", column " + location.column()
                    + " it refers to an entity, and what its DOCTYPE declares is not read; write the text instead");
        }
        String only = "XML has only &amp; &lt; &gt; &quot; and &apos;, so write ";
        if (HTML_ENTITIES.containsKey(name)) {
            return "&" + name + "; is HTML; " + only + "&#" + HTML_ENTITIES.get(name) + "; instead";
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (ENTITIES.contains(lower)) {
            return "&" + name + "; is unknown; write &" + lower + "; in lower case";
        }
        return "a reference to an unknown entity; " + only + "&amp; for the character &";
    }

    static String insideTag(Breakage breakage, Matcher said, int place) {
        BrokenText text = breakage.text();
        if (text.at(place) == '<') {
            return unclosedTag(breakage, said, place);
        }
        char before = text.at(place - 1);
        if (before != '"' && before != '\'') {
            return fill(
                    "{c} cannot be in a name; delete it, or write a space before the next attribute",
                    breakage,
                    said,
                    place);
        }
        Matcher attribute = ATTRIBUTE.matcher(text.between(place, place + 1024));
        return attribute.lookingAt()
                ? "no space before the attribute \"" + Shown.of(attribute.group(1)) + "\"; write one"
                : fill(
                        "{c} right behind the quote that ends a value; write a space before the next attribute, or &quot; "
                                + "for a quote inside a value",
                        breakage,
                        said,
                        place);
    }

    static String unclosedTag(Breakage breakage, Matcher said, int place) {
        BrokenText text = breakage.text();
        int line = text.location(text.before("<", place - 1)).line();
        return "the tag that began at line " + line + " has no > before this <; write it, or &lt; for the character <";
    }

    static String noValue(Breakage breakage, Matcher said, int place) {
        char c = breakage.text().at(place);
        return c == '"' || c == '\''
                ? "a quote too many in a tag; delete it, or write &quot; for a quote inside a value"
                : "an attribute without a value; write it as name=\"value\"";
    }

    static String noQuotes(Breakage breakage, Matcher said, int place) {
        BrokenText text = breakage.text();
        Matcher name = NAME_AND_EQUALS.matcher(text.between(Math.max(0, place - 1024), place));
        return name.find()
                ? "the attribute \"" + Shown.of(name.group(1)) + "\" has no quotes around its value; write "
                        + Shown.of(name.group(1)) + "=\"...\""
                : "an attribute has no quotes around its value; write them";
    }

    static String lessInValue(Breakage breakage, Matcher said, int place) {
        BrokenText text = breakage.text();
        int opened = openQuote(text, text.before("<", place - 1), place);
        int line = text.location(opened).line();
        return line == text.location(place).line()
                ? "a < in the value of an attribute; write &lt; instead"
                : "the value of an attribute that began at line " + line
                        + " has no closing quote before this <; write it";
    }

    /** Where the quote stands that is open at this place. */
    private static int openQuote(BrokenText text, int tag, int place) {
        int opened = -1;
        for (int i = tag; i < place; i++) {
            char c = text.at(i);
            if (opened < 0 ? c == '"' || c == '\'' : c == text.at(opened)) {
                opened = opened < 0 ? i : -1;
            }
        }
        return opened;
    }

    static String undeclaredPrefix(Breakage breakage, Matcher said, int place) {
        String prefix = said.group(1);
        return "the prefix " + Shown.of(prefix) + " is not declared; write xmlns:" + Shown.of(prefix) + "=\""
                + NAMESPACES.getOrDefault(prefix, "...") + "\" into the tag <unattend>";
    }

    static String mismatch(Breakage breakage, Matcher said, int place) throws IOException {
        String closing = said.group(1);
        String shown = "</" + Shown.of(closing) + ">";
        OpenMarkup open = breakage.open();
        OpenMarkup.Element innermost = open.innermost().orElse(new OpenMarkup.Element(said.group(2), 1));
        String element = "<" + Shown.of(innermost.name()) + "> of line " + innermost.line();
        String rightClose = "</" + Shown.of(innermost.name()) + ">";
        if (open.isOpen(closing)) {
            return shown + " before " + element + " is closed; write " + rightClose + " before it";
        }
        return innermost.name().equalsIgnoreCase(closing)
                ? shown + " does not close " + element + ", since case matters; write " + rightClose
                : shown + " closes nothing: open is " + element + "; delete it, or write " + rightClose;
    }
}
