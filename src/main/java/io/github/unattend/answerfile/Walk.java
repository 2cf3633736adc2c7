package io.github.unattend.answerfile;

import io.github.unattend.answerfile.Frame.Place;
import io.github.unattend.catalog.ListKind;
import io.github.unattend.catalog.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;

/** Follows the elements of one answer file from the root to the end and tells what stands where. */
final class Walk {
    private static final String WCM = "http://schemas.microsoft.com/WMIConfig/2002/State";
    private static final int SETTINGS_DEPTH = 2;
    private static final int COMPONENT_DEPTH = 3;

    private final XMLStreamReader2 xml;
    private final boolean keepValues;
    private final Consumer<Fact> facts;
    private final Register register = new Register();
    private final Branches branches = new Branches();
    private final IgnoreScopes ignoreScopes;
    private final TrimmedText text = new TrimmedText();
    private final List<Frame> frames = new ArrayList<>();
    private int depth;
    private Frame frame = new Frame();

    private Fact.Settings settings;
    private ComponentIdentity component;
    private int disks;
    private OrderedList list;
    private Region listTag;
    private ItemReading item;
    private Region leafTag;
    private int orderBranch;
    private boolean orderHasElements;

    Walk(XMLStreamReader2 xml, boolean keepValues, Consumer<Fact> facts) {
        this.xml = xml;
        this.keepValues = keepValues;
        this.facts = facts;
        this.ignoreScopes = new IgnoreScopes(facts);
        frame.place = Place.DOCUMENT;
        frames.add(frame);
    }

    void event(int type) {
        switch (type) {
            case XMLStreamConstants.START_ELEMENT -> startElement();
            case XMLStreamConstants.END_ELEMENT -> endElement();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
            case XMLStreamConstants.COMMENT -> comment();
            case XMLStreamConstants.ENTITY_REFERENCE -> entityReference();
            case XMLStreamConstants.END_DOCUMENT -> register.lists().forEach(facts);
            default -> {}
        }
    }

    /** Tells what is known of the whole file where it breaks off: its lists, of whose numbering no one can tell. */
    void breakOff() {
        register.lists().forEach(OrderedList::disturb);
        register.lists().forEach(facts);
    }

    private void startElement() {
        endText();
        Frame parent = frame;
        frame = push(xml.getLocalName());
        ignoreScopes.startElement(frame, depth, this::start);
        if (depth == 1) {
            startRoot();
        } else if (!AnswerFileReader.NAMESPACE.equals(xml.getNamespaceURI())) {
            orderHasElements |= parent.place == Place.ORDER;
        } else {
            if (parent.place.hasKeys() && xml.getAttributeCount() > 0) {
                key(parent);
            }
            startChild(parent, frame.name);
        }
    }

    private void startRoot() {
        Fact.Root root =
                new Fact.Root(tag(), Optional.ofNullable(xml.getNamespaceURI()).orElse(""));
        frame.place = root.isInNamespace() ? Place.ROOT : Place.SKIPPED;
        facts.accept(root);
    }

    private void startChild(Frame parent, String name) {
        switch (parent.place) {
            case ROOT -> inRoot(name);
            case SETTINGS -> inSettings(name);
            case DOCUMENTED -> inDocumented(parent.setting, name);
            case LIST -> inList(name);
            case ITEM -> inItem(name);
            case ORDER -> orderHasElements = true;
            case SKIPPED -> inDoubtfulList(parent, name);
            case OTHER_COMPONENT -> {
                if (!inDoubtfulList(parent, name)) {
                    frame.place = strayOr(Place.OTHER_COMPONENT, name, false);
                }
            }
            case VALUE, ELSEWHERE -> {
                if (!inDoubtfulList(parent, name)) {
                    frame.place = strayOr(Place.ELSEWHERE, name, true);
                }
            }
            case UNDOCUMENTED -> frame.place = Place.UNDOCUMENTED;
            case DOCUMENT -> throw new IllegalStateException("a second root");
        }
    }

    private void inRoot(String name) {
        if (name.equals("settings")) {
            frame.place = Place.SETTINGS;
            settings = StartTag.settings(xml, tag());
            facts.accept(settings);
        } else if (name.equalsIgnoreCase("settings")) {
            misspelled("settings");
        } else if (name.equals("component")) {
            frame.place = Place.ELSEWHERE;
        } else {
            frame.place = strayOr(Place.SKIPPED, name, true);
        }
    }

    private void inSettings(String name) {
        if (name.equals("component")) {
            startComponent();
        } else if (name.equalsIgnoreCase("component")) {
            misspelled("component");
        } else {
            frame.place = strayOr(Place.ELSEWHERE, name, true);
        }
    }

    private void startComponent() {
        String name = xml.getAttributeValue("", "name");
        if (name == null || name.isEmpty()) {
            frame.place = Place.UNDOCUMENTED;
            return;
        }
        Setting documented = Setting.component(name).orElse(null);
        component = StartTag.component(xml, documented == null ? name : documented.name());
        Region tag = tag();
        int earlier = register.component(settings, component, tag.line(), branches.count());
        facts.accept(new Fact.Component(tag, settings, component, name, earlier));
        if (documented != null) {
            frame.place = Place.DOCUMENTED;
            frame.setting = documented;
        } else {
            boolean microsofts = component.isMicrosofts() && !Template.hasPlaceholder(name);
            frame.place = microsofts ? Place.OTHER_COMPONENT : Place.UNDOCUMENTED;
        }
    }

    private void inDocumented(Setting parent, String name) {
        Setting child = parent.child(name);
        if (child == null) {
            Setting meant = parent.misspelledChild(name);
            if (meant != null) {
                misspelled(meant.name());
            } else {
                frame.place = strayOr(Place.ELSEWHERE, name, true);
            }
        } else if (child.list() == null) {
            frame.place = Place.DOCUMENTED;
            frame.setting = child;
            disks += name.equals("Disk") ? 1 : 0;
        } else {
            frame.place = Place.LIST;
            frame.setting = child;
            listTag = tag();
            list = null;
            if (child.list() != ListKind.DATA_IMAGES) {
                enterList(child.list());
            }
        }
    }

    private void enterList(ListKind kind) {
        list = register.list(kind, settings, component, disks, listTag, branches.count());
        facts.accept(new Fact.ListElement(listTag, list));
    }

    private void inList(String name) {
        ListKind kind = frames.get(depth - 1).setting.list();
        if (name.equals(kind.item())) {
            if (list == null) {
                enterList(kind);
            }
            frame.place = Place.ITEM;
            item = new ItemReading(list, tag(), keepValues);
        } else if (name.equalsIgnoreCase(kind.item()) || Setting.isItem(name)) {
            misspelled(kind.item());
            if (list != null) {
                list.disturb();
            }
        } else if (Setting.isList(name) || name.equals("Order")) {
            misplaced(tag());
        } else {
            frame.place = Place.ELSEWHERE;
        }
    }

    private void inItem(String name) {
        if (name.equals("Order")) {
            frame.place = Place.ORDER;
            leafTag = tag();
            orderBranch = branches.count();
            orderHasElements = false;
            text.clear();
        } else if (name.equalsIgnoreCase("Order")) {
            misspelled("Order");
            item.orderNamedOtherwise();
        } else {
            frame.place = strayOr(Place.ELSEWHERE, name, true);
            if (name.equals("Credentials")) {
                item.credentials();
            } else if (frame.place == Place.ELSEWHERE && item.asksFor(name)) {
                frame.place = Place.VALUE;
                leafTag = tag();
                text.clear();
            }
        }
    }

    /** A list, item or Order that is documented for other places is told, and what is in it left alone. */
    private Place strayOr(Place otherwise, String name, boolean ordersToo) {
        if (Setting.isList(name) || Setting.isItem(name) || (ordersToo && name.equals("Order"))) {
            if (name.equals(ListKind.DATA_IMAGES.list())) {
                frame.doubtfulList = tag();
                return otherwise;
            }
            misplaced(tag());
            return Place.SKIPPED;
        }
        return otherwise;
    }

    /** ImageInstall holds other settings too; only a DataImage in it makes it an ordered list, and so misplaced. */
    private boolean inDoubtfulList(Frame parent, String name) {
        if (parent.doubtfulList == null || !name.equals(ListKind.DATA_IMAGES.item())) {
            return false;
        }
        facts.accept(new Fact.Misplaced(parent.doubtfulList, address(depth - 1), parent.name, componentName()));
        parent.doubtfulList = null;
        parent.place = Place.SKIPPED;
        return true;
    }

    private void endElement() {
        endText();
        switch (frame.place) {
            case ORDER -> endOrder();
            case VALUE -> item.value(frame.name, text, leafTag, facts);
            case ITEM -> item.end(facts);
            case LIST -> {
                if (list != null) {
                    list.enterBranch(branches.count());
                }
            }
            default -> {}
        }
        ignoreScopes.endElement(frame, this::here);
        depth--;
        frame = frames.get(depth);
    }

    private void endOrder() {
        boolean whole = text.isWhole() && !orderHasElements;
        OrderNumber number = whole ? OrderNumber.parse(text.text()) : null;
        String shown = number != null ? number.digits() : text.text() + (orderHasElements ? "<...>" : "");
        Region element = orderHasElements ? leafTag : new Region(leafTag.start(), here());
        item.order(element, shown, number, orderBranch);
    }

    /** The text between two tags or comments may come in several pieces. */
    private void text() {
        char[] characters = xml.getTextCharacters();
        int start = xml.getTextStart();
        int length = xml.getTextLength();
        branches.text(characters, start, length);
        if (frame.place == Place.ORDER || frame.place == Place.VALUE) {
            text.append(characters, start, length);
        } else if (frame.place == Place.ITEM && !xml.isWhiteSpace()) {
            item.text(characters, start, length);
        }
    }

    /** A reference to an entity of a DOCTYPE, which is never read; the reference stands for itself. */
    private void entityReference() {
        char[] reference = ('&' + xml.getLocalName() + ';').toCharArray();
        if (frame.place == Place.ORDER || frame.place == Place.VALUE) {
            text.append(reference, 0, reference.length);
        }
    }

    private void comment() {
        endText();
        if (branches.comment(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength())) {
            directiveFound();
        }
        ignoreScopes.comment(xml, depth, this::tag);
    }

    private void endText() {
        if (branches.endText()) {
            directiveFound();
        }
    }

    private void directiveFound() {
        if (frame.place == Place.ITEM) {
            item.directive();
        }
    }

    private void key(Frame parent) {
        String key = xml.getAttributeValue(WCM, "keyValue");
        if (key != null && !Template.hasPlaceholder(key)) {
            Region tag = tag();
            int earlier = parent.enterKey(frame.name, key, tag.line(), branches.count());
            facts.accept(new Fact.Key(tag, address(depth), frame.name, key, earlier));
        }
    }

    private void misspelled(String documented) {
        facts.accept(new Fact.Misspelled(tag(), address(depth), frame.name, documented));
    }

    private void misplaced(Region tag) {
        facts.accept(new Fact.Misplaced(tag, address(depth), frame.name, componentName()));
    }

    private String componentName() {
        return depth > COMPONENT_DEPTH && component != null ? component.name() : null;
    }

    /** Pass, component and the names from there to the open element of this depth, as Setup's log writes them. */
    private String address(int of) {
        StringJoiner parts = new StringJoiner(" / ");
        int from = 1;
        if (of > SETTINGS_DEPTH - 1 && frames.get(SETTINGS_DEPTH).place == Place.SETTINGS) {
            parts.add(settings.address());
            from = SETTINGS_DEPTH + 1;
        }
        if (of > COMPONENT_DEPTH && component != null) {
            parts.add(component.toString());
            from = COMPONENT_DEPTH + 1;
        }
        String path = frames.subList(from, of + 1).stream()
                .map(open -> Shown.of(open.name))
                .collect(Collectors.joining("/"));
        return parts.add(path).toString();
    }

    private Frame push(String name) {
        depth++;
        if (depth == frames.size()) {
            frames.add(new Frame());
        }
        Frame next = frames.get(depth);
        next.reset(name);
        return next;
    }

    /** The start tag at which the reader stands. */
    private Region tag() {
        return new Region(start(), here());
    }

    private Location start() {
        return StartTag.location(xml.getLocationInfo().getStartLocation());
    }

    private Location here() {
        return StartTag.location(xml.getLocationInfo().getCurrentLocation());
    }
}
