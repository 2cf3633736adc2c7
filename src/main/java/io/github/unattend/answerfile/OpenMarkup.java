package io.github.unattend.answerfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * What is open where a file breaks. The first reading of a file remembers no names of elements, so this one reads it again.
 *
 * @param elements the open elements, the innermost first
 * @param token where the piece of markup or text begins in which the file breaks
 */
record OpenMarkup(Deque<Element> elements, int token) {
    record Element(String name, int line) {}

    static OpenMarkup of(AnswerFileReader.Source source) throws IOException {
        Deque<Element> open = new ArrayDeque<>();
        XMLStreamReader2 xml = null;
        try (InputStream in = source.open()) {
            xml = AnswerFileReader.parser(in);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT ->
                        open.push(new Element(
                                xml.getPrefixedName(),
                                xml.getLocationInfo().getStartLocation().getLineNumber()));
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            // The break, to which this reads.
        }
        return new OpenMarkup(
                open, xml == null ? 0 : (int) xml.getLocationInfo().getStartingCharOffset());
    }

    Optional<Element> innermost() {
        return Optional.ofNullable(elements.peek());
    }

    boolean isOpen(String name) {
        return elements.stream().anyMatch(element -> element.name().equals(name));
    }
}
