package io.github.unattend.answerfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.codehaus.stax2.XMLStreamReader2;

/** Gives each ignore directive its scope: the next element, or the file where it comes before all elements in the root. */
final class IgnoreScopes {
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

    void start(OpenElement element) {
        if (!waiting.isEmpty()) {
            waiting.forEach(directive -> directive.open(element.start()));
            open.push(new Scope(element, List.copyOf(waiting)));
            waiting.clear();
        }
    }

    void end(OpenElement element) {
        waiting.clear();
        if (!open.isEmpty() && open.peek().element() == element) {
            Location end = element.whole().end();
            open.pop().directives().forEach(directive -> directive.close(end));
        }
    }
}
