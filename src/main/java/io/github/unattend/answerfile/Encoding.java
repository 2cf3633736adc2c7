package io.github.unattend.answerfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first bytes of a file say of its encoding, and what its XML declaration says of it.
 *
 * @param charset how to read the file
 * @param markLength the length of its byte order mark
 * @param isWide whether each character takes two or four bytes
 * @param declared the name in the XML declaration; empty for none
 * @param declaredAt the place of that name in the text
 */
public record Encoding(Charset charset, int markLength, boolean isWide, String declared, int declaredAt) {
    /** Where a declaration ends at the latest, in bytes. */
    private static final int WINDOW = 1024;

    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([^\"'<>]*)[\"']");

    /** The characters of a declaration are the same in all encodings of mainframes. */
    private static final String EBCDIC = "IBM037";

    /** What else means UTF-16 of whatever byte order. */
    private static final Set<String> UTF_16 = Set.of("UTF-16", "UTF16", "UCS-2", "ISO-10646-UCS-2");

    private record Signature(String hex, int markLength, String charset) {
        boolean begins(String hexOfFile) {
            return hexOfFile.startsWith(hex);
        }
    }

    /** Byte order marks, and the character {@code <} without one; the longer ones first. */
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("efbbbf", 3, "UTF-8"),
            new Signature("fffe0000", 4, "UTF-32LE"),
            new Signature("0000feff", 4, "UTF-32BE"),
            new Signature("fffe", 2, "UTF-16LE"),
            new Signature("feff", 2, "UTF-16BE"),
            new Signature("3c000000", 0, "UTF-32LE"),
            new Signature("0000003c", 0, "UTF-32BE"),
            new Signature("3c00", 0, "UTF-16LE"),
            new Signature("003c", 0, "UTF-16BE"),
            new Signature("4c6fa794", 0, EBCDIC),
            new Signature("", 0, "UTF-8"));

    /** That of a file. */
    public static Encoding of(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return of(in.readNBytes(WINDOW));
        }
    }

    public static Encoding of(byte[] bytes) {
        String hex = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 4));
        Signature signature = SIGNATURES.stream()
                .filter(known -> known.begins(hex))
                .findFirst()
                .orElseThrow();
        Charset charset = charset(signature.charset).orElse(StandardCharsets.UTF_8); // small runtimes lack EBCDIC
        boolean wide = "<".getBytes(charset).length > 1;
        int length = Math.min(bytes.length, WINDOW) - signature.markLength;
        Matcher declaration = DECLARATION.matcher(new String(bytes, signature.markLength, length, charset));
        if (!declaration.lookingAt()) {
            return new Encoding(charset, signature.markLength, wide, "", 0);
        }
        String declared = declaration.group(1);
        Charset read = wide
                ? charset
                : charset(declared).filter(known -> areAlike(charset, known)).orElse(charset);
        return new Encoding(read, signature.markLength, wide, declared, declaration.start(1));
    }

    /** The declaration and the bytes, where they cannot both be right. */
    public Optional<String> contradiction() {
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        String quoted = "the XML declaration says encoding=\"" + PrintableText.of(declared) + "\"";
        if (!isWide) {
            boolean otherDeclared =
                    charset(declared).filter(known -> !known.equals(charset)).isPresent();
            return otherDeclared
                    ? Optional.of(quoted
                            + (charset.name().equals(EBCDIC)
                                    ? ", but the bytes are EBCDIC; save the file as UTF-8"
                                    : ", but the bytes are those of UTF-8 or the like; declare encoding=\"utf-8\""))
                    : Optional.empty();
        }
        String upper = declared.toUpperCase(Locale.ROOT);
        boolean same = upper.equals(charset.name()) || (charset.name().startsWith("UTF-16") && UTF_16.contains(upper));
        return same
                ? Optional.empty()
                : Optional.of(quoted + ", but the " + (markLength > 0 ? "byte order mark is that" : "bytes are those")
                        + " of "
                        + charset.name() + "; save the file as UTF-8, or declare encoding=\""
                        + charset.name().substring(0, "utf-16".length()).toLowerCase(Locale.ROOT) + "\"");
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether what is a declaration in one is one in the other as well. */
    private static boolean areAlike(Charset one, Charset other) {
        return new String("<?xml".getBytes(one), other).equals("<?xml");
    }
}
