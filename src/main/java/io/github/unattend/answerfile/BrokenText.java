package io.github.unattend.answerfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** The characters of a file that is not well-formed, and their places. */
final class BrokenText {
    /** In bytes; what stands behind is not looked at, so that a hostile file costs no memory. */
    private static final int LONGEST = 1 << 22;

    private final String text;
    private final Encoding encoding;
    private final int badByte;
    private final boolean whole;

    private BrokenText(String text, Encoding encoding, int badByte, boolean whole) {
        this.text = text;
        this.encoding = encoding;
        this.badByte = badByte;
        this.whole = whole;
    }

    static BrokenText read(AnswerFileReader.Source source) throws IOException {
        byte[] bytes;
        boolean whole;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes(LONGEST);
            whole = in.read() < 0;
        }
        Encoding encoding = Encoding.of(bytes);
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int markLength = encoding.markLength();
        ByteBuffer in = ByteBuffer.wrap(bytes, markLength, bytes.length - markLength);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
        int badByte = -1;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError() && out.hasRemaining()) {
            badByte = badByte < 0 ? out.position() : badByte;
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            result = decoder.decode(in, out, true);
        }
        return new BrokenText(out.flip().toString(), encoding, badByte, whole);
    }

    Encoding encoding() {
        return encoding;
    }

    int length() {
        return text.length();
    }

    /** Whether this place is in the text that was read, or at its end. */
    boolean holds(long offset) {
        return whole || offset < text.length();
    }

    /** Where the first bytes are that are no character of the encoding; -1 where there are none. */
    int badByte() {
        return badByte;
    }

    /** The character at this place; NUL outside of the text. */
    char at(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : 0;
    }

    /** What is in the text of this range. */
    String between(int start, int end) {
        int from = Math.min(Math.max(0, start), text.length());
        return text.substring(from, Math.max(from, Math.min(end, text.length())));
    }

    boolean startsWith(String prefix, int offset) {
        return text.startsWith(prefix, offset);
    }

    /** The place of the last such text that begins at or before this place; -1 where there is none. */
    int before(String wanted, int from) {
        return text.lastIndexOf(wanted, from);
    }

    /** The place of the first such text that begins at or behind this place; -1 where there is none. */
    int behind(String wanted, int from) {
        return text.indexOf(wanted, from);
    }

    /** The end of the last line. */
    int end() {
        int end = text.length();
        end -= at(end - 1) == '\n' ? 1 : 0;
        return end - (at(end - 1) == '\r' ? 1 : 0);
    }

    /** The name of an element, attribute or entity that begins at this place, if one does. */
    Optional<String> name(int offset) {
        int end = offset;
        while (isName(at(end))) {
            end++;
        }
        return end == offset ? Optional.empty() : Optional.of(between(offset, end));
    }

    static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_' || c == '-' || c == '.' || c == ':';
    }

    /** Line and column of a place in the text or at its end. */
    Location location(int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && at(i + 1) != '\n')) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Location(line, offset - lineStart + 1, offset);
    }
}
