package io.github.unattend.schema;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of XML Schema, each on a line of its own. */
final class SchemaOutput {
    private static final String INDENTATION = " ";

    private final XMLStreamWriter xml;
    private int depth;

    SchemaOutput(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
    }

    /** Opens an element; its attributes are names and values in turn. */
    void start(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement("xs:" + name);
        attributes(attributes);
        depth++;
    }

    void end() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    /** An element without content. */
    void empty(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement("xs:" + name);
        attributes(attributes);
    }

    /** Explains the open element. */
    void annotation(List<String> paragraphs) throws XMLStreamException {
        start("annotation");
        for (String paragraph : paragraphs) {
            line();
            xml.writeStartElement("xs:documentation");
            xml.writeCharacters(paragraph);
            xml.writeEndElement();
        }
        end();
    }

    void endDocument() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENTATION.repeat(depth));
    }
}
