package io.github.unattend.answerfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the first tag whether a file that breaks before its root was meant to be an answer file. */
final class FirstTag {
    /** How far the first tag is looked for, in bytes. */
    private static final int WINDOW = 1 << 16;

    private static final Pattern NAME = Pattern.compile("<(?:[A-Za-z_][\\w.-]*+:)?+([A-Za-z_][\\w.-]*+)");
    private static final String[][] LEFT_OUT = {{"<!--", "-->"}, {"<?", "?>"}, {"<%", "%>"}};

    private FirstTag() {}

    static boolean isRoot(AnswerFileReader.Source source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(WINDOW);
            return isRoot(new String(bytes, Encoding.of(bytes).charset()));
        }
    }

    private static boolean isRoot(String text) {
        Matcher matcher = NAME.matcher(text);
        int at = text.indexOf('<');
        while (at >= 0) {
            int behind = behindLeftOut(text, at);
            if (behind == at && matcher.region(at, text.length()).lookingAt()) {
                return matcher.group(1).equals(AnswerFileReader.ROOT);
            }
            at = text.indexOf('<', Math.max(behind, at + 1));
        }
        return false;
    }

    private static int behindLeftOut(String text, int at) {
        for (String[] pair : LEFT_OUT) {
            if (text.startsWith(pair[0], at)) {
                int end = text.indexOf(pair[1], at + pair[0].length());
                return end < 0 ? at : end + pair[1].length();
            }
        }
        return at;
    }
}
