package io.github.unattend.answerfile;

/** An {@code Order} of an item, after the item. */
public final class Order extends LiveFact {
    /** What an Order is among those of its item. */
    public enum Role {
        /** The first one gives the item its number. */
        NUMBER,
        /** A further one. */
        REPEATED,
        /** One of several of which a template keeps one. */
        ALTERNATIVE
    }

    OrderedList list;
    String text;
    OrderNumber number;
    Role role;
    int otherLine;

    /** The count of the template's directives before it. */
    int branch;

    Order() {}

    public OrderedList list() {
        return list;
    }

    /** The decoded text without the white space around it, at most {@link Template#LONGEST} characters of it. */
    public String text() {
        return text;
    }

    /** The integer that the text is; null where it is none. */
    public OrderNumber number() {
        return number;
    }

    /** What it is among the Orders of its item. */
    public Role role() {
        return role;
    }

    /**
     * The line of the first Order of the item for a repeated one, that of an earlier equal Order of the list for another; 0 where
     * there is none.
     */
    public int otherLine() {
        return otherLine;
    }

    @Override
    public String address() {
        return list.address(number);
    }

    public boolean isPlaceholder() {
        return number == null && Template.hasPlaceholder(text);
    }

    Order as(Role newRole, int line) {
        role = newRole;
        otherLine = line;
        return this;
    }

    @Override
    public Order kept() {
        return (Order) super.kept();
    }
}
