package io.github.unattend.rule;

import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.Template;
import io.github.unattend.catalog.Setting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Follows what a file makes of each disk, and to which partitions it installs; {@link PartitionReports} judges it. */
final class DiskCheck implements Check {
    private static final String CREATE = Setting.DISK + "/CreatePartitions/CreatePartition";
    private static final String MODIFY = Setting.DISK + "/ModifyPartitions/ModifyPartition";
    private static final String INSTALL = "Microsoft-Windows-Setup/ImageInstall/";
    private static final Set<String> WATCHED =
            Set.of(Setting.DISK, CREATE, MODIFY, INSTALL + "OSImage/InstallTo", INSTALL + "DataImage/InstallTo");

    private final PartitionReports reports;
    private final OrderCheck orders;
    private final Memory memory;

    /** The open elements of interest with the values in them, the innermost first. */
    private final Deque<Values> open = new ArrayDeque<>();

    /** The partitions of the open disk. */
    private final List<Values> created = new ArrayList<>();

    private final List<Values> modified = new ArrayList<>();

    /** The disks of the open component, and where it installs to. */
    private final List<Disk> disks = new ArrayList<>();

    private final List<Values> installations = new ArrayList<>();

    /**
     * A disk of the open component.
     *
     * @param types the types of its partitions by their numbers, Extended ones left out; null where these are not known
     */
    private record Disk(Values values, List<String> types) {}

    DiskCheck(Findings findings, OrderCheck orders, Memory memory) {
        this.memory = memory;
        this.reports = new PartitionReports(findings);
        this.orders = orders;
    }

    @Override
    public void start(OpenElement element) {
        Setting setting = element.setting();
        if (setting != null && !setting.isLeaf() && WATCHED.contains(setting.toString())) {
            memory.take(0);
            open.push(Values.of(element));
        }
    }

    @Override
    public void end(OpenElement element) {
        Setting setting = element.setting();
        if (!open.isEmpty() && open.peek().element() == element) {
            ended(open.pop(), setting);
        } else if (!open.isEmpty() && open.peek().element() == element.parent() && setting.isLeaf()) {
            open.peek().add(element);
        }
        if (element.identity() != null) {
            installations.forEach(this::installation);
            disks.clear();
            installations.clear();
        }
    }

    private void ended(Values values, Setting setting) {
        if (setting.is(CREATE)) {
            reports.size(values);
            created.add(values);
        } else if (setting.is(MODIFY)) {
            modified.add(values);
        } else if (setting.is(Setting.DISK)) {
            disk(values);
            created.clear();
            modified.clear();
        } else {
            installations.add(values);
        }
    }

    private void disk(Values disk) {
        boolean known = !created.isEmpty()
                && !disk.element().hasBranches()
                && !orders.isDoubtful(disk.element())
                && created.stream().noneMatch(partition -> Template.isReplacedLater(partition.text("Type")));
        List<String> types = null;
        if (known) {
            List<Values> inOrder = created.stream()
                    .sorted(Comparator.comparing(partition -> partition.number("Order")))
                    .toList();
            reports.extend(inOrder);
            if (disk.isTrue("WillWipeDisk")) {
                types = inOrder.stream()
                        .map(partition -> partition.text("Type"))
                        .filter(type -> !type.equalsIgnoreCase("Extended"))
                        .toList();
                reports.modifications(modified, types);
            }
        }
        disks.add(new Disk(disk, types));
    }

    private void installation(Values installation) {
        List<Disk> meant = disks.stream()
                .filter(disk -> disk.values.isNumber("DiskID") && installation.isNumber("DiskID"))
                .filter(disk -> disk.values.number("DiskID").equals(installation.number("DiskID")))
                .toList();
        if (meant.size() == 1
                && meant.get(0).types != null
                && !installation.element().hasBranches()) {
            reports.installation(installation, meant.get(0).types);
        }
    }
}
