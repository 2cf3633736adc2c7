package io.github.unattend.answerfile;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Where and why the parser stopped in a file that is not well-formed.
 *
 * @param cause what the parser says
 * @param location where it was; null if it does not say
 * @param token the offset at which the piece of markup or text begins in which it stopped
 * @param open the elements that were open, the innermost first
 */
public record Break(XMLStreamException cause, Location location, long token, List<OpenTag> open) {
    /** The start tag of an open element; its name with its prefix, as written. */
    public record OpenTag(String name, Location location) {}
}
