package io.github.unattend.fix;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * New numbers for the items of one ordered list, strictly increasing in the order of the old ones. Lists are those of the items in
 * the order of the file; an item without a usable number has null.
 */
final class Renumbering {
    private Renumbering() {}

    /**
     * The places of the items in the order of their numbers, and of the file where these are equal; an item without a number stays
     * after the one that it follows in the file.
     */
    static List<Integer> sequence(List<BigInteger> numbers) {
        BigInteger[] anchors = new BigInteger[numbers.size()];
        for (int i = 0; i < anchors.length; i++) {
            BigInteger own = numbers.get(i);
            anchors[i] = own != null || i == 0 ? own : anchors[i - 1];
        }
        return IntStream.range(0, anchors.length)
                .boxed()
                .sorted(Comparator.comparing(i -> anchors[i], Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** Numbers without a gap. */
    static List<BigInteger> gapless(List<BigInteger> numbers, BigInteger lowest) {
        BigInteger[] result = new BigInteger[numbers.size()];
        BigInteger next = lowest;
        for (int place : sequence(numbers)) {
            result[place] = next;
            next = next.add(BigInteger.ONE);
        }
        return Arrays.asList(result);
    }

    /**
     * Numbers of which as few as possible are new; a new one is as near to the old one as the others let it, and next to the one
     * before where the old one is of no use.
     *
     * @param lowest the lowest number allowed
     * @param highest the highest number allowed, null for none; there must be enough numbers up to it
     */
    static List<BigInteger> smallest(List<BigInteger> numbers, BigInteger lowest, BigInteger highest) {
        List<Integer> sequence = sequence(numbers);
        int count = sequence.size();
        // What matters is each number less its place: new numbers increase strictly where this never decreases.
        BigInteger[] old = new BigInteger[count];
        BigInteger most = highest;
        if (most == null) {
            most = numbers.stream().filter(number -> number != null).reduce(lowest, BigInteger::max);
            most = most.add(BigInteger.valueOf(count));
        }
        for (int i = 0; i < count; i++) {
            BigInteger number = numbers.get(sequence.get(i));
            boolean usable = number != null && number.compareTo(lowest) >= 0 && number.compareTo(most) <= 0;
            old[i] = usable ? number.subtract(BigInteger.valueOf(i)) : null;
        }
        BigInteger ceiling = most.subtract(BigInteger.valueOf(count - 1L));
        boolean[] kept = kept(old, lowest, ceiling);
        BigInteger[] ceilings = new BigInteger[count];
        for (int i = count - 1; i >= 0; i--) {
            ceiling = kept[i] ? old[i] : ceiling;
            ceilings[i] = ceiling;
        }
        BigInteger[] result = new BigInteger[count];
        BigInteger floor = lowest;
        for (int i = 0; i < count; i++) {
            floor = old[i] == null ? floor : floor.max(old[i].min(ceilings[i]));
            result[sequence.get(i)] = floor.add(BigInteger.valueOf(i));
        }
        return Arrays.asList(result);
    }

    /**
     * Which of the values stay: a longest subsequence that does not decrease. Of several equally long ones it is that with the
     * earliest items, which is why the search runs from the end.
     */
    private static boolean[] kept(BigInteger[] old, BigInteger floor, BigInteger ceiling) {
        int count = old.length;
        int[] best = new int[count]; // the best first item of a subsequence of each length, less one
        int[] next = new int[count];
        int longest = 0;
        for (int i = count - 1; i >= 0; i--) {
            if (old[i] == null || old[i].compareTo(floor) < 0 || old[i].compareTo(ceiling) > 0) {
                continue;
            }
            int length = 0;
            int high = longest;
            while (length < high) {
                int middle = (length + high) >>> 1;
                if (old[best[middle]].compareTo(old[i]) >= 0) {
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
}
