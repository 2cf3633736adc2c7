package io.github.unattend.answerfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.codehaus.stax2.XMLStreamReader2;

/** Gives each ignore directive its scope: the next element, or the file where it comes before all elements in the root. */
final class IgnoreScopes {
    private static final char[] MARK = "unattend:ignore".toCharArray();

    /** Each is held against each violation. */
    private static final int MOST = 1000;

    private record Scope(OpenElement element, List<IgnoreDirective> directives) {}

    private final AnswerFileVisitor visitor;
    private final List<IgnoreDirective> waiting = new ArrayList<>();
    private final Deque<Scope> open = new ArrayDeque<>();
    private int count;

    IgnoreScopes(AnswerFileVisitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Takes a comment.
     *
     * @param beforeAll whether it comes before all elements in the root
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
            throw Limits.exceeded("more than " + MOST + " ignore comments");
        }
        if (beforeAll) {
            directive.open(Location.START);
        } else {
            waiting.add(directive);
        }
        visitor.ignore(directive);
    }

    private static boolean isMarked(char[] text, int start, int length) {
        int from = start;
        while (from < start + length && Character.isWhitespace(text[from])) {
            from++;
        }
        int left = start + length - from;
        return left >= MARK.length && Arrays.equals(text, from, from + MARK.length, MARK, 0, MARK.length);
    }

    void start(OpenElement element) {
        if (!waiting.isEmpty()) {
            waiting.forEach(directive -> directive.open(element.start()));
            open.push(new Scope(element, List.copyOf(waiting)));
            waiting.clear();
        }
    }

    void end(OpenElement element, XMLStreamReader2 xml) {
        waiting.clear();
        if (!open.isEmpty() && open.peek().element() == element) {
            Location end = Region.of(xml).end();
            open.pop().directives().forEach(directive -> directive.close(end));
        }
    }
}
