package io.github.unattend.answerfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0,                     0,                    0",
        "1,                     1,                    1",
        "01,                    1,                    1",
        "000,                   0,                    0",
        "-1,                    -1,                   -1",
        "-0,                    0,                    0",
        "-007,                  -7,                   -7",
        "511,                   511,                  511",
        "512,                   512,                  512",
        "999999999999999999,    999999999999999999,   999999999999999999",
        "9223372036854775807,   9223372036854775807,  9223372036854775807",
        "100000000000000000000, 9223372036854775807,  100000000000000000000",
        "00000000000000000000000000000000000002, 2,   2",
        "-100000000000000000000, -9223372036854775808, -100000000000000000000"
    })
    void readsIntegersOfAnySize(String text, long value, String digits) {
        OrderNumber number = OrderNumber.parse(text);

        assertThat(number).isEqualTo(new OrderNumber(value, digits)).hasToString(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "+1", "1.5", "0x1", "1e2", "1 2", "--1", "1-", "\uff11", "\u0661", "\u00b2", "\u2160", "I",
                "1,000", "\u22121", "one", "${x}"
            })
    void leavesWhatIsNoInteger(String text) {
        assertThat(OrderNumber.parse(text)).isNull();
    }

    @Test
    void tellsApartNumbersBeyondALong() {
        assertThat(OrderNumber.parse("100000000000000000000"))
                .isNotEqualTo(OrderNumber.parse("100000000000000000001"))
                .isEqualTo(OrderNumber.parse("0100000000000000000000"));
    }
}
