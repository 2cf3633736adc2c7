package io.github.unattend.answerfile;

import io.github.unattend.answerfile.AnswerFileReader.Detail;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Follows the events of one answer file: which element is open, what text belongs to it, which comments and branches are in it. Used
 * again for the next file.
 */
final class Walk {
    private final Frames frames = new Frames();
    private final Branches branches = new Branches();
    private final IgnoreScopes ignoreScopes = new IgnoreScopes();
    private final Elements elements = new Elements(frames, branches);

    private XMLStreamReader2 xml;
    private boolean templates;
    private long elementCount;

    /** Begins with a file. */
    void restart(XMLStreamReader2 parser, Detail detail, Consumer<Fact> consumer) {
        xml = parser;
        templates = detail != Detail.GLANCE;
        elementCount = 0;
        frames.restart();
        branches.restart();
        ignoreScopes.restart(consumer);
        elements.restart(parser, detail, consumer);
    }

    /** Whether the root of an answer file came. */
    boolean hasSeenRoot() {
        return elementCount > 0;
    }

    /** Goes to the end of an answer file; of another one, to its root. */
    void go() throws XMLStreamException {
        int event;
        do {
            event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (elementCount == 0 && !xml.getLocalName().equals(AnswerFileReader.ROOT)) {
                        return;
                    }
                    startElement();
                }
                case XMLStreamConstants.END_ELEMENT -> endElement();
                case XMLStreamConstants.CHARACTERS -> text();
                case XMLStreamConstants.CDATA -> cdata();
                case XMLStreamConstants.COMMENT -> comment();
                default -> {}
            }
        } while (event != XMLStreamConstants.END_DOCUMENT);
        elements.endFile();
    }

    /** Tells what is known of the file where it breaks off. */
    void breakOff() {
        elements.breakOff();
    }

    private void startElement() throws XMLStreamException {
        elementCount++;
        endText();
        Frame element = frames.push(xml.getLocalName());
        ignoreScopes.startElement(element, xml);
        elements.start(element);
    }

    private void endElement() {
        endText();
        Frame element = frames.current();
        elements.end(element);
        ignoreScopes.endElement(element, xml);
        frames.pop();
    }

    /**
     * The text between two tags or comments may come in several pieces. Most is one of white space that only indents. What is not asked
     * for is not decoded.
     */
    private void text() {
        boolean leaf = elements.isLeafOpen();
        if (!leaf && (!templates || (!branches.isInText() && xml.isWhiteSpace()))) {
            return;
        }
        char[] text = xml.getTextCharacters();
        int start = xml.getTextStart();
        int length = xml.getTextLength();
        if (templates) {
            branches.text(text, start, length);
        }
        tell(leaf, text, start, length);
    }

    private void tell(boolean leaf, char[] text, int start, int length) {
        if (leaf) {
            elements.leafText(text, start, length);
        } else {
            elements.text(text, start, length);
        }
    }

    /** A section is text like any other, except to {@link Branches}. */
    private void cdata() {
        endText();
        boolean leaf = elements.isLeafOpen();
        if (leaf || templates) {
            tell(leaf, xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private void comment() {
        endText();
        if (templates && branches.comment(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength())) {
            elements.directive();
        }
        ignoreScopes.comment(xml, elementCount < 2);
    }

    private void endText() {
        if (templates && branches.endText()) {
            elements.directive();
        }
    }
}
