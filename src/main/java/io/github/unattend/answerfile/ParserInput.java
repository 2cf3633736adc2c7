package io.github.unattend.answerfile;

import com.ctc.wstx.util.SymbolTable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The bytes of a file on their way to the parser, which keeps a piece of markup until its end and all names until that of the file:
 * they end with an error where either is more than any answer file holds.
 */
final class ParserInput extends FilterInputStream {
    /** In bytes, and some that are read ahead. */
    static final int LONGEST_PIECE = 1 << 22;

    /** In bytes, roughly, all names of one file together. */
    private static final int ROOM_FOR_NAMES = 1 << 24;

    /** In bytes, besides its characters; far more than it takes, since the parser compares names of one hash one by one. */
    private static final int COST_OF_A_NAME = 1 << 10;

    private final SymbolTable names;
    private XMLStreamReader2 xml;
    private int nameCount;
    private long sizeOfNames;
    private long start = -1;
    private long length;

    /**
     * Limits the bytes of a file.
     *
     * @param names where the parser keeps the names
     */
    ParserInput(InputStream source, SymbolTable names) {
        super(source);
        this.names = names;
        this.nameCount = names.size();
    }

    /** Whose bytes these are; the parser asks for the first ones before it is there. */
    void readBy(XMLStreamReader2 parser) {
        xml = parser;
    }

    /** All limits are here, since the parser asks for blocks only. */
    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        int read = in.read(bytes, offset, count);
        if (read > 0) {
            watchNames(read);
            watchPiece(read);
        }
        return read;
    }

    /** New names are no longer than the piece that was read last, or than all that was read since. */
    private void watchNames(int read) throws TooMuch {
        int added = names.size() - nameCount;
        if (added > 0) {
            nameCount += added;
            sizeOfNames += added * (long) COST_OF_A_NAME + Math.max(length, read);
            if (sizeOfNames > ROOM_FOR_NAMES) {
                throw new TooMuch("too many different names");
            }
        }
    }

    private void watchPiece(int read) throws TooMuch {
        long startOfPiece = xml == null ? 0 : xml.getLocationInfo().getStartingCharOffset();
        length = startOfPiece == start ? length + read : read;
        start = startOfPiece;
        if (length > LONGEST_PIECE) {
            throw new TooMuch("a tag, comment or other piece of more than " + LONGEST_PIECE + " bytes");
        }
    }
}
