package io.github.unattend.answerfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {
    private final Utf8Reader reader = new Utf8Reader();
    private final StringBuilder read = new StringBuilder();

    @ParameterizedTest
    @ValueSource(strings = {"<a/>", "<unattend/>", "\uFEFF<", "\uFEFF<a/>", "<\uFFFD/>"})
    void beginsWithMarkup(String text) throws IOException {
        assertThat(reader.begin(stream(text))).isTrue();
        readAll(100, 0);
        assertThat(read.toString()).isEqualTo(text.replace("\uFEFF", ""));
    }

    /** Each byte a character here, so that other encodings can be written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<a>",
                " <a/>",
                "a<b/>",
                "<\0a\0",
                "\0<\0a",
                "\u00EF\u00BB\u00BFa",
                "\u00EF<a/>",
                "\u00EF\u00BB<a/>",
                "\u00EF\u00BC\u00BF<",
                "\u00EE\u00BB\u00BF<",
                "\u00EF\u00BB\u00BE<"
            })
    void leavesWhatBeginsWithSomethingElse(String bytes) throws IOException {
        assertThat(reader.begin(new ByteArrayInputStream(bytes.getBytes(ISO_8859_1))))
                .isFalse();
    }

    /** Characters of one to four bytes across the ends of blocks, a source that gives few bytes, and pieces of any length. */
    @ParameterizedTest
    @CsvSource({"100000, 4000", "100000, 7", "1, 4000", "1, 2", "3, 5", "16383, 16384"})
    void readsThePiecesOfAText(int bytes, int piece) throws IOException {
        String text = "<" + "x\u00E9\u20AC\uFFFD\uD83D\uDE00".repeat(3000);

        assertThat(reader.begin(few(text, bytes))).isTrue();
        readAll(piece, 3);

        assertThat(read.toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u00C3(',             Invalid UTF-8 bytes",
        "'\u00C3',              Invalid UTF-8 bytes",
        "'\u00FF',              Invalid UTF-8 bytes",
        "'\u00ED\u00A0\u0080',  Invalid UTF-8 bytes",
        "'\u00EF\u00BF\u00BE',  'Invalid UTF-8 character 0xfffe '",
        "'\u00EF\u00BF\u00BFx', 'Invalid UTF-8 character 0xffff '"
    })
    void readsAllThatStandsBefore(String wrong, String message) throws IOException {
        for (String before : new String[] {"<a>", "<a>\u00C3\u00A9", "<a>" + "x".repeat(20_000)}) {
            for (int piece : new int[] {4000, 3, 4}) {
                read.setLength(0);
                reader.begin(new ByteArrayInputStream((before + wrong).getBytes(ISO_8859_1)));

                assertThatThrownBy(() -> readAll(piece, 3))
                        .isInstanceOf(CharConversionException.class)
                        .hasMessage(message);
                assertThat(read.toString()).isEqualTo(new String(before.getBytes(ISO_8859_1), UTF_8));
            }
        }
    }

    @Test
    void forgetsTheFileBefore() throws IOException {
        reader.begin(stream("<a>\uFFFE"));
        assertThatThrownBy(() -> readAll(100, 0)).isInstanceOf(CharConversionException.class);
        read.setLength(0);

        reader.begin(stream("<b/>"));
        readAll(100, 0);

        assertThat(read.toString()).isEqualTo("<b/>");
    }

    private void readAll(int piece, int start) throws IOException {
        char[] chars = new char[start + piece];
        int length = reader.read(chars, start, piece);
        while (length >= 0) {
            assertThat(length).isPositive();
            read.append(chars, start, length);
            length = reader.read(chars, start, piece);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** Gives at most so many bytes at a time. */
    private static InputStream few(String text, int most) {
        return new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, most));
            }
        };
    }
}
