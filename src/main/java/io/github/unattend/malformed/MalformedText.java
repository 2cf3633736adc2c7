package io.github.unattend.malformed;

import io.github.unattend.answerfile.Encoding;
import io.github.unattend.answerfile.Location;
import io.github.unattend.answerfile.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;

/**
 * The characters of a file that is not well-formed, and their places.
 *
 * @param badByte where the first bytes are that are not a character of the encoding; -1 if there are none
 * @param whole whether this is the whole file
 */
record MalformedText(String text, Encoding encoding, int badByte, boolean whole) {
    /** In bytes; what comes after is not looked at, so that a hostile file costs no memory. */
    private static final int LONGEST = 1 << 22;

    static MalformedText read(Source source) throws IOException {
        byte[] bytes;
        boolean whole;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes(LONGEST);
            whole = in.read() < 0;
        }
        Encoding encoding = Encoding.of(bytes);
        int mark = encoding.markLength();
        int length = bytes.length - mark;
        CharsetDecoder decoder = encoding.charset().newDecoder(); // stops at the first bad bytes
        CharBuffer good = CharBuffer.allocate((int) Math.ceil(length * (double) decoder.maxCharsPerByte()));
        boolean bad =
                decoder.decode(ByteBuffer.wrap(bytes, mark, length), good, true).isError();
        String text = new String(bytes, mark, length, encoding.charset());
        return new MalformedText(text, encoding, bad ? good.position() : -1, whole);
    }

    /** Whether this place is in the text that was read, or at its end. */
    boolean holds(long offset) {
        return whole || offset < text.length();
    }

    /** This place, or the end of the text if that is before it. */
    int nearest(long offset) {
        return (int) Math.min(offset, text.length());
    }

    /** The character at this place; NUL outside of the text. */
    char at(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : 0;
    }

    boolean startsWith(String prefix, int offset) {
        return text.startsWith(prefix, offset);
    }

    /** What is in the text of this range. */
    String between(int start, int end) {
        int from = Math.max(0, nearest(start));
        return text.substring(from, Math.max(from, nearest(end)));
    }

    /** The place of the last such text that begins at or before this place; -1 if there is none. */
    int before(String wanted, int from) {
        return text.lastIndexOf(wanted, from);
    }

    /** The place of the first such text that begins at or after this place; -1 if there is none. */
    int after(String wanted, int from) {
        return text.indexOf(wanted, from);
    }

    /** The end of the last line. */
    int end() {
        int end = text.length();
        end -= at(end - 1) == '\n' ? 1 : 0;
        return end - (at(end - 1) == '\r' ? 1 : 0);
    }

    /** The name of an element, attribute or entity that begins at this place; empty if none does. */
    String name(int offset) {
        int end = offset;
        while (isName(at(end))) {
            end++;
        }
        return between(offset, end);
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

    int line(int offset) {
        return location(offset).line();
    }
}
