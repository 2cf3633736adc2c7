package io.github.unattend.answerfile;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Follows the events of one file: which element is open, what text belongs to it, which comments and branches are in it. */
final class ElementReader {
    private final XMLStreamReader2 xml;
    private final AnswerFileVisitor visitor;
    private final TemplateBranches branches = new TemplateBranches();
    private final IgnoreScopes ignoreScopes;

    private OpenElement root;
    private OpenElement current;
    private boolean answerFile;
    private boolean beforeAll = true;

    ElementReader(XMLStreamReader2 xml, AnswerFileVisitor visitor) {
        this.xml = xml;
        this.visitor = visitor;
        this.ignoreScopes = new IgnoreScopes(visitor);
    }

    /** Goes to the end of an answer file; of another one, to its root. */
    void read() throws XMLStreamException {
        int event;
        do {
            event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS -> text();
                case XMLStreamConstants.CDATA -> cdata();
                case XMLStreamConstants.COMMENT -> comment();
                default -> {}
            }
        } while (event != XMLStreamConstants.END_DOCUMENT && (root == null || answerFile));
    }

    /** Whether the root of an answer file came. */
    boolean isAnswerFile() {
        return answerFile;
    }

    /** The start tag of the root; null where none came. */
    Region root() {
        return root == null ? null : root.tag();
    }

    /** The elements that are open, the innermost first. */
    List<Break.OpenTag> open() {
        List<Break.OpenTag> open = new ArrayList<>();
        for (OpenElement element = current; element != null; element = element.parent()) {
            open.add(new Break.OpenTag(element.prefixedName(), element.start()));
        }
        return open;
    }

    private void start() {
        endText();
        OpenElement element = new OpenElement(xml, current, branches.count());
        if (root == null) {
            root = element;
            answerFile = visitor.isAnswerFile(element);
            if (!answerFile) {
                return;
            }
        } else {
            beforeAll = false;
        }
        current = element;
        ignoreScopes.start(element);
        visitor.start(element);
    }

    private void end() {
        endText();
        OpenElement element = current;
        element.close(branches.count());
        visitor.end(element);
        ignoreScopes.end(element, xml);
        current = element.parent();
    }

    /** The text between two tags or comments may come in several pieces; most of it only indents. */
    private void text() {
        if (current == null || (!isLeafOpen() && xml.isWhiteSpace())) {
            return;
        }
        char[] text = xml.getTextCharacters();
        int start = xml.getTextStart();
        int length = xml.getTextLength();
        branches.text(text, start, length);
        add(text, start, length);
    }

    /** A section is text like any other, except to {@link TemplateBranches}. */
    private void cdata() {
        endText();
        add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private void add(char[] text, int start, int length) {
        if (current.setting() != null) {
            current.addText(text, start, length);
        }
    }

    private boolean isLeafOpen() {
        return current.setting() != null && current.setting().isLeaf();
    }

    private void comment() {
        endText();
        boolean directive = branches.comment(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (directive && current != null) {
            current.hasDirective();
        }
        ignoreScopes.comment(xml, beforeAll);
    }

    private void endText() {
        if (branches.endText()) {
            current.hasDirective();
        }
    }
}
