package io.github.unattend.answerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.codehaus.stax2.XMLStreamReader2;

/** Gives each ignore directive its scope: the next element, or the file where no setting stands before it. */
final class IgnoreScopes {
    private static final String MARK = "unattend:ignore";

    private final Consumer<Fact> facts;
    private final List<IgnoreDirective> waiting = new ArrayList<>();
    private boolean childOfRootSeen;

    IgnoreScopes(Consumer<Fact> facts) {
        this.facts = facts;
    }

    void comment(XMLStreamReader2 xml, int depth) {
        if (!isMarked(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength())) {
            return;
        }
        IgnoreDirective directive = IgnoreDirective.parse(xml.getText(), StartTag.region(xml));
        if (directive == null) {
            return;
        }
        if (depth <= 1 && !childOfRootSeen) {
            directive.open(Location.START);
        } else {
            waiting.add(directive);
        }
        facts.accept(directive);
    }

    private static boolean isMarked(char[] text, int start, int length) {
        int from = start;
        while (from < start + length && Character.isWhitespace(text[from])) {
            from++;
        }
        return start + length - from >= MARK.length() && new String(text, from, MARK.length()).equals(MARK);
    }

    void startElement(Frame frame, int depth, Supplier<Location> start) {
        childOfRootSeen |= depth > 1;
        if (!waiting.isEmpty()) {
            frame.directives = List.copyOf(waiting);
            waiting.clear();
            Location location = start.get();
            frame.directives.forEach(directive -> directive.open(location));
        }
    }

    void endElement(Frame frame, Supplier<Location> end) {
        waiting.clear();
        if (!frame.directives.isEmpty()) {
            Location location = end.get();
            frame.directives.forEach(directive -> directive.close(location));
        }
    }
}
