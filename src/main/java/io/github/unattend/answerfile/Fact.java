package io.github.unattend.answerfile;

import io.github.unattend.catalog.Pass;
import java.util.Optional;

/**
 * Something that stands in an answer file, and where. Facts come in the order in which the file is read, and live until the next one
 * comes ({@link LiveFact}); who wants one longer asks for it to be {@link #kept()}. An ordered list lives until its file is read.
 */
public sealed interface Fact
        permits LiveFact, Fact.Misplaced, Fact.Misspelled, Fact.RepeatedKey, Fact.Break, IgnoreDirective {
    /** The element that is meant: its start tag, of an {@code Order} all of it. */
    Region region();

    /** Where Setup would find it, in the form of Setup's own log: pass, component, path; empty outside any pass. */
    String address();

    /** The same fact for as long as it is wanted. */
    default Fact kept() {
        return this;
    }

    /** The root element of an answer file. */
    final class Root extends LiveFact {
        String namespace = "";

        Root() {}

        /** The name of its namespace, empty where it is in none. */
        public String namespace() {
            return namespace;
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

    /** A setting of an item that is longer than documented. */
    final class LongValue extends LiveFact {
        OrderedList list;
        String setting;
        int length;
        int longest;
        boolean templated;

        LongValue() {}

        public OrderedList list() {
            return list;
        }

        /** The name of the setting. */
        public String setting() {
            return setting;
        }

        /** In UTF-16 units of the decoded text, white space around it left out. */
        public int length() {
            return length;
        }

        /** The documented length. */
        public int longest() {
            return longest;
        }

        /** Whether a placeholder makes the length unknown. */
        public boolean isTemplated() {
            return templated;
        }

        @Override
        public String address() {
            return list.address(null) + '/' + setting;
        }
    }

    /**
     * An element with a {@code wcm:keyValue} that an earlier sibling of the same name has.
     *
     * @param earlierLine the line of that one
     */
    record RepeatedKey(Region region, String address, String name, String key, int earlierLine) implements Fact {}

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
