package io.github.unattend.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The settings that Microsoft documents in its <em>Unattended Windows Setup Reference</em>, read from the table {@code settings.tsv}
 * beside this class.
 */
public final class Catalog {
    /** The edition of the documentation that the table follows. */
    public static final String EDITION = "January 2019";

    /** A component for programs of 32 bits on any 64-bit Windows. */
    public static final String WOW64 = "wow64";

    /** What processorArchitecture may be, in any case. */
    public static final List<String> ARCHITECTURES = List.of("x86", "amd64", "arm", "arm64", "ia64", WOW64);

    /** The root of an answer file; its children are {@code settings} and {@code servicing}. */
    public static final Setting UNATTEND = new Setting(Row.ofFrame("unattend", Kind.UNATTEND), null);

    public static final Setting SETTINGS = new Setting(Row.ofFrame("unattend/settings", Kind.SETTINGS), UNATTEND);

    /** A component before its name is looked at. */
    public static final Setting COMPONENT =
            new Setting(Row.ofFrame("unattend/settings/component", Kind.COMPONENT), SETTINGS);

    private static final Map<String, Setting> COMPONENTS = new LinkedHashMap<>();
    private static final List<Setting> ALL = new ArrayList<>();

    static {
        new Setting(Row.ofFrame("unattend/servicing", Kind.SERVICING), UNATTEND);
        read();
    }

    private Catalog() {}

    private static void read() {
        Map<String, Setting> byPath = new HashMap<>();
        for (String line : lines("settings.tsv")) {
            Row row = Row.of(line);
            boolean component = row.path().isEmpty();
            if (component) {
                byPath.clear();
            }
            Setting setting = new Setting(row, component ? null : byPath.get(row.parentPath()));
            byPath.put(row.path(), setting);
            ALL.add(setting);
            if (component) {
                COMPONENTS.put(row.component().toLowerCase(Locale.ROOT), setting);
            }
        }
    }

    /** The lines of a resource beside this class, but for the first one, which is a heading. */
    static List<String> lines(String resource) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Catalog.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** The component of this name, whatever its case; null where it is not documented. */
    public static Setting component(String name) {
        return COMPONENTS.get(name.toLowerCase(Locale.ROOT));
    }

    /** All components, in the order of the table. */
    public static Collection<Setting> components() {
        return Collections.unmodifiableCollection(COMPONENTS.values());
    }

    /** All rows of the table, components included, in its order. */
    public static List<Setting> all() {
        return Collections.unmodifiableList(ALL);
    }

    /** The settings of this name, or else those whose names differ in case only. */
    public static List<Setting> named(String name) {
        List<Setting> exact = Names.EXACT.getOrDefault(name, List.of());
        return exact.isEmpty() ? Names.IN_LOWER_CASE.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()) : exact;
    }

    /** Whether a setting of exactly this name is documented anywhere. */
    public static boolean isDocumented(String name) {
        return Names.EXACT.containsKey(name);
    }

    /** All settings by their names; made where a name is not documented at its place, which most files give no reason to. */
    private static final class Names {
        static final Map<String, List<Setting>> EXACT = new HashMap<>();
        static final Map<String, List<Setting>> IN_LOWER_CASE = new HashMap<>();

        static {
            for (Setting setting : ALL) {
                if (setting.kind() != Kind.COMPONENT) {
                    setting.names().forEach(name -> add(EXACT, name, setting));
                    setting.names().stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .distinct()
                            .forEach(name -> add(IN_LOWER_CASE, name, setting));
                }
            }
        }

        private static void add(Map<String, List<Setting>> names, String name, Setting setting) {
            names.computeIfAbsent(name, none -> new ArrayList<>()).add(setting);
        }
    }
}
