package io.github.unattend.answerfile;

import com.ctc.wstx.api.ReaderConfig;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.io.StreamBootstrapper;
import com.ctc.wstx.io.SystemId;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads answer files, each in one pass over its elements. Keeps the open elements only, never what the file holds. Opens nothing that
 * the XML names: a DOCTYPE is skipped, no entity is resolved.
 */
public final class AnswerFileReader {
    private final WstxInputFactory factory = factory();

    /**
     * A file that was read.
     *
     * @param encoding of its text
     * @param root the start tag of the root; null where the file breaks before it
     * @param broken where it is not well-formed; null if it is
     */
    public record Result(FileKind kind, Charset encoding, Region root, Break broken) {
        public boolean isAnswerFile() {
            return kind == FileKind.ANSWER_FILE;
        }
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The names of namespaces are compared as strings; to look each up among all strings of the JVM gains nothing.
        factory.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, false);
        Limits.applyTo(factory);
        return factory;
    }

    /**
     * Reads a file, and shows its elements to a visitor if it is an answer file.
     *
     * @throws IOException if the file cannot be read, or something in it is too large to be read on
     */
    public Result read(Source source, AnswerFileVisitor visitor) throws IOException {
        try (InputStream in = source.open()) {
            return read(in, source, visitor);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Result read(InputStream in, Source source, AnswerFileVisitor visitor) throws IOException {
        ReaderConfig config = factory.createPrivateConfig();
        ParserInput input = new ParserInput(in, config.getSymbols());
        XMLStreamReader2 xml = null;
        ElementReader elements = null;
        try {
            xml = factory.createSR(
                    config, (SystemId) null, StreamBootstrapper.getInstance(null, null, input), false, false);
            input.readBy(xml);
            elements = new ElementReader(xml, visitor);
            elements.read();
            return new Result(
                    elements.isAnswerFile() ? FileKind.ANSWER_FILE : FileKind.OTHER,
                    encoding(xml),
                    elements.root(),
                    null);
        } catch (XMLStreamException e) {
            return broken(e, xml, elements, source);
        } catch (WstxLazyException e) { // malformed text, found when it is looked at
            return broken((XMLStreamException) e.getCause(), xml, elements, source);
        }
    }

    private static Result broken(XMLStreamException e, XMLStreamReader2 xml, ElementReader elements, Source source)
            throws IOException {
        rethrowIfUnreadable(e);
        boolean begun = elements != null && elements.isAnswerFile();
        FileKind kind = begun ? FileKind.ANSWER_FILE : FirstTag.kindOf(source);
        if (kind == FileKind.ANSWER_FILE) {
            Limits.rethrowIfExceeded(e);
        }
        Break broken = new Break(
                e,
                location(e, xml),
                xml == null ? 0 : xml.getLocationInfo().getStartingCharOffset(),
                elements == null ? List.of() : elements.open());
        return new Result(
                kind,
                xml == null ? StandardCharsets.UTF_8 : encoding(xml),
                elements == null ? null : elements.root(),
                broken);
    }

    private static Location location(XMLStreamException e, XMLStreamReader2 xml) {
        javax.xml.stream.Location location =
                e.getLocation() != null || xml == null ? e.getLocation() : xml.getLocation();
        return location == null
                ? null
                : new Location(
                        location.getLineNumber(),
                        Math.max(1, location.getColumnNumber()),
                        Math.max(0, location.getCharacterOffset()));
    }

    private static Charset encoding(XMLStreamReader2 xml) {
        return Optional.ofNullable(xml.getEncoding())
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
    }

    /** Bytes that are no characters of the encoding are a defect of the file; other input errors are not. */
    private static void rethrowIfUnreadable(XMLStreamException e) throws IOException {
        Throwable cause = e.getNestedException();
        if (cause instanceof IOException io && !(io instanceof CharConversionException || io instanceof TooMuch)) {
            throw io;
        }
    }
}
