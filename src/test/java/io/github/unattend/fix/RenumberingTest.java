package io.github.unattend.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenumberingTest {
    private static final String NONE = "-";

    @ParameterizedTest
    @CsvSource({
        "1 2 2 5, 1 2 3 5",
        "2 1 3, 2 1 3",
        "1 1 2 3, 1 2 3 4",
        "1 1 3, 1 2 3",
        "0 1 2, 1 2 3",
        "-1 5, 1 5",
        "501 1 2, 3 1 2",
        "- 1 2, 1 2 3",
        "1 - 2, 1 2 3",
        "1 - 5, 1 2 5",
        "5 - 1, 5 6 1",
        "- -, 1 2",
        "5 5, 5 6",
        "5 5 6, 4 5 6",
        "500 500, 499 500",
        "498 500 500, 498 499 500",
        "1 98 98 99 100, 1 97 98 99 100",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 14 98 99 100, 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 98 99 100",
        "99999999999999999999 1 1, 3 1 2",
    })
    void changesAsLittleAsPossible(String old, String expected) {
        assertThat(shown(Renumbering.smallest(numbers(old), BigInteger.ONE, BigInteger.valueOf(500))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1 1, 1 2",
        "99999999999999999999 99999999999999999999, 99999999999999999999 100000000000000000000",
        "7 - 5, 7 8 5"
    })
    void needsNoHighestNumber(String old, String expected) {
        assertThat(shown(Renumbering.smallest(numbers(old), BigInteger.ONE, null)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1 3 2 5, 1 3 2 4", "5 - 1 1, 3 4 1 2", "10000000000000000000000 9999999999999999999999 1, 3 2 1"})
    void numbersWithoutGap(String old, String expected) {
        assertThat(shown(Renumbering.gapless(numbers(old), BigInteger.ONE))).isEqualTo(expected);
    }

    /** All lists of up to five items with numbers of 0 to 8 or none, where 1 to 7 are allowed. */
    @Test
    void noSmallerChangeIsPossible() {
        for (int count = 0; count <= 5; count++) {
            int lists = (int) Math.pow(10, count);
            for (int code = 0; code < lists; code++) {
                List<BigInteger> old = new ArrayList<>();
                for (int i = 0, rest = code; i < count; i++, rest /= 10) {
                    old.add(rest % 10 == 9 ? null : number(Integer.toString(rest % 10)));
                }
                requireSmallest(old, 7);
            }
        }
    }

    @Test
    void noSmallerChangeIsPossibleInLongerLists() {
        Random random = new Random(20261101);
        for (int run = 0; run < 2000; run++) {
            List<BigInteger> old = new ArrayList<>();
            int count = 6 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                int value = random.nextInt(14);
                old.add(value == 13 ? null : number(Integer.toString(value)));
            }
            requireSmallest(old, 11);
        }
    }

    private static void requireSmallest(List<BigInteger> old, int highest) {
        List<BigInteger> renumbered = Renumbering.smallest(old, BigInteger.ONE, BigInteger.valueOf(highest));
        List<Integer> sequence = Renumbering.sequence(old);
        for (int i = 0; i < sequence.size(); i++) {
            long number = renumbered.get(sequence.get(i)).longValue();
            assertThat(number)
                    .isBetween(i == 0 ? 1L : renumbered.get(sequence.get(i - 1)).longValue() + 1, (long) highest);
        }
        assertThat(changes(old, renumbered))
                .as("%s -> %s", old, renumbered)
                .isEqualTo(fewestChanges(old, sequence, 0, 1, highest));
    }

    private static long changes(List<BigInteger> old, List<BigInteger> renumbered) {
        return IntStream.range(0, old.size())
                .filter(i -> !renumbered.get(i).equals(old.get(i)))
                .count();
    }

    /** Tries every increasing assignment to the items from this one on. */
    private static long fewestChanges(List<BigInteger> old, List<Integer> sequence, int from, int lowest, int highest) {
        if (from == sequence.size()) {
            return 0;
        }
        long fewest = Integer.MAX_VALUE;
        for (int number = lowest; number <= highest - (sequence.size() - 1 - from); number++) {
            long change = BigInteger.valueOf(number).equals(old.get(sequence.get(from))) ? 0 : 1;
            fewest = Math.min(fewest, change + fewestChanges(old, sequence, from + 1, number + 1, highest));
        }
        return fewest;
    }

    private static List<BigInteger> numbers(String shown) {
        return Arrays.stream(shown.split(" ")).map(RenumberingTest::number).collect(Collectors.toList());
    }

    private static BigInteger number(String digits) {
        if (digits.equals(NONE)) {
            return null;
        }
        return new BigInteger(digits);
    }

    private static String shown(List<BigInteger> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
