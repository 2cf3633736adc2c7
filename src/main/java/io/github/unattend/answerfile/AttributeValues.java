package io.github.unattend.answerfile;

import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * Values of attributes, most of them as strings made before: all components of all files have the same few passes, names and keys, and
 * the parser would make them anew. Keeps at most so many short ones.
 */
final class AttributeValues extends TypedValueDecoder {
    private static final int LONGEST = 64;

    /** A power of two; two values of one place take turns. */
    private final String[] known = new String[1024];

    private final char[][] knownChars = new char[known.length][];

    private String value;

    /** The value of the attribute at this index. */
    String at(XMLStreamReader2 xml, int index) throws XMLStreamException {
        value = null;
        xml.getAttributeAs(index, this);
        return value != null ? value : xml.getAttributeValue(index);
    }

    /** Takes the characters of a value, from which the parser has stripped white space: what may have had some is left to it. */
    @Override
    public void decode(char[] buffer, int start, int end) {
        boolean stripped = (start > 0 && isSpace(buffer[start - 1])) || (end < buffer.length && isSpace(buffer[end]));
        if (stripped || end - start > LONGEST) {
            return;
        }
        int place = place(buffer, start, end - start);
        char[] chars = knownChars[place];
        if (chars == null || !Arrays.equals(chars, 0, chars.length, buffer, start, end)) {
            knownChars[place] = Arrays.copyOfRange(buffer, start, end);
            known[place] = new String(buffer, start, end - start);
        }
        value = known[place];
    }

    /** Its length and two characters tell nearly all of them apart. */
    private int place(char[] buffer, int start, int length) {
        int hash = 7 * length + buffer[start + length / 3] + 5 * buffer[start + length * 3 / 4];
        return hash & (known.length - 1);
    }

    /** What the parser strips: also the control characters that references of XML 1.1 make. NUL is none, but an unused place. */
    private static boolean isSpace(char c) {
        return c <= ' ' && c > 0;
    }

    @Override
    public void decode(String text) {
        // left to the parser
    }

    @Override
    public void handleEmptyValue() {
        // left to the parser
    }
}
