package io.github.unattend.answerfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what a file that breaks before its root was meant to be. */
public final class FirstTag {
    /** How far the first tag is looked for, in bytes. */
    private static final int WINDOW = 1 << 16;

    private static final Pattern NOT_ELEMENTS =
            Pattern.compile("<!--.*?-->|<\\?.*?\\?>|<%.*?%>|<!DOCTYPE[^>\\[]*+(?:\\[.*?]\\s*+)?>", Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<(?:[A-Za-z_][\\w.-]*+:)?+([A-Za-z_][\\w.-]*+)");

    private FirstTag() {}

    /**
     * By the first tag. Where the name does not end in {@code .xml}, nothing but comments and the like may come before it: a script
     * that holds an answer file is not one.
     */
    public static FileKind kindOf(Source source) throws IOException {
        String text;
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(WINDOW);
            Encoding encoding = Encoding.of(bytes);
            text = new String(bytes, encoding.markLength(), bytes.length - encoding.markLength(), encoding.charset());
        }
        String elements = NOT_ELEMENTS.matcher(text).replaceAll("").stripLeading();
        Matcher tag = TAG.matcher(elements);
        boolean first = source.isNamedXml() ? tag.find() : tag.lookingAt();
        if (first && tag.group(1).equals(OpenElement.ROOT)) {
            return FileKind.ANSWER_FILE;
        }
        boolean holdsOne = text.contains("<" + OpenElement.ROOT) && text.contains(OpenElement.NAMESPACE);
        return holdsOne && !source.isNamedXml() ? FileKind.HOST : FileKind.OTHER;
    }
}
