package io.github.unattend.fix;

import io.github.unattend.answerfile.OrderNumber;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * New numbers for the items of one ordered list, strictly increasing in the order in which Windows would have run them. Lists are
 * those of the items in the order of the file; an item without a usable number has null.
 */
final class Renumbering {
    private static final Comparator<OrderNumber> BY_SIZE = Comparator.comparingLong(OrderNumber::value)
            // Only numbers beyond a long have one value and different digits.
            .thenComparingInt(number -> number.digits().length())
            .thenComparing(OrderNumber::digits);

    private Renumbering() {}

    /**
     * The places of the items in the order in which Windows would run them: by number, then by place; an item without a number
     * stays behind the one that it follows in the file, the first one in front.
     */
    static List<Integer> sequence(List<OrderNumber> numbers) {
        OrderNumber[] anchors = new OrderNumber[numbers.size()];
        for (int i = 0; i < anchors.length; i++) {
            OrderNumber own = numbers.get(i);
            anchors[i] = own != null || i == 0 ? own : anchors[i - 1];
        }
        return IntStream.range(0, anchors.length)
                .boxed()
                .sorted(Comparator.comparing(i -> anchors[i], Comparator.nullsFirst(BY_SIZE)))
                .toList();
    }

    /** The numbers 1, 2, 3, ... */
    static List<Long> gapless(List<OrderNumber> numbers) {
        Long[] result = new Long[numbers.size()];
        long next = 1;
        for (int place : sequence(numbers)) {
            result[place] = next++;
        }
        return List.of(result);
    }

    /**
     * Numbers of which as few as possible are new; a new one is as near to the old one as the others let it, and next to the one
     * before where the old one is of no use.
     *
     * @param lowest the lowest number allowed
     * @param highest the highest number allowed; there must be enough from the lowest to it
     */
    static List<Long> smallest(List<OrderNumber> numbers, long lowest, long highest) {
        List<Integer> sequence = sequence(numbers);
        int count = sequence.size();
        long[] old = sequence.stream()
                .map(numbers::get)
                .mapToLong(number -> number == null ? lowest - 1 : number.value())
                .toArray();
        boolean[] kept = kept(old, lowest, highest);

        long[] ceilings = new long[count];
        for (int i = count - 1; i >= 0; i--) {
            ceilings[i] = kept[i] ? old[i] : i == count - 1 ? highest : ceilings[i + 1] - 1;
        }
        Long[] result = new Long[count];
        long floor = lowest;
        for (int i = 0; i < count; i++) {
            boolean usable = old[i] >= lowest && old[i] <= highest;
            long number = usable ? Math.max(floor, Math.min(old[i], ceilings[i])) : floor;
            result[sequence.get(i)] = number;
            floor = number + 1;
        }
        return List.of(result);
    }

    /**
     * Which numbers of the sequence stay, as many as can. Two can if as many integers lie between them as items do, that is, if
     * their numbers less their places do not decrease; so it is a longest non-decreasing subsequence that stays. Of several equally
     * long ones it is that with the earliest items, which is why the search runs from the end.
     */
    private static boolean[] kept(long[] old, long lowest, long highest) {
        int count = old.length;
        int[] best = new int[count]; // the best first item of a subsequence of each length, less one
        int[] next = new int[count];
        int longest = 0;
        for (int i = count - 1; i >= 0; i--) {
            if (old[i] - lowest < i || highest - old[i] < count - 1 - i) {
                continue;
            }
            int length = 0;
            int high = longest;
            while (length < high) {
                int middle = (length + high) >>> 1;
                if (old[best[middle]] - best[middle] >= old[i] - i) {
                    length = middle + 1;
                } else {
                    high = middle;
                }
            }
            best[length] = i;
            next[i] = length == 0 ? -1 : best[length - 1];
            longest = Math.max(longest, length + 1);
        }
        boolean[] kept = new boolean[count];
        for (int i = longest == 0 ? -1 : best[longest - 1]; i >= 0; i = next[i]) {
            kept[i] = true;
        }
        return kept;
    }

    static boolean isKept(OrderNumber number, long renumbered) {
        return number != null && number.value() == renumbered;
    }
}
