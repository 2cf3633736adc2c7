package io.github.unattend.malformed;

import io.github.unattend.answerfile.Break.OpenTag;
import io.github.unattend.answerfile.Location;
import io.github.unattend.answerfile.PrintableText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences that depend on more than the cause. */
final class Wording {
    private static final Map<String, String> NAMESPACES = Map.of(
            "wcm", "http://schemas.microsoft.com/WMIConfig/2002/State",
            "xsi", "http://www.w3.org/2001/XMLSchema-instance");

    /** What may be cut off, by how it begins. */
    private record Markup(String start, String what, String end) {}

    private static final List<Markup> MARKUP = List.of(
            new Markup("<!--", "comment", "-->"),
            new Markup("<![CDATA[", "CDATA section", "]]>"),
            new Markup("<?", "processing instruction", "?>"),
            new Markup("<!", "DOCTYPE", ">"),
            new Markup("<", "tag", ">"));

    /** A byte order mark, also as it looks where it was read as windows-1252. */
    private static final Pattern MARK = Pattern.compile("\uFEFF|\u00EF\u00BB\u00BF");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z_][\\w:.-]*)\\s*=\\s*[\"']");

    private static final Pattern REFERENCE_WITHOUT_END = Pattern.compile("&(?:amp|lt|gt|quot|apos)\\b");

    /** A DOCTYPE that may declare entities: in itself, or in another file. */
    private static final Pattern DECLARING = Pattern.compile("<!DOCTYPE\\s[^<>\\[]*(?:\\[|\\s(?:SYSTEM|PUBLIC)\\s)");

    private Wording() {}

    static String conflict(int line) {
        return "the merge conflict at line " + line
                + " is not resolved; keep what is right and delete its markers <<<<<<<, ======= and >>>>>>>";
    }

    static String template(TemplateLanguage language) {
        return "looks like " + language.described() + "; check the rendered file";
    }

    static String contradiction(Stop stop, int place, Matcher said) {
        return stop.text().encoding().contradiction().orElseThrow();
    }

    static String truncated(Stop stop, int place, Matcher said) {
        String inside = stop.innermost()
                .map(element -> shown(element) + ", which begins at line "
                        + element.location().line())
                .orElse("");
        for (Markup markup : MARKUP) {
            if (stop.text().startsWith(markup.start(), stop.token())) {
                return "the file is truncated: it ends inside this " + markup.what()
                        + (inside.isEmpty() ? "" : ", in " + inside)
                        + restore(markup.end());
            }
        }
        return inside.isEmpty()
                ? "the file is truncated: it ends before its root element; restore it"
                : "the file is truncated: it ends inside " + inside
                        + restore("</" + shown(stop.innermost().orElseThrow()) + ">");
    }

    private static String restore(String end) {
        return "; restore the rest of the file, or write " + end;
    }

    static String wrongBytes(Stop stop, int place, Matcher said) {
        return "bytes that are not " + stop.text().encoding().charset().name()
                + "; save the file as UTF-8, with encoding=\"utf-8\" in its XML declaration";
    }

    static String forbidden(Stop stop, int place, Matcher said) {
        char c = stop.text().at(place);
        return "the " + (c < ' ' ? "control " : "") + "character " + String.format("U+%04X", (int) c)
                + " is not allowed in XML, not even as a reference; delete it";
    }

    static String lateDeclaration(Stop stop, int place, Matcher said) {
        String before = stop.text().between(0, place);
        return before.startsWith("<?xml ") ? "a second XML declaration; delete it" : mustBeFirst(before);
    }

    static String textBeforeDeclaration(Stop stop, int place, Matcher said) {
        return mustBeFirst(stop.text().between(0, stop.text().after("<?xml ", place)));
    }

    /** What is text may be there for a reason, so nobody is advised to delete it. */
    private static String mustBeFirst(String before) {
        String withoutComments = COMMENT.matcher(before).replaceAll("");
        String rest = MARK.matcher(withoutComments).replaceAll("");
        String remedy = "check what comes before it";
        if (rest.isBlank()) {
            remedy = !withoutComments.equals(before)
                    ? "move the comment after it"
                    : "delete the " + (rest.equals(before) ? "white space" : "stray byte order mark") + " before it";
        }
        return "the XML declaration <?xml ...?> must be the very first thing in the file; " + remedy;
    }

    static String mismatch(Stop stop, int place, Matcher said) {
        String closing = stop.text().name(place + "</".length());
        String shown = "</" + PrintableText.of(closing) + ">";
        if (stop.open().isEmpty()) {
            return shown + " closes nothing: no element is open; delete it";
        }
        OpenTag innermost = stop.open().get(0);
        String element = shown(innermost) + " at line " + innermost.location().line();
        String rightEnd = "</" + shown(innermost) + ">";
        if (stop.open().stream().anyMatch(open -> open.name().equals(closing))) {
            return element + " has no end tag; write " + rightEnd + " before " + shown;
        }
        return innermost.name().equalsIgnoreCase(closing)
                ? shown + " does not close " + element + ", because case matters; write " + rightEnd
                : shown + " closes nothing: " + element + " is open; delete it, or write " + rightEnd;
    }

    private static String shown(OpenTag element) {
        return PrintableText.of(element.name());
    }

    /** What a DOCTYPE declares is not read, so with it the file may be well-formed; then there is no finding to report. */
    static String unknownEntity(Stop stop, int place, Matcher said) throws IOException {
        if (DECLARING.matcher(stop.text().between(0, place)).find()) {
            Location location = stop.text().location(place);
            throw new IOException("at line " + location.line() + ", column " + location.column()
                    + " it refers to an entity, and what its DOCTYPE declares is not read; write the text instead");
        }
        return "an unknown entity; write &amp; for \"&\", and the character itself for entities of HTML such as &nbsp;";
    }

    static String ampersand(Stop stop, int place, Matcher said) {
        Matcher reference = REFERENCE_WITHOUT_END.matcher(stop.text().between(place, stop.at()));
        return reference.lookingAt()
                ? reference.group() + " has no semicolon; write " + reference.group() + ";"
                : "\"&\" must be written &amp; here";
    }

    static String lessInValue(Stop stop, int place, Matcher said) {
        MalformedText text = stop.text();
        int line = text.line(openQuote(text, text.before("<", place - 1), place));
        return line == text.line(place)
                ? "\"<\" must be written &lt; here"
                : "the value of an attribute that begins at line " + line
                        + " has no closing quote before this \"<\"; write it";
    }

    /** Where the quote is that is open at this place. */
    private static int openQuote(MalformedText text, int tag, int place) {
        int opened = -1;
        for (int i = tag; i < place; i++) {
            char c = text.at(i);
            if (opened < 0 ? c == '"' || c == '\'' : c == text.at(opened)) {
                opened = opened < 0 ? i : -1;
            }
        }
        return opened;
    }

    static String tagWithoutEnd(Stop stop, int place, Matcher said) {
        return "the tag that begins at line " + stop.text().line(stop.text().before("<", place - 1))
                + " has no \">\" before this \"<\"; write it, or &lt; if this is not a tag";
    }

    static String noSpace(Stop stop, int place, Matcher said) {
        Matcher attribute = ATTRIBUTE.matcher(stop.text().between(place, place + 1024));
        return attribute.lookingAt()
                ? "no space before the attribute " + PrintableText.of(attribute.group(1)) + "; write one"
                : "no space after the quote that ends a value; write one, or &quot; for a quote inside the value";
    }

    static String repeatedAttribute(Stop stop, int place, Matcher said) {
        return PrintableText.of(stop.text().name(place)) + " appears twice in this tag; delete one of them";
    }

    static String undeclaredPrefix(Stop stop, int place, Matcher said) {
        String prefix = PrintableText.of(said.group(1));
        return "the prefix " + prefix + " is not declared; write xmlns:" + prefix + "=\""
                + NAMESPACES.getOrDefault(said.group(1), "...") + "\" into the tag <unattend>";
    }
}
