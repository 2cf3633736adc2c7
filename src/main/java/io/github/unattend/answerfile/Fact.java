package io.github.unattend.answerfile;

import io.github.unattend.catalog.Pass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that stands in an answer file, and where. Facts come in the order in which the file is read, and live until the next one
 * comes ({@link LiveFact}); who wants one longer asks for it to be {@link #kept()}. An ordered list lives until its file is read.
 */
public sealed interface Fact
        permits LiveFact,
                Fact.Root,
                Fact.Misplaced,
                Fact.Misspelled,
                Fact.LongValue,
                Fact.Key,
                Fact.Break,
                IgnoreDirective {
    /** The element that is meant: its start tag, of an {@code Order} all of it. */
    Region region();

    /** Where Setup would find it, in the form of Setup's own log: pass, component, path; empty outside any pass. */
    String address();

    /** The same fact for as long as it is wanted. */
    default Fact kept() {
        return this;
    }

    /** The root element of an answer file. */
    record Root(Region region, String namespace) implements Fact {
        static Root of(Region region, String namespace) {
            return new Root(region, namespace == null ? "" : namespace);
        }

        @Override
        public String address() {
            return "";
        }

        public boolean isInNamespace() {
            return namespace.equals(AnswerFileReader.NAMESPACE);
        }
    }

    /** A {@code settings} element. */
    final class Settings extends LiveFact {
        String pass;
        String nearMiss;

        Settings() {}

        /** The attribute {@code pass} as written; null where it is missing. */
        public String pass() {
            return pass;
        }

        /** The name of an attribute that may be meant where {@code pass} is missing; else null. */
        public String nearMiss() {
            return nearMiss;
        }

        /** It stands outside any pass, being one itself. */
        @Override
        public String address() {
            return "";
        }

        public Optional<Pass> knownPass() {
            return pass == null ? Optional.empty() : Pass.of(pass);
        }

        public boolean isPlaceholder() {
            return pass != null && Template.hasPlaceholder(pass);
        }
    }

    /** A {@code component} element with a name. */
    final class Component extends LiveFact {
        PassComponent component;
        String writtenName;
        int earlierLine;

        Component() {}

        /** The pass as addresses begin with it. */
        public String shownPass() {
            return PassComponent.shown(component.pass());
        }

        public ComponentIdentity identity() {
            return component.identity();
        }

        /** The name as written. */
        public String writtenName() {
            return writtenName;
        }

        /** Whether its name differs from the documented one in case only, and was taken for it. */
        public boolean isInOtherCase() {
            return !writtenName.equals(component.identity().name());
        }

        /** The line of the component of the same identity in the same pass, 0 where this is the first. */
        public int earlierLine() {
            return earlierLine;
        }

        @Override
        public String address() {
            return component.address();
        }
    }

    /**
     * A list, an item or an {@code Order} outside its documented component or parent.
     *
     * @param component the name of the component in which it stands; null outside any
     */
    record Misplaced(Region region, String address, String name, String component) implements Fact {}

    /**
     * A name that is not the documented one of its place.
     *
     * @param documented the name that is
     */
    record Misspelled(Region region, String address, String name, String documented) implements Fact {}

    /** An element of an ordered list; a list may have several. */
    final class ListElement extends LiveFact {
        OrderedList list;

        ListElement() {}

        public OrderedList list() {
            return list;
        }

        @Override
        public String address() {
            return list.address();
        }
    }

    /** An item of an ordered list, at its end. */
    final class Item extends LiveFact {
        OrderedList list;
        final List<Order> orders = new ArrayList<>(2);
        private List<Order> shownOrders = Collections.unmodifiableList(orders);
        Map<String, String> values = Map.of();
        boolean templated;
        boolean namedOtherwise;
        boolean uncPath;
        boolean credentials;

        Item() {}

        public OrderedList list() {
            return list;
        }

        /** Its Orders, in the order of the file. */
        public List<Order> orders() {
            return shownOrders;
        }

        /** The texts of its other settings by name, where the reader was asked to keep them. */
        public Map<String, String> values() {
            return values;
        }

        /** Whether a placeholder or directive of a template stands among its settings. */
        public boolean isTemplated() {
            return templated;
        }

        /** Whether its Order has a misspelled name. */
        public boolean isNamedOtherwise() {
            return namedOtherwise;
        }

        public boolean hasUncPath() {
            return uncPath;
        }

        public boolean hasCredentials() {
            return credentials;
        }

        @Override
        public String address() {
            return list.address(
                    shownOrders.isEmpty() ? null : shownOrders.get(0).number());
        }

        @Override
        public Item kept() {
            Item kept = (Item) super.kept();
            kept.shownOrders = orders.stream().map(Order::kept).toList();
            return kept;
        }
    }

    /** An {@code Order} of an item, after the item. */
    final class Order extends LiveFact {
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

    /**
     * A setting of an item that is longer than documented; most are not, and cost nothing.
     *
     * @param length in UTF-16 units of the decoded text, white space around it left out
     * @param longest the documented length
     * @param isTemplated whether a placeholder makes the length unknown
     */
    record LongValue(Region region, OrderedList list, String setting, int length, int longest, boolean isTemplated)
            implements Fact {
        @Override
        public String address() {
            return list.address(null) + '/' + setting;
        }
    }

    /**
     * An element with {@code wcm:keyValue}.
     *
     * @param earlierLine the line of the sibling of the same name and key, 0 where this is the first
     */
    record Key(Region region, String address, String name, String key, int earlierLine) implements Fact {}

    /**
     * The place where the XML breaks; no fact comes after it.
     *
     * @param cause what is wrong and what to write instead, in plain words
     */
    record Break(Region region, String cause) implements Fact {
        @Override
        public String address() {
            return "";
        }
    }
}
