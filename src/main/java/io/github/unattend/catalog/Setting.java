package io.github.unattend.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A documented element: one row of the table of settings, with the rows below it. */
public final class Setting {
    /** A disk with its partitions. */
    public static final String DISK = "Microsoft-Windows-Setup/DiskConfiguration/Disk";

    private static final String ORDER = "Order";

    private final Row row;
    private final String name;
    private final String componentAndPath;
    private final Setting parent;
    private final Kind kind;
    private final boolean orderedItem;
    private final boolean order;
    private final Set<Pass> passes;
    private final int index;
    private final List<Setting> children = new ArrayList<>();
    private final Map<String, Setting> byName = new HashMap<>();
    private Setting itemWithOrder;

    /** Computed where it is asked for; the same whoever computes it. */
    private Set<Pass> passesOfAll;

    Setting(Row row, Setting parent) {
        this.row = row;
        this.name = row.name();
        this.componentAndPath = row.path().isEmpty() ? row.component() : row.component() + '/' + row.path();
        this.parent = parent;
        this.kind = Kind.of(row.kind());
        this.orderedItem = kind == Kind.ITEM && row.key().equals(ORDER);
        this.order = parent != null && parent.orderedItem && name.equals(ORDER);
        this.passes = Pass.all(row.passes());
        this.index = parent == null ? 0 : parent.children.size();
        if (parent != null) {
            parent.add(this);
        }
    }

    private void add(Setting child) {
        children.add(child);
        if (child.orderedItem && itemWithOrder == null) {
            itemWithOrder = child;
        }
        child.names().forEach(name -> byName.putIfAbsent(name, child));
    }

    /** The name as documented. */
    public String name() {
        return name;
    }

    /** The name, and other spellings of it that Microsoft's own pages use. */
    public List<String> names() {
        if (row.aliases().isEmpty()) {
            return List.of(name);
        }
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(row.aliases());
        return names;
    }

    public Kind kind() {
        return kind;
    }

    /** The name of the component in which it is documented; its own for a component. */
    public String component() {
        return row.component();
    }

    /** The names from below the component down to this one, joined by {@code /}; empty for a component. */
    public String path() {
        return row.path();
    }

    /** The element in which it is documented; null for a component and for the root. */
    public Setting parent() {
        return parent;
    }

    /** Its child elements, in the order of the table. */
    public List<Setting> children() {
        return Collections.unmodifiableList(children);
    }

    /** Which of the children of its parent it is, from 0. */
    public int index() {
        return index;
    }

    /** The child element of exactly this name; null where none is documented. */
    public Setting child(String childName) {
        return byName.get(childName);
    }

    /** The child element whose name differs in case only; null where none does. */
    public Setting childInAnotherCase(String childName) {
        return children.stream()
                .filter(child -> child.names().stream().anyMatch(childName::equalsIgnoreCase))
                .findFirst()
                .orElse(null);
    }

    /** The passes in which it is valid, in the order in which they run; empty where its page does not say. */
    public Set<Pass> passes() {
        return passes;
    }

    /** All passes that are documented for it or for anything in it. */
    public Set<Pass> passesOfAll() {
        if (passesOfAll == null) {
            Set<Pass> all = EnumSet.noneOf(Pass.class);
            all.addAll(passes);
            children.forEach(child -> all.addAll(child.passesOfAll()));
            passesOfAll = Collections.unmodifiableSet(all);
        }
        return passesOfAll;
    }

    /** What its value is; of no use where it holds elements. */
    public ValueType type() {
        return row.type();
    }

    /** The values of an enumeration. */
    public List<String> values() {
        return row.values();
    }

    /** The lowest value of an integer; null where none is documented. */
    public Long lowest() {
        return row.lowest();
    }

    /** The highest value of an integer; null where none is documented. */
    public Long highest() {
        return row.highest();
    }

    /** The length that its value has at most, in UTF-16 units; 0 where none is documented. */
    public int maxLength() {
        return row.maxLength();
    }

    /** What identifies an item: the name of a child or {@code wcm:keyValue}; empty where it is not documented. */
    public String key() {
        return row.key();
    }

    /** Whether its value is never shown: passwords, product keys, and what is beside them. */
    public boolean isSecret() {
        return row.secret();
    }

    /** What is said of a setting that is no longer in use: deprecated, removed; empty for a current one. */
    public String state() {
        return row.state();
    }

    /** Whether it holds a value and no elements: a leaf, or an item without children. */
    public boolean isLeaf() {
        return kind == Kind.LEAF || (kind == Kind.ITEM && children.isEmpty());
    }

    /** Whether Microsoft documents nothing in it, so that nothing in it can be judged. */
    public boolean isOpaque() {
        return kind == Kind.SERVICING || (kind == Kind.COMPONENT && children.isEmpty());
    }

    /** Whether it is an item whose key is its {@code Order}. */
    public boolean isOrderedItem() {
        return orderedItem;
    }

    /** Whether it is the {@code Order} of such an item. */
    public boolean isOrder() {
        return order;
    }

    /** The item of an ordered list; null where this is no ordered list. */
    public Setting orderedItem() {
        return itemWithOrder;
    }

    /** Whether the items of the list are partitions of a disk, which are numbered 1, 2, 3 without a gap. */
    public boolean numbersPartitions() {
        return kind == Kind.LIST && parent != null && parent.is(DISK);
    }

    /** Whether a command runs with this text. */
    public boolean isCommand() {
        return name.equals("CommandLine") || (name.equals("Path") && parent.isOrderedItem());
    }

    /** Whether this is the setting of that component and path, joined by {@code /}. */
    public boolean is(String other) {
        return componentAndPath.equals(other);
    }

    /** What its page says, in these words. */
    public Documentation documentation(String says) {
        Setting documented = this;
        while (documented.row.page().isEmpty() && documented.parent != null) {
            documented = documented.parent;
        }
        return Documentation.ofPage(documented.row.page(), says);
    }

    /** What its page says of its passes. */
    public Documentation documentedPasses() {
        return documentation(
                name() + " is valid in " + passes.stream().map(Pass::id).collect(Collectors.joining(", ")));
    }

    /** What is documented of the number of an item. */
    public Documentation documentedOrder() {
        Setting order = child(ORDER);
        String number = order.highest() != null
                ? "a unique integer between " + order.lowest() + " and " + order.highest()
                : order.lowest() != null ? "a unique integer, starting with " + order.lowest() : "a unique value";
        return order.documentation("each " + name() + " has " + number);
    }

    @Override
    public String toString() {
        return componentAndPath;
    }
}
