package io.github.unattend.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows of a small table of its own, as the table of all settings is built once only. */
class SettingTest {
    private final Setting component = row("Example", "", "component", "", "", "", "");
    private final Setting list = row("Example", "Commands", "list", "", "", "generalize,specialize", "", component);
    private final Setting item =
            row("Example", "Commands/Command", "item", "", "Order", "specialize,oobeSystem", "", list);
    private final Setting order =
            row("Example", "Commands/Command/Order", "leaf", "integer", "", "oobeUser", "Ordinal|Position", item);
    private final Setting keyed = row("Example", "Commands/Other", "item", "", "Name", "", "", list);

    private static Setting row(
            String component, String path, String kind, String type, String key, String passes, String aliases) {
        return row(component, path, kind, type, key, passes, aliases, null);
    }

    private static Setting row(
            String component,
            String path,
            String kind,
            String type,
            String key,
            String passes,
            String aliases,
            Setting parent) {
        String line = String.join(
                "\t", component, path, kind, type, "", "", "", "", key, passes, "", "", aliases, "", "", "");
        return new Setting(Row.of(line), parent);
    }

    @Test
    void hasItsChildrenInTheirOrder() {
        assertThat(component.children()).containsExactly(list);
        assertThat(list.children()).containsExactly(item, keyed);
        assertThat(list.index()).isZero();
        assertThat(keyed.index()).isEqualTo(1);
    }

    @Test
    void isFoundByEachOfItsNames() {
        assertThat(item.child("Order")).isSameAs(order);
        assertThat(item.child("Ordinal")).isSameAs(order);
        assertThat(item.child("Position")).isSameAs(order);
        assertThat(item.child("order")).isNull();
        assertThat(item.childInAnotherCase("ordinal")).isSameAs(order);
    }

    @Test
    void isAnOrderedItemWhereItsKeyIsItsOrder() {
        assertThat(item.isOrderedItem()).isTrue();
        assertThat(keyed.isOrderedItem()).isFalse();
        assertThat(list.orderedItem()).isSameAs(item);
        assertThat(item.orderedItem()).isNull();
    }

    @Test
    void isAnOrderWithinSuchAnItemOnly() {
        assertThat(order.isOrder()).isTrue();
        assertThat(row("Example", "Commands/Command/Path", "leaf", "", "", "", "", item)
                        .isOrder())
                .isFalse();
        assertThat(row("Example", "Commands/Other/Order", "leaf", "", "", "", "", keyed)
                        .isOrder())
                .isFalse();
        assertThat(row("Example", "Order", "leaf", "", "", "", "").isOrder()).isFalse();
    }

    @Test
    void hasItsPassesAndThoseOfAllThatIsInIt() {
        assertThat(list.passes()).containsExactly(Pass.GENERALIZE, Pass.SPECIALIZE);
        assertThat(component.passes()).isEmpty();
        assertThat(component.passesOfAll())
                .containsExactly(Pass.GENERALIZE, Pass.SPECIALIZE, Pass.OOBE_SYSTEM, Pass.OOBE_USER);
    }
}
