package io.github.unattend;

import java.util.regex.Pattern;

/**
 * A mark in the place of passwords, product keys, commands and other texts, and what is promised of these: no output shows the text of
 * an element other than an {@code Order}; only the HTML report shows the descriptions of items and the names of programs. Names,
 * attributes and what an {@code Order} says are shown.
 */
final class Secret {
    static final String MARK = "S3cr3tM4rk";

    /** The mark as the text of an element, and not as what may be shown of it. */
    private static final Pattern AS_TEXT =
            Pattern.compile("<(?:\\w+:)?(?!Order|Description)\\w+>(?:cmd\\.exe /key:)?" + MARK + "</");

    /** What is passed over where it does not hold the mark. */
    private static final Pattern ASIDE = Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>", Pattern.DOTALL);

    private Secret() {}

    /** Whether the mark stands in the file, and only as such text. In comments, sections and a DOCTYPE it would be something else. */
    static boolean isIn(String text) {
        String markup = ASIDE.matcher(text).replaceAll(aside -> aside.group().contains(MARK) ? "<!" + MARK : " ");
        return markup.contains(MARK)
                && !markup.contains("<!")
                && !AS_TEXT.matcher(markup).replaceAll("").contains(MARK);
    }
}
