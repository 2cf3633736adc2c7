package io.github.unattend.image;

import static io.github.unattend.image.ImageException.require;

import com.ctc.wstx.api.ReaderConfig;
import com.ctc.wstx.io.ReaderBootstrapper;
import com.ctc.wstx.io.SystemId;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** The XML data of an image file. */
final class ImageXml {
    private static final String WINDOWS = "WINDOWS/";
    private static final String LANGUAGES = WINDOWS + "LANGUAGES/";
    private static final String LANGUAGE = LANGUAGES + "LANGUAGE";
    private static final Set<String> PARENTS = Set.of(WINDOWS, LANGUAGES);
    private static final Set<String> TEXTS = Set.of("NAME", "DESCRIPTION", WINDOWS + "ARCH", LANGUAGE);

    private static final Map<String, String> ARCHITECTURES =
            Map.of("0", "x86", "5", "arm", "6", "ia64", "9", "amd64", "12", "arm64");

    /** In bytes, roughly: of all that is kept of the images. */
    private static final int ROOM = 1 << 24;

    private static final int COST_OF_A_TEXT = 64;
    private static final int COST_OF_AN_IMAGE = 256;

    private final XMLStreamReader2 xml;
    private long room = ROOM;

    private ImageXml(XMLStreamReader2 xml) {
        this.xml = xml;
    }

    /** The images, sorted by their indexes, which are 1, 2, 3 and so on. */
    static List<Image> images(InputStream bytes) throws IOException {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, false);
        ReaderConfig config = factory.createPrivateConfig();
        BoundedReader reader =
                new BoundedReader(new InputStreamReader(bytes, StandardCharsets.UTF_16LE), config.getSymbols());
        try {
            XMLStreamReader2 xml = factory.createSR(
                    config, (SystemId) null, ReaderBootstrapper.getInstance(null, null, reader, null), false, false);
            reader.readBy(xml);
            return new ImageXml(xml).images();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw new ImageException("broken: the XML data cannot be parsed");
        }
    }

    private List<Image> images() throws XMLStreamException, ImageException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            require(xml.getEventType() != XMLStreamConstants.DTD, "broken: the XML data has a DOCTYPE");
        }
        require(xml.getLocalName().equals("WIM"), "broken: the root of the XML data is not WIM");
        List<Image> images = new ArrayList<>();
        while (toNextChild()) {
            if (xml.getLocalName().equals("IMAGE")) {
                images.add(image());
            } else {
                xml.skipElement();
            }
        }
        images.sort(Comparator.comparingInt(Image::index));
        for (int i = 0; i < images.size(); i++) {
            require(images.get(i).index() == i + 1, "broken: the images are not numbered 1, 2, 3 and so on");
        }
        return images;
    }

    private Image image() throws XMLStreamException, ImageException {
        take(COST_OF_AN_IMAGE);
        String index = String.valueOf(xml.getAttributeValue(null, "INDEX"));
        require(index.matches("[0-9]{1,9}"), "broken: an image has no valid index");
        Map<String, List<String>> texts = new HashMap<>();
        read("", texts);
        String architecture = first(texts, WINDOWS + "ARCH");
        return new Image(
                Integer.parseInt(index),
                first(texts, "NAME"),
                first(texts, "DESCRIPTION"),
                ARCHITECTURES.getOrDefault(architecture, architecture),
                texts.getOrDefault(LANGUAGE, List.of()));
    }

    private static String first(Map<String, List<String>> texts, String path) {
        return texts.getOrDefault(path, List.of("")).get(0);
    }

    /** Collects the texts below the element that begins here, to its end. */
    private void read(String path, Map<String, List<String>> texts) throws XMLStreamException, ImageException {
        while (toNextChild()) {
            String child = path + xml.getLocalName();
            if (PARENTS.contains(child + "/")) {
                read(child + "/", texts);
            } else if (TEXTS.contains(child)) {
                String text = xml.getElementText();
                take(COST_OF_A_TEXT + 2L * text.length());
                texts.computeIfAbsent(child, key -> new ArrayList<>()).add(text);
            } else {
                xml.skipElement();
            }
        }
    }

    /** False at the end of the parent. */
    private boolean toNextChild() throws XMLStreamException {
        int event = xml.next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            event = xml.next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    private void take(long bytes) throws ImageException {
        room -= bytes;
        require(room >= 0, "the XML data says more about the images than can be read");
    }
}
