package io.github.unattend.answerfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of elements, as far as it is safe to show: the tag, of an element without markup in it all of it, and nothing else of
 * its line. Read again from the file, since most files need none.
 */
public final class Excerpts {
    private static final int LONGEST = 100;

    /** An Order without markup in it. */
    private static final Pattern WHOLE_ORDER = Pattern.compile("<(?:[^<>:\\s]+:)?Order(?:\\s[^<>]*)?>[^<>]*+</[^<>]*>");

    /** A start tag or comment, or as much of it as was read. */
    private static final Pattern TAG =
            Pattern.compile("<!--.*?(?:-->|$)|<(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+(?:>|$)?", Pattern.DOTALL);

    private Excerpts() {}

    /**
     * The beginnings of the regions that are not empty, one line of each.
     *
     * @param regions sorted by their start
     */
    public static Map<Region, String> of(AnswerFileReader.Source source, Charset encoding, List<Region> regions)
            throws IOException {
        Map<Region, String> excerpts = new HashMap<>();
        if (regions.isEmpty()) {
            return excerpts;
        }
        try (Reader reader = new BufferedReader(new InputStreamReader(source.open(), encoding))) {
            Cursor cursor = new Cursor(reader);
            for (Region region : regions) {
                if (!excerpts.containsKey(region) && region.end().compareTo(region.start()) > 0) {
                    excerpts.put(region, shown(cursor.read(region)));
                }
            }
        }
        return excerpts;
    }

    /** The text of an Order is its number; that of another element, or of one within it, may be a secret. */
    private static String shown(String source) {
        boolean wholeOrder = WHOLE_ORDER.matcher(source).matches();
        Matcher tag = TAG.matcher(source);
        String element = wholeOrder ? source : tag.lookingAt() ? tag.group() : "<";
        String firstLine = element.lines().findFirst().orElse("");
        boolean whole = firstLine.length() == element.length() && firstLine.length() <= LONGEST;
        return Shown.printable(
                whole ? firstLine : Shown.whole(firstLine, 0, Math.min(firstLine.length(), LONGEST)) + "...");
    }

    /** Follows the lines and columns of a text as XML counts them. */
    private static final class Cursor {
        private final Reader reader;
        private int line = 1;
        private int column = 1;
        private boolean afterReturn;

        Cursor(Reader reader) {
            this.reader = reader;
        }

        /** Skips to the start of the region and reads to its end, or as much of it as can be shown. */
        String read(Region region) throws IOException {
            StringBuilder text = new StringBuilder();
            while (isBefore(region.end()) && text.length() < 4 * LONGEST) {
                boolean inside = !isBefore(region.start());
                int c = next();
                if (c < 0) {
                    break;
                }
                if (inside) {
                    text.append((char) c);
                }
            }
            return text.toString();
        }

        private boolean isBefore(Location place) {
            return line < place.line() || (line == place.line() && column < place.column());
        }

        private int next() throws IOException {
            int c = reader.read();
            if (c == '\n' && afterReturn) {
                afterReturn = false;
                c = reader.read();
            }
            afterReturn = c == '\r';
            if (c == '\n' || c == '\r') {
                line++;
                column = 1;
                return '\n';
            }
            if (c == '\uFEFF' && line == 1 && column == 1) {
                return next();
            }
            column++;
            return c;
        }
    }
}
