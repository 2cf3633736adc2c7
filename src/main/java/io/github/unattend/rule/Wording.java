package io.github.unattend.rule;

import io.github.unattend.answerfile.Fact;
import io.github.unattend.answerfile.IgnoreDirective;
import io.github.unattend.answerfile.OrderedList;
import io.github.unattend.answerfile.Shown;
import io.github.unattend.catalog.ListKind;
import io.github.unattend.catalog.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The parts of messages that several rules share, or that need more than a line. */
final class Wording {
    private static final int NUMBERS_SHOWN = 8;

    private Wording() {}

    static String quote(String value) {
        return isPlainWord(value) ? Shown.of(value) : '"' + Shown.of(value) + '"';
    }

    private static boolean isPlainWord(String value) {
        return !value.isEmpty()
                && value.chars().allMatch(c -> c < 0x7F && (Character.isLetterOrDigit(c) || "-_.:() ".indexOf(c) >= 0))
                && !value.isBlank();
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

    static String range(ListKind kind) {
        return kind.highest().isPresent()
                ? "between " + kind.lowest() + " and " + kind.highest().getAsInt()
                : kind.lowest() + " or more";
    }

    static String after(OrderedList list) {
        List<Long> numbers = list.lowestNumbers(NUMBERS_SHOWN);
        String shown = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() < list.items() ? shown + ", ..." : shown;
    }

    static String didYouMean(String written, Collection<String> words) {
        return NearMiss.of(written, words)
                .map(word -> "; did you mean " + word + "?")
                .orElse("");
    }

    /** Where a name that is documented elsewhere belongs. */
    static String belongs(String name) {
        if (!Setting.isItem(name)) {
            return "";
        }
        return "; it is an item of "
                + Setting.named(name).stream().map(ListKind::list).distinct().collect(Collectors.joining(" or "));
    }

    static String misplaced(Fact.Misplaced stray) {
        String name = stray.name();
        String here = stray.component() == null
                ? quote(name) + " stands outside any component"
                : quote(name) + " is not documented at this place of " + quote(stray.component());
        if (name.equals("Order")) {
            return here + "; an Order belongs directly in an item of an ordered list";
        }
        String places = Setting.named(name).stream()
                .map(kind -> kind.component() + ": " + kind.path() + (Setting.isItem(name) ? "/" + kind.item() : ""))
                .distinct()
                .collect(Collectors.joining(", or "));
        return here + "; it belongs in " + places
                + (stray.component() == null
                        ? ""
                        : ". Setup's log says: Setting is not defined in this component. 0x80220001");
    }

    static String tooLong(Fact.Value value) {
        String message =
                value.setting() + " has " + value.length() + " characters, " + (value.length() - value.longest())
                        + " more than documented; shorten it, or put the commands into a script";
        boolean reported = value.setting().equals("Path");
        return reported ? message + ". Setup's log says: Value is invalid. 0x80220005" : message;
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
