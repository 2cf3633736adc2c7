package io.github.unattend.answerfile;

import io.github.unattend.catalog.ListKind;
import io.github.unattend.catalog.Pass;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** A component in a configuration pass, however often the file writes its element; equal to another one of the same identity in it. */
final class PassComponent implements Comparable<PassComponent> {
    private String pass;
    private int settings;
    private String name;
    private String processorArchitecture;
    private String publicKeyToken;
    private String language;
    private String versionScope;

    private ComponentIdentity identity;
    private String address;

    /** Its last list of each kind; for partitions that of the last disk. */
    private final Map<ListKind, OrderedList> lists = new EnumMap<>(ListKind.class);

    private int file;
    private int firstLine;
    private int branch;

    /**
     * Makes this one that is looked for: the component at whose start tag the parser stands.
     *
     * @param ofPass the name of the pass as written; null where it is missing
     * @param inSettings which {@code settings} of the file it is in, where the pass is none that is known, so that each stands for
     *     itself; else 0
     * @return whether it has a name
     */
    boolean isAt(XMLStreamReader2 xml, AttributeValues values, String ofPass, int inSettings)
            throws XMLStreamException {
        pass = ofPass;
        settings = inSettings;
        name = "";
        processorArchitecture = "";
        publicKeyToken = "";
        language = "";
        versionScope = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributePrefix(i).isEmpty()) {
                switch (xml.getAttributeLocalName(i)) {
                    case "name" -> name = values.at(xml, i);
                    case "processorArchitecture" -> processorArchitecture = values.at(xml, i);
                    case "publicKeyToken" -> publicKeyToken = values.at(xml, i);
                    case "language" -> language = values.at(xml, i);
                    case "versionScope" -> versionScope = values.at(xml, i);
                    default -> {}
                }
            }
        }
        return !name.isEmpty();
    }

    /** The name as it is written. */
    String name() {
        return name;
    }

    /** Names it as it is documented. */
    void rename(String documented) {
        name = documented;
    }

    /** It was not found: this is the first of its kind, and stays as it is. */
    void settle() {
        identity = new ComponentIdentity(name, processorArchitecture, publicKeyToken, language, versionScope);
        address = shown(pass) + " / " + identity;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PassComponent that
                && name.equals(that.name)
                && settings == that.settings
                && Objects.equals(pass, that.pass)
                && processorArchitecture.equals(that.processorArchitecture)
                && publicKeyToken.equals(that.publicKeyToken)
                && language.equals(that.language)
                && versionScope.equals(that.versionScope);
    }

    @Override
    public int hashCode() {
        return name.hashCode() + Objects.hashCode(pass);
    }

    /** An order by which a map finds it quickly even among many of the same hash. */
    @Override
    public int compareTo(PassComponent other) {
        return Sequence.OF_COMPONENTS.compare(this, other);
    }

    /** A pass as addresses begin with it. */
    static String shown(String pass) {
        return pass == null ? "settings" : Shown.of(pass);
    }

    /** The name of the pass as written; null where it is missing. */
    String pass() {
        return pass;
    }

    Optional<Pass> knownPass() {
        return pass == null ? Optional.empty() : Pass.of(pass);
    }

    ComponentIdentity identity() {
        return identity;
    }

    /** Pass and component, as Setup's log writes them. */
    String address() {
        return address;
    }

    /** Forgets what an earlier file had in it; says whether it is new in this one. */
    boolean enters(int currentFile) {
        boolean isNew = file != currentFile;
        if (isNew) {
            file = currentFile;
            firstLine = 0;
            lists.clear();
        }
        return isNew;
    }

    /** How much memory its texts take, in bytes, roughly. */
    long size() {
        return 2L * address.length() + identity.size();
    }

    /** Enters an element of it; returns the line of the first one in the same branch of a template, or 0. */
    int enter(int line, int inBranch) {
        if (firstLine > 0 && branch == inBranch) {
            return firstLine;
        }
        firstLine = line;
        branch = inBranch;
        return 0;
    }

    /** Its list of this kind, and for partitions of this disk; null where none has come. */
    OrderedList list(ListKind kind, int disk) {
        OrderedList last = lists.get(kind);
        return last == null || (kind.numbersPartitions() && last.disk() != disk) ? null : last;
    }

    void add(OrderedList list) {
        lists.put(list.kind(), list);
    }

    /** Loaded only where a map asks for it, which real files give it no reason to. */
    private static final class Sequence {
        static final Comparator<PassComponent> OF_COMPONENTS = Comparator.comparing(PassComponent::name)
                .thenComparing(PassComponent::pass, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparingInt(component -> component.settings)
                .thenComparing(component -> component.processorArchitecture)
                .thenComparing(component -> component.publicKeyToken)
                .thenComparing(component -> component.language)
                .thenComparing(component -> component.versionScope);
    }
}
