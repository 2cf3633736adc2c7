package io.github.unattend.rule;

import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.catalog.Near;
import io.github.unattend.catalog.Pass;
import io.github.unattend.catalog.Setting;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parts of messages that several rules share. */
final class Wording {
    /** What is read as one word without quotes around it. */
    private static final Pattern PLAIN = Pattern.compile("[\\w.:() -]+");

    private Wording() {}

    /** A name of the file, in quotes where it would not be read as one word. */
    static String name(String name) {
        boolean plain = PLAIN.matcher(name).matches() && !name.isBlank();
        return plain ? PrintableText.of(name) : quoted(name);
    }

    /** A value of the file in quotes. */
    static String quoted(String value) {
        return '"' + PrintableText.of(value) + '"';
    }

    static String didYouMean(String written, Collection<String> words) {
        return didYouMean(Near.similar(written, words));
    }

    static String didYouMean(Optional<String> word) {
        return word.map(meant -> "; did you mean " + meant + "?").orElse("");
    }

    static String or(Collection<Pass> passes) {
        return passes.stream().map(Pass::id).collect(Collectors.joining(" or "));
    }

    /** What people call an item of an ordered list. */
    static String noun(Setting item) {
        if (item.name().endsWith("Command")) {
            return "command";
        }
        return item.name().endsWith("Partition")
                ? "partition"
                : item.name().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** What Setup's log is known to say, so that either can be found by the other. */
    static String setupSays(String words) {
        return " (Setup's log says: " + words + ")";
    }

    /** Where a setting belongs: one place, two, or one as an example. */
    static String places(List<Setting> settings) {
        String first = place(settings.get(0));
        return switch (settings.size()) {
            case 1 -> first;
            case 2 -> first + " or " + place(settings.get(1));
            default -> first + ", for example";
        };
    }

    private static String place(Setting setting) {
        String parents = setting.path().substring(0, Math.max(0, setting.path().lastIndexOf('/')));
        return setting.component() + (parents.isEmpty() ? "" : " / " + parents);
    }
}
