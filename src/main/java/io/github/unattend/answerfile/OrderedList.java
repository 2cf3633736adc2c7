package io.github.unattend.answerfile;

import io.github.unattend.catalog.ListKind;
import io.github.unattend.catalog.Pass;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * One ordered list: one pass, one component identity, one path, and for partitions one {@code Disk}, however often the file
 * writes its element. Remembers which numbers are taken, and where; of what the file holds, nothing else. Its region is the start
 * tag of its first element. Lives until its file is read to the end.
 */
public final class OrderedList extends LiveFact {
    /** Numbers below this one are kept in an array, four bytes each; real lists end far below. */
    private static final int DENSE = 1024;

    private static final int SHORT = 16;

    /** In bytes, roughly, besides its digits. */
    private static final int COST_OF_A_RARE_NUMBER = 128;

    private ListKind kind;
    private PassComponent component;
    private int disk;
    private Memory memory;

    /** The line of the first Order of each number in the current branch of a template; 0: not taken. */
    private int[] lines = new int[SHORT];

    private Map<String, Integer> linesOfRareNumbers = Map.of();
    private int branch;
    private boolean branches;
    private boolean disturbed;
    private int items;
    private long highest;

    OrderedList() {}

    /**
     * Begins with another list.
     *
     * @param onDisk which {@code Disk} of the file it is in
     * @param tag the start tag of its first element
     * @param room for its numbers
     */
    void begin(ListKind ofKind, PassComponent inComponent, int onDisk, LiveFact tag, int inBranch, Memory room) {
        standsWhere(tag);
        kind = ofKind;
        component = inComponent;
        disk = onDisk;
        memory = room;
        forgetNumbers();
        branch = inBranch;
        branches = false;
        disturbed = false;
        items = 0;
        highest = 0;
    }

    private void forgetNumbers() {
        if (lines.length > DENSE) {
            lines = new int[SHORT];
        } else {
            Arrays.fill(lines, 0);
        }
        linesOfRareNumbers = Map.of();
    }

    /** It is itself until its file is read to the end. */
    @Override
    public OrderedList kept() {
        return this;
    }

    public ListKind kind() {
        return kind;
    }

    /** The name of the pass as written; null where it is missing. */
    public String pass() {
        return component.pass();
    }

    /** The pass as addresses begin with it. */
    public String shownPass() {
        return PassComponent.shown(component.pass());
    }

    public ComponentIdentity component() {
        return component.identity();
    }

    int disk() {
        return disk;
    }

    /** Whether the list is documented for its pass; where the pass is not known, there is no telling. */
    public boolean isValidInItsPass() {
        Optional<Pass> known = component.knownPass();
        return known.isEmpty() || kind.passes().contains(known.get());
    }

    @Override
    public String address() {
        return component.address() + " / " + kind.path();
    }

    /** Setup's own address of an item: {@code [Order="..."]} is the key with which its log names it. */
    String address(OrderNumber key) {
        return address() + '/' + kind.item() + (key == null ? "" : "[Order=\"" + key + "\"]");
    }

    public int items() {
        return items;
    }

    /** Whether directives of a template stand inside the list, so that it is not one sequence but alternatives. */
    public boolean hasBranches() {
        return branches;
    }

    /** Whether something in the list is no plain, valid, single number; then its numbering as a whole says nothing. */
    public boolean isDisturbed() {
        return disturbed;
    }

    void disturb() {
        disturbed = true;
    }

    void addItem() {
        items++;
    }

    /** The list goes on at this point of the template; what stands in another branch is an alternative, not a neighbour. */
    void enterBranch(int current) {
        if (branch != current) {
            branch = current;
            branches = true;
            forgetNumbers();
        }
    }

    /** Takes a number for the Order at this line; returns the line of the one that has it already, or 0. */
    int take(OrderNumber number, int line) {
        long value = number.value();
        if (kind.allows(value)) {
            highest = Math.max(highest, value);
        }
        int earlier = linesOfRareNumbers.isEmpty() ? 0 : linesOfRareNumbers.getOrDefault(number.digits(), 0);
        if (earlier == 0 && !isDense(value)) {
            if (linesOfRareNumbers.isEmpty()) {
                linesOfRareNumbers = new HashMap<>();
            }
            memory.take(COST_OF_A_RARE_NUMBER + number.digits().length());
            linesOfRareNumbers.put(number.digits(), line);
        }
        if (isDense(value)) {
            int index = (int) value;
            if (index >= lines.length) {
                int longer = Math.max(index + 1, lines.length * 2);
                memory.take((long) Integer.BYTES * (longer - lines.length));
                lines = Arrays.copyOf(lines, longer);
            }
            if (lines[index] == 0) {
                lines[index] = earlier == 0 ? line : earlier;
            } else {
                earlier = lines[index];
            }
        }
        return earlier;
    }

    /** Keeps the array as short as the list: a number far beyond the count of items must not cost memory. */
    private boolean isDense(long value) {
        return value > 0 && value < DENSE + 4L * items;
    }

    private boolean isFree(long number) {
        return (number >= lines.length || lines[(int) number] == 0)
                && (linesOfRareNumbers.isEmpty() || !linesOfRareNumbers.containsKey(Long.toString(number)));
    }

    /** The lowest free number above the given one, or else the lowest free one; empty where there is none, or no telling. */
    public OptionalLong nextFree(long above) {
        if (branches) {
            return OptionalLong.empty();
        }
        OptionalLong free = above < 0 || above >= Integer.MAX_VALUE ? OptionalLong.empty() : firstFree(above + 1);
        return free.isPresent() ? free : firstFree(kind.lowest());
    }

    private OptionalLong firstFree(long from) {
        long last = kind.highest().orElse(Integer.MAX_VALUE);
        return LongStream.rangeClosed(from, last).filter(this::isFree).findFirst();
    }

    /** The highest number taken that the documentation allows, 0 where there is none. */
    public long highest() {
        return highest;
    }

    /** Whether the items are numbered 1, 2, 3, ... in any order in the file; only of use where nothing disturbs the list. */
    public boolean isWithoutGap() {
        return highest == items;
    }

    /** The lowest numbers taken, in ascending order, at most so many. */
    public List<Long> lowestNumbers(int atMost) {
        LongStream dense = LongStream.range(1, lines.length).filter(number -> lines[(int) number] != 0);
        LongStream rare = linesOfRareNumbers.keySet().stream()
                .filter(digits -> digits.length() < 19)
                .mapToLong(Long::parseLong)
                .filter(number -> number > 0)
                .sorted();
        return LongStream.concat(dense, rare)
                .sorted()
                .distinct()
                .limit(atMost)
                .boxed()
                .toList();
    }
}
