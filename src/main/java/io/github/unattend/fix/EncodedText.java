package io.github.unattend.fix;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;

/** The bytes of a file as text, and the text with edits as bytes of which all others are the same. */
final class EncodedText {
    private static final byte[][] MARKS = {
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, {(byte) 0xFF, (byte) 0xFE}, {(byte) 0xFE, (byte) 0xFF}
    };

    private final byte[] bytes;
    private final Charset charset;
    private final int markLength;
    private final String text;

    private EncodedText(byte[] bytes, Charset charset, int markLength, String text) {
        this.bytes = bytes;
        this.charset = charset;
        this.markLength = markLength;
        this.text = text;
    }

    /**
     * Decodes the bytes of a file.
     *
     * @throws Refusal if some of them are no characters of the encoding
     */
    static EncodedText of(byte[] bytes, Charset encoding) throws Refusal {
        int markLength = markLength(bytes);
        try {
            String text = encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, markLength, bytes.length - markLength))
                    .toString();
            return new EncodedText(bytes, encoding, markLength, text);
        } catch (CharacterCodingException e) {
            throw new Refusal("not all of its bytes are characters of " + encoding.name(), e);
        }
    }

    /** How many bytes at the start are a byte order mark. */
    private static int markLength(byte[] bytes) {
        for (byte[] mark : MARKS) {
            if (bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
                return mark.length;
            }
        }
        return 0;
    }

    /** The characters without the byte order mark. */
    String text() {
        return text;
    }

    /**
     * The bytes of the file with the edits made; between them they are copied.
     *
     * @throws Refusal if the text as it is would not become the bytes as they are, so that edits would change others
     */
    byte[] with(List<TextEdit> sorted) throws Refusal {
        ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length + 64);
        result.write(bytes, 0, markLength);
        int from = 0;
        int at = markLength;
        for (TextEdit edit : sorted) {
            int next = behind(at, text.substring(from, edit.start()));
            result.write(bytes, at, next - at);
            result.writeBytes(encoded(edit.replacement()));
            at = behind(next, text.substring(edit.start(), edit.end()));
            from = edit.end();
        }
        if (behind(at, text.substring(from)) != bytes.length) {
            throw lossy();
        }
        result.write(bytes, at, bytes.length - at);
        return result.toByteArray();
    }

    /** The offset behind the bytes of this part, which must stand at the offset. */
    private int behind(int at, String part) throws Refusal {
        byte[] expected = encoded(part);
        int end = at + expected.length;
        if (end > bytes.length || !Arrays.equals(bytes, at, end, expected, 0, expected.length)) {
            throw lossy();
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
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            throw new Refusal("it cannot be written in " + charset.name(), e);
        }
    }

    private Refusal lossy() {
        return new Refusal("its bytes are not those that " + charset.name() + " gives its characters");
    }
}
