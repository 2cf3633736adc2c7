package io.github.unattend.fix;

import io.github.unattend.answerfile.Location;
import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.answerfile.Region;
import io.github.unattend.fix.Change.Correction;
import io.github.unattend.fix.Change.Fix;
import io.github.unattend.fix.Change.Unchanged;
import io.github.unattend.rule.OrderedList;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is to be changed in one answer file, and its bytes then. Reads and writes no file. */
public final class FixPlan {
    private final EncodedText before;
    private final Verdict verdict;
    private final List<OrderedList> lists;
    private final List<Change> changes;
    private final List<TextEdit> edits;

    private FixPlan(EncodedText before, Verdict verdict, List<OrderedList> lists, List<Change> changes) {
        this.before = before;
        this.verdict = verdict;
        this.lists = lists;
        this.changes =
                changes.stream().sorted(Comparator.comparing(Change::place)).toList();
        this.edits = fixes().stream()
                .flatMap(fix -> fix.edits().stream())
                .sorted(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end))
                .toList();
    }

    /**
     * Plans what is to be changed in a file.
     *
     * @param bytes the whole file
     * @param verdict what the rules say of it
     * @param lists its ordered lists
     * @throws Refusal if its bytes are not what its encoding says
     */
    public static FixPlan of(
            byte[] bytes, Charset encoding, Verdict verdict, List<OrderedList> lists, FixOptions options)
            throws Refusal {
        List<OrderedList> sorted = sorted(lists);
        List<OrderedList> wanted = sorted.stream()
                .filter(list -> list.isViolated()
                        || (options.renumberAll() && !list.items().isEmpty()))
                .toList();
        List<Violation> correctable = verdict.violations().stream()
                .filter(violation -> isCorrectable(violation, options))
                .toList();
        if (wanted.isEmpty() && correctable.isEmpty()) {
            return new FixPlan(null, verdict, sorted, List.of());
        }
        if (verdict.omitted() > 0) {
            throw new Refusal(
                    "it has more than " + verdict.violations().size() + " findings; correct some of them first");
        }
        EncodedText text = new EncodedText(bytes, encoding);
        long first = Stream.concat(
                        wanted.stream().map(OrderedList::region),
                        correctable.stream().map(Violation::region))
                .mapToLong(Region::offset)
                .min()
                .orElseThrow();
        Markup markup = new Markup(text.text(), (int) first);
        return new FixPlan(text, verdict, sorted, changes(text, markup, wanted, correctable, verdict, options));
    }

    /** Lists in the order of the file. */
    static List<OrderedList> sorted(List<OrderedList> lists) {
        return lists.stream()
                .sorted(Comparator.comparing(list -> list.region().start()))
                .toList();
    }

    private static boolean isCorrectable(Violation violation, FixOptions options) {
        return options.corrects(violation.rule())
                && !violation.rule().isOfOrders()
                && violation.correction() != null
                && !violation.ignored();
    }

    private static List<Change> changes(
            EncodedText encoded,
            Markup markup,
            List<OrderedList> wanted,
            List<Violation> correctable,
            Verdict verdict,
            FixOptions options)
            throws Refusal {
        String text = encoded.text();
        Map<Integer, String> corrected = new HashMap<>();
        for (Violation violation : correctable) {
            Element element = markup.element(violation.region().offset());
            if (CorrectionEdits.isName(element, violation)) {
                corrected.put(element.start(), violation.correction());
            }
        }
        OrderEdits orderEdits = new OrderEdits(text, encoded.lines(), markup, corrected);
        List<Change> changes = new ArrayList<>();
        for (OrderedList list : wanted) {
            new ListFix(list)
                    .change(orderEdits, verdict.violations(), options.renumberAll())
                    .ifPresent(changes::add);
        }
        List<TextEdit> ofLists =
                fixes(changes).stream().flatMap(fix -> fix.edits().stream()).toList();
        for (Violation violation : correctable) {
            Element element = markup.element(violation.region().offset());
            try {
                Correction correction = CorrectionEdits.of(text, element, violation);
                // The name of an Order that is removed is not corrected first.
                boolean removed = correction.edits().stream()
                        .anyMatch(edit -> ofLists.stream().anyMatch(edit::isRemovedBy));
                if (!removed) {
                    changes.add(correction);
                }
            } catch (Refusal e) {
                String name = PrintableText.of(element.localName());
                changes.add(
                        new Unchanged(violation.region().start(), name + ": not changed: " + e.getMessage(), false));
            }
        }
        return changes;
    }

    private static List<Fix> fixes(List<Change> changes) {
        return changes.stream()
                .filter(Fix.class::isInstance)
                .map(Fix.class::cast)
                .toList();
    }

    /** What becomes of each list, name and value that is to be changed, or should be, in the order of the file. */
    public List<Change> changes() {
        return changes;
    }

    /** Those that are changed. */
    public List<Fix> fixes() {
        return fixes(changes);
    }

    /** What the rules say of the file as it is. */
    Verdict verdict() {
        return verdict;
    }

    /** The ordered lists of the file as it is, in its order. */
    List<OrderedList> lists() {
        return lists;
    }

    /** All edits, sorted. */
    public List<TextEdit> edits() {
        return edits;
    }

    /** Where an edit is, in lines and columns. */
    public Region region(TextEdit edit) {
        return Region.of(location(edit.start()), location(edit.end()));
    }

    private Location location(int offset) {
        return new Location(
                before.lines().number(offset) + 1, offset - before.lines().start(offset) + 1, offset);
    }

    /** The edits as a person reads them; empty where there are none. */
    public List<String> diff(String path) {
        return edits.isEmpty() ? List.of() : UnifiedDiff.of(path, before, edits);
    }

    /** The bytes of the file as it is; of one for which there is an edit. */
    public byte[] bytes() {
        return before.bytes();
    }

    /**
     * The bytes of the file after the edits, of which there is one at least.
     *
     * @throws Refusal if other bytes would change as well
     */
    public byte[] fixedBytes() throws Refusal {
        return before.with(edits);
    }
}
