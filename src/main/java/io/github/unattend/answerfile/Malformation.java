package io.github.unattend.answerfile;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** Why a file is not well-formed, in plain words and with the remedy. */
final class Malformation {
    /** What is said of a break that no cause is known of: nothing that could be wrong, or a secret. */
    static final String UNKNOWN = "not well-formed XML near this place";

    private Malformation() {}

    /**
     * Explains a break.
     *
     * @param location where the parser stood; null if it does not say
     * @throws IOException if the file cannot be read again
     */
    static Fact.Break of(XMLStreamException e, Location location, AnswerFileReader.Source source) throws IOException {
        BrokenText text = BrokenText.read(source);
        int offset = location == null ? 0 : Math.max(0, location.getCharacterOffset());
        if (location != null && !text.holds(offset)) {
            return new Fact.Break(
                    Region.at(new io.github.unattend.answerfile.Location(
                            location.getLineNumber(), Math.max(1, location.getColumnNumber()), offset)),
                    UNKNOWN);
        }
        Breakage breakage = new Breakage(text, Math.min(offset, text.length()), source);
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        for (MalformationCause cause : MalformationCause.values()) {
            Optional<Fact.Break> explained = cause.of(breakage, message);
            if (explained.isPresent()) {
                return explained.get();
            }
        }
        return new Fact.Break(Region.at(text.location(breakage.at())), UNKNOWN);
    }
}
