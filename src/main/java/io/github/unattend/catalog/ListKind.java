package io.github.unattend.catalog;

import static io.github.unattend.catalog.Pass.AUDIT_USER;
import static io.github.unattend.catalog.Pass.OOBE_SYSTEM;
import static io.github.unattend.catalog.Pass.SPECIALIZE;
import static io.github.unattend.catalog.Pass.WINDOWS_PE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ten lists whose items Microsoft documents with an {@code Order}: component, path under it, item, lowest and highest
 * number (0: no highest), what the page says of the number, the passes in which the list is valid, documented lengths.
 *
 * <p>Each constant can be held against its page, {@link #order()}.
 */
public enum ListKind {
    // spotless:off
    DEPLOYMENT_RUN_ASYNCHRONOUS(
        "Microsoft-Windows-Deployment", "RunAsynchronous", "RunAsynchronousCommand",
        1, 500, "a unique integer between 1 and 500", Set.of(AUDIT_USER, SPECIALIZE), Lengths.DEPLOYMENT),
    DEPLOYMENT_RUN_SYNCHRONOUS(
        "Microsoft-Windows-Deployment", "RunSynchronous", "RunSynchronousCommand",
        1, 500, "an integer between 1 and 500", Set.of(AUDIT_USER, SPECIALIZE), Lengths.DEPLOYMENT),
    SETUP_RUN_ASYNCHRONOUS(
        "Microsoft-Windows-Setup", "RunAsynchronous", "RunAsynchronousCommand",
        1, 500, "a unique integer between 1 and 500", Set.of(WINDOWS_PE), Lengths.NONE),
    SETUP_RUN_SYNCHRONOUS(
        "Microsoft-Windows-Setup", "RunSynchronous", "RunSynchronousCommand",
        1, 500, "an integer between 1 and 500", Set.of(WINDOWS_PE), Lengths.NONE),
    CREATE_PARTITIONS(
        "Microsoft-Windows-Setup", "DiskConfiguration/Disk/CreatePartitions", "CreatePartition",
        1, 0, "an integer, starting with 1 and increasing: 1, 2, 3", Set.of(WINDOWS_PE), Lengths.NONE),
    MODIFY_PARTITIONS(
        "Microsoft-Windows-Setup", "DiskConfiguration/Disk/ModifyPartitions", "ModifyPartition",
        1, 0, "an integer, starting with 1 and increasing: 1, 2, 3", Set.of(WINDOWS_PE), Lengths.NONE),
    DATA_IMAGES(
        "Microsoft-Windows-Setup", "ImageInstall", "DataImage",
        1, 0, "an integer, starting with 1", Set.of(WINDOWS_PE), Lengths.NONE),
    FIRST_LOGON_COMMANDS(
        "Microsoft-Windows-Shell-Setup", "FirstLogonCommands", "SynchronousCommand",
        1, 500, "an integer between 1 and 500", Set.of(OOBE_SYSTEM), Lengths.SHELL_SETUP),
    LOGON_COMMANDS(
        "Microsoft-Windows-Shell-Setup", "LogonCommands", "AsynchronousCommand",
        1, 0, "a unique value", Set.of(OOBE_SYSTEM), Lengths.SHELL_SETUP),
    REGIONAL_OVERRIDES(
        "Microsoft-Windows-Shell-Setup", "StartTiles/RegionalOverrides", "RegionalOverride",
        1, 199, "a unique ID between 001 and 199", Set.of(SPECIALIZE, AUDIT_USER, OOBE_SYSTEM), Lengths.NONE);
    // spotless:on

    private final String component;
    private final String path;
    private final String list;
    private final String item;
    private final int lowest;
    private final int highest;
    private final Set<Pass> passes;
    private final boolean runsPrograms;
    private final Lengths lengths;
    private final Documentation order;

    ListKind(
            String component,
            String path,
            String item,
            int lowest,
            int highest,
            String number,
            Set<Pass> passes,
            Lengths lengths) {
        this.component = component;
        this.path = path;
        this.list = path.substring(path.lastIndexOf('/') + 1);
        this.item = item;
        this.lowest = lowest;
        this.highest = highest;
        this.passes = Collections.unmodifiableSet(EnumSet.copyOf(passes));
        this.runsPrograms = list.startsWith("Run");
        this.lengths = lengths;
        this.order =
                Documentation.ofSetting(component, path + '/' + item + "/Order", "each " + item + " has " + number);
    }

    public String component() {
        return component;
    }

    /** The path of the list under its component, with {@code /} between the names. */
    public String path() {
        return path;
    }

    /** The name of the list's own element, the last of its path. */
    public String list() {
        return list;
    }

    public String item() {
        return item;
    }

    public int lowest() {
        return lowest;
    }

    /** The highest documented number, empty where none is documented. */
    public OptionalInt highest() {
        return highest == 0 ? OptionalInt.empty() : OptionalInt.of(highest);
    }

    public boolean allows(long number) {
        return number >= lowest && (highest == 0 || number <= highest);
    }

    /** The passes in which the list is valid, in the order in which they run. */
    public Set<Pass> passes() {
        return passes;
    }

    /** What is documented of an item's number. */
    public Documentation order() {
        return order;
    }

    /** What is documented of the passes of the list. */
    public Documentation validPasses() {
        return new Documentation(
                list + " is valid in " + passes.stream().map(Pass::id).collect(Collectors.joining(", ")), order.page());
    }

    /** Partitions are numbered 1, 2, 3 on each disk, without a gap. */
    public boolean numbersPartitions() {
        return this == CREATE_PARTITIONS || this == MODIFY_PARTITIONS;
    }

    /** A {@code Path} that is a UNC path requires {@code Credentials} beside it. */
    public boolean asksForCredentials() {
        return runsPrograms;
    }

    /** The most characters that a setting of an item may have, 0 where no length is documented. */
    public int longest(String setting) {
        return lengths.of(setting);
    }

    /** What is documented of a setting of an item. */
    public Documentation setting(String setting, String says) {
        return Documentation.ofSetting(component, path + '/' + item + '/' + setting, setting + ' ' + says);
    }

    /** The documented lengths, in characters of the decoded text; 0 where none is documented. */
    private record Lengths(int path, int commandLine, int description) {
        static final Lengths NONE = new Lengths(0, 0, 0);
        static final Lengths DEPLOYMENT = new Lengths(259, 0, 259);
        static final Lengths SHELL_SETUP = new Lengths(0, 1024, 256);

        int of(String setting) {
            return switch (setting) {
                case "Path" -> path;
                case "CommandLine" -> commandLine;
                case "Description" -> description;
                default -> 0;
            };
        }
    }
}
