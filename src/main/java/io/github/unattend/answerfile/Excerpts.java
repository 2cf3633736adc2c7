package io.github.unattend.answerfile;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
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
    private static final int MOST_READ = 4 * LONGEST;
    private static final int LONGEST_MARK = 4;

    /** An Order without markup in it. */
    private static final Pattern WHOLE_ORDER = Pattern.compile("<(?:[^<>:\\s]+:)?Order(?:\\s[^<>]*)?>[^<>]*+</[^<>]*>");

    /** A start tag or comment, or as much of it as was read; never a section, which holds text. */
    private static final Pattern TAG =
            Pattern.compile("<!--.*?(?:-->|$)|<(?!!)(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+(?:>|$)?", Pattern.DOTALL);

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
        try (InputStream in = new BufferedInputStream(source.open())) {
            passMark(in);
            Reader reader = new BufferedReader(new InputStreamReader(in, encoding));
            Cursor cursor = new Cursor(reader);
            for (Region region : regions) {
                if (!excerpts.containsKey(region) && region.endOffset() > region.offset()) {
                    excerpts.put(region, shown(cursor.read(region)));
                }
            }
        }
        return excerpts;
    }

    /** A byte order mark does not count, whatever encoding is declared behind it. */
    private static void passMark(InputStream in) throws IOException {
        in.mark(LONGEST_MARK);
        byte[] start = in.readNBytes(LONGEST_MARK);
        in.reset();
        in.skipNBytes(Encoding.of(start).markLength());
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

    /** Follows the offsets of a text. What was read last is kept, since another region may begin in it. */
    private static final class Cursor {
        private final Reader reader;
        private final StringBuilder window = new StringBuilder();
        private long windowStart;
        private long offset;

        Cursor(Reader reader) {
            this.reader = reader;
        }

        /** Skips to the start of the region and reads to its end, or as much of it as can be shown. */
        String read(Region region) throws IOException {
            int known = (int) Math.min(window.length(), region.offset() - windowStart);
            window.delete(0, known);
            windowStart += known;
            while (windowStart < region.offset() && next() >= 0) {
                windowStart = offset;
            }
            int wanted = (int) Math.min(region.endOffset() - region.offset(), MOST_READ);
            while (window.length() < wanted) {
                int c = next();
                if (c < 0) {
                    break;
                }
                window.append((char) c);
            }
            return window.substring(0, Math.min(wanted, window.length()));
        }

        private int next() throws IOException {
            int c = reader.read();
            offset++;
            return c;
        }
    }
}
