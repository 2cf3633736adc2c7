package io.github.unattend.answerfile;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** How much of one thing is taken, far beyond any answer file, so that a hostile one costs neither time nor memory. */
public final class Limits {
    /** In UTF-16 units; the largest answer file known has 241 kB in all. */
    private static final int LONGEST_TEXT = 1 << 22;

    /** In UTF-16 units; the longest attribute known has 191. Findings hold attributes until they are reported. */
    private static final int LONGEST_ATTRIBUTE = 1 << 13;

    private static final Map<String, String> WHAT = Map.of(
            "Text size", "a text or comment of more than %s characters",
            "Maximum attribute size", "an attribute of more than %s characters",
            "Attribute", "a tag of more than %s attributes",
            "Maximum Element Depth", "elements nested more than %s deep");

    private Limits() {}

    /** Says that a file holds more of something than any answer file does, so that it is not read on. */
    public static RuntimeException exceeded(String what) {
        return new UncheckedIOException(new TooMuch(what));
    }

    /** Sets what the parser does not limit by itself, or not enough; its other limits are good. */
    static void applyTo(WstxInputFactory factory) {
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
    }

    /** Throws if it was a limit that stopped the parser. */
    static void rethrowIfExceeded(XMLStreamException e) throws TooMuch {
        if (e.getNestedException() instanceof TooMuch tooMuch) {
            throw tooMuch;
        }
        Matcher exceeded = Pattern.compile("(.*) limit \\((\\d+)\\) exceeded", Pattern.CASE_INSENSITIVE)
                .matcher(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        if (exceeded.lookingAt()) {
            String what = WHAT.getOrDefault(exceeded.group(1), "something beyond a limit of %s");
            throw new TooMuch(String.format(what, exceeded.group(2)));
        }
    }
}
