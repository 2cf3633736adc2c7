package io.github.unattend.answerfile;

import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;

/** What the parser says of the tag at which it stands, as facts. */
final class StartTag {
    private StartTag() {}

    /** From the {@code <} to behind the {@code >}. */
    static Region region(XMLStreamReader2 xml) {
        return region(xml.getLocationInfo().getStartLocation(), xml);
    }

    /** From a place before to behind the tag. */
    static Region region(XMLStreamLocation2 start, XMLStreamReader2 xml) {
        XMLStreamLocation2 end = xml.getLocationInfo().getCurrentLocation();
        return new Region(
                start.getLineNumber(),
                start.getColumnNumber(),
                start.getCharacterOffset(),
                end.getLineNumber(),
                end.getColumnNumber(),
                end.getCharacterOffset());
    }

    static Fact.Settings settings(XMLStreamReader2 xml) {
        String pass = xml.getAttributeValue("", "pass");
        return new Fact.Settings(region(xml), pass, pass == null ? attributeLikePass(xml) : null);
    }

    /** An attribute that {@code pass} may have been meant by: {@code pass_}, {@code Pass}, {@code passes}. */
    private static String attributeLikePass(XMLStreamReader2 xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (name.length() < 8 && name.regionMatches(true, 0, "pass", 0, 4)) {
                return name;
            }
        }
        return null;
    }

    static ComponentIdentity component(XMLStreamReader2 xml, String name) {
        return new ComponentIdentity(
                name,
                attribute(xml, "processorArchitecture"),
                attribute(xml, "publicKeyToken"),
                attribute(xml, "language"),
                attribute(xml, "versionScope"));
    }

    private static String attribute(XMLStreamReader2 xml, String name) {
        String value = xml.getAttributeValue("", name);
        return value == null ? "" : value;
    }
}
