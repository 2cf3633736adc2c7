package io.github.unattend.report;

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
        String visible = Visible.line(text);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return this;
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

    byte[] bytes() {
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
