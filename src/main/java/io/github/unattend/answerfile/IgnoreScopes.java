package io.github.unattend.answerfile;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.codehaus.stax2.XMLStreamReader2;

/** Gives each ignore directive its scope: the next element, or the file where no setting stands before it. */
final class IgnoreScopes {
    private static final String MARK = "unattend:ignore";

    /** Each is held against each violation. */
    private static final int MOST = 1000;

    private final Consumer<Fact> facts;
    private final List<IgnoreDirective> waiting = new ArrayList<>();
    private int count;
    private boolean childOfRootSeen;

    IgnoreScopes(Consumer<Fact> facts) {
        this.facts = facts;
    }

    void comment(Frames frames, XMLStreamReader2 xml) {
        if (!isMarked(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength())) {
            return;
        }
        IgnoreDirective directive = IgnoreDirective.parse(xml.getText(), StartTag.region(xml));
        if (directive == null) {
            return;
        }
        count++;
        if (count > MOST) {
            throw new UncheckedIOException(new TooMuch("more than " + MOST + " ignore directives"));
        }
        if (frames.depth() <= 1 && !childOfRootSeen) {
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

    void startElement(Frames frames, XMLStreamReader2 xml) {
        childOfRootSeen |= frames.depth() > 1;
        if (!waiting.isEmpty()) {
            List<IgnoreDirective> directives = List.copyOf(waiting);
            Location start = StartTag.region(xml).start();
            directives.forEach(directive -> directive.open(start));
            frames.current().directives = directives;
            waiting.clear();
        }
    }

    void endElement(Frames frames, XMLStreamReader2 xml) {
        waiting.clear();
        if (!frames.current().directives.isEmpty()) {
            Location end = StartTag.region(xml).end();
            frames.current().directives.forEach(directive -> directive.close(end));
        }
    }
}
