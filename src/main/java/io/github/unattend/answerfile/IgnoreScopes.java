package io.github.unattend.answerfile;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.codehaus.stax2.XMLStreamReader2;

/** Gives each ignore directive its scope: the next element, or the file where no setting stands before it. */
final class IgnoreScopes {
    private static final char[] MARK = "unattend:ignore".toCharArray();

    /** Each is held against each violation. */
    private static final int MOST = 1000;

    private record Scope(Frame element, List<IgnoreDirective> directives) {}

    private final List<IgnoreDirective> waiting = new ArrayList<>();
    private final Deque<Scope> open = new ArrayDeque<>();
    private Consumer<Fact> facts;
    private int count;

    /** Begins with a file. */
    void restart(Consumer<Fact> consumer) {
        facts = consumer;
        waiting.clear();
        open.clear();
        count = 0;
    }

    /**
     * Takes a comment.
     *
     * @param beforeAll whether it stands before all elements in the root
     */
    void comment(XMLStreamReader2 xml, boolean beforeAll) {
        if (!isMarked(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength())) {
            return;
        }
        IgnoreDirective directive = IgnoreDirective.parse(xml.getText(), Region.of(xml));
        if (directive == null) {
            return;
        }
        count++;
        if (count > MOST) {
            throw new UncheckedIOException(new TooMuch("more than " + MOST + " ignore directives"));
        }
        if (beforeAll) {
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
        int left = start + length - from;
        return left >= MARK.length && Arrays.equals(text, from, from + MARK.length, MARK, 0, MARK.length);
    }

    void startElement(Frame element, XMLStreamReader2 xml) {
        if (!waiting.isEmpty()) {
            List<IgnoreDirective> directives = List.copyOf(waiting);
            Location start = Region.of(xml).start();
            directives.forEach(directive -> directive.open(start));
            open.push(new Scope(element, directives));
            waiting.clear();
        }
    }

    void endElement(Frame element, XMLStreamReader2 xml) {
        if (count == 0) {
            return;
        }
        waiting.clear();
        if (!open.isEmpty() && open.peek().element() == element) {
            Location end = Region.of(xml).end();
            open.pop().directives().forEach(directive -> directive.close(end));
        }
    }
}
