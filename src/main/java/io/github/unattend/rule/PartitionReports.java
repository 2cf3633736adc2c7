package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.Template;
import io.github.unattend.rule.Values.Value;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reports partitions without a size, and numbers of partitions that are not those of fitting partitions. */
record PartitionReports(Findings findings) {
    private static final String NUMBERED = "PartitionID counts the partitions of a disk from 1, Extended ones left out";

    void size(Values partition) {
        boolean unknown = Stream.of("Size", "Extend")
                .filter(partition::has)
                .map(partition::text)
                .anyMatch(text -> text.isEmpty() || Template.isReplacedLater(text));
        boolean sized = partition.has("Size");
        if (!unknown && !partition.element().isTemplated() && sized == partition.isTrue("Extend")) {
            findings.atTag(
                    Rule.PARTITION_SIZE,
                    partition.element(),
                    says(
                            sized
                                    ? "this CreatePartition has Size and Extend = true; keep one of them"
                                    : "this CreatePartition has neither Size nor Extend = true; add one of them",
                            partition
                                    .element()
                                    .setting()
                                    .documentation("a partition has a Size or is extended, not both")));
        }
    }

    /** Takes the partitions of a disk by their Orders. */
    void extend(List<Values> inOrder) {
        boolean logicalFollows = false;
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            Values partition = inOrder.get(i);
            boolean isLast = i == inOrder.size() - 1;
            boolean extended = partition.text("Type").equalsIgnoreCase("Extended");
            if (!isLast && partition.isTrue("Extend") && !extended && !logicalFollows) {
                report(
                        Rule.PARTITION_EXTEND,
                        partition.value("Extend"),
                        "Extend = true on a partition that is not the last one of its disk leaves no room for the next;"
                                + " extend the last one",
                        "Extend fills the rest of the disk");
            }
            logicalFollows |= partition.text("Type").equalsIgnoreCase("Logical");
        }
    }

    /** Takes the changes of partitions in the order of the file, and the types of all partitions. */
    void modifications(List<Values> changes, List<String> types) {
        Set<BigInteger> used = new HashSet<>();
        for (Values change : changes) {
            Value id = change.value("PartitionID");
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
                            "PartitionID " + Wording.name(id.text())
                                    + " is already that of an earlier ModifyPartition; give" + " each partition one",
                            NUMBERED);
                }
                format(change, types.get(number.intValue() - 1));
            }
            used.add(number);
        }
    }

    private void missingId(Values change) {
        if (!change.element().isTemplated()) {
            findings.atTag(
                    Rule.PARTITION_REFERENCE,
                    change.element(),
                    says(
                            "ModifyPartition has no PartitionID; add the number of its partition",
                            change.element().setting().child("PartitionID").documentation(NUMBERED)));
        }
    }

    private void noPartition(Value id, int partitions) {
        report(
                Rule.PARTITION_REFERENCE,
                id,
                "PartitionID " + Wording.name(id.text()) + " is not a partition of this disk, which has " + partitions
                        + " (Extended ones are not counted)",
                NUMBERED);
    }

    private void format(Values change, String type) {
        if (type.equalsIgnoreCase("MSR")) {
            for (String name : List.of("Format", "Letter")) {
                Value value = change.value(name);
                if (value != null && !value.text().isEmpty() && !Template.hasPlaceholder(value.text())) {
                    report(
                            Rule.PARTITION_FORMAT,
                            value,
                            name + " is set for an MSR partition, which has none; remove it",
                            "an MSR partition has no file system and no letter");
                }
            }
        } else if (type.equalsIgnoreCase("EFI")) {
            Value format = change.value("Format");
            boolean other = format != null
                    && !format.text().equalsIgnoreCase("FAT32")
                    && format.setting().values().stream().anyMatch(format.text()::equalsIgnoreCase);
            if (other) {
                report(
                        Rule.PARTITION_FORMAT,
                        format,
                        "Format " + Wording.name(format.text()) + " is set for an EFI partition; write FAT32",
                        "the file system of an EFI partition is FAT32");
            }
        }
    }

    /** Windows, or data, is installed to one of the partitions of these types. */
    void installation(Values installation, List<String> types) {
        BigInteger number = installation.number("PartitionID");
        Value partition = installation.value("PartitionID");
        if (number.signum() == 0) {
            return;
        }
        if (number.compareTo(BigInteger.valueOf(types.size())) > 0) {
            noPartition(partition, types.size());
            return;
        }
        String type = types.get(number.intValue() - 1);
        if (type.equalsIgnoreCase("EFI") || type.equalsIgnoreCase("MSR")) {
            report(
                    Rule.PARTITION_REFERENCE,
                    partition,
                    "PartitionID " + Wording.name(partition.text()) + " is the partition of type " + Wording.name(type)
                            + "; install to another one",
                    "Windows is installed to a primary or logical partition");
        }
    }

    private void report(Rule rule, Value at, String message, String documented) {
        findings.add(
                rule,
                at.region(),
                true,
                at.address(),
                says(message, at.setting().documentation(documented)));
    }
}
