package io.github.unattend.rule;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.Fact;
import io.github.unattend.answerfile.IgnoreDirective;
import io.github.unattend.answerfile.OrderedList;
import io.github.unattend.answerfile.Shown;
import io.github.unattend.catalog.ListKind;
import io.github.unattend.catalog.Pass;
import io.github.unattend.catalog.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of messages that several rules share, or that need more than a line. */
final class Wording {
    private static final int NUMBERS_SHOWN = 8;

    /** What is read as one word without quotes around it. */
    private static final Pattern PLAIN = Pattern.compile("[\\w.:() -]+");

    private Wording() {}

    static String quote(String value) {
        boolean plain = PLAIN.matcher(value).matches() && !value.isBlank();
        return plain ? Shown.of(value) : '"' + Shown.of(value) + '"';
    }

    /** The remedy for an item without a usable number: a place behind all others. */
    static String nextFree(OrderedList list) {
        return nextFree(list, list.highest());
    }

    static String nextFree(OrderedList list, long above) {
        OptionalLong free = list.nextFree(above);
        if (free.isPresent()) {
            return "; the next free number is " + free.getAsLong();
        }
        return list.hasBranches() ? "" : "; no number is free in this list";
    }

    static String noun(ListKind kind) {
        return switch (kind) {
            case CREATE_PARTITIONS, MODIFY_PARTITIONS -> "partition";
            case DATA_IMAGES -> "data image";
            case REGIONAL_OVERRIDES -> "regional override";
            default -> "command";
        };
    }

    static String outOfRange(ListKind kind) {
        return kind.highest().isPresent()
                ? "not between " + kind.lowest() + " and " + kind.highest().getAsInt()
                : "below " + kind.lowest();
    }

    static String lowestNumbers(OrderedList list) {
        List<Long> numbers = list.lowestNumbers(NUMBERS_SHOWN);
        String shown = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() < list.items() ? shown + ", ..." : shown;
    }

    static String names(Collection<Pass> passes) {
        return passes.stream().map(Pass::id).collect(Collectors.joining(" or "));
    }

    static String didYouMean(String written, Collection<String> words) {
        return NearMiss.of(written, words)
                .map(word -> "; did you mean " + word + "?")
                .orElse("");
    }

    static String passUnknown(Fact.Settings settings) {
        if (settings.pass() != null) {
            List<String> known = Stream.of(Pass.values()).map(Pass::id).toList();
            return quote(settings.pass()) + " is no configuration pass" + didYouMean(settings.pass(), known);
        }
        return settings.nearMiss() == null
                ? "settings without a pass; add the attribute pass"
                : "settings without a pass; write pass instead of " + quote(settings.nearMiss());
    }

    static String misspelled(Fact.Misspelled element) {
        String name = element.name();
        String owners =
                Setting.named(name).stream().map(ListKind::list).distinct().collect(Collectors.joining(" or "));
        String message =
                quote(name) + " is not documented here" + (owners.isEmpty() ? "" : ", it is an item of " + owners)
                        + "; did you mean " + element.documented() + "?";
        boolean isFrame =
                element.documented().equals("settings") || element.documented().equals("component");
        return isFrame
                ? message
                : message + setupSays("A component or setting specified in the answer file does not exist");
    }

    static String namespaceMissing(Fact.Root root) {
        String where = root.namespace().isEmpty() ? "no namespace" : "namespace " + quote(root.namespace());
        return "unattend is in " + where + "; write <unattend xmlns=\"" + AnswerFileReader.NAMESPACE
                + "\">; the rest of this file was not checked";
    }

    static String misplaced(Fact.Misplaced stray) {
        String name = stray.name();
        String message = stray.component() == null
                ? quote(name) + " stands outside any component"
                : quote(name) + " is not documented at this place of " + quote(stray.component());
        if (name.equals("Order")) {
            return message + "; an Order belongs directly in an item of an ordered list";
        }
        List<ListKind> kinds = Setting.named(name);
        message += "; it belongs in "
                + kinds.stream()
                        .map(kind -> kind.component() + " / " + kind.path()
                                + (Setting.isItem(name) ? "/" + kind.item() : ""))
                        .collect(Collectors.joining(" or "));
        boolean otherComponent = stray.component() != null
                && kinds.stream().noneMatch(kind -> kind.component().equals(stray.component()));
        return otherComponent ? message + setupSays("Setting is not defined in this component. 0x80220001") : message;
    }

    /** What Setup's log is known to say, so that either can be found by the other. */
    static String setupSays(String words) {
        return " (Setup's log says: " + words + ")";
    }

    static String tooLong(Fact.LongValue value) {
        String message = value.setting() + " has " + value.length() + " characters, "
                + (value.length() - value.longest()) + " more than documented; shorten it";
        return switch (value.setting()) {
            case "Path" -> message + ", or call a script" + setupSays("Value is invalid. 0x80220005");
            case "CommandLine" -> message + ", or call a script";
            default -> message;
        };
    }

    static String ignoresNothing(IgnoreDirective directive) {
        if (directive.rules().isEmpty()) {
            return "this directive names no rule; write unattend:ignore order-duplicate: reason";
        }
        List<String> parts = new ArrayList<>();
        for (String id : directive.unused()) {
            parts.add(
                    Rule.of(id).isPresent()
                            ? id + " silences nothing here; remove it"
                            : quote(id) + " is no rule" + didYouMean(id, Rule.ids()));
        }
        return String.join("; ", parts);
    }
}
