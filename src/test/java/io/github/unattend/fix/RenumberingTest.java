package io.github.unattend.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.OrderNumber;
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
        assertThat(shown(Renumbering.smallest(numbers(old), 1, 500))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1 3 2 5, 1 3 2 4", "5 - 1 1, 3 4 1 2", "10000000000000000000000 9999999999999999999999 1, 3 2 1"})
    void numbersWithoutGap(String old, String expected) {
        assertThat(shown(Renumbering.gapless(numbers(old)))).isEqualTo(expected);
    }

    /** All lists of up to five items with numbers of 0 to 8 or none, where 1 to 7 are allowed. */
    @Test
    void noSmallerChangeIsPossible() {
        for (int count = 0; count <= 5; count++) {
            int lists = (int) Math.pow(10, count);
            for (int code = 0; code < lists; code++) {
                List<OrderNumber> old = new ArrayList<>();
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
            List<OrderNumber> old = new ArrayList<>();
            int count = 6 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                int value = random.nextInt(14);
                old.add(value == 13 ? null : number(Integer.toString(value)));
            }
            requireSmallest(old, 11);
        }
    }

    private static void requireSmallest(List<OrderNumber> old, int highest) {
        List<Long> renumbered = Renumbering.smallest(old, 1, highest);
        List<Integer> sequence = Renumbering.sequence(old);
        for (int i = 0; i < sequence.size(); i++) {
            long number = renumbered.get(sequence.get(i));
            assertThat(number).isBetween(i == 0 ? 1L : renumbered.get(sequence.get(i - 1)) + 1, (long) highest);
        }
        assertThat(changes(old, renumbered))
                .as("%s -> %s", old, renumbered)
                .isEqualTo(fewestChanges(old, sequence, 0, 1, highest));
    }

    private static long changes(List<OrderNumber> old, List<Long> renumbered) {
        return IntStream.range(0, old.size())
                .filter(i -> !Renumbering.isKept(old.get(i), renumbered.get(i)))
                .count();
    }

    /** Tries every increasing assignment to the items from this one on. */
    private static long fewestChanges(
            List<OrderNumber> old, List<Integer> sequence, int from, int lowest, int highest) {
        if (from == sequence.size()) {
            return 0;
        }
        long fewest = Integer.MAX_VALUE;
        for (int number = lowest; number <= highest - (sequence.size() - 1 - from); number++) {
            long change = Renumbering.isKept(old.get(sequence.get(from)), number) ? 0 : 1;
            fewest = Math.min(fewest, change + fewestChanges(old, sequence, from + 1, number + 1, highest));
        }
        return fewest;
    }

    private static List<OrderNumber> numbers(String shown) {
        return Arrays.stream(shown.split(" ")).map(RenumberingTest::number).collect(Collectors.toList());
    }

    private static OrderNumber number(String digits) {
        if (digits.equals(NONE)) {
            return null;
        }
        return new OrderNumber(digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits), digits);
    }

    private static String shown(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
