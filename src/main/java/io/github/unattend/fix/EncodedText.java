package io.github.unattend.fix;

import io.github.unattend.answerfile.Encoding;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;

/** The bytes of a file as text, and the bytes after edits of the text, all others copied. */
final class EncodedText {
    private final byte[] bytes;
    private final Charset charset;
    private final int markLength;
    private final String text;
    private final Lines lines;

    /**
     * Decodes the bytes of a file.
     *
     * @throws Refusal if some of them are not characters of the encoding
     */
    EncodedText(byte[] bytes, Charset charset) throws Refusal {
        this.bytes = bytes;
        this.charset = charset;
        this.markLength = Encoding.of(bytes).markLength();
        try {
            this.text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, markLength, bytes.length - markLength))
                    .toString();
        } catch (CharacterCodingException e) {
            throw differs();
        }
        this.lines = new Lines(text);
    }

    static Refusal differs() {
        return new Refusal("the file decodes differently as text; convert it to UTF-8 first");
    }

    byte[] bytes() {
        return bytes;
    }

    /** The characters without the byte order mark. */
    String text() {
        return text;
    }

    Lines lines() {
        return lines;
    }

    /**
     * The bytes of the file after the edits; between them they are copied.
     *
     * @throws Refusal if the text does not encode to the bytes as they are, so that edits would change others
     */
    byte[] with(List<TextEdit> sorted) throws Refusal {
        ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length + 64);
        result.write(bytes, 0, markLength);
        int from = 0;
        int at = markLength;
        for (TextEdit edit : sorted) {
            int start = after(at, text.substring(from, edit.start()));
            result.write(bytes, at, start - at);
            result.writeBytes(encoded(edit.replacement()));
            at = after(start, text.substring(edit.start(), edit.end()));
            from = edit.end();
        }
        if (after(at, text.substring(from)) != bytes.length) {
            throw differs();
        }
        result.write(bytes, at, bytes.length - at);
        return result.toByteArray();
    }

    /** The offset after the bytes of a part of the text, which must be at the offset. */
    private int after(int at, String part) throws Refusal {
        byte[] expected = encoded(part);
        int end = at + expected.length;
        if (end > bytes.length || !Arrays.equals(bytes, at, end, expected, 0, expected.length)) {
            throw differs();
        }
        return end;
    }

    private byte[] encoded(String part) throws Refusal {
        try {
            ByteBuffer encoded = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(part));
            return Arrays.copyOfRange(encoded.array(), encoded.arrayOffset(), encoded.arrayOffset() + encoded.limit());
        } catch (CharacterCodingException | UnsupportedOperationException e) { // some encodings can only be read
            throw differs();
        }
    }
}
