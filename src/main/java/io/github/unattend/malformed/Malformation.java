package io.github.unattend.malformed;

import io.github.unattend.answerfile.Break;
import io.github.unattend.answerfile.Region;
import io.github.unattend.answerfile.Source;
import java.io.IOException;

/**
 * Why a file is not well-formed.
 *
 * @param message what is wrong and what to do; it names elements, attributes and prefixes, but quotes no text or value
 */
public record Malformation(Region region, String message) {
    /**
     * Explains a break.
     *
     * @throws IOException if the file cannot be read again, or may be well-formed with what its DOCTYPE declares
     */
    public static Malformation of(Break found, Source source) throws IOException {
        MalformedText text = MalformedText.read(source);
        long at = found.location() == null ? 0 : Math.max(0, found.location().offset());
        if (found.location() != null && !text.holds(at)) {
            return new Malformation(Region.at(found.location()), Cause.UNKNOWN);
        }
        Stop stop = new Stop(text, text.nearest(at), text.nearest(found.token()), found.open());
        String parsersMessage =
                String.valueOf(found.cause().getMessage()).lines().findFirst().orElse("");
        return Cause.explain(stop, parsersMessage);
    }
}
