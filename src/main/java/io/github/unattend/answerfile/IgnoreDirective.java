package io.github.unattend.answerfile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment {@code unattend:ignore order-gap, misplaced: reason}. Before an element it suppresses rules for that element and all in
 * it; before anything else in the document or in its root, for the file.
 */
public final class IgnoreDirective {
    private static final Pattern SYNTAX =
            Pattern.compile("\\s*+unattend:ignore(?![\\w-])\\s*+([^:]*+)(?::.*)?", Pattern.DOTALL);

    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

    /** Far more than there are; the rules after them are not suppressed. */
    private static final int MOST_RULES = 100;

    private final Region region;
    private final List<String> rules;
    private final Set<String> used = new HashSet<>();
    private Location from;
    private Location to;

    private IgnoreDirective(Region region, List<String> rules) {
        this.region = region;
        this.rules = rules;
    }

    /** The directive that the comment is; null where it is another comment. */
    static IgnoreDirective parse(String comment, Region region) {
        Matcher matcher = SYNTAX.matcher(comment);
        if (!matcher.matches()) {
            return null;
        }
        List<String> rules = SEPARATOR
                .splitAsStream(matcher.group(1))
                .filter(rule -> !rule.isEmpty())
                .limit(MOST_RULES)
                .toList();
        return new IgnoreDirective(region, rules);
    }

    /** The comment. */
    public Region region() {
        return region;
    }

    /** The rules that it names, as written. */
    public List<String> rules() {
        return rules;
    }

    /** Whether the element that starts there is suppressed; asked while the file is read, so an open scope has no end yet. */
    public boolean covers(Location element) {
        return from != null && from.compareTo(element) <= 0 && (to == null || element.compareTo(to) < 0);
    }

    /** Notes that it has suppressed a violation of this rule. */
    public void use(String rule) {
        used.add(rule);
    }

    /** The rules that it names, as written, and of which it has suppressed no violation. */
    public List<String> unused() {
        return rules.stream().filter(rule -> !used.contains(rule)).distinct().toList();
    }

    void open(Location start) {
        from = start;
    }

    void close(Location end) {
        to = end;
    }
}
