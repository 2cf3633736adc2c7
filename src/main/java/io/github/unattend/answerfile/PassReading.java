package io.github.unattend.answerfile;

import io.github.unattend.catalog.Setting;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The open {@code settings} and the open component in it: where in the answer file the reader is. */
final class PassReading {
    private final AttributeValues values = new AttributeValues();
    private final Fact.Settings settings = new Fact.Settings();
    private final Fact.Component tag = new Fact.Component();

    private boolean inSettings;
    private int settingsCount;
    private PassComponent component;
    private Setting documented;

    /** Begins with a file. */
    void restart() {
        endSettings();
        settingsCount = 0;
    }

    void startSettings(XMLStreamReader2 xml, Consumer<Fact> facts) throws XMLStreamException {
        inSettings = true;
        settingsCount++;
        settings.isTagOf(xml);
        settings.pass = value(xml, "", "pass");
        settings.nearMiss = settings.pass == null ? attributeLikePass(xml) : null;
        facts.accept(settings);
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

    void endSettings() {
        inSettings = false;
        endComponent();
    }

    /** Tells the component at whose start tag the parser stands; says whether it has a name. */
    boolean startComponent(XMLStreamReader2 xml, Register register, int branch, Consumer<Fact> facts)
            throws XMLStreamException {
        PassComponent wanted = register.wanted();
        if (!wanted.isAt(xml, values, settings.pass, settings.knownPass().isPresent() ? 0 : settingsCount)) {
            return false;
        }
        String name = wanted.name();
        documented = Setting.component(name);
        if (documented != null) {
            wanted.rename(documented.name());
        }
        component = register.component();
        tag.isTagOf(xml);
        tag.component = component;
        tag.writtenName = name;
        tag.earlierLine = component.enter(tag.line(), branch);
        facts.accept(tag);
        return true;
    }

    void endComponent() {
        component = null;
    }

    /** The open component; null outside any, and in one without a name. */
    PassComponent component() {
        return component;
    }

    /** What is documented of the component that started last; null where that is no ordered list. */
    Setting documented() {
        return documented;
    }

    /** The value of an attribute; null where it is missing. */
    String value(XMLStreamReader2 xml, String namespace, String name) throws XMLStreamException {
        int index = xml.getAttributeIndex(namespace, name);
        return index < 0 ? null : values.at(xml, index);
    }

    /** How many of the open elements {@link #address()} stands for, the root among them. */
    int depth() {
        return inSettings ? component == null ? 2 : 3 : 1;
    }

    /** The beginning of an address; empty outside any pass. */
    String address() {
        if (!inSettings) {
            return "";
        }
        return (component == null ? PassComponent.shown(settings.pass) : component.address()) + " / ";
    }
}
