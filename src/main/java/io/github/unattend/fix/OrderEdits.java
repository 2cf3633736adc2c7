package io.github.unattend.fix;

import io.github.unattend.answerfile.Item;
import io.github.unattend.answerfile.Order;
import io.github.unattend.fix.Element.Kind;
import io.github.unattend.fix.Element.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The edits by which one item gets a number: its digits, an inserted {@code Order}, a second one removed. */
final class OrderEdits {
    private static final String NAME = "Order";

    /** A number of which some digits may be written as references. */
    private static final Pattern DIGITS_AND_REFERENCES =
            Pattern.compile("-?(?:[0-9]|&#0*(?:4[89]|5[0-7]);|&#x0*3[0-9];)+");

    private static final Pattern DIRECTIVE = Pattern.compile("<!--\\s*+unattend:ignore");

    private final String text;
    private final Element item;

    private OrderEdits(String text, Element item) {
        this.text = text;
        this.item = item;
    }

    /**
     * The edits after which the item has this number, once.
     *
     * @param text the whole text from which the item was read
     * @throws Refusal if its Order is written in a way in which more than digits would have to change
     */
    static List<TextEdit> of(String text, Item item, long number) throws Refusal {
        int start = (int) item.region().offset();
        OrderEdits edits = new OrderEdits(text, Markup.elementAt(text, start));
        return item.orders().isEmpty()
                ? List.of(edits.inserted(number))
                : edits.changed(item.orders().get(0), number);
    }

    private List<TextEdit> changed(Order first, long number) throws Refusal {
        Element order = item.children()
                .filter(child -> child.start() == first.region().offset())
                .findFirst()
                .orElseThrow(() -> new Refusal("an Order of it was not found again"));
        List<TextEdit> edits = new ArrayList<>();
        if (!Renumbering.isKept(first.number(), number)) {
            edits.add(renumbered(order, number));
        }
        // Of the same prefix, since an Order of another namespace is none.
        for (Element child : item.children().toList()) {
            if (child.start() > order.start() && child.name().equals(order.name())) {
                if (isBehindDirective(child)) {
                    throw new Refusal("a directive stands before an Order too many in it");
                }
                edits.add(removed(child));
            }
        }
        return edits;
    }

    /** Without the element, the directive would be for the next one. */
    private boolean isBehindDirective(Element element) {
        boolean waiting = false;
        for (Piece piece : item.content()) {
            if (piece.start() == element.start()) {
                break;
            }
            waiting = piece.kind() == Kind.COMMENT
                    ? waiting
                            || DIRECTIVE
                                    .matcher(text)
                                    .region(piece.start(), piece.end())
                                    .lookingAt()
                    : waiting && piece.kind() != Kind.ELEMENT;
        }
        return waiting;
    }

    private TextEdit renumbered(Element order, long number) throws Refusal {
        if (order.isEmptyTag()) {
            return opened(order, Long.toString(number));
        }
        List<Piece> written = new ArrayList<>();
        for (Piece piece : order.content()) {
            boolean isText = piece.kind() == Kind.CDATA
                    || (piece.kind() == Kind.TEXT && !Lines.isBlank(text, piece.start(), piece.end()));
            if (isText) {
                written.add(piece);
            }
        }
        if (written.size() > 1) {
            throw new Refusal("an Order in it is written in several pieces");
        }
        return written.isEmpty()
                ? edit(order, order.contentStart(), order.contentStart(), Long.toString(number))
                : digits(order, written.get(0), number);
    }

    private TextEdit digits(Element order, Piece piece, long number) throws Refusal {
        boolean cdata = piece.kind() == Kind.CDATA;
        int from = cdata ? piece.start() + "<![CDATA[".length() : piece.start();
        int to = cdata ? piece.end() - "]]>".length() : piece.end();
        while (Lines.isBlank(text, from, from + 1)) {
            from++; // at most to the delimiter
        }
        while (from < to && Lines.isBlank(text, to - 1, to)) {
            to--;
        }
        String old = text.substring(from, to);
        if (!cdata
                && old.indexOf('&') >= 0
                && !DIGITS_AND_REFERENCES.matcher(old).matches()) {
            throw new Refusal("an Order in it holds references to other characters than digits");
        }
        String digits = Long.toString(number);
        String padding = old.matches("0\\d*") ? "0".repeat(Math.max(0, old.length() - digits.length())) : "";
        return edit(order, from, to, padding + digits);
    }

    /** Gives content to an element that is written {@code <name/>}. */
    private TextEdit opened(Element empty, String content) {
        int from = empty.end() - 2;
        while (Lines.isBlank(text, from - 1, from)) {
            from--;
        }
        String replacement = '>' + content + "</" + empty.name() + '>';
        return new TextEdit(from, empty.end(), replacement, from, empty.end());
    }

    private static TextEdit edit(Element order, int start, int end, String replacement) {
        return new TextEdit(start, end, replacement, order.start(), order.end());
    }

    /** Removes an Order, with its line if it stands alone on it. */
    private TextEdit removed(Element order) throws Refusal {
        boolean plain =
                order.content().stream().allMatch(piece -> piece.kind() == Kind.TEXT || piece.kind() == Kind.CDATA);
        if (!plain || text.substring(order.start(), order.contentStart()).contains("xmlns")) {
            throw new Refusal("an Order too many in it holds more than a number");
        }
        int lineStart = Lines.start(text, order.start());
        int lineEnd = Lines.end(text, order.end());
        boolean alone = Lines.isBlank(text, lineStart, order.start()) && Lines.isBlank(text, order.end(), lineEnd);
        return alone
                ? edit(order, lineStart, Lines.next(text, lineEnd), "")
                : edit(order, order.start(), order.end(), "");
    }

    /** Where Microsoft's samples have it: the settings of an item are in the order of the alphabet. */
    private TextEdit inserted(long number) {
        String order = "<" + item.prefix() + NAME + ">" + number + "</" + item.prefix() + NAME + ">";
        if (item.isEmptyTag()) {
            return opened(item, order);
        }
        Element before = null;
        Element behind = null;
        for (Element child : item.children().toList()) {
            if (behind == null && child.localName().compareTo(NAME) > 0) {
                behind = child;
            } else if (behind == null) {
                before = child;
            }
        }
        // Behind the one before, not in front of the other, whose comments and directives stand in front of it.
        int at = before == null ? item.contentStart() : before.end();
        String indentation = indentation(behind == null ? before : behind);
        int lineEnd = Lines.end(text, at);
        if (indentation == null || !Lines.isBlank(text, at, lineEnd)) {
            return TextEdit.insert(at, order);
        }
        int nextLine = Lines.next(text, lineEnd);
        return TextEdit.insert(nextLine, indentation + order + text.substring(lineEnd, nextLine));
    }

    /** What stands before an element that is the first of its line; null where it is not. */
    private String indentation(Element element) {
        if (element == null) {
            return null;
        }
        int lineStart = Lines.start(text, element.start());
        boolean first = Lines.isBlank(text, lineStart, element.start());
        return first ? text.substring(lineStart, element.start()) : null;
    }
}
