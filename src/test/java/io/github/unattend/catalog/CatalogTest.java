package io.github.unattend.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Guards the table of settings: what the next edition of the documentation must still be. */
class CatalogTest {
    private static final int ALL = 1229;
    private static final List<Row> ROWS =
            Catalog.lines("settings.tsv").stream().map(Row::of).toList();

    /** The rows of which something is required, so that each test says how many it saw. */
    private static List<Row> rows(int count, Predicate<Row> which) {
        List<Row> rows = ROWS.stream().filter(which).toList();
        assertThat(rows).as("rows that the test sees").hasSize(count);
        return rows;
    }

    private static List<Row> rows() {
        return rows(ALL, row -> true);
    }

    private static String place(Row row) {
        return row.component() + '/' + row.path();
    }

    @Test
    void eachLineHasAllColumns() {
        List<String> lines = Catalog.lines("settings.tsv");

        assertThat(lines)
                .hasSize(ALL)
                .allSatisfy(line ->
                        assertThat(line.split("\t", -1)).hasSize(16).noneMatch(cell -> !cell.equals(cell.strip())));
    }

    @Test
    void noRowIsThereTwice() {
        assertThat(rows()).extracting(CatalogTest::place).doesNotHaveDuplicates();
        assertThat(rows(94, row -> row.path().isEmpty()))
                .extracting(row -> row.component().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    /** In the order of the file, since a row is read with its parent. */
    @Test
    void parentsComeFirst() {
        Map<String, Row> before = new HashMap<>();
        for (Row row : rows()) {
            Row parent = before.get(row.component() + '/' + row.parentPath());
            if (row.path().isEmpty()) {
                assertThat(row.kind()).isEqualTo("component");
            } else {
                assertThat(parent).as("parent of %s", place(row)).isNotNull();
                assertThat(parent.kind())
                        .as("kind of the parent of %s", place(row))
                        .isNotEqualTo("leaf");
            }
            before.put(place(row), row);
        }
    }

    @Test
    void kindsAreKnown() {
        assertThat(rows(94, row -> row.kind().equals("component")))
                .allMatch(row -> row.path().isEmpty());
        rows(148, row -> row.kind().equals("container"));
        rows(51, row -> row.kind().equals("list"));
        rows(56, row -> row.kind().equals("item"));
        rows(880, row -> row.kind().equals("leaf"));
    }

    /** A list holds items only, and one that names no key of its items says why. */
    @Test
    void itemsHaveAKeyOrANote() {
        assertThat(rows(56, row -> row.kind().equals("item")))
                .allMatch(row -> !row.key().isEmpty() || !row.note().isEmpty(), "has a key or a note");
        List<Row> keyedByChild =
                rows(38, row -> !row.key().isEmpty() && !row.key().equals("wcm:keyValue"));
        Set<String> places =
                new HashSet<>(rows().stream().map(CatalogTest::place).toList());
        assertThat(keyedByChild).allMatch(row -> places.contains(place(row) + '/' + row.key()), "has the child");
        assertThat(rows(51, row -> !row.key().isEmpty()))
                .allMatch(row -> row.kind().equals("item"));
    }

    @Test
    void passesAreKnownAndThoseOfTheParent() {
        assertThat(rows(1123, row -> !row.passes().isEmpty()))
                .allSatisfy(row -> assertThat(Pass.all(row.passes()))
                        .hasSize(row.passes().split(",").length)
                        .doesNotContain(Pass.OOBE_USER));
        assertThat(Catalog.all())
                .hasSize(ALL)
                .filteredOn(setting -> setting.parent() != null
                        && !setting.passes().isEmpty()
                        && !setting.parent().passes().isEmpty())
                .allSatisfy(setting -> assertThat(setting.passes())
                        .as("%s", setting)
                        .isEqualTo(setting.parent().passes()));
    }

    @Test
    void typesFitTheirColumns() {
        assertThat(rows(177, row -> row.type() == ValueType.ENUM))
                .allSatisfy(row -> assertThat(row.values())
                        .as(place(row))
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank));
        assertThat(rows())
                .allMatch(row -> row.type() == ValueType.ENUM || row.values().isEmpty());
        assertThat(rows())
                .allMatch(row -> row.type() == ValueType.INTEGER || (row.lowest() == null && row.highest() == null));
        assertThat(rows())
                .allMatch(row -> row.lowest() == null || row.highest() == null || row.lowest() < row.highest());
        assertThat(rows(135, row -> row.maxLength() > 0))
                .allMatch(row -> row.kind().equals("leaf") || row.kind().equals("item"));
        rows(167, row -> row.type() == ValueType.BOOLEAN);
    }

    /** Else the one spelling would be a matter of case for the other. */
    @Test
    void valuesThatDifferInCaseOnlyAreBothDocumented() {
        assertThat(rows(2, CatalogTest::hasValuesInTwoCases))
                .allMatch(row -> row.grade().equals("override"));
    }

    private static boolean hasValuesInTwoCases(Row row) {
        long different = row.values().stream()
                .map(value -> value.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return different < row.values().size();
    }

    @Test
    void pagesAreNamesInAnAddress() {
        assertThat(ROWS.stream().filter(row -> !row.page().isEmpty()))
                .hasSizeGreaterThan(1100)
                .allMatch(row -> row.page().matches("[A-Za-z0-9]+(?:-[A-Za-z0-9_]+)+"));
    }

    /** What differs from its page says why. */
    @Test
    void correctionsHaveAReason() {
        assertThat(rows(75, row -> row.grade().equals("override")))
                .allMatch(row -> !row.note().isBlank(), "has a note");
        assertThat(rows())
                .allMatch(row -> Set.of("", "page", "table", "prose", "prose:Type", "table+prose", "manual", "override")
                        .contains(row.grade()));
    }

    @Test
    void statesAreWordsOfAMessage() {
        assertThat(rows(83, row -> !row.state().isEmpty()))
                .allMatch(row -> Set.of("deprecated", "discouraged", "internal", "not supported", "not used", "removed")
                        .contains(row.state()));
    }

    /** Passwords and product keys above all, and whatever is beside a password. */
    @Test
    void secretsAreMarked() {
        Set<String> withPassword = new HashSet<>();
        for (Row row : rows()) {
            if (row.name().equals("Password") && row.kind().equals("leaf")) {
                withPassword.add(row.component() + '/' + row.parentPath());
            }
        }
        assertThat(withPassword).hasSize(10);
        assertThat(rows(49, Row::secret))
                .allMatch(row -> row.kind().equals("leaf") || row.kind().equals("item"));
        assertThat(rows())
                .filteredOn(row -> row.name().matches("(?i).*password")
                        || row.name().equals("ProductKey")
                        || row.type() == ValueType.PRODUCT_KEY
                        || withPassword.contains(row.component() + '/' + row.parentPath())
                        || row.path().matches(".*Password/\\w+"))
                .filteredOn(row -> row.kind().equals("leaf"))
                .hasSizeGreaterThan(40)
                .allMatch(Row::secret);
    }

    /** A sibling of this name would be found in place of the other. */
    @Test
    void siblingsHaveNamesOfTheirOwn() {
        List<String> aliases = new ArrayList<>();
        for (Setting setting : Catalog.all()) {
            Set<String> names = new LinkedHashSet<>();
            for (Setting child : setting.children()) {
                for (String name : child.names()) {
                    boolean repeated = !names.add(name.toLowerCase(Locale.ROOT));
                    boolean ownInAnotherCase = !name.equals(child.name()) && name.equalsIgnoreCase(child.name());
                    assertThat(repeated && !ownInAnotherCase)
                            .as("%s in %s", name, setting)
                            .isFalse();
                }
                aliases.addAll(child.names().subList(1, child.names().size()));
            }
        }
        assertThat(aliases).hasSize(25);
    }

    // spotless:off
    static Stream<Arguments> orderedLists() {
        return Stream.of(
            list("Microsoft-Windows-Deployment",  "RunAsynchronous",                        "RunAsynchronousCommand", 1L,   500L, "specialize,auditUser", "Path 259, Description 259"),
            list("Microsoft-Windows-Deployment",  "RunSynchronous",                         "RunSynchronousCommand",  1L,   500L, "specialize,auditUser", "Path 259, Description 259"),
            list("Microsoft-Windows-Setup",       "RunAsynchronous",                        "RunAsynchronousCommand", 1L,   500L, "windowsPE", ""),
            list("Microsoft-Windows-Setup",       "RunSynchronous",                         "RunSynchronousCommand",  1L,   500L, "windowsPE", ""),
            list("Microsoft-Windows-Setup",       "DiskConfiguration/Disk/CreatePartitions", "CreatePartition",       1L,   null, "windowsPE", ""),
            list("Microsoft-Windows-Setup",       "DiskConfiguration/Disk/ModifyPartitions", "ModifyPartition",       1L,   null, "windowsPE", ""),
            list("Microsoft-Windows-Setup",       "ImageInstall",                           "DataImage",              1L,   null, "windowsPE", ""),
            list("Microsoft-Windows-Shell-Setup", "FirstLogonCommands",                     "SynchronousCommand",     1L,   500L, "oobeSystem", "CommandLine 1024, Description 256"),
            list("Microsoft-Windows-Shell-Setup", "LogonCommands",                          "AsynchronousCommand",    null, null, "oobeSystem", "CommandLine 1024, Description 256"),
            list("Microsoft-Windows-Shell-Setup", "StartTiles/RegionalOverrides",           "RegionalOverride",       1L,   199L, "specialize,auditUser,oobeSystem", ""));
    }
    // spotless:on

    private static Arguments list(
            String component, String path, String item, Long lowest, Long highest, String passes, String lengths) {
        return Arguments.of(component, path, item, lowest, highest, passes, lengths);
    }

    @ParameterizedTest(name = "{0}/{1}")
    @MethodSource("orderedLists")
    void theOrderedListsAreAsDocumented(
            String component, String path, String itemName, Long lowest, Long highest, String passes, String lengths) {
        Setting list = Catalog.component(component);
        for (String name : path.split("/", -1)) {
            list = list.child(name);
        }
        Setting item = list.orderedItem();
        Setting order = item.child("Order");

        assertThat(item.name()).isEqualTo(itemName);
        assertThat(order.lowest()).isEqualTo(lowest);
        assertThat(order.highest()).isEqualTo(highest);
        assertThat(String.join(",", list.passes().stream().map(Pass::id).toList()))
                .isEqualTo(passes);
        assertThat(order.documentation("x").page())
                .endsWith("/unattend/"
                        + (component + '-' + path.replace('/', '-') + '-' + itemName + "-order")
                                .toLowerCase(Locale.ROOT));
        for (String length : lengths.isEmpty() ? new String[0] : lengths.split(", ")) {
            String[] parts = length.split(" ", -1);
            assertThat(item.child(parts[0]).maxLength()).as(length).isEqualTo(Integer.parseInt(parts[1]));
        }
    }

    @Test
    void thereAreTenOrderedLists() {
        rows(10, row -> row.key().equals("Order"));
        assertThat(Catalog.all().stream().filter(setting -> setting.orderedItem() != null))
                .hasSize(10);
    }

    @Test
    void theTreeHoldsEachRow() {
        assertThat(Catalog.all())
                .extracting(Setting::toString)
                .containsExactlyElementsOf(rows().stream()
                        .map(row -> row.path().isEmpty() ? row.component() : place(row))
                        .toList());
        assertThat(Catalog.components()).hasSize(94).allMatch(component -> component.parent() == null);
        assertThat(Catalog.all())
                .filteredOn(setting -> setting.parent() != null)
                .hasSize(ALL - 94)
                .allMatch(setting -> setting.parent().child(setting.name()) == setting);
    }

    @Test
    void aComponentIsFoundInWhateverCase() {
        assertThat(Catalog.component("MICROSOFT-windows-tapisetup").name()).isEqualTo("Microsoft-Windows-TAPISetup");
        assertThat(Catalog.component("Microsoft-Windows-Tapi")).isNull();
    }

    @Test
    void aNameIsFoundExactlyOrElseInAnotherCase() {
        assertThat(Catalog.named("ComputerName"))
                .extracting(Setting::toString)
                .contains("Microsoft-Windows-Shell-Setup/ComputerName");
        assertThat(Catalog.named("computername")).isEqualTo(Catalog.named("ComputerName"));
        assertThat(Catalog.named("Microsoft-Windows-Shell-Setup")).isEmpty();
        assertThat(Catalog.isDocumented("computername")).isFalse();
        assertThat(Catalog.isDocumented("UserName")).isTrue();
    }

    @Test
    void timeZonesAreThoseOfWindows() {
        assertThat(Catalog.lines("time-zones.txt")).hasSize(139).doesNotHaveDuplicates();
        assertThat(TimeZones.isKnown("w. europe standard TIME_DSTOFF")).isTrue();
        assertThat(TimeZones.isKnown("W. Europe Standard Time_dstoff_dstoff")).isFalse();
        assertThat(TimeZones.similar("W. Europe Standard Tim")).hasValue("W. Europe Standard Time");
        assertThat(TimeZones.similar("W. Europe")).hasValue("W. Europe Standard Time");
        assertThat(TimeZones.isKnown("")).isFalse();
    }

    /** Not by the words that most of the names end with. */
    @ParameterizedTest
    @CsvSource({
        "Nowhere,",
        "Mars Standard Time,",
        "Standard Time,",
        "Tokio, Tokyo Standard Time",
        "Pacific Time, Pacific Standard Time",
        "Pacific Daylight Time_dstoff, Pacific Standard Time",
        "Mountain Standard Time (Mexiko), Mountain Standard Time (Mexico)",
    })
    void aTimeZoneIsMeantByItsOwnWords(String written, String meant) {
        assertThat(TimeZones.similar(written)).isEqualTo(Optional.ofNullable(meant));
    }
}
