package io.github.unattend.answerfile;

import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;

/** Follows the events of one answer file: which element is open, what text belongs to it, which comments and branches are in it. */
final class Walk {
    private final XMLStreamReader2 xml;
    private final Consumer<Fact> facts;
    private final Frames frames = new Frames();
    private final Register register = new Register();
    private final Branches branches = new Branches();
    private final IgnoreScopes ignoreScopes;
    private final Elements elements;

    Walk(XMLStreamReader2 xml, boolean keepValues, Consumer<Fact> facts) {
        this.xml = xml;
        this.facts = facts;
        this.ignoreScopes = new IgnoreScopes(facts);
        this.elements = new Elements(xml, frames, register, branches, keepValues, facts);
    }

    void event(int type) {
        switch (type) {
            case XMLStreamConstants.START_ELEMENT -> startElement();
            case XMLStreamConstants.END_ELEMENT -> endElement();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
            case XMLStreamConstants.COMMENT -> comment();
            case XMLStreamConstants.END_DOCUMENT -> register.lists().forEach(facts);
            default -> {}
        }
    }

    /** Tells what is known of the file where it breaks off: its lists, of whose numbering as a whole no one can tell. */
    void breakOff() {
        register.lists().forEach(OrderedList::disturb);
        register.lists().forEach(facts);
    }

    private void startElement() {
        endText();
        frames.push(xml.getLocalName());
        ignoreScopes.startElement(frames, xml);
        elements.start();
    }

    private void endElement() {
        endText();
        elements.end();
        ignoreScopes.endElement(frames, xml);
        frames.pop();
    }

    /** The text between two tags or comments may come in several pieces. */
    private void text() {
        char[] text = xml.getTextCharacters();
        int start = xml.getTextStart();
        int length = xml.getTextLength();
        branches.text(text, start, length);
        elements.text(text, start, length);
    }

    private void comment() {
        endText();
        if (branches.comment(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength())) {
            elements.directive();
        }
        ignoreScopes.comment(frames, xml);
    }

    private void endText() {
        if (branches.endText()) {
            elements.directive();
        }
    }
}
