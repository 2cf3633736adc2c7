package io.github.unattend.schema;

import io.github.unattend.catalog.Catalog;
import io.github.unattend.catalog.Documentation;
import io.github.unattend.catalog.Pass;
import io.github.unattend.catalog.Setting;
import io.github.unattend.catalog.ValueType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The table of settings as an XML schema (XSD 1.0) for editors. It says less than the rules do: not what differs from component to
 * component, and nothing that relates elements to each other.
 */
public final class AnswerFileSchema {
    private static final String NAMESPACE = "urn:schemas-microsoft-com:unattend";
    /** The prefix for it. */
    private static final String OURS = "u:";

    private static final String TEXT = "text";
    private static final String IN_ANY_CASE = "[Xx]86|[Aa][Mm][Dd]64|[Aa][Rr][Mm](64)?|[Ii][Aa]64|[Ww][Oo][Ww]64";

    private final SchemaOutput xml;
    /** What the values of leaves may be, each by the name of its type. */
    private final Map<Set<Restriction>, String> types = new LinkedHashMap<>();

    private AnswerFileSchema(SchemaOutput xml) {
        this.xml = xml;
    }

    /** Writes the schema; the stream is not closed. */
    public static void write(OutputStream out) throws IOException {
        try {
            new AnswerFileSchema(new SchemaOutput(out)).write();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }

    private void write() throws XMLStreamException {
        xml.start(
                "schema",
                "xmlns:xs",
                "http://www.w3.org/2001/XMLSchema",
                "xmlns:u",
                NAMESPACE,
                "targetNamespace",
                NAMESPACE,
                "elementFormDefault",
                "qualified");
        xml.annotation(List.of(
                "The settings of Windows answer files as Microsoft documents them, edition of " + Catalog.EDITION
                        + ". A setting is accepted in each component that has one of this name at this place."));
        types.put(Set.of(Restriction.NONE), TEXT);
        root();
        attributeType("pass", Restriction.enumeration(Pass.ids()));
        attributeType("architecture", Restriction.enumeration(Catalog.ARCHITECTURES), Restriction.pattern(IN_ANY_CASE));
        attributeType("identity", Restriction.NOT_EMPTY);
        componentName();
        for (Map.Entry<Set<Restriction>, String> type : types.entrySet()) {
            leafType(type.getValue(), type.getKey());
        }
        xml.end();
        xml.endDocument();
    }

    private void root() throws XMLStreamException {
        xml.start("element", "name", "unattend");
        xml.annotation(List.of(Documentation.ROOT.toString()));
        startContent(false);
        xml.start("element", "name", "settings");
        xml.annotation(List.of(Documentation.PASSES.toString()));
        startContent(false);
        component();
        endContent("pass", "pass");
        xml.end();
        xml.empty("element", "name", "servicing", "type", "xs:anyType");
        endContent();
        xml.end();
    }

    private void component() throws XMLStreamException {
        xml.start("element", "name", "component");
        xml.annotation(List.of(Documentation.COMPONENT_IDENTITY.toString()));
        startContent(false);
        elements(Place.ofComponents());
        endContent(
                "name", "component",
                "processorArchitecture", "architecture",
                "publicKeyToken", "identity",
                "language", "identity",
                "versionScope", "identity");
        xml.end();
    }

    private void elements(Place parent) throws XMLStreamException {
        for (Place place : parent.children()) {
            List<String> explanations =
                    place.settings().stream().map(Explanation::of).toList();
            if (place.isLeaf()) {
                xml.start("element", "name", place.name(), "type", OURS + type(place));
                xml.annotation(explanations);
            } else {
                xml.start("element", "name", place.name());
                xml.annotation(explanations);
                startContent(place.isMixed());
                elements(place);
                endContent();
            }
            xml.end();
        }
    }

    /** Any number of elements in any order: Windows does not ask for one. */
    private void startContent(boolean mixed) throws XMLStreamException {
        xml.start("complexType", "mixed", Boolean.toString(mixed));
        xml.start("choice", "minOccurs", "0", "maxOccurs", "unbounded");
    }

    /** Elements and attributes of others are accepted; the names of own attributes are each followed by that of its type. */
    private void endContent(String... attributesAndTypes) throws XMLStreamException {
        xml.empty("any", "namespace", "##other", "processContents", "lax");
        xml.end();
        for (int i = 0; i < attributesAndTypes.length; i += 2) {
            xml.empty(
                    "attribute",
                    "name",
                    attributesAndTypes[i],
                    "type",
                    OURS + attributesAndTypes[i + 1],
                    "use",
                    "required");
        }
        anyAttribute();
        xml.end();
    }

    private void anyAttribute() throws XMLStreamException {
        xml.empty("anyAttribute", "namespace", "##any", "processContents", "lax");
    }

    /** The type of a leaf; places with the same values share the first one's. */
    private String type(Place place) {
        Set<Restriction> restrictions = new LinkedHashSet<>();
        place.settings().forEach(setting -> restrictions.addAll(Restriction.of(setting)));
        boolean offersNothing = restrictions.stream().noneMatch(Restriction::isEnumeration);
        Set<Restriction> needed =
                restrictions.contains(Restriction.NONE) && offersNothing ? Set.of(Restriction.NONE) : restrictions;
        boolean isBoolean = place.settings().stream().allMatch(setting -> setting.type() == ValueType.BOOLEAN);
        return types.computeIfAbsent(needed, none -> isBoolean ? "boolean" : place.path());
    }

    private void leafType(String name, Set<Restriction> restrictions) throws XMLStreamException {
        String value = name + ".value";
        xml.start("simpleType", "name", value);
        xml.start("union");
        for (Restriction restriction : restrictions) {
            restricted(restriction);
        }
        restricted(Restriction.EMPTY);
        restricted(Restriction.PLACEHOLDER);
        xml.end();
        xml.end();
        xml.start("complexType", "name", name);
        xml.start("simpleContent");
        xml.start("extension", "base", OURS + value);
        anyAttribute();
        xml.end();
        xml.end();
        xml.end();
    }

    private void attributeType(String name, Restriction... restrictions) throws XMLStreamException {
        xml.start("simpleType", "name", name);
        xml.start("union");
        for (Restriction restriction : restrictions) {
            restricted(restriction);
        }
        restricted(Restriction.PLACEHOLDER);
        xml.end();
        xml.end();
    }

    private void restricted(Restriction restriction) throws XMLStreamException {
        xml.start("simpleType");
        xml.start("restriction", "base", restriction.base());
        for (Map.Entry<String, List<String>> facet : restriction.facets().entrySet()) {
            for (String value : facet.getValue()) {
                xml.empty(facet.getKey(), "value", value);
            }
        }
        xml.end();
        xml.end();
    }

    /** The names of documented components are offered and explained, those of vendors accepted. */
    private void componentName() throws XMLStreamException {
        xml.start("simpleType", "name", "component");
        xml.start("union", "memberTypes", OURS + "identity");
        xml.start("simpleType");
        xml.start("restriction", "base", "xs:token");
        for (Setting component : Catalog.components()) {
            xml.start("enumeration", "value", component.name());
            xml.annotation(List.of(Explanation.of(component)));
            xml.end();
        }
        xml.end();
        xml.end();
        xml.end();
        xml.end();
    }
}
