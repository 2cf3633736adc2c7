package io.github.unattend.answerfile;

import io.github.unattend.catalog.Pass;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that stands in an answer file, and where. Facts come in the order in which the file is read. */
public sealed interface Fact
        permits Fact.Root,
                Fact.Settings,
                Fact.Component,
                Fact.Misplaced,
                Fact.Misspelled,
                Fact.ListElement,
                Fact.Item,
                Fact.Order,
                Fact.LongValue,
                Fact.Key,
                Fact.Break,
                OrderedList,
                IgnoreDirective {
    /** The element that is meant: its start tag, of an {@code Order} all of it. */
    Region region();

    /** Where Setup would find it, in the form of Setup's own log: pass, component, path; empty outside any pass. */
    String address();

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

    /**
     * A {@code settings} element.
     *
     * @param pass the attribute as written; null where it is missing
     * @param nearMiss the name of an attribute that may be meant where {@code pass} is missing; else null
     */
    record Settings(Region region, String pass, String nearMiss) implements Fact {
        /** It stands outside any pass, being one itself. */
        @Override
        public String address() {
            return "";
        }

        /** The pass as the address of what stands in it begins. */
        public String shown() {
            return pass == null ? "settings" : Shown.of(pass);
        }

        public Optional<Pass> knownPass() {
            return pass == null ? Optional.empty() : Pass.of(pass);
        }

        public boolean isPlaceholder() {
            return pass != null && Template.hasPlaceholder(pass);
        }

        /** How much memory its text takes, in bytes, roughly. */
        long size() {
            return pass == null ? 0 : 2L * pass.length();
        }

        /** Settings of one known pass are one; those of none, or of a placeholder, stand for themselves. */
        Object identity() {
            return knownPass().<Object>map(known -> known).orElse(region);
        }
    }

    /**
     * A {@code component} element with a name.
     *
     * @param writtenName the name as written
     * @param earlierLine the line of the component of the same identity in the same pass, 0 where this is the first
     */
    record Component(Region region, Settings settings, ComponentIdentity identity, String writtenName, int earlierLine)
            implements Fact {
        @Override
        public String address() {
            return settings.shown() + " / " + identity;
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
    record ListElement(Region region, OrderedList list) implements Fact {
        @Override
        public String address() {
            return list.address();
        }
    }

    /**
     * An item of an ordered list, at its end.
     *
     * @param orders its Orders, in the order of the file
     * @param values the texts of its other settings by name, where the reader was asked to keep them
     * @param isTemplated whether a placeholder or directive of a template stands among its settings
     * @param isNamedOtherwise whether its Order has a misspelled name
     */
    record Item(
            Region region,
            OrderedList list,
            List<Order> orders,
            Map<String, String> values,
            boolean isTemplated,
            boolean isNamedOtherwise,
            boolean hasUncPath,
            boolean hasCredentials)
            implements Fact {
        @Override
        public String address() {
            return list.address(orders.isEmpty() ? null : orders.get(0).number());
        }
    }

    /**
     * An {@code Order} of an item, after the item.
     *
     * @param text the decoded text without the white space around it, at most {@link Template#LONGEST} characters of it
     * @param number the integer that the text is; null where it is none
     * @param role what it is among the Orders of its item
     * @param otherLine the line of the first Order of the item for a repeated one, that of an earlier equal Order of the list for
     *     another; 0 where there is none
     */
    record Order(Region region, OrderedList list, String text, OrderNumber number, Role role, int otherLine)
            implements Fact {
        /** What an Order is among those of its item. */
        public enum Role {
            /** The first one gives the item its number. */
            NUMBER,
            /** A further one. */
            REPEATED,
            /** One of several of which a template keeps one. */
            ALTERNATIVE
        }

        @Override
        public String address() {
            return list.address(number);
        }

        public boolean isPlaceholder() {
            return number == null && Template.hasPlaceholder(text);
        }

        Order as(Role newRole, int line) {
            return new Order(region, list, text, number, newRole, line);
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
