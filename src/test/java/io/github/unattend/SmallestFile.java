package io.github.unattend;

import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Pass;
import io.github.unattend.catalog.Setting;
import io.github.unattend.catalog.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A smallest answer file with one setting in it, each start tag in a line of its own; valid unless it is asked to be otherwise. */
final class SmallestFile {
    private static final String OTHER_ATTRIBUTES =
            " processorArchitecture=\"amd64\" publicKeyToken=\"31bf3856ad364e35\""
                    + " language=\"neutral\" versionScope=\"nonSxS\"";

    private final Setting setting;
    private final List<Setting> path = new ArrayList<>();
    private Pass pass;
    private String name;
    private String attributes = "";
    private String value;
    private Setting component;
    private int times = 1;

    SmallestFile(Setting setting) {
        this.setting = setting;
        for (Setting each = setting; each != null; each = each.parent()) {
            path.add(0, each);
        }
        component = path.get(0);
        Setting top = path.get(Math.min(1, path.size() - 1));
        Set<Pass> passes = top.passes().isEmpty() ? component.passesOfAll() : top.passes();
        pass = passes.isEmpty() ? Pass.SPECIALIZE : passes.iterator().next();
        name = setting.name();
        value = setting.isLeaf() ? validValue(setting) : "";
    }

    SmallestFile in(Pass another) {
        pass = another;
        return this;
    }

    SmallestFile named(String another) {
        name = another;
        return this;
    }

    SmallestFile inComponent(Setting another) {
        component = another;
        return this;
    }

    SmallestFile holding(String another) {
        value = another;
        return this;
    }

    SmallestFile with(String furtherAttributes) {
        attributes = " " + furtherAttributes;
        return this;
    }

    SmallestFile twice() {
        times = 2;
        return this;
    }

    Pass pass() {
        return pass;
    }

    boolean contains(Setting other) {
        return path.contains(other);
    }

    /** The line of the start tag of the setting or of one in which it is. */
    int lineOf(Setting one) {
        return 3 + path.indexOf(one);
    }

    /** The findings as {@code line rule}. */
    List<String> rules() {
        return Checked.findings(toString()).stream()
                .map(finding -> finding.replaceFirst(":\\d+", ""))
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder xml = new StringBuilder("<unattend xmlns=\"urn:schemas-microsoft-com:unattend\""
                + " xmlns:wcm=\"http://schemas.microsoft.com/WMIConfig/2002/State\">\n"
                + "<settings pass=\"" + pass.id() + "\">\n");
        append(xml, 0);
        return xml.append("</settings></unattend>").toString();
    }

    private void append(StringBuilder xml, int depth) {
        Setting each = path.get(depth);
        boolean last = each == setting;
        for (int i = 0; i < (last ? times : 1); i++) {
            String written = last ? name : each.name();
            if (each.kind() == Kind.COMPONENT) {
                String identity = last ? name : component.name();
                xml.append("<component name=\"").append(identity).append('"').append(OTHER_ATTRIBUTES);
                written = "component";
            } else {
                xml.append('<').append(written);
            }
            xml.append(last ? attributes : "").append('>');
            if (last) {
                xml.append(value);
            } else {
                xml.append('\n');
                append(xml, depth + 1);
            }
            xml.append(needed(each, last ? null : path.get(depth + 1)));
            xml.append("</").append(written).append(">\n");
        }
    }

    /** What else an item must have, after the setting itself. */
    private static String needed(Setting item, Setting inside) {
        StringBuilder needed = new StringBuilder();
        if (item.isOrderedItem() && (inside == null || !inside.isOrder())) {
            needed.append("<Order>1</Order>");
        }
        boolean partition = item.is(Setting.DISK + "/CreatePartitions/CreatePartition");
        if (partition
                && (inside == null
                        || !(inside.name().equals("Size") || inside.name().equals("Extend")))) {
            needed.append("<Size>100</Size>");
        }
        return needed.toString();
    }

    static String validValue(Setting setting) {
        if (setting.isOrder()) {
            return "1";
        }
        return switch (setting.type()) {
            case BOOLEAN -> "true";
            case ENUM -> setting.values().get(0);
            case INTEGER ->
                String.valueOf(
                        setting.lowest() != null
                                ? setting.lowest()
                                : setting.highest() != null ? setting.highest() : 1);
            case GUID -> "0fc63daf-8483-4772-8e79-3d69d8477de4";
            case LOCALE -> "en-US";
            case INPUT_LOCALE -> "0409:00000409";
            case PRODUCT_KEY -> "11111-22222-33333-44444-55555";
            case PARTITION_TYPE -> "0x07";
            case IMAGE_KEY -> "/IMAGE/INDEX";
            case TIME_ZONE -> "UTC";
            case STRING, COMPUTER_NAME, ACCOUNT_NAME -> "x";
        };
    }

    /** Values that the type of the setting does not allow; none where it allows all. */
    static List<String> invalidValues(ValueType type, Setting setting) {
        List<String> values = new ArrayList<>();
        if (setting.isOrder()) {
            values.addAll(List.of("first", "", "1.5", "0", "-1"));
            if (setting.highest() != null) {
                values.add(String.valueOf(setting.highest() + 1));
            }
            return values;
        }
        switch (type) {
            case BOOLEAN -> values.addAll(List.of("yes", "2"));
            case ENUM -> values.addAll(List.of("no such value", "-77"));
            case INTEGER -> {
                values.addAll(List.of("one", "1.5"));
                if (setting.lowest() != null) {
                    values.add(String.valueOf(setting.lowest() - 1));
                }
                if (setting.highest() != null) {
                    values.add(String.valueOf(setting.highest() + 1));
                }
            }
            case GUID, PARTITION_TYPE, IMAGE_KEY, PRODUCT_KEY, INPUT_LOCALE, LOCALE ->
                values.addAll(List.of("x", "no such value"));
            case COMPUTER_NAME -> values.addAll(List.of("123", "a b", "a.b"));
            case ACCOUNT_NAME -> values.addAll(List.of("a/b", "NONE"));
            case TIME_ZONE -> values.addAll(List.of("Berlin", "Europe/Berlin"));
            case STRING -> {}
        }
        return values;
    }
}
