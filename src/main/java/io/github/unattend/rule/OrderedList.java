package io.github.unattend.rule;

import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.Region;
import io.github.unattend.answerfile.SetupAddress;
import io.github.unattend.catalog.Setting;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One ordered list: one component element, one path, and for partitions one {@code Disk}, however often its element is written.
 * Remembers which numbers are used, and where; its items only where that is asked for.
 */
public final class OrderedList {
    private static final int NUMBERS_SHOWN = 8;

    /** An item with its Orders, in the order of the file; its region is its start tag. */
    public record Item(Region region, List<Order> orders) {}

    private record Finding(Rule rule, Region region, boolean showsValue, String address, Supplier<Statement> says) {}

    private final Setting setting;
    private final OpenElement first;
    private final boolean keepsItems;
    private final Memory memory;
    private final Findings all;
    private final List<Item> kept = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);

    /** The line of the first Order of each number in the current branch of a template. */
    private final Map<BigInteger, Integer> lines = new HashMap<>();

    private BigInteger highest = BigInteger.ZERO;
    private int branch;
    private boolean branches;
    private boolean doubtful;
    private int violations;
    private int items;

    OrderedList(OpenElement first, boolean keepsItems, Memory memory, Findings all) {
        this.all = all;
        this.memory = memory;
        this.setting = first.setting();
        this.first = first;
        this.keepsItems = keepsItems;
        this.branch = first.branch();
    }

    /** What is documented of the list. */
    public Setting setting() {
        return setting;
    }

    /** What is documented of its items. */
    public Setting item() {
        return setting.orderedItem();
    }

    /** Pass, component and path. */
    public String address() {
        return SetupAddress.of(first);
    }

    /** The pass in which it is, as people read it. */
    public String pass() {
        return first.shownPass();
    }

    /** The start tag of its first element. */
    public Region region() {
        return first.tag();
    }

    /** Its items, in the order of the file; none where nobody asked to keep them. */
    public List<Item> items() {
        return kept;
    }

    /** Whether new numbers would correct a violation in it. */
    public boolean isViolated() {
        return violations > 0;
    }

    /** How many violations new numbers would correct. */
    int fixable() {
        return obstacle().isPresent() ? 0 : violations;
    }

    /** Why it is not to be renumbered; empty where it may. To be asked when the file is read. */
    public Optional<Obstacle> obstacle() {
        Setting order = item().child("Order");
        boolean tooLong = order.highest() != null && items > order.highest() - lowest() + 1;
        if (branches) {
            obstacles.add(Obstacle.BRANCHES);
        }
        if (tooLong) {
            obstacles.add(Obstacle.TOO_LONG);
        }
        return obstacles.stream().findFirst();
    }

    /** The lowest number of an item. */
    public long lowest() {
        Long lowest = item().child("Order").lowest();
        return lowest == null ? 1 : lowest;
    }

    /** The highest number of an item; null where none is documented. */
    public Long highest() {
        return item().child("Order").highest();
    }

    boolean allows(BigInteger number) {
        return number.compareTo(BigInteger.valueOf(lowest())) >= 0
                && (highest() == null || number.compareTo(BigInteger.valueOf(highest())) <= 0);
    }

    void obstruct(Obstacle obstacle) {
        obstacles.add(obstacle);
    }

    /** Something in it is no plain, valid, single number; then its numbering as a whole says nothing. */
    void doubt() {
        doubtful = true;
    }

    boolean isDoubtful() {
        return doubtful;
    }

    /** The list goes on at this point of the template; what is in another branch is an alternative. */
    void enterBranch(int current) {
        if (branch != current) {
            branch = current;
            branches = true;
            lines.clear();
        }
    }

    void add(Item item) {
        items++;
        if (keepsItems) {
            kept.add(item);
        }
    }

    /** Uses a number for the Order at this line; returns the line of the one that has it already, or 0. */
    int use(BigInteger number, int line) {
        if (allows(number)) {
            highest = highest.max(number);
        }
        Integer before = lines.putIfAbsent(number, line);
        if (before != null) {
            return before;
        }
        memory.take(number.bitLength() / Byte.SIZE);
        return 0;
    }

    /** A violation whose message is known when the whole list is. */
    void found(Rule rule, Region region, boolean showsValue, String itsAddress, Supplier<Statement> says) {
        if (findings.size() == Findings.MOST) {
            report();
        }
        findings.add(new Finding(rule, region, showsValue, itsAddress, says));
        doubtful = true;
    }

    /** Reports what was found. */
    void report() {
        for (Finding finding : findings) {
            boolean suppressed = all.add(
                    finding.rule,
                    finding.region,
                    finding.showsValue,
                    finding.address,
                    all.isFull() ? Statement.NOT_SHOWN : finding.says.get());
            if (suppressed) {
                obstruct(Obstacle.SUPPRESSED);
            }
            if (all.isOff(finding.rule)) {
                obstruct(Obstacle.OFF);
            } else {
                violations++;
            }
        }
        findings.clear();
    }

    /** Whether its items are numbered 1, 2, 3, ... in any order in the file; of use only where nothing is doubtful. */
    boolean hasGap() {
        return setting.numbersPartitions() && !doubtful && !branches && !highest.equals(BigInteger.valueOf(items));
    }

    /** The lowest numbers used, in ascending order. */
    String lowestNumbers() {
        String shown = lines.keySet().stream()
                .sorted()
                .limit(NUMBERS_SHOWN)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return lines.size() > NUMBERS_SHOWN ? shown + ", ..." : shown;
    }

    /** The remedy for an item without a usable number: a place after all others. */
    String nextFree() {
        return nextFree(highest);
    }

    /** The lowest free number above the given one, or else the lowest free one, as a message ends with it. */
    String nextFree(BigInteger above) {
        if (branches) {
            return "";
        }
        BigInteger lowest = BigInteger.valueOf(lowest());
        BigInteger free = firstFree(allows(above) ? above.add(BigInteger.ONE) : lowest);
        if (!allows(free)) {
            free = firstFree(lowest);
        }
        return allows(free) ? "; next free number: " + free : "; no number is free in this list";
    }

    private BigInteger firstFree(BigInteger from) {
        BigInteger free = from;
        while (lines.containsKey(free)) {
            free = free.add(BigInteger.ONE);
        }
        return free;
    }
}
