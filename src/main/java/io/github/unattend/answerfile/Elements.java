package io.github.unattend.answerfile;

import io.github.unattend.answerfile.AnswerFileReader.Detail;
import io.github.unattend.answerfile.Frame.Place;
import io.github.unattend.catalog.ListKind;
import io.github.unattend.catalog.Setting;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Tells what each element is, by its name and by what its parent is. */
final class Elements {
    private static final String WCM = "http://schemas.microsoft.com/WMIConfig/2002/State";

    private final Frames frames;
    private final Branches branches;
    private final Register register = new Register();
    private final ItemReading item = new ItemReading();
    private final PassReading pass = new PassReading();
    private final Fact.Root root = new Fact.Root();
    private final Fact.ListElement listTag = new Fact.ListElement();

    private XMLStreamReader2 xml;
    private Consumer<Fact> facts;
    private String namespace = AnswerFileReader.NAMESPACE;
    private int disks;
    private OrderedList list;

    Elements(Frames frames, Branches branches) {
        this.frames = frames;
        this.branches = branches;
    }

    /** Begins with a file. */
    void restart(XMLStreamReader2 parser, Detail detail, Consumer<Fact> consumer) {
        xml = parser;
        facts = consumer;
        register.restart();
        item.restart(detail);
        pass.restart();
        disks = 0;
    }

    /** Ends the file: tells its lists, in the order in which they begin. */
    void endFile() {
        register.tellLists(facts);
    }

    /** The same where the file breaks off, so that no one can tell of the numbering of a list as a whole. */
    void breakOff() {
        register.disturbLists();
        register.tellLists(facts);
    }

    void start(Frame frame) throws XMLStreamException {
        Frame parent = frame.parent;
        if (parent.place == Place.DOCUMENT) {
            frame.place = root();
        } else if (parent.place == Place.ORDER) {
            item.elementInOrder();
        } else if (namespace.equals(xml.getNamespaceURI())) {
            if (xml.getAttributeCount() > 0 && parent.place.hasKeys()) {
                key(parent, frame.name);
            }
            frame.place = place(parent, frame, frame.name);
        }
    }

    private Place root() {
        root.isTagOf(xml);
        root.namespace = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        facts.accept(root);
        if (!root.isInNamespace()) {
            return Place.SKIPPED;
        }
        namespace = root.namespace; // the same object for all of one declaration
        return Place.ROOT;
    }

    private Place place(Frame parent, Frame frame, String name) throws XMLStreamException {
        if (parent.doubtfulList != null && name.equals(ListKind.DATA_IMAGES.item())) {
            return misplacedAfterAll(parent);
        }
        return switch (parent.place) {
            case ROOT -> inRoot(name);
            case SETTINGS -> inSettings(frame, name);
            case DOCUMENTED -> inDocumented(parent.setting, frame, name);
            case LIST -> inList(parent.setting.list(), name);
            case ITEM -> inItem(name);
            case VALUE, ELSEWHERE -> strayOr(Place.ELSEWHERE, name, true);
            case OTHER_COMPONENT -> strayOr(Place.OTHER_COMPONENT, name, false);
            case UNDOCUMENTED -> Place.UNDOCUMENTED;
            case SKIPPED, DOCUMENT, ORDER -> Place.SKIPPED;
        };
    }

    private Place inRoot(String name) throws XMLStreamException {
        pass.endSettings();
        if (name.equals("settings")) {
            pass.startSettings(xml, facts);
            return Place.SETTINGS;
        }
        if (name.equalsIgnoreCase("settings")) {
            return misspelled("settings");
        }
        return name.equals("component") ? Place.ELSEWHERE : strayOr(Place.SKIPPED, name, true);
    }

    private Place inSettings(Frame frame, String name) throws XMLStreamException {
        pass.endComponent();
        if (name.equals("component")) {
            return component(frame);
        }
        return name.equalsIgnoreCase("component") ? misspelled("component") : strayOr(Place.ELSEWHERE, name, true);
    }

    private Place component(Frame frame) throws XMLStreamException {
        if (!pass.startComponent(xml, register, branches.count(), facts)) {
            return Place.UNDOCUMENTED;
        }
        frame.setting = pass.documented();
        if (frame.setting != null) {
            return Place.DOCUMENTED;
        }
        ComponentIdentity identity = pass.component().identity();
        boolean microsofts = identity.isMicrosofts() && !Template.hasPlaceholder(identity.name());
        return microsofts ? Place.OTHER_COMPONENT : Place.UNDOCUMENTED;
    }

    private Place inDocumented(Setting parent, Frame frame, String name) {
        Setting child = parent.child(name);
        if (child == null) {
            Setting meant = parent.misspelledChild(name);
            return meant == null ? strayOr(Place.ELSEWHERE, name, true) : misspelled(meant.name());
        }
        frame.setting = child;
        if (child.list() == null) {
            disks += name.equals("Disk") ? 1 : 0;
            return Place.DOCUMENTED;
        }
        listTag.isTagOf(xml);
        list = null;
        if (child.list() != ListKind.DATA_IMAGES) {
            enterList(child.list());
        }
        return Place.LIST;
    }

    private void enterList(ListKind kind) {
        list = register.list(kind, pass.component(), disks, listTag, branches.count());
        listTag.list = list;
        facts.accept(listTag);
    }

    private Place inList(ListKind kind, String name) {
        if (name.equals(kind.item())) {
            if (list == null) {
                enterList(kind);
            }
            item.start(list, xml);
            return Place.ITEM;
        }
        if (name.equalsIgnoreCase(kind.item()) || Setting.isItem(name)) {
            if (list != null) {
                list.disturb();
            }
            return misspelled(kind.item());
        }
        return Setting.isList(name) || name.equals("Order") ? misplaced() : Place.ELSEWHERE;
    }

    private Place inItem(String name) {
        if (name.equals("Order")) {
            item.startOrder(xml, branches.count());
            return Place.ORDER;
        }
        if (name.equalsIgnoreCase("Order")) {
            item.orderNamedOtherwise();
            return misspelled("Order");
        }
        Place place = strayOr(Place.ELSEWHERE, name, true);
        boolean value = place == Place.ELSEWHERE && item.startSetting(name, xml);
        return value ? Place.VALUE : place;
    }

    /** A list, item or Order that is documented for other places is told, and what is in it left alone. */
    private Place strayOr(Place otherwise, String name, boolean ordersToo) {
        if (!Setting.isOrdered(name) || (!ordersToo && name.equals("Order"))) {
            return otherwise;
        }
        if (name.equals(ListKind.DATA_IMAGES.list())) {
            frames.current().doubtfulList = new Fact.Misplaced(Region.of(xml), address(), name, componentName());
            return otherwise;
        }
        return misplaced();
    }

    /** ImageInstall holds other settings too; only a DataImage in it makes it an ordered list, and so misplaced. */
    private Place misplacedAfterAll(Frame parent) {
        facts.accept(parent.doubtfulList);
        parent.doubtfulList = null;
        parent.place = Place.SKIPPED;
        return Place.SKIPPED;
    }

    private Place misplaced() {
        facts.accept(new Fact.Misplaced(Region.of(xml), address(), frames.current().name, componentName()));
        return Place.SKIPPED;
    }

    private Place misspelled(String documented) {
        facts.accept(new Fact.Misspelled(Region.of(xml), address(), frames.current().name, documented));
        return Place.SKIPPED;
    }

    private void key(Frame parent, String name) throws XMLStreamException {
        String key = pass.value(xml, WCM, "keyValue");
        if (key != null && !Template.hasPlaceholder(key)) {
            int line = xml.getLocationInfo().getStartLocation().getLineNumber();
            int earlier = parent.enterKey(name, key, line, branches.count(), register.memory());
            if (earlier > 0) {
                facts.accept(new Fact.RepeatedKey(Region.of(xml), address(), name, key, earlier));
            }
        }
    }

    private String componentName() {
        return pass.component() == null ? null : pass.component().identity().name();
    }

    /** Pass, component and the names from there, as Setup's log writes them. */
    private String address() {
        return pass.address() + frames.path(pass.depth());
    }

    /** Whether the text of the open element matters, white space and all. */
    boolean isLeafOpen() {
        return frames.current().place.isLeaf();
    }

    /** A piece of the text of the open element, where that matters. */
    void leafText(char[] text, int start, int length) {
        item.leafText(text, start, length);
    }

    /** A piece of the text of another element that is not blank. */
    void text(char[] text, int start, int length) {
        if (frames.current().place == Place.ITEM) {
            item.text(text, start, length);
        }
    }

    /** A directive of a template stands directly in the open element. */
    void directive() {
        if (frames.current().place == Place.ITEM) {
            item.directive();
        }
    }

    void end(Frame frame) {
        switch (frame.place) {
            case ORDER -> item.endOrder(xml);
            case VALUE -> item.endSetting(frame.name, xml, facts);
            case ITEM -> item.end(facts);
            case LIST -> {
                if (list != null) {
                    list.enterBranch(branches.count());
                }
            }
            default -> {}
        }
        if (frame.hasKeys()) {
            frame.forgetKeys(register.memory());
        }
    }
}
