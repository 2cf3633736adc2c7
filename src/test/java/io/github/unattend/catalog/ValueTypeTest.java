package io.github.unattend.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTypeTest {
    private static final String GUID = "0fc63daf-8483-4772-8e79-3d69d8477de4";
    private static final String BRACED = "{" + GUID + "}";

    // spotless:off
    static List<Arguments> values() {
        return List.of(
            type("string",
                List.of("", "anything", " "),
                List.of()),
            type("time-zone",
                List.of("UTC", "nowhere"),
                List.of()),
            type("boolean",
                List.of("true", "false", "TRUE", "False", "0", "1"),
                List.of("yes", "no", "2", "01", "-1", "on", "true.", "t")),
            type("integer",
                List.of("0", "1", "-1", "+7", "007", "0x1F", "0xab", "99999999999999999999"),
                List.of("one", "1.5", "1,000", "1 000", "0x", "0X1F", "1F", "-0x1", "--1", "1e2", "\uFF11", "\u0661")),
            type("guid",
                List.of(GUID, GUID.toUpperCase(Locale.ROOT), BRACED),
                List.of("{" + GUID, GUID + "}", GUID.replace("-", ""), GUID.substring(1), "g" + GUID.substring(1))),
            type("locale",
                List.of("en", "en-US", "zh-Hans-CN", "fil-PH", "es-ES_tradnl", "sr-Latn-RS", "ca-ES-valencia"),
                List.of("e", "english", "en_US", "en-", "-US", "en-U", "en US", "0409", "x86", "es-ES_TRADNL", "en-US;de-DE")),
            type("input-locale",
                List.of("en-US", "0409:00000409", "0x0409:0x00000409", "0409:00000409;0407:00000407", "en-US ; de-DE",
                    "0411:{03B5835F-F03C-411B-9CE2-AA23E1171E36}{A76C93D9-5523-4E90-AAFA-4DB112F9AC76}"),
                List.of("0409:409", "409:00000409", "0409-00000409", "en-US;", ";en-US", "en-US,de-DE", "english",
                    "0411:{03B5835F-F03C-411B-9CE2-AA23E1171E36}")),
            type("computer-name",
                List.of("*", "PC-1", "1a", "pc_1", "M\u00FCnchen"),
                List.of("123", "000", "999", "my pc", "a\tb", "a\u00A0b", "pc.example.org", "a*", "**", "pc!", "a\\b", "a:b", "(a)", "a&b", "a,b", "a~b")),
            type("account-name",
                List.of("admin", "an admin", "a.b", "a-b", "M\u00FCller", "none", "NONE1"),
                List.of("NONE", "a@b", "a/b", "a\\b", "a:b", "a*", "a?", "<a>", "a|b", "a+b", "a=b", "a,b", "a;b", "[a]", "\"a\"", "50%")),
            type("product-key",
                List.of("11111-22222-33333-44444-55555", "abcde-FGHIJ-1b2c3-44444-55555"),
                List.of("11111-22222-33333-44444", "1111122222333334444455555", "11111-22222-33333-44444-5555",
                    "11111 22222 33333 44444 55555", "11111-22222-33333-44444-55555-66666", "1111\u00E9-22222-33333-44444-55555")),
            type("partition-type",
                List.of("0x07", "0xEF", "0xef", GUID, BRACED),
                List.of("07", "7", "0x7", "0x007", "0xGG", "Primary")),
            type("image-key",
                List.of("/IMAGE/INDEX", "/image/name", "/IMAGE/"),
                List.of("INDEX", "IMAGE/INDEX", "/IMAGE", "\\IMAGE\\INDEX")));
    }
    // spotless:on

    private static Arguments type(String word, List<String> good, List<String> bad) {
        return Arguments.of(word, good, bad);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void knowsItsValues(String word, List<String> good, List<String> bad) {
        ValueType type = ValueType.of(word);
        Setting setting = setting("\t" + word + "\t\t\t\t");

        assertThat(good)
                .allSatisfy(value ->
                        assertThat(type.problem(setting, value)).as(value).isNull());
        assertThat(bad)
                .allSatisfy(value ->
                        assertThat(type.problem(setting, value)).as(value).isNotBlank());
    }

    /** The enumeration is below, since it needs its values. */
    @Test
    void allAreTried() {
        Set<ValueType> tried = values().stream()
                .map(arguments -> ValueType.of((String) arguments.get()[0]))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ValueType.class)));
        tried.add(ValueType.ENUM);

        assertThat(tried).isEqualTo(EnumSet.allOf(ValueType.class));
    }

    @ParameterizedTest
    @CsvSource({
        "1,",
        "3,",
        "4, 'is not one of 1, 2, 3'",
        "'1, 2', 'is not one of 1, 2, 3'",
        "'1|2', 'is not one of 1, 2, 3'"
    })
    void anEnumerationHasItsValues(String value, String problem) {
        assertThat(ValueType.ENUM.problem(setting("\tenum\t1|2|3\t\t\t"), value))
                .isEqualTo(problem);
    }

    @Test
    void theCaseOfAnEnumerationCounts() {
        assertThat(ValueType.ENUM.problem(setting("\tenum\tNTFS|FAT32\t\t\t"), "ntfs"))
                .isEqualTo("is not one of NTFS, FAT32");
    }

    @ParameterizedTest
    @CsvSource({
        "0,     is below 1",
        "-5,    is below 1",
        "0x0,   is below 1",
        "1,     ",
        "+1,    ",
        "0xA,   ",
        "10,    ",
        "11,    is above 10",
        "0xB,   is above 10",
        "99999999999999999999, is above 10",
        "ten,   is not a whole number"
    })
    void anIntegerHasItsRange(String value, String problem) {
        assertThat(ValueType.INTEGER.problem(setting("\tinteger\t\t1\t10\t"), value))
                .isEqualTo(problem);
    }

    @Test
    void anotherWordIsNotAType() {
        assertThatIllegalArgumentException().isThrownBy(() -> ValueType.of("bool"));
        assertThat(ValueType.of("")).isEqualTo(ValueType.STRING);
        assertThat(Stream.of(ValueType.values()).map(ValueType::word).map(ValueType::of))
                .containsExactly(ValueType.values());
    }

    /** A setting of the table whose columns from {@code type} to {@code maxLength} are these. */
    private static Setting setting(String columns) {
        return new Setting(Row.of("C\tS\tleaf" + columns + "\t\t\t\t\t\t\t\t"), null);
    }
}
