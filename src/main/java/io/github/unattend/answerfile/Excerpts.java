package io.github.unattend.answerfile;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashMap;
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

    /** An element without markup in it. */
    private static final Pattern WHOLE = Pattern.compile("<[^<>]*+>[^<>]*+</[^<>]*+>");

    /** A start tag or comment, or as much of it as was read; never a section, which holds text. */
    private static final Pattern TAG =
            Pattern.compile("<!--.*?(?:-->|$)|<(?!!)(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+(?:>|$)?", Pattern.DOTALL);

    private Excerpts() {}

    /**
     * The beginnings of the regions that are not empty, one line of each.
     *
     * @param regions sorted by their start; of each, whether more than its start tag may be shown
     */
    public static Map<Region, String> of(Source source, Charset encoding, Map<Region, Boolean> regions)
            throws IOException {
        Map<Region, String> excerpts = new HashMap<>();
        if (regions.isEmpty()) {
            return excerpts;
        }
        try (InputStream in = new BufferedInputStream(source.open())) {
            passMark(in);
            Reader reader = new BufferedReader(new InputStreamReader(in, encoding));
            Cursor cursor = new Cursor(reader);
            regions.forEach((region, whole) -> {
                if (region.endOffset() > region.offset()) {
                    excerpts.put(region, shown(cursor.read(region), whole));
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return excerpts;
    }

    /** A byte order mark does not count, whatever encoding is declared after it. */
    private static void passMark(InputStream in) throws IOException {
        in.mark(LONGEST_MARK);
        byte[] start = in.readNBytes(LONGEST_MARK);
        in.reset();
        in.skipNBytes(Encoding.of(start).markLength());
    }

    /** What is in an element within it may be a secret. */
    private static String shown(String source, boolean whole) {
        boolean shownWhole = whole && WHOLE.matcher(source).matches();
        Matcher tag = TAG.matcher(source);
        String element = shownWhole ? source : tag.lookingAt() ? tag.group() : "<";
        String firstLine = element.lines().findFirst().orElse("");
        boolean fits = firstLine.length() == element.length() && firstLine.length() <= LONGEST;
        return PrintableText.whole(
                fits ? firstLine : PrintableText.part(firstLine, 0, Math.min(firstLine.length(), LONGEST)) + "...");
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
        String read(Region region) {
            try {
                return readOn(region);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String readOn(Region region) throws IOException {
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
