package io.github.unattend.answerfile;

import java.util.regex.Pattern;

/** What can be told of a DOCTYPE that is not read. */
final class Doctype {
    private static final String START = "<!DOCTYPE";

    private static final Pattern EXTERNAL = Pattern.compile(START + "\\s++[^\\s>\\[]++\\s++(?:SYSTEM|PUBLIC)\\s");

    private Doctype() {}

    /** Whether one before this place may declare an entity: it names other files, or declares parameters or this entity. */
    static boolean mayDeclare(String entity, BrokenText text, int place) {
        int start = text.behind(START, 0);
        String doctype = start < 0 ? "" : text.between(start, place);
        Pattern declaration = Pattern.compile("<!ENTITY\\s++(?:%|" + Pattern.quote(entity) + "\\s)");
        return EXTERNAL.matcher(doctype).lookingAt()
                || declaration.matcher(doctype).find();
    }
}
