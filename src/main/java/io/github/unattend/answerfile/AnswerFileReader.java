package io.github.unattend.answerfile;

import com.ctc.wstx.api.ReaderConfig;
import com.ctc.wstx.io.StreamBootstrapper;
import com.ctc.wstx.io.SystemId;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads one answer file in one pass over its element events and tells the facts that stand in it. Keeps which numbers each list
 * has taken, never what the file holds. Opens nothing that the XML names: a DOCTYPE is skipped, no entity is resolved.
 */
public final class AnswerFileReader {
    /** The namespace of answer files. */
    public static final String NAMESPACE = "urn:schemas-microsoft-com:unattend";

    /** The local name of the root of an answer file. */
    static final String ROOT = "unattend";

    private static final WstxInputFactory FACTORY = factory();

    /** The bytes of a file; opened again only to explain why it is not well-formed. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    private AnswerFileReader() {}

    /** The parser of answer files at the start of one. */
    static XMLStreamReader2 parser(InputStream in) throws XMLStreamException {
        ReaderConfig config = FACTORY.createPrivateConfig();
        ParserInput input = new ParserInput(in, config.getSymbols());
        XMLStreamReader2 xml = FACTORY.createSR(
                config, (SystemId) null, StreamBootstrapper.getInstance(null, null, input), false, false);
        input.readBy(xml);
        return xml;
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Lazy parsing reports malformed text by an unchecked exception without a line.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        Limits.applyTo(factory);
        return factory;
    }

    /**
     * Tells the facts of an answer file, the last of which is a {@link Fact.Break} where it is not well-formed.
     *
     * @param keepValues whether the items' texts are wanted too
     * @return the encoding of the file; empty for one with another root, which is left after it
     * @throws IOException if the file cannot be read, or something in it is too large to be read on
     */
    public static Optional<Charset> read(Source source, boolean keepValues, Consumer<Fact> facts) throws IOException {
        try (InputStream in = source.open()) {
            return read(() -> parser(in), source, keepValues, facts);
        }
    }

    /** The same for decoded text; the offsets of its locations are those of the characters. */
    public static Optional<Charset> read(String text, Source source, Consumer<Fact> facts) throws IOException {
        return read(() -> FACTORY.createXMLStreamReader(new StringReader(text)), source, false, facts);
    }

    @FunctionalInterface
    private interface Opening {
        XMLStreamReader open() throws XMLStreamException;
    }

    private static Optional<Charset> read(Opening opening, Source source, boolean keepValues, Consumer<Fact> facts)
            throws IOException {
        XMLStreamReader2 xml = null;
        Walk walk = null;
        boolean rootSeen = false;
        try {
            xml = (XMLStreamReader2) opening.open();
            walk = new Walk(xml, keepValues, facts);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    if (!rootSeen && !xml.getLocalName().equals(ROOT)) {
                        return Optional.empty();
                    }
                    rootSeen = true;
                }
                walk.event(event);
            }
            return encoding(xml);
        } catch (UncheckedIOException e) {
            walk.breakOff();
            throw e.getCause();
        } catch (XMLStreamException e) {
            if (walk != null && rootSeen) {
                walk.breakOff();
            }
            rethrowIfUnreadable(e);
            if (!rootSeen && !FirstTag.isRoot(source)) {
                return Optional.empty();
            }
            Limits.rethrowIfExceeded(e);
            Location location = e.getLocation() != null || xml == null ? e.getLocation() : xml.getLocation();
            facts.accept(Malformation.of(e, location, source));
            return encoding(xml);
        }
    }

    private static Optional<Charset> encoding(XMLStreamReader2 xml) {
        String name = xml == null ? null : xml.getEncoding();
        return Optional.of(name != null && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8);
    }

    /** Bytes that are no characters of the encoding are a defect of the file; other input errors are not. */
    private static void rethrowIfUnreadable(XMLStreamException e) throws IOException {
        Throwable cause = e.getNestedException();
        if (cause instanceof IOException io && !(io instanceof CharConversionException || io instanceof TooMuch)) {
            throw io;
        }
    }
}
