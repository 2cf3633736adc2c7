package io.github.unattend.answerfile;

import com.ctc.wstx.api.ReaderConfig;
import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.io.InputBootstrapper;
import com.ctc.wstx.io.ReaderBootstrapper;
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
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads answer files, each in one pass over its element events, and tells the facts that stand in it. Keeps which numbers each list
 * has taken, never what the file holds. Opens nothing that the XML names: a DOCTYPE is skipped, no entity is resolved.
 *
 * <p>A reader is for one thread, and reads one file after the other: what it needs for one serves for the next.
 */
public final class AnswerFileReader {
    /** The namespace of answer files. */
    public static final String NAMESPACE = "urn:schemas-microsoft-com:unattend";

    /** The local name of the root of an answer file. */
    static final String ROOT = "unattend";

    /** In characters; with the 4,000 of the parser itself real files are parsed 8 % slower. */
    private static final int INPUT_BUFFER = 1 << 14;

    private static final String XML_1_1 = "1.1";

    private static final Optional<Charset> UTF_8 = Optional.of(StandardCharsets.UTF_8);

    private final WstxInputFactory factory = factory();
    private final ParserInput input = new ParserInput();
    private final Utf8Reader utf8 = new Utf8Reader();
    private final Walk walk = new Walk();

    /** The bytes of a file; opened again where they are not UTF-8, and to explain why it is not well-formed. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** How much of a file is looked at. */
    public enum Detail {
        /**
         * Not the directives and placeholders of a template that stand between elements. They only ever excuse: where nothing is found
         * in this way, nothing would be found in another.
         */
        GLANCE,
        /** All but the texts of items. */
        FACTS,
        /** The items' texts too. */
        VALUES
    }

    /** A parser of answer files at the start of one. */
    static XMLStreamReader2 parser(InputStream in) throws XMLStreamException {
        return ofBytes(factory(), in);
    }

    private static XMLStreamReader2 ofBytes(WstxInputFactory factory, InputStream in) throws XMLStreamException {
        ReaderConfig config = factory.createPrivateConfig();
        ParserInput input = new ParserInput();
        input.restart(in, config.getSymbols());
        XMLStreamReader2 xml = parser(factory, config, StreamBootstrapper.getInstance(null, null, input));
        input.readBy(xml);
        return xml;
    }

    private static XMLStreamReader2 parser(
            WstxInputFactory factory, ReaderConfig config, InputBootstrapper bootstrapper) throws XMLStreamException {
        return factory.createSR(config, (SystemId) null, bootstrapper, false, false);
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, INPUT_BUFFER);
        // The names of namespaces are compared as strings; to look each up among all strings of the JVM gains nothing.
        factory.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, false);
        Limits.applyTo(factory);
        return factory;
    }

    /**
     * Tells the facts of an answer file, the last of which is a {@link Fact.Break} where it is not well-formed.
     *
     * @return the encoding of the file; empty for one with another root, which is left after it
     * @throws IOException if the file cannot be read, or something in it is too large to be read on
     */
    public Optional<Charset> read(Source source, Detail detail, Consumer<Fact> facts) throws IOException {
        try (InputStream in = source.open()) {
            XMLStreamReader2 xml = ofUtf8(in);
            if (xml != null) {
                return read(xml, source, detail, facts);
            }
        }
        try (InputStream in = source.open()) {
            return read(ofBytes(factory, in), source, detail, facts);
        } catch (XMLStreamException e) {
            return broken(e, null, source, facts);
        }
    }

    /** The same for decoded text; the offsets of its locations are those of the characters. */
    public void read(String text, Source source, Consumer<Fact> facts) throws IOException {
        try {
            XMLStreamReader2 xml = (XMLStreamReader2) factory.createXMLStreamReader(new StringReader(text));
            read(xml, source, Detail.FACTS, facts);
        } catch (XMLStreamException e) {
            broken(e, null, source, facts);
        }
    }

    /**
     * The parser of UTF-8; null where the file is, or says that it is, something else, or has a malformed XML declaration. So, too, for
     * XML 1.1, whose line ends the parser knows in bytes only.
     */
    private XMLStreamReader2 ofUtf8(InputStream in) throws IOException {
        ReaderConfig config = factory.createPrivateConfig();
        input.restart(in, config.getSymbols());
        if (!utf8.begin(input)) {
            return null;
        }
        try {
            XMLStreamReader2 xml = parser(factory, config, ReaderBootstrapper.getInstance(null, null, utf8, null));
            input.readBy(xml);
            String declared = xml.getCharacterEncodingScheme();
            boolean utf8Declared = declared == null || declared.equalsIgnoreCase(StandardCharsets.UTF_8.name());
            return utf8Declared && !XML_1_1.equals(xml.getVersion()) ? xml : null;
        } catch (XMLStreamException e) {
            return null;
        }
    }

    private Optional<Charset> read(XMLStreamReader2 xml, Source source, Detail detail, Consumer<Fact> facts)
            throws IOException {
        walk.restart(xml, detail, facts);
        try {
            walk.go();
            return walk.hasSeenRoot() ? encoding(xml) : Optional.empty();
        } catch (UncheckedIOException e) {
            walk.breakOff();
            throw e.getCause();
        } catch (XMLStreamException e) {
            return broken(e, xml, source, facts);
        } catch (WstxLazyException e) { // malformed text, found when it is looked at
            return broken((XMLStreamException) e.getCause(), xml, source, facts);
        }
    }

    /** Tells why a file breaks, if it is an answer file as far as one can see. */
    private Optional<Charset> broken(XMLStreamException e, XMLStreamReader2 xml, Source source, Consumer<Fact> facts)
            throws IOException {
        boolean rootSeen = xml != null && walk.hasSeenRoot();
        if (rootSeen) {
            walk.breakOff();
        }
        rethrowIfUnreadable(e);
        if (!rootSeen && !FirstTag.isRoot(source)) {
            return Optional.empty();
        }
        Limits.rethrowIfExceeded(e);
        Location location = e.getLocation() != null || xml == null ? e.getLocation() : xml.getLocation();
        facts.accept(Malformation.of(e, location, source));
        return xml == null ? UTF_8 : encoding(xml);
    }

    private static Optional<Charset> encoding(XMLStreamReader2 xml) {
        String name = xml.getEncoding();
        return name == null || name.equals("UTF-8") || !Charset.isSupported(name)
                ? UTF_8
                : Optional.of(Charset.forName(name));
    }

    /** Bytes that are no characters of the encoding are a defect of the file; other input errors are not. */
    private static void rethrowIfUnreadable(XMLStreamException e) throws IOException {
        Throwable cause = e.getNestedException();
        if (cause instanceof IOException io && !(io instanceof CharConversionException || io instanceof TooMuch)) {
            throw io;
        }
    }
}
