package io.github.unattend.answerfile;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** Why a file is not well-formed, in plain words and with the remedy. */
final class Malformation {
    private Malformation() {}

    static Fact.Break of(XMLStreamException e, Location location, AnswerFileReader.Source source) {
        io.github.unattend.answerfile.Location at = location == null
                ? io.github.unattend.answerfile.Location.START
                : new io.github.unattend.answerfile.Location(
                        location.getLineNumber(), location.getColumnNumber(), location.getCharacterOffset());
        return new Fact.Break(Region.at(at), "not well-formed XML");
    }
}
