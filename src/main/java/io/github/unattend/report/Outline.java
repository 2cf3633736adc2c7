package io.github.unattend.report;

import io.github.unattend.answerfile.Location;
import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * What an answer file says, element by element; of a huge file its beginning.
 *
 * @param root the root of the file; null where there is no outline
 * @param omitted how many more elements there are
 */
public record Outline(Element root, long omitted) {
    public static final Outline EMPTY = new Outline(null, 0);

    /** An element as far as it may be shown: a secret value is not even kept. */
    public static final class Element {
        private final Setting setting;
        private final String name;
        private final String detail;
        private final String component;
        private final Location start;
        private final List<Element> children = new ArrayList<>();
        private Location end;
        private String value = "";

        Element(Setting setting, String name, String detail, String component, Location start) {
            this.setting = setting;
            this.name = name;
            this.detail = detail;
            this.component = component;
            this.start = start;
        }

        void add(Element child) {
            children.add(child);
        }

        void end(Location after, String itsValue) {
            end = after;
            value = itsValue;
        }

        /** What is documented of it; null where nothing is. */
        Setting setting() {
            return setting;
        }

        boolean isKind(Kind kind) {
            return setting != null && setting.kind() == kind;
        }

        /** The name as people know it: of {@code settings} the pass, of a component its name. */
        String name() {
            return name;
        }

        /** What distinguishes it from others of its name: an architecture, a {@code wcm:keyValue}; else empty. */
        String detail() {
            return detail;
        }

        /** Setup's own address of a component; empty for everything else. */
        String component() {
            return component;
        }

        int line() {
            return start.line();
        }

        /** Its value; empty for a secret, and for what holds elements. */
        String value() {
            return value;
        }

        List<Element> children() {
            return children;
        }

        /** The value of the setting of this name in it; empty where it has none. */
        String value(String ofName) {
            return children.stream()
                    .filter(child ->
                            child.setting != null && child.setting.name().equals(ofName))
                    .map(Element::value)
                    .findFirst()
                    .orElse("");
        }

        /** Whether a place is in it; it goes on to the end of the file where its end did not come. */
        boolean holds(Location place) {
            return start.compareTo(place) <= 0 && (end == null || place.compareTo(end) < 0);
        }
    }

    /** The innermost element that holds a place; null where none does. */
    Element at(Location place) {
        Element found = null;
        Element next = root != null && root.holds(place) ? root : null;
        while (next != null) {
            found = next;
            next = next.children.stream()
                    .filter(child -> child.holds(place))
                    .findFirst()
                    .orElse(null);
        }
        return found;
    }

    /** The components of all passes, in the order of the file. */
    List<Element> components() {
        return root == null
                ? List.of()
                : root.children.stream()
                        .flatMap(settings -> settings.children.stream())
                        .filter(child -> !child.component.isEmpty())
                        .toList();
    }
}
