package io.github.unattend.fix;

import io.github.unattend.fix.Element.Kind;
import io.github.unattend.fix.Element.Piece;
import io.github.unattend.fix.Element.Written;
import io.github.unattend.rule.Order;
import io.github.unattend.rule.OrderedList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The edits by which items get numbers: other digits, an inserted {@code Order}, a second one removed.
 *
 * @param text the whole text
 * @param markup the elements in it
 * @param corrected the local names that elements get, by their start
 */
record OrderEdits(String text, Lines lines, Markup markup, Map<Integer, String> corrected) {
    private static final String NAME = "Order";

    /** A number of which some digits may be written as references. */
    private static final Pattern DIGITS_AND_REFERENCES =
            Pattern.compile("-?(?:[0-9]|&#0*(?:4[89]|5[0-7]);|&#x0*3[0-9];)+");

    private static final Pattern DIRECTIVE = Pattern.compile("<!--\\s*+unattend:ignore");

    /**
     * The edits after which the item has this number, once.
     *
     * @throws Refusal if its Order is written in a way in which more than digits would have to change
     */
    List<TextEdit> of(OrderedList.Item item, BigInteger number) throws Refusal {
        Element element = markup.element(item.region().offset());
        if (item.orders().isEmpty()) {
            return List.of(inserted(element, number.toString()));
        }
        List<TextEdit> edits = new ArrayList<>();
        Order first = item.orders().get(0);
        if (!number.equals(first.number())) {
            edits.add(renumbered(markup.element(first.region().offset()), number.toString()));
        }
        for (Order second : item.orders().subList(1, item.orders().size())) {
            Element order = markup.element(second.region().offset());
            if (isAfterDirective(element, order)) {
                throw new Refusal("an item has a second Order after an ignore comment; remove both yourself");
            }
            edits.add(removed(order));
        }
        return edits;
    }

    /** Without the element, the comment would be for the next one. */
    private boolean isAfterDirective(Element item, Element child) {
        boolean waiting = false;
        for (Piece piece : item.content()) {
            if (piece.start() == child.start()) {
                break;
            }
            boolean directive = piece.kind() == Kind.COMMENT
                    && DIRECTIVE
                            .matcher(text)
                            .region(piece.start(), piece.end())
                            .lookingAt();
            waiting = directive || (waiting && piece.kind() != Kind.ELEMENT);
        }
        return waiting;
    }

    private TextEdit renumbered(Element order, String number) throws Refusal {
        if (order.isEmptyTag()) {
            return opened(order, number);
        }
        Written written = order.value(text);
        if (written == null) {
            return edit(order, order.contentStart(), order.contentStart(), number);
        }
        String old = text.substring(written.start(), written.end());
        boolean others = !written.isCdata()
                && old.indexOf('&') >= 0
                && !DIGITS_AND_REFERENCES.matcher(old).matches();
        if (others) {
            throw new Refusal("an Order has references to other characters than digits; write the number");
        }
        String padding = old.matches("0\\d*") ? "0".repeat(Math.max(0, old.length() - number.length())) : "";
        return edit(order, written.start(), written.end(), padding + number);
    }

    /** Gives content to an element that is written {@code <name/>}. */
    private TextEdit opened(Element empty, String content) {
        int from = empty.end() - 2;
        while (Lines.isBlank(text, from - 1, from)) {
            from--;
        }
        String name = empty.prefix() + corrected.getOrDefault(empty.start(), empty.localName());
        return new TextEdit(from, empty.end(), '>' + content + "</" + name + '>', from, empty.end());
    }

    private static TextEdit edit(Element order, int start, int end, String replacement) {
        return new TextEdit(start, end, replacement, order.start(), order.end());
    }

    /** Removes an Order, with its line if nothing else is on it. */
    private TextEdit removed(Element order) throws Refusal {
        boolean plain =
                order.content().stream().allMatch(piece -> piece.kind() == Kind.TEXT || piece.kind() == Kind.CDATA);
        if (!plain || text.substring(order.start(), order.contentStart()).contains("xmlns")) {
            throw new Refusal(
                    "an item has a second Order with a comment, element or namespace in it; remove it yourself");
        }
        int lineStart = lines.start(order.start());
        int lineEnd = lines.end(order.end());
        boolean alone = Lines.isBlank(text, lineStart, order.start()) && Lines.isBlank(text, order.end(), lineEnd);
        return alone ? edit(order, lineStart, lines.next(lineEnd), "") : edit(order, order.start(), order.end(), "");
    }

    /** Where Microsoft's samples have it: the settings of an item are in alphabetical order. */
    private TextEdit inserted(Element item, String number) {
        String order = "<" + item.prefix() + NAME + ">" + number + "</" + item.prefix() + NAME + ">";
        if (item.isEmptyTag()) {
            return opened(item, order);
        }
        Element before = null;
        Element after = null;
        for (Element child : item.children().toList()) {
            if (after == null && child.localName().compareTo(NAME) > 0) {
                after = child;
            } else if (after == null) {
                before = child;
            }
        }
        // After the one before, not before the other, whose comments are before it.
        int at = before == null ? item.contentStart() : before.end();
        String indentation = indentation(after == null ? before : after);
        int lineEnd = lines.end(at);
        if (indentation == null || !Lines.isBlank(text, at, lineEnd)) {
            return TextEdit.insert(at, order);
        }
        int nextLine = lines.next(lineEnd);
        return TextEdit.insert(nextLine, indentation + order + text.substring(lineEnd, nextLine));
    }

    /** The white space before an element that is the first of its line; null where it is not. */
    private String indentation(Element element) {
        if (element == null) {
            return null;
        }
        int lineStart = lines.start(element.start());
        boolean first = Lines.isBlank(text, lineStart, element.start());
        return first ? text.substring(lineStart, element.start()) : null;
    }
}
