package io.github.unattend;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mark in the place of passwords, product keys, commands and other texts, and what is promised of these: no output shows the text of
 * an element other than an {@code Order}; only the HTML report shows the descriptions of items and the names of programs. Names,
 * attributes and what an {@code Order} says are shown.
 */
final class Secret {
    static final String MARK = "S3cr3tM4rk";

    /** The mark in a command, or as the text of an element other than those of which the HTML report shows something. */
    private static final Pattern AS_TEXT =
            Pattern.compile("<(?:\\w+:)?(?:(?:Path|CommandLine)(?: wcm:keyValue='k')?>cmd\\.exe /key:"
                    + "|(?!(?:Order|Description|Path|CommandLine|Size|Extend|Type|TypeID|PartitionID|Label|Letter|Format)>)\\w+>)"
                    + MARK + "[^<]*</");

    /** What may make something else of it. */
    private static final Pattern ASIDE =
            Pattern.compile("<!--.*?-->|<!\\[CDATA\\[(.*?)]]>|<\\?.*?\\?>", Pattern.DOTALL);

    private Secret() {}

    /** Whether the mark stands in the file, and only as such text; in a comment or a DOCTYPE it would be something else. */
    static boolean isIn(String text) {
        String markup = ASIDE.matcher(text).replaceAll(aside -> Matcher.quoteReplacement(shortened(aside)));
        return markup.contains(MARK)
                && !markup.contains("<!")
                && !AS_TEXT.matcher(markup).replaceAll("").contains(MARK);
    }

    private static String shortened(MatchResult aside) {
        String section = aside.group(1);
        boolean isText = section != null && section.indexOf('<') < 0;
        return !aside.group().contains(MARK) ? " " : isText ? section : "<!";
    }
}
