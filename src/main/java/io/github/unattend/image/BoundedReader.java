package io.github.unattend.image;

import com.ctc.wstx.util.SymbolTable;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * XML on its way to the parser, which keeps a piece of markup until its end and all names until that of the XML: reading fails where
 * either is more than an image file has.
 */
final class BoundedReader extends FilterReader {
    /** In characters: of one tag, text or comment, and some that are read ahead. */
    private static final long LONGEST_PIECE = 1 << 20;

    /** In bytes, roughly: of all names. */
    private static final long ROOM_FOR_NAMES = 1 << 24;

    /** Far more bytes than it takes, since the parser compares names of one hash one by one. */
    private static final long COST_OF_A_NAME = 1 << 10;

    private final SymbolTable names;
    private XMLStreamReader2 xml;
    private int nameCount;
    private long sizeOfNames;
    private long position;
    private long piece;

    BoundedReader(Reader in, SymbolTable names) {
        super(in);
        this.names = names;
        nameCount = names.size();
    }

    /** The parser, which asks for the first characters before it exists. */
    void readBy(XMLStreamReader2 parser) {
        xml = parser;
    }

    @Override
    public int read(char[] characters, int offset, int count) throws IOException {
        int added = names.size() - nameCount;
        if (added > 0) {
            // New names are no longer than the piece that was read last.
            nameCount += added;
            sizeOfNames += added * COST_OF_A_NAME + 2 * piece;
        }
        int read = super.read(characters, offset, count);
        position += Math.max(0, read);
        piece = position - (xml == null ? 0 : xml.getLocationInfo().getStartingCharOffset());
        if (piece > LONGEST_PIECE || sizeOfNames > ROOM_FOR_NAMES) {
            throw new ImageException("broken: the XML data has too long a tag or text, or too many different names");
        }
        return read;
    }
}
