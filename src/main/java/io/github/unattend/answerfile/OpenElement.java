package io.github.unattend.answerfile;

import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Setting;
import java.util.Objects;
import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;

/** An element from its start tag to its end tag. */
public final class OpenElement {
    /** The local name of the root of an answer file. */
    public static final String ROOT = "unattend";

    /** The namespace of answer files. */
    public static final String NAMESPACE = "urn:schemas-microsoft-com:unattend";

    /** The namespace of the attributes {@code wcm:action} and {@code wcm:keyValue}. */
    public static final String WCM = "http://schemas.microsoft.com/WMIConfig/2002/State";

    private static final Text NO_TEXT = new Text();

    private final XMLStreamReader2 xml;
    private final OpenElement parent;
    private final String prefix;
    private final String name;
    private final String namespace;
    private final XMLStreamLocation2 start;
    private final XMLStreamLocation2 endOfTag;
    private final int branch;
    private final OpenElement settings;
    private final OpenElement component;

    private Setting setting;
    private boolean ours;
    private String pass;
    private ComponentIdentity identity;
    private XMLStreamLocation2 end;
    private int branchAtEnd;
    private Text text = NO_TEXT;
    private boolean directive;
    private boolean holdsElements;

    /**
     * The element at whose start tag the parser is.
     *
     * @param parent the element in which it is; null for the root
     * @param branch how many directives of a template come before it
     */
    OpenElement(XMLStreamReader2 xml, OpenElement parent, int branch) {
        this.xml = xml;
        this.parent = parent;
        this.prefix = xml.getPrefix();
        this.name = xml.getLocalName();
        this.namespace = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        this.start = xml.getLocationInfo().getStartLocation();
        this.endOfTag = xml.getLocationInfo().getCurrentLocation();
        this.branch = branch;
        this.ours = namespace.equals(NAMESPACE);
        boolean inSettings = parent != null && parent.isKind(Kind.SETTINGS);
        this.settings = inSettings ? parent : parent == null ? null : parent.settings;
        this.component =
                inSettings || parent == null ? null : parent.isKind(Kind.COMPONENT) ? parent : parent.component;
    }

    /** The element in which it is; null for the root. */
    public OpenElement parent() {
        return parent;
    }

    /** The name as written, without a prefix. */
    public String name() {
        return name;
    }

    /** The name as written, with its prefix. */
    public String prefixedName() {
        return prefix == null || prefix.isEmpty() ? name : prefix + ':' + name;
    }

    /** The name of its namespace, empty where it is in none. */
    public String namespace() {
        return namespace;
    }

    /** Whether it is in the namespace of answer files, or counts as if it were. */
    public boolean isOurs() {
        return ours;
    }

    /** Lets it count as ours in spite of its namespace. */
    public void adopt() {
        ours = true;
    }

    /** What is documented of it; null where nothing is. */
    public Setting setting() {
        return setting;
    }

    /** Says what is documented of it. */
    public void document(Setting documented) {
        setting = documented;
    }

    public boolean isKind(Kind kind) {
        return setting != null && setting.kind() == kind;
    }

    /** Whether it is the root or {@code settings}. */
    public boolean isFrame() {
        return isKind(Kind.UNATTEND) || isKind(Kind.SETTINGS);
    }

    /** The {@code settings} in which it is; null outside any. */
    public OpenElement settings() {
        return settings;
    }

    /** The component in which it is; null outside any. */
    public OpenElement component() {
        return component;
    }

    /** What identifies it; null where it is no component. */
    public ComponentIdentity identity() {
        return identity;
    }

    /** Says what identifies the component. */
    public void identify(ComponentIdentity newIdentity) {
        identity = newIdentity;
    }

    /** The value of an attribute in no namespace; null where it is missing. To be asked at the start of the element only. */
    public String attribute(String attribute) {
        return attribute("", attribute);
    }

    /** The value of an attribute; null where it is missing. To be asked at the start of the element only. */
    public String attribute(String inNamespace, String attribute) {
        return xml.getAttributeValue(inNamespace, attribute);
    }

    /** How many attributes it has. */
    public int attributes() {
        return xml.getAttributeCount();
    }

    /** The name of an attribute, from 0. To be asked at the start of the element only. */
    public String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    /** The line in which it begins, from 1. */
    public int line() {
        return start.getLineNumber();
    }

    public Location start() {
        return Location.of(start);
    }

    /** Its start tag. */
    public Region tag() {
        return Region.of(start(), Location.of(endOfTag));
    }

    /** The {@code <} and its name. */
    public Region startOfTag() {
        int length = 1 + prefixedName().length();
        Location from = start();
        return Region.of(from, new Location(from.line(), from.column() + length, from.offset() + length));
    }

    /** All of an element; to be asked at its end, of one that holds a value also later. */
    public Region whole() {
        return Region.of(
                start(), Location.of(end == null ? xml.getLocationInfo().getCurrentLocation() : end));
    }

    /** Its own text, without that of the elements in it; of one that is not documented, none. */
    public Text text() {
        return text;
    }

    /** How many directives of a template come before it: what has another count may be an alternative. */
    public int branch() {
        return branch;
    }

    /** The same after it; to be asked at its end. */
    public int branchAtEnd() {
        return branchAtEnd;
    }

    /** Whether a directive of a template is in it; to be asked at its end. */
    public boolean hasBranches() {
        return branchAtEnd != branch;
    }

    /** Whether its own text holds something of a template, so that what seems to be missing in it may come. */
    public boolean isTemplated() {
        return directive || Template.hasPlaceholder(text.value());
    }

    /** Whether elements of answer files are in it that it may not have; to be asked at its end. */
    public boolean holdsElements() {
        return holdsElements;
    }

    /** Says that it has an element that it may not have. */
    public void holdElement() {
        holdsElements = true;
    }

    void addText(char[] characters, int from, int length) {
        if (text == NO_TEXT) {
            text = new Text();
        }
        text.append(characters, from, length);
    }

    void hasDirective() {
        directive = true;
    }

    /** The parser is at its end tag. */
    void close(int branches) {
        if (setting != null && setting.isLeaf()) {
            end = xml.getLocationInfo().getCurrentLocation();
        }
        branchAtEnd = branches;
    }

    /** The pass in which it is, or that it is, as people read it. */
    public String shownPass() {
        OpenElement of = isKind(Kind.SETTINGS) ? this : settings;
        return of == null || of.pass == null ? "settings" : PrintableText.of(of.pass);
    }

    /** The pass that {@code settings} name, as written; null where they name none. */
    public String pass() {
        return isKind(Kind.SETTINGS) || settings == null ? pass : settings.pass;
    }

    /** Says which pass {@code settings} name. */
    public void namePass(String namedPass) {
        pass = namedPass;
    }
}
