package io.github.unattend.schema;

import io.github.unattend.catalog.Catalog;
import io.github.unattend.catalog.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element below {@code component}, whatever the component. XSD 1.0 cannot choose what an element holds by the attribute of another,
 * so the settings with the same names above them in all components are one place.
 *
 * @param path the names from below the component, joined by points; empty for the component
 * @param settings what is documented there
 */
record Place(String path, List<Setting> settings) {
    /** All components. */
    static Place ofComponents() {
        return new Place("", List.copyOf(Catalog.components()));
    }

    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The elements in it, each name once. */
    List<Place> children() {
        Map<String, List<Setting>> byName = new LinkedHashMap<>();
        for (Setting setting : settings) {
            for (Setting child : setting.children()) {
                for (String name : child.names()) {
                    byName.computeIfAbsent(name, none -> new ArrayList<>()).add(child);
                }
            }
        }
        String start = path.isEmpty() ? "" : path + '.';
        return byName.entrySet().stream()
                .map(entry -> new Place(start + entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether it holds a value and nothing else. */
    boolean isLeaf() {
        return settings.stream().allMatch(Setting::isLeaf);
    }

    /** Whether it holds a value in one component and elements in another, as {@code ProductKey} does. */
    boolean isMixed() {
        return !isLeaf() && settings.stream().anyMatch(Setting::isLeaf);
    }
}
