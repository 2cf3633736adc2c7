package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.catalog.Catalog;
import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Pass;
import io.github.unattend.catalog.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of settings are the table of settings; with {@code -Dgolden.write} they are written anew. */
class SettingPagesTest {
    private static final Path PAGES = Path.of("src/site/markdown/settings");

    @Test
    void saysWhatTheTableSays() throws IOException {
        Map<String, String> expected = new TreeMap<>(Map.of("index.md", index()));
        withSettings().forEach(component -> expected.put(fileName(component), page(component)));
        if (Boolean.getBoolean("golden.write")) {
            for (String stale : written().keySet()) {
                Files.delete(PAGES.resolve(stale));
            }
            for (Map.Entry<String, String> page : expected.entrySet()) {
                Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
            }
        }
        assertThat(written()).as("-Dgolden.write writes them anew").isEqualTo(expected);
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.toList()) {
                written.put(page.getFileName().toString(), Files.readString(page));
            }
        }
        return written;
    }

    private static Stream<Setting> withSettings() {
        return Catalog.components().stream().filter(component -> !component.isOpaque());
    }

    private static String fileName(Setting component) {
        return component.name().toLowerCase(Locale.ROOT) + ".md";
    }

    private static String index() {
        long settings = Catalog.all().stream()
                .filter(setting -> setting.kind() != Kind.COMPONENT)
                .count();
        return """
                # Settings

                The plugin knows %,d settings of %d components, as Microsoft's
                [Unattended Windows Setup Reference](https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/)
                documents them (edition: %s). Each component has a page here with its settings, and what is checked of each:

                | what | rule |
                |---|---|
                | name | [misspelled](../rules/misspelled.md), [case-mismatch](../rules/case-mismatch.md), [setting-unknown](../rules/setting-unknown.md), [component-unknown](../rules/component-unknown.md) |
                | component and parent | [misplaced](../rules/misplaced.md) |
                | passes | [pass-undocumented](../rules/pass-undocumented.md), for ordered lists [pass-invalid](../rules/pass-invalid.md) |
                | value | [value-invalid](../rules/value-invalid.md), [time-zone-unknown](../rules/time-zone-unknown.md) |
                | length | [value-too-long](../rules/value-too-long.md) |
                | key of a list | [key-duplicate](../rules/key-duplicate.md), for an Order [order-duplicate](../rules/order-duplicate.md) |
                | set once | [setting-repeated](../rules/setting-repeated.md) |
                | deprecated or removed | [setting-deprecated](../rules/setting-deprecated.md), which is off by default |

                In a few places the table differs from a page of Microsoft's, since another page, a sample or files in live use
                contradict it. The reason is in the last column of
                [settings.tsv](https://github.com/unattend/unattend-maven-plugin/blob/main/src/main/resources/io/github/unattend/catalog/settings.tsv),
                from which these pages are made.

                ## Components

                | component | settings | passes |
                |---|---|---|
                %s
                ## Components without known settings

                No settings of these components are documented, so nothing in them is checked.

                %s""".formatted(
                        settings,
                        Catalog.components().size(),
                        Catalog.EDITION,
                        withSettings()
                                .map(component -> "| [" + component.name() + "](" + fileName(component) + ") | "
                                        + below(component).size() + " | " + passes(component.passesOfAll()) + " |\n")
                                .collect(Collectors.joining()),
                        Catalog.components().stream()
                                .filter(Setting::isOpaque)
                                .map(component -> "- " + component.name()
                                        + (component.state().isEmpty() ? "" : " (" + component.state() + ")") + "\n")
                                .collect(Collectors.joining()));
    }

    private static String page(Setting component) {
        Set<Pass> passes = component.passesOfAll();
        String where = passes.isEmpty()
                ? "No page says in which passes they are valid."
                : "They are valid in " + passes(passes)
                        + "; where a setting has other passes, the table says so, and what is in it has the same.";
        String state = component.state().isEmpty() ? "" : " The component is " + component.state() + ".";
        return """
                # %s

                The settings of this [component](%s). %s%s

                | setting | value | |
                |---|---|---|
                %s
                [All components](index.md)
                """.formatted(
                component.name(),
                component.documentation("").page(),
                where,
                state,
                below(component).stream().map(setting -> row(setting, passes)).collect(Collectors.joining()));
    }

    private static List<Setting> below(Setting parent) {
        List<Setting> below = new ArrayList<>();
        for (Setting child : parent.children()) {
            below.add(child);
            below.addAll(below(child));
        }
        return below;
    }

    private static String row(Setting setting, Set<Pass> ofComponent) {
        return "| [" + setting.path() + "](" + setting.documentation("").page() + ") | " + value(setting) + " | "
                + more(setting, ofComponent) + " |\n";
    }

    private static String passes(Collection<Pass> passes) {
        return passes.stream().map(Pass::id).collect(Collectors.joining(", "));
    }

    private static String value(Setting setting) {
        if (!setting.isLeaf()) {
            return switch (setting.kind()) {
                case LIST -> "list";
                case ITEM -> "item of a list" + (setting.key().isEmpty() ? "" : ", its key is " + setting.key());
                default -> "holds settings";
            };
        }
        String type = switch (setting.type()) {
            case STRING -> "text";
            case BOOLEAN -> "true or false";
            case ENUM ->
                setting.values().stream().map(value -> '`' + value + '`').collect(Collectors.joining(", "));
            case INTEGER -> "whole number" + range(setting);
            case GUID -> "GUID";
            case LOCALE -> "language tag, as en-US";
            case INPUT_LOCALE -> "input locale, as en-US or 0409:00000409";
            case COMPUTER_NAME -> "computer name";
            case ACCOUNT_NAME -> "account name";
            case PRODUCT_KEY -> "product key";
            case PARTITION_TYPE -> "0x and two hexadecimal digits, or a GUID";
            case IMAGE_KEY -> "begins with /IMAGE/";
            case TIME_ZONE -> "time zone, as `tzutil /l` lists them";
        };
        String length = setting.maxLength() == 0 ? "" : ", at most " + setting.maxLength() + " characters";
        return (setting.kind() == Kind.ITEM ? "item: " : "") + type + length;
    }

    private static String range(Setting setting) {
        if (setting.lowest() != null && setting.highest() != null) {
            return ", " + setting.lowest() + " to " + setting.highest();
        }
        return setting.lowest() != null
                ? ", at least " + setting.lowest()
                : setting.highest() != null ? ", at most " + setting.highest() : "";
    }

    private static String more(Setting setting, Set<Pass> ofComponent) {
        List<String> more = new ArrayList<>();
        Set<Pass> ofParent = setting.parent().kind() == Kind.COMPONENT
                ? ofComponent
                : setting.parent().passes();
        if (!setting.passes().equals(ofParent)) {
            more.add(setting.passes().isEmpty() ? "passes not documented" : "valid in " + passes(setting.passes()));
        }
        if (setting.isLeaf() && !setting.key().isEmpty()) {
            more.add("key: " + setting.key());
        }
        if (!setting.state().isEmpty()) {
            more.add(setting.state());
        }
        if (setting.isSecret()) {
            more.add("secret, never printed");
        } else if (setting.isCommand()) {
            more.add("command, printed only where `showCommands` asks for it");
        }
        setting.names().stream().skip(1).map(name -> "also written " + name).forEach(more::add);
        return String.join("; ", more);
    }
}
