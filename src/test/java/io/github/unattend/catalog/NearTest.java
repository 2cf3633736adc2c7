package io.github.unattend.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTest {
    /** One letter in a name of up to seven, two in a longer one; never another digit. */
    @ParameterizedTest
    @CsvSource({
        "Order,       Order,      true",
        "Ordre,       Order,      false",
        "Ordr,        Order,      true",
        "Orderr,      Order,      true",
        "Oder,        Order,      true",
        "Odr,         Order,      false",
        "Extends,     Extend,     true",
        "Extended,    Extend,     false",
        "Enabl3d,     Enabled,    false",
        "Enabbled,    Enabled,    true",
        "Enabbbled,   Enabled,    false",
        "PathName,    PathNames,  true",
        "Diskidzz,    DiskIDen,   true",
        "DISKIDEN,    DiskIDen,   true",
        "Diskidzzz,   DiskIDen,   false",
        "Link6,       Link5,      false",
        "Link55,      Link5,      false",
        "Lin5k,       Link5,      false",
        "Lnk5,        Link5,      true",
        "Link,        Link0,      false",
        "Link,        Link9,      false",
        "'',          OS,         false",
        "O,           OS,         true"
    })
    void isAnotherSpellingOfAName(String written, String documented, boolean near) {
        assertThat(Near.name(written, List.of(documented)).isPresent()).isEqualTo(near);
    }

    @Test
    void isTheNearestAndThenTheFirst() {
        assertThat(Near.name("alphabetsx", List.of("alphabet", "alphabets"))).hasValue("alphabets");
        assertThat(Near.name("alphabetx", List.of("alphabety", "alphabetz"))).hasValue("alphabety");
        assertThat(Near.name("alphabetx", List.of("alphabetz", "alphabety"))).hasValue("alphabetz");
        assertThat(Near.name("alphabet", List.of())).isEmpty();
    }

    @Test
    void isTheMostSimilarForAQuestion() {
        assertThat(Near.similar("alphabetsx", List.of("alphabet", "alphabets"))).hasValue("alphabets");
    }

    @Test
    void isNothingLongerThanAName() {
        String name = "a".repeat(101);

        assertThat(Near.name(name, List.of(name))).isEmpty();
        assertThat(Near.name(name.substring(1), List.of(name))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "order-duplicates, order-duplicate",
        "ORDER_DUPLICATE,  order-duplicate",
        "orderduplicate,   order-duplicate",
        "order-dupli,      order-duplicate",
        "ordre-gap,        order-gap",
        "misspeled,        misspelled",
        "xml,              xml-malformed",
        "xm,               ",
        "'',               ",
        "something-else,   "
    })
    void isSimilarForAQuestion(String written, String meant) {
        List<String> words = List.of("order-duplicate", "order-gap", "misspelled", "xml-malformed");

        assertThat(Near.similar(written, words).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"warn, warning", "warnings, warning", "errors, error", "eror, error", "Off, off", "of, off", "none,"})
    void isSimilarToAShortWord(String written, String meant) {
        assertThat(Near.similar(written, List.of("error", "warning", "off")).orElse(null))
                .isEqualTo(meant);
    }
}
