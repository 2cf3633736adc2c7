package io.github.unattend.report;

import io.github.unattend.answerfile.PrintableText;
import java.nio.charset.StandardCharsets;

/** A piece of HTML while it is written. */
final class Html {
    private final StringBuilder html = new StringBuilder();

    /** Adds markup of our own; never anything of a file. */
    Html raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds a number. */
    Html number(long number) {
        html.append(number);
        return this;
    }

    /** Adds text of any origin, as content or as the value of an attribute in double quotes. */
    Html text(String text) {
        String printable = PrintableText.whole(text);
        for (int i = 0; i < printable.length(); i++) {
            append(printable.charAt(i));
        }
        return this;
    }

    private void append(char c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.append(c);
        }
    }

    /** Adds a path, which may be broken after each of its names. */
    Html path(String path) {
        int from = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            text(path.substring(from, slash + 1)).raw("<wbr>");
            from = slash + 1;
        }
        return text(path.substring(from));
    }

    /** Adds a name of several words, set apart as people read them; to search and to copy it is one word. */
    Html name(String name) {
        String printable = PrintableText.whole(name);
        for (int i = 0; i < printable.length(); i++) {
            if (i > 0 && beginsWord(printable, i)) {
                html.append("<i></i>");
            }
            append(printable.charAt(i));
        }
        return this;
    }

    /** At a capital after a small letter, and at the last one of several before a small letter: IP Address, Disk ID. */
    private static boolean beginsWord(String name, int at) {
        boolean capital = Character.isUpperCase(name.charAt(at));
        boolean afterSmall = Character.isLowerCase(name.charAt(at - 1));
        boolean beforeSmall = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
        return capital && (afterSmall || (beforeSmall && Character.isUpperCase(name.charAt(at - 1))));
    }

    int length() {
        return html.length();
    }

    byte[] bytes() {
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
