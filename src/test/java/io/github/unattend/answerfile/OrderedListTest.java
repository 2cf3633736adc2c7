package io.github.unattend.answerfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.catalog.ListKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderedListTest {
    private static final String ADDRESS =
            "specialize / Microsoft-Windows-Deployment / RunSynchronous/RunSynchronousCommand";

    private final OrderedList commands = list(ListKind.DEPLOYMENT_RUN_SYNCHRONOUS);
    private final OrderedList logon = list(ListKind.LOGON_COMMANDS);
    private int line;

    @Test
    void isOneForAllElementsOfOneDisk() {
        String list = "<CreatePartitions/>";
        String disk = "<Disk>" + list + list + "</Disk>";

        List<OrderedList> lists =
                lists("<unattend xmlns=\"urn:schemas-microsoft-com:unattend\"><settings pass=\"windowsPE\">"
                        + "<component name=\"Microsoft-Windows-Setup\"><DiskConfiguration>" + disk + disk + "</");

        assertThat(lists).hasSize(4);
        assertThat(lists.get(1)).isSameAs(lists.get(0)).isNotSameAs(lists.get(2));
        assertThat(lists.get(3)).isSameAs(lists.get(2));
    }

    @Test
    void isDisturbedWhereItsFileBreaksOff() {
        assertThat(commands.isDisturbed()).isTrue();
    }

    /** The list of a file in which it is empty, and that breaks off behind it. */
    private static OrderedList list(ListKind kind) {
        String xml = "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\"><settings pass=\""
                + kind.passes().iterator().next().id() + "\"><component name=\"" + kind.component() + "\">"
                + Stream.of(kind.path().split("/"))
                        .map(step -> "<" + step + ">")
                        .collect(Collectors.joining()) + "</";
        return lists(xml).get(0);
    }

    /** The lists in the order of their elements. */
    private static List<OrderedList> lists(String xml) {
        List<OrderedList> lists = new ArrayList<>();
        try {
            new AnswerFileReader().read(xml, () -> InputStream.nullInputStream(), fact -> {
                if (fact instanceof Fact.ListElement element) {
                    lists.add(element.list());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    /** Numbers in an array, outside it, negative, and beyond a long. */
    @ParameterizedTest
    @CsvSource({
        "1",
        "7",
        "8",
        "9",
        "500",
        "501",
        "1023",
        "1024",
        "5000",
        "0",
        "-1",
        "2147483647",
        "2147483648",
        "100000000000000000000",
        "-100000000000000000000"
    })
    void namesTheFirstOrderOfANumber(String digits) {
        assertThat(take(commands, "2")).isZero();
        assertThat(take(commands, digits)).isZero();
        assertThat(take(commands, "3")).isZero();
        assertThat(take(commands, digits)).isEqualTo(2);
        assertThat(take(commands, digits)).isEqualTo(2);
    }

    @Test
    void remembersARareNumberWhenTheListHasGrownUpToIt() {
        assertThat(take(logon, "1100")).isZero();
        IntStream.range(0, 100).forEach(i -> logon.addItem());

        assertThat(take(logon, "1100")).isEqualTo(1);
        assertThat(take(logon, "1100")).isEqualTo(1);
    }

    @Test
    void tellsApartNumbersBeyondALong() {
        assertThat(take(commands, "100000000000000000000")).isZero();
        assertThat(take(commands, "100000000000000000001")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3,          3,   4",
        "1 2 4,          2,   3",
        "1 2 3 4,        2,   5",
        "1 500,          500, 2",
        "2 3,            1,   4",
        "5,              -1,  1",
        "5,              0,   1",
        "1 499,          498, 500",
        "1,              600, 2",
        "1,              9223372036854775807, 2",
    })
    void knowsTheNextFreeNumber(String taken, long above, long free) {
        for (String number : taken.split(" ", -1)) {
            take(commands, number);
        }

        assertThat(commands.nextFree(above)).hasValue(free);
    }

    @Test
    void knowsWhenNoNumberIsFree() {
        IntStream.rangeClosed(1, 500).forEach(number -> take(commands, Integer.toString(number)));

        assertThat(commands.nextFree(1)).isEmpty();
        assertThat(commands.highest()).isEqualTo(500);
    }

    @Test
    void countsOnWhereNoHighestNumberIsDocumented() {
        take(logon, "100000");
        take(logon, "100001");

        assertThat(logon.nextFree(100_000)).hasValue(100_002);
        assertThat(logon.highest()).isEqualTo(100_001);
    }

    @Test
    void theHighestIsOneThatIsAllowed() {
        take(commands, "3");
        take(commands, "501");
        take(commands, "-1");

        assertThat(commands.highest()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"1 2 3, true", "3 1 2, true", "1 3, false", "2, false", "2 3, false"})
    void knowsGaps(String taken, boolean without) {
        for (String number : taken.split(" ", -1)) {
            take(commands, number);
            commands.addItem();
        }

        assertThat(commands.isWithoutGap()).isEqualTo(without);
    }

    @Test
    void comparesNothingWithAnotherBranch() {
        take(commands, "1");
        take(commands, "5000");
        commands.enterBranch(0);
        assertThat(commands.hasBranches()).isFalse();
        commands.enterBranch(1);

        assertThat(take(commands, "1")).isZero();
        assertThat(take(commands, "5000")).isZero();
        assertThat(take(commands, "1")).isEqualTo(3);
        assertThat(commands.hasBranches()).isTrue();
        assertThat(commands.nextFree(1)).isEmpty();
    }

    @Test
    void showsTheLowestNumbers() {
        for (String number : "9 3 -4 0 7000 100000000000000000000 9999999999999999999 1 2".split(" ", -1)) {
            take(commands, number);
        }

        assertThat(commands.lowestNumbers(4)).containsExactly(1L, 2L, 3L, 9L);
        assertThat(commands.lowestNumbers(9)).containsExactly(1L, 2L, 3L, 9L, 7000L);
    }

    @Test
    void knowsWhereItIs() {
        assertThat(commands.component().name()).isEqualTo("Microsoft-Windows-Deployment");
        assertThat(commands.pass()).isEqualTo("specialize");
        assertThat(commands.shownPass()).isEqualTo("specialize");
        assertThat(commands.region()).isEqualTo(new Region(1, 129, 128, 1, 145, 144));
    }

    @Test
    void addressesItemsAsSetupDoes() {
        assertThat(commands.address(null)).isEqualTo(ADDRESS);
        assertThat(commands.address(OrderNumber.parse("04"))).isEqualTo(ADDRESS + "[Order=\"4\"]");
    }

    private int take(OrderedList list, String digits) {
        line++;
        return list.take(OrderNumber.parse(digits), line);
    }
}
