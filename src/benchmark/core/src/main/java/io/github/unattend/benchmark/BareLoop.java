package io.github.unattend.benchmark;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What all is compared with: Woodstox parses the same bytes, and nobody looks at what it tells. */
final class BareLoop {
    private final XMLInputFactory factory = new WstxInputFactory();

    /** As Woodstox is by default. */
    static BareLoop byDefault() {
        return new BareLoop();
    }

    /** As the plugin has it. */
    static BareLoop configured() {
        BareLoop loop = new BareLoop();
        loop.factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        loop.factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        loop.factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, 1 << 14);
        return loop;
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
