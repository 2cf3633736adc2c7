package io.github.unattend.answerfile;

import io.github.unattend.answerfile.Frame.Place;
import io.github.unattend.catalog.ListKind;
import io.github.unattend.catalog.Setting;
import java.util.function.Consumer;
import org.codehaus.stax2.XMLStreamReader2;

/** Tells what each element is, by its name and by what its parent is. */
final class Elements {
    private static final String WCM = "http://schemas.microsoft.com/WMIConfig/2002/State";

    private final XMLStreamReader2 xml;
    private final Frames frames;
    private final Register register;
    private final Branches branches;
    private final Consumer<Fact> facts;
    private final ItemReading item;

    private Fact.Settings settings;
    private ComponentIdentity component;
    private int disks;
    private Region listTag;
    private OrderedList list;

    Elements(
            XMLStreamReader2 xml,
            Frames frames,
            Register register,
            Branches branches,
            boolean keepValues,
            Consumer<Fact> facts) {
        this.xml = xml;
        this.frames = frames;
        this.register = register;
        this.branches = branches;
        this.item = new ItemReading(xml, keepValues);
        this.facts = facts;
    }

    void start() {
        Frame parent = frames.parent();
        Frame frame = frames.current();
        if (parent.place == Place.DOCUMENT) {
            Fact.Root root = Fact.Root.of(StartTag.region(xml), xml.getNamespaceURI());
            frame.place = root.isInNamespace() ? Place.ROOT : Place.SKIPPED;
            facts.accept(root);
        } else if (parent.place == Place.ORDER) {
            item.elementInOrder();
        } else if (AnswerFileReader.NAMESPACE.equals(xml.getNamespaceURI())) {
            if (parent.place.hasKeys() && xml.getAttributeCount() > 0) {
                key(parent, frame.name);
            }
            frame.place = place(parent, frame, frame.name);
        }
    }

    private Place place(Frame parent, Frame frame, String name) {
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

    private Place inRoot(String name) {
        settings = null;
        component = null;
        if (name.equals("settings")) {
            settings = StartTag.settings(xml);
            facts.accept(settings);
            return Place.SETTINGS;
        }
        if (name.equalsIgnoreCase("settings")) {
            return misspelled("settings");
        }
        return name.equals("component") ? Place.ELSEWHERE : strayOr(Place.SKIPPED, name, true);
    }

    private Place inSettings(Frame frame, String name) {
        component = null;
        if (name.equals("component")) {
            return component(frame);
        }
        return name.equalsIgnoreCase("component") ? misspelled("component") : strayOr(Place.ELSEWHERE, name, true);
    }

    private Place component(Frame frame) {
        String name = xml.getAttributeValue("", "name");
        if (name == null || name.isEmpty()) {
            return Place.UNDOCUMENTED;
        }
        Setting documented = Setting.component(name).orElse(null);
        component = StartTag.component(xml, documented == null ? name : documented.name());
        Region tag = StartTag.region(xml);
        int earlier = register.component(settings, component, tag.line(), branches.count());
        facts.accept(new Fact.Component(tag, settings, component, name, earlier));
        if (documented != null) {
            frame.setting = documented;
            return Place.DOCUMENTED;
        }
        return component.isMicrosofts() && !Template.hasPlaceholder(name) ? Place.OTHER_COMPONENT : Place.UNDOCUMENTED;
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
        listTag = StartTag.region(xml);
        list = null;
        if (child.list() != ListKind.DATA_IMAGES) {
            enterList(child.list());
        }
        return Place.LIST;
    }

    private void enterList(ListKind kind) {
        list = register.list(kind, settings, component, disks, listTag, branches.count());
        facts.accept(new Fact.ListElement(listTag, list));
    }

    private Place inList(ListKind kind, String name) {
        if (name.equals(kind.item())) {
            if (list == null) {
                enterList(kind);
            }
            item.start(list);
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
            item.startOrder(branches.count());
            return Place.ORDER;
        }
        if (name.equalsIgnoreCase("Order")) {
            item.orderNamedOtherwise();
            return misspelled("Order");
        }
        Place place = strayOr(Place.ELSEWHERE, name, true);
        boolean value = place == Place.ELSEWHERE && item.startSetting(name);
        return value ? Place.VALUE : place;
    }

    /** A list, item or Order that is documented for other places is told, and what is in it left alone. */
    private Place strayOr(Place otherwise, String name, boolean ordersToo) {
        if (!Setting.isList(name) && !Setting.isItem(name) && !(ordersToo && name.equals("Order"))) {
            return otherwise;
        }
        if (name.equals(ListKind.DATA_IMAGES.list())) {
            frames.current().doubtfulList = new Fact.Misplaced(StartTag.region(xml), address(), name, componentName());
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
        facts.accept(new Fact.Misplaced(StartTag.region(xml), address(), frames.current().name, componentName()));
        return Place.SKIPPED;
    }

    private Place misspelled(String documented) {
        facts.accept(new Fact.Misspelled(StartTag.region(xml), address(), frames.current().name, documented));
        return Place.SKIPPED;
    }

    private void key(Frame parent, String name) {
        String key = xml.getAttributeValue(WCM, "keyValue");
        if (key != null && !Template.hasPlaceholder(key)) {
            Region tag = StartTag.region(xml);
            int earlier = parent.enterKey(name, key, tag.line(), branches.count(), register.memory());
            facts.accept(new Fact.Key(tag, earlier > 0 ? address() : "", name, key, earlier));
        }
    }

    private String componentName() {
        return component == null ? null : component.name();
    }

    /** Pass, component and the names from there, as Setup's log writes them. */
    private String address() {
        if (settings == null) {
            return frames.path(1);
        }
        return settings.shown() + " / " + (component == null ? frames.path(2) : component + " / " + frames.path(3));
    }

    /** A piece of the text of the open element. */
    void text(char[] text, int start, int length) {
        Place place = frames.current().place;
        if (place == Place.ORDER || place == Place.VALUE) {
            item.leafText(text, start, length);
        } else if (place == Place.ITEM) {
            item.text(text, start, length);
        }
    }

    /** A directive of a template stands directly in the open element. */
    void directive() {
        if (frames.current().place == Place.ITEM) {
            item.directive();
        }
    }

    void end() {
        Frame frame = frames.current();
        switch (frame.place) {
            case ORDER -> item.endOrder();
            case VALUE -> item.endSetting(frame.name, facts);
            case ITEM -> item.end(facts);
            case LIST -> {
                if (list != null) {
                    list.enterBranch(branches.count());
                }
            }
            default -> {}
        }
        frame.forgetKeys(register.memory());
    }
}
