package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.catalog.Catalog;
import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Near;
import io.github.unattend.catalog.Pass;
import io.github.unattend.catalog.Setting;
import io.github.unattend.catalog.ValueType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Each row of the table in a smallest file, as it is documented and otherwise: exactly the findings that the row implies. */
class EverySettingTest {
    private static final int ALL = 1229;

    private static List<Setting> settings(int count, Predicate<Setting> which) {
        assertThat(Catalog.all()).hasSize(ALL);
        List<Setting> settings = Catalog.all().stream().filter(which).toList();
        assertThat(settings).as("rows that the test sees").hasSize(count);
        return settings;
    }

    private static boolean isInComponent(Setting setting) {
        return setting.kind() != Kind.COMPONENT;
    }

    @Test
    void isQuietWhereItIsAsDocumented() {
        for (Setting setting : settings(ALL, setting -> true)) {
            assertThat(Checked.findings(new SmallestFile(setting).toString()))
                    .as("%s", setting)
                    .isEmpty();
        }
    }

    /** Once at the component where none of its settings is documented for the pass, at the list where it is ordered. */
    @Test
    void isReportedInAnotherPass() {
        int seen = 0;
        for (Setting setting : settings(1135, EverySettingTest::isInComponent)) {
            Set<Pass> documented = topmost(setting).passes();
            if (documented.isEmpty()) {
                continue;
            }
            SmallestFile file = new SmallestFile(setting).in(another(documented));
            Setting top = topmost(setting);
            boolean ordered = isOrderedListIn(file, top);
            Setting reported = component(setting).passesOfAll().contains(file.pass()) ? top : component(setting);
            List<String> expected = new ArrayList<>();
            if (!ordered) {
                expected.add(file.lineOf(reported) + " pass-undocumented");
            }
            for (Setting each = setting; each != null; each = each.parent()) {
                if (isOrderedListIn(file, each)) {
                    expected.add(file.lineOf(each) + " pass-invalid");
                }
            }
            assertThat(file.rules()).as("%s in %s", setting, file.pass()).containsExactlyInAnyOrderElementsOf(expected);
            seen++;
        }
        assertThat(seen).isGreaterThan(1000);
    }

    /** ImageInstall is one where it has a DataImage. */
    private static boolean isOrderedListIn(SmallestFile file, Setting setting) {
        Setting item = setting.orderedItem();
        return item != null && (setting.kind() == Kind.LIST || file.contains(item));
    }

    private static Pass another(Set<Pass> documented) {
        return EnumSet.complementOf(EnumSet.copyOf(documented)).iterator().next();
    }

    private static Setting topmost(Setting setting) {
        Setting top = setting;
        while (top.parent().kind() != Kind.COMPONENT) {
            top = top.parent();
        }
        return top;
    }

    private static Setting component(Setting setting) {
        return setting.kind() == Kind.COMPONENT ? setting : component(setting.parent());
    }

    /** With a letter too many, unless that is nearer to another name or is one itself. */
    @Test
    void isMisspelled() {
        for (Setting setting : settings(1135, EverySettingTest::isInComponent)) {
            String written = setting.name() + "x";
            List<String> siblings = setting.parent().children().stream()
                    .flatMap(child -> child.names().stream())
                    .toList();
            assertThat(Catalog.isDocumented(written)).as(written).isFalse();
            assertThat(setting.names())
                    .as(written)
                    .contains(Near.name(written, siblings).orElseThrow());

            SmallestFile file = new SmallestFile(setting).named(written);

            assertThat(file.rules()).as("%s", file).containsExactly(file.lineOf(setting) + " misspelled");
        }
    }

    @Test
    void isAMatterOfCase() {
        for (Setting setting : settings(1135, EverySettingTest::isInComponent)) {
            String written = swapped(setting.name());
            SmallestFile file = new SmallestFile(setting).named(written);

            assertThat(file.rules()).as("%s", file).containsExactly(file.lineOf(setting) + " case-mismatch");
        }
    }

    private static String swapped(String name) {
        StringBuilder swapped = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            swapped.append(Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
        }
        return swapped.toString();
    }

    /** Its topmost element in a component that does not know it. */
    @Test
    void isReportedInAnotherComponent() {
        Setting first = Catalog.component("Microsoft-Windows-TPM-Tasks");
        Setting second = Catalog.component("Microsoft-Windows-UnattendedJoin");
        for (Setting setting : settings(1135, EverySettingTest::isInComponent)) {
            Setting top = topmost(setting);
            Setting other = component(setting) == first || first.child(top.name()) != null ? second : first;
            assertThat(other.childInAnotherCase(top.name())).as("%s", top).isNull();
            SmallestFile file = new SmallestFile(setting).inComponent(other);

            assertThat(file.rules()).as("%s", file).containsExactly(file.lineOf(top) + " misplaced");
        }
    }

    /** An Order is missing then, and a partition has no size: that is left aside. */
    @Test
    void isUnknownWithANameOfItsOwn() {
        for (Setting setting : settings(1125, setting -> isInComponent(setting) && !setting.isOrder())) {
            SmallestFile file = new SmallestFile(setting).named("SomethingElseEntirely");

            assertThat(file.rules())
                    .as("%s", file)
                    .filteredOn(rule -> !rule.endsWith("partition-size"))
                    .containsExactly(file.lineOf(setting) + " setting-unknown");
        }
    }

    @Test
    void aComponentIsMisspelledOrUnknown() {
        for (Setting component : settings(94, setting -> setting.kind() == Kind.COMPONENT)) {
            SmallestFile file = new SmallestFile(component);

            assertThat(file.named(component.name() + "x").rules()).containsExactly("3 misspelled");
            assertThat(file.named("Microsoft-Windows-SomethingElseEntirely").rules())
                    .containsExactly("3 component-unknown");
        }
    }

    @Test
    void hasAnInvalidValue() {
        int seen = 0;
        for (Setting setting : settings(889, Setting::isLeaf)) {
            for (String value : SmallestFile.invalidValues(setting.type(), setting)) {
                SmallestFile file = new SmallestFile(setting).holding(value);
                String rule = setting.isOrder()
                        ? orderRule(value)
                        : setting.type() == ValueType.TIME_ZONE ? "time-zone-unknown" : "value-invalid";
                List<String> rules = new ArrayList<>(file.rules());
                rules.remove(file.lineOf(setting) + " value-too-long");
                rules.remove(file.lineOf(setting.parent()) + " partition-size"); // Extend that is not true

                assertThat(rules).as("%s", file).containsExactly(file.lineOf(setting) + " " + rule);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(600);
    }

    private static String orderRule(String value) {
        return value.matches("-?[0-9]+") ? "order-out-of-range" : "order-invalid";
    }

    @Test
    void hasAnEnumeratedValueInAnotherCase() {
        int seen = 0;
        for (Setting setting : settings(177, setting -> setting.type() == ValueType.ENUM)) {
            String value = setting.values().get(0);
            String swapped = swapped(value);
            if (!setting.values().contains(swapped)) {
                SmallestFile file = new SmallestFile(setting).holding(swapped);

                assertThat(file.rules()).as("%s", file).containsExactly(file.lineOf(setting) + " case-mismatch");
                seen++;
            }
        }
        assertThat(seen).isEqualTo(110);
    }

    @Test
    void isTooLong() {
        for (Setting setting : settings(135, setting -> setting.maxLength() > 0)) {
            SmallestFile longest = new SmallestFile(setting).holding("x".repeat(setting.maxLength()));
            SmallestFile file = new SmallestFile(setting).holding("x".repeat(setting.maxLength() + 1));
            String place = file.lineOf(setting) + " ";

            String invalid = place + (setting.type() == ValueType.TIME_ZONE ? "time-zone-unknown" : "value-invalid");
            assertThat(longest.rules()).as("%s", longest).isSubsetOf(invalid);
            assertThat(file.rules())
                    .as("%s", file)
                    .contains(place + "value-too-long")
                    .isSubsetOf(place + "value-too-long", invalid);
        }
    }

    @Test
    void isSetTwice() {
        for (Setting setting : settings(
                1135 - 51 - 56 - 10,
                one -> (one.kind() == Kind.LEAF || one.kind() == Kind.CONTAINER) && !one.isOrder())) {
            SmallestFile file = new SmallestFile(setting).twice();

            assertThat(file.rules())
                    .as("%s", file)
                    .contains(file.lineOf(setting) + 1 + " setting-repeated")
                    .allMatch(rule -> rule.endsWith(" setting-repeated"));
        }
    }

    @Test
    void holdsTextWhereElementsBelong() {
        for (Setting setting : settings(331, one -> !one.isLeaf() && !one.isOpaque())) {
            SmallestFile file = new SmallestFile(setting).holding("x");

            assertThat(file.rules()).as("%s", file).containsExactly(file.lineOf(setting) + " text-misplaced");
        }
    }
}
