package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.Region;
import io.github.unattend.answerfile.Template;
import io.github.unattend.catalog.Setting;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges what a file makes of each disk: sizes of partitions, and whether the numbers of partitions are those of partitions. */
final class DiskCheck implements Check {
    private static final String CREATE = Setting.DISK + "/CreatePartitions/CreatePartition";
    private static final String MODIFY = Setting.DISK + "/ModifyPartitions/ModifyPartition";
    private static final String INSTALL = "Microsoft-Windows-Setup/ImageInstall/";
    private static final Set<String> INSTALL_TO =
            Set.of(INSTALL + "OSImage/InstallTo", INSTALL + "DataImage/InstallTo");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Findings findings;
    private final OrderCheck orders;

    /** The open elements of interest with the values in them. */
    private final Map<OpenElement, Values> open = new HashMap<>();

    /** The partitions of the open disk. */
    private final List<Values> created = new ArrayList<>();

    private final List<Values> modified = new ArrayList<>();

    /** Of the open component. */
    private final List<Disk> disks = new ArrayList<>();

    private final List<Values> installations = new ArrayList<>();

    /** A value and where it is. */
    private record Value(String text, Region region, String address, Setting setting) {}

    /** An element with the first value of each setting in it. */
    private record Values(OpenElement element, Map<String, Value> byName) {
        String text(String name) {
            return byName.containsKey(name) ? byName.get(name).text : "";
        }

        boolean isTrue(String name) {
            return text(name).equalsIgnoreCase("true") || text(name).equals("1");
        }

        /** The number that a setting has; zero where it has none that counts. */
        BigInteger number(String name) {
            return DIGITS.matcher(text(name)).matches() ? new BigInteger(text(name)) : BigInteger.ZERO;
        }
    }

    /**
     * A disk of the component.
     *
     * @param id its DiskID; empty where that is no number
     * @param types the types of its partitions by their numbers; null where these are not known
     */
    private record Disk(String id, List<String> types) {}

    DiskCheck(Findings findings, OrderCheck orders) {
        this.findings = findings;
        this.orders = orders;
    }

    @Override
    public void start(OpenElement element) {
        Setting setting = element.setting();
        if (setting != null && isWatched(setting)) {
            open.put(element, new Values(element, new HashMap<>()));
        }
    }

    private static boolean isWatched(Setting setting) {
        return switch (setting.name()) {
            case "Disk", "CreatePartition", "ModifyPartition" -> true;
            case "InstallTo" -> INSTALL_TO.contains(setting.toString());
            default -> false;
        };
    }

    @Override
    public void end(OpenElement element) {
        Setting setting = element.setting();
        Values parent = open.get(element.parent());
        if (parent != null && setting.isLeaf()) {
            parent.byName.putIfAbsent(
                    setting.name(), new Value(element.text().value(), element.whole(), element.address(), setting));
        }
        Values own = open.remove(element);
        if (own != null) {
            if (setting.is(CREATE)) {
                size(own);
                created.add(own);
            } else if (setting.is(MODIFY)) {
                modified.add(own);
            } else if (setting.is(Setting.DISK)) {
                disk(own);
            } else {
                installations.add(own);
            }
        } else if (!disks.isEmpty() && element.identity() != null) {
            installations.forEach(this::installation);
        }
        if (element.identity() != null) {
            disks.clear();
            installations.clear();
        }
    }

    private void size(Values partition) {
        boolean unknown = List.of("Size", "Extend").stream()
                .filter(partition.byName::containsKey)
                .map(partition::text)
                .anyMatch(text -> text.isEmpty() || Template.isReplacedLater(text));
        boolean sized = partition.byName.containsKey("Size");
        if (!unknown && !partition.element.isTemplated() && sized == partition.isTrue("Extend")) {
            findings.atTag(
                    Rule.PARTITION_SIZE,
                    partition.element,
                    says(
                            sized
                                    ? "this CreatePartition has Size and Extend = true; keep one of them"
                                    : "this CreatePartition has neither Size nor Extend = true; add one of them",
                            partition
                                    .element
                                    .setting()
                                    .documentation("a partition has a Size or is extended, not both")));
        }
    }

    private void disk(Values disk) {
        List<Values> partitions = List.copyOf(created);
        List<Values> changes = List.copyOf(modified);
        created.clear();
        modified.clear();
        boolean known = !partitions.isEmpty()
                && !disk.element.hasBranches()
                && !orders.isDoubtful(disk.element)
                && partitions.stream().noneMatch(partition -> Template.isReplacedLater(partition.text("Type")));
        List<String> types = null;
        if (known) {
            List<Values> inOrder = partitions.stream()
                    .sorted(Comparator.comparing(partition -> partition.number("Order")))
                    .toList();
            extend(inOrder);
            if (disk.isTrue("WillWipeDisk")) {
                types = inOrder.stream()
                        .map(partition -> partition.text("Type"))
                        .filter(type -> !type.equalsIgnoreCase("Extended"))
                        .toList();
                modifications(changes, types);
            }
        }
        String id = disk.text("DiskID");
        disks.add(new Disk(DIGITS.matcher(id).matches() ? disk.number("DiskID").toString() : "", types));
    }

    private void extend(List<Values> inOrder) {
        boolean logicalFollows = false;
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            Values partition = inOrder.get(i);
            boolean isLast = i == inOrder.size() - 1;
            boolean extended = partition.text("Type").equalsIgnoreCase("Extended");
            if (!isLast && partition.isTrue("Extend") && !extended && !logicalFollows) {
                report(
                        Rule.PARTITION_EXTEND,
                        partition.byName.get("Extend"),
                        "Extend = true on a partition that is not the last one of its disk leaves no room for the next;"
                                + " extend the last one",
                        "Extend fills the rest of the disk");
            }
            logicalFollows |= partition.text("Type").equalsIgnoreCase("Logical");
        }
    }

    private void modifications(List<Values> changes, List<String> types) {
        Set<BigInteger> used = new HashSet<>();
        for (Values change : changes) {
            Value id = change.byName.get("PartitionID");
            if (id == null) {
                missingId(change);
                continue;
            }
            BigInteger number = change.number("PartitionID");
            if (number.signum() == 0) {
                continue;
            }
            if (number.compareTo(BigInteger.valueOf(types.size())) > 0) {
                noPartition(id, types.size());
            } else {
                if (used.contains(number)) {
                    report(
                            Rule.PARTITION_REFERENCE,
                            id,
                            "PartitionID " + Wording.name(id.text)
                                    + " is already that of an earlier ModifyPartition; give" + " each partition one",
                            "PartitionID counts the partitions of a disk from 1");
                }
                format(change, types.get(number.intValue() - 1));
            }
            used.add(number);
        }
    }

    private void missingId(Values change) {
        if (!change.element.isTemplated()) {
            findings.atTag(
                    Rule.PARTITION_REFERENCE,
                    change.element,
                    says(
                            "ModifyPartition has no PartitionID; add the number of its partition",
                            change.element
                                    .setting()
                                    .child("PartitionID")
                                    .documentation("PartitionID counts the partitions of a disk from 1")));
        }
    }

    private void noPartition(Value id, int partitions) {
        report(
                Rule.PARTITION_REFERENCE,
                id,
                "PartitionID " + Wording.name(id.text) + " is no partition of this disk, which has " + partitions
                        + " (Extended ones are not counted)",
                "PartitionID counts the partitions of a disk from 1");
    }

    private void format(Values change, String type) {
        if (type.equalsIgnoreCase("MSR")) {
            for (String name : List.of("Format", "Letter")) {
                Value value = change.byName.get(name);
                if (value != null && !value.text.isEmpty() && !Template.hasPlaceholder(value.text)) {
                    report(
                            Rule.PARTITION_FORMAT,
                            value,
                            name + " is set for an MSR partition, which has none; remove it",
                            "an MSR partition has no file system and no letter");
                }
            }
        } else if (type.equalsIgnoreCase("EFI")) {
            Value format = change.byName.get("Format");
            boolean other = format != null
                    && !format.text.equalsIgnoreCase("FAT32")
                    && format.setting.values().stream().anyMatch(format.text::equalsIgnoreCase);
            if (other) {
                report(
                        Rule.PARTITION_FORMAT,
                        format,
                        "Format " + Wording.name(format.text) + " is set for an EFI partition; write FAT32",
                        "the file system of an EFI partition is FAT32");
            }
        }
    }

    /** Windows, or data, is installed to a partition of a disk that this component wipes. */
    private void installation(Values installation) {
        String id = installation.number("DiskID").toString();
        List<Disk> named = DIGITS.matcher(installation.text("DiskID")).matches()
                ? disks.stream().filter(disk -> disk.id.equals(id)).toList()
                : List.of();
        BigInteger number = installation.number("PartitionID");
        if (named.size() != 1
                || named.get(0).types == null
                || number.signum() == 0
                || installation.element.hasBranches()) {
            return;
        }
        List<String> types = named.get(0).types;
        Value partition = installation.byName.get("PartitionID");
        if (number.compareTo(BigInteger.valueOf(types.size())) > 0) {
            noPartition(partition, types.size());
        } else {
            String type = types.get(number.intValue() - 1);
            if (type.equalsIgnoreCase("EFI") || type.equalsIgnoreCase("MSR")) {
                report(
                        Rule.PARTITION_REFERENCE,
                        partition,
                        "PartitionID " + Wording.name(partition.text) + " is the partition of type "
                                + Wording.name(type) + "; install to another one",
                        "Windows is installed to a primary or logical partition");
            }
        }
    }

    private void report(Rule rule, Value at, String message, String documented) {
        findings.add(rule, at.region, true, at.address, says(message, at.setting.documentation(documented)));
    }
}
