package io.github.unattend.report;

import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxOutputFactory;
import io.github.unattend.answerfile.PrintableText;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, each on a line of its own, and nothing that XML cannot hold. */
final class XmlOutput {
    private final XMLStreamWriter xml;
    private int depth;

    XmlOutput(OutputStream out) throws IOException {
        WstxOutputFactory factory = new WstxOutputFactory();
        factory.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
        try {
            xml = factory.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
    }

    /** Opens an element; its attributes are names and values in turn. */
    XmlOutput start(String name, String... attributes) throws IOException {
        try {
            newLine();
            xml.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
        depth++;
        return this;
    }

    /** Closes the open element, which holds elements. */
    XmlOutput end() throws IOException {
        depth--;
        try {
            newLine();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
        return this;
    }

    /** An element without content. */
    XmlOutput empty(String name, String... attributes) throws IOException {
        try {
            newLine();
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
        return this;
    }

    /** An element that holds these lines. */
    XmlOutput text(Iterable<String> lines, String name, String... attributes) throws IOException {
        try {
            newLine();
            xml.writeStartElement(name);
            attributes(attributes);
            String between = "";
            for (String line : lines) {
                xml.writeCharacters(between + PrintableText.whole(line));
                between = "\n";
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
        return this;
    }

    void endDocument() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], PrintableText.whole(namesAndValues[i + 1]));
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** What the stream below could not write, as it said it. */
    private static IOException unwrapped(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
    }
}
