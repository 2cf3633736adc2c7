package io.github.unattend.benchmark;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What all is compared with: Woodstox parses the same bytes, and nobody looks at what it tells. */
final class BareLoop {
    private final XMLInputFactory factory = new WstxInputFactory();

    BareLoop() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false); // or it would read what a file names
    }

    /** Parses to the end; returns the number of events. */
    int over(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        int events = 1;
        while (xml.hasNext()) {
            xml.next();
            events++;
        }
        return events;
    }
}
