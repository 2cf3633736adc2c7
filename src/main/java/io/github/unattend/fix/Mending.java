package io.github.unattend.fix;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFileReader.Detail;
import io.github.unattend.answerfile.Fact;
import io.github.unattend.answerfile.Item;
import io.github.unattend.answerfile.Location;
import io.github.unattend.answerfile.OrderNumber;
import io.github.unattend.answerfile.Region;
import io.github.unattend.fix.ListChange.LeftAlone;
import io.github.unattend.fix.ListChange.Refused;
import io.github.unattend.fix.ListChange.Renumbered;
import io.github.unattend.rule.Judge;
import io.github.unattend.rule.Numberings;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What is to be changed in one answer file, and what it is then. Reads and writes no file. */
public final class Mending {
    private final EncodedText before;
    private final List<Fact> facts;
    private final List<ListChange> lists;
    private final List<TextEdit> edits;

    private Mending(EncodedText before, List<Fact> facts, List<ListChange> lists) {
        this.before = before;
        this.facts = facts;
        this.lists = List.copyOf(lists);
        this.edits = lists.stream()
                .filter(Renumbered.class::isInstance)
                .flatMap(list -> ((Renumbered) list).edits().stream())
                .sorted(Comparator.comparingInt(TextEdit::start))
                .toList();
    }

    /**
     * Looks for what is to be changed in a file.
     *
     * @param bytes the whole file
     * @return empty where no list asks for a change, and where it is no answer file
     * @throws Refusal if it is not well-formed, or not all of its bytes are characters, or these say something else
     * @throws IOException if something in it is too large to be read on
     */
    public static Optional<Mending> of(byte[] bytes, Scope scope) throws Refusal, IOException {
        Judge glance = new Judge(Severities.DEFAULT);
        List<Fact> items = new ArrayList<>();
        Optional<Charset> encoding = encoding(bytes, fact -> {
            glance.accept(fact);
            if (fact instanceof Item) {
                items.add(fact.kept());
            }
        });
        if (encoding.isEmpty()
                || (scope == Scope.VIOLATIONS && !glance.numberings().isAnyViolated())) {
            return Optional.empty();
        }
        EncodedText text = EncodedText.of(bytes, encoding.get());
        Judge judge = new Judge(Severities.DEFAULT);
        List<Fact> facts = facts(text.text(), judge);
        if (!written(facts).equals(written(items))) {
            throw new Refusal("its Orders are not read from its characters as they are from its bytes");
        }
        List<ListChange> changes = changes(text.text(), facts, judge.numberings(), scope);
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Mending(text, facts, changes));
    }

    /** Reads the bytes; they must be well-formed. */
    private static Optional<Charset> encoding(byte[] bytes, Consumer<Fact> reader) throws Refusal, IOException {
        List<Fact.Break> breaks = new ArrayList<>();
        Optional<Charset> encoding = new AnswerFileReader()
                .read(() -> new ByteArrayInputStream(bytes), Detail.FACTS, fact -> {
                    reader.accept(fact);
                    if (fact instanceof Fact.Break broken) {
                        breaks.add(broken);
                    }
                });
        if (!breaks.isEmpty()) {
            Fact.Break broken = breaks.get(0);
            throw new Refusal("line " + broken.region().line() + ", column "
                    + broken.region().column() + ": " + broken.cause());
        }
        return encoding;
    }

    /** The facts of a text, whose offsets are exact where no byte order mark stands before it. */
    private static List<Fact> facts(String text, Judge judge) throws IOException {
        List<Fact> facts = new ArrayList<>();
        new AnswerFileReader().read(text, () -> new ByteArrayInputStream(new byte[0]), fact -> {
            judge.accept(fact);
            facts.add(fact.kept());
        });
        return facts;
    }

    private static List<String> written(List<Fact> facts) {
        return ListItems.of(facts).stream().map(ListItems::written).toList();
    }

    private static List<ListChange> changes(String text, List<Fact> facts, Numberings numberings, Scope scope) {
        List<ListItems> all = ListItems.of(facts);
        Map<String, Long> names = all.stream().collect(Collectors.groupingBy(ListItems::name, Collectors.counting()));
        List<ListChange> changes = new ArrayList<>();
        for (ListItems list : all) {
            if (scope == Scope.VIOLATIONS && !numberings.isViolated(list.list())) {
                continue;
            }
            boolean unique = names.get(list.name()) == 1;
            String name = list.name()
                    + (unique ? "" : " (line " + list.list().region().line() + ")");
            change(text, list, name, numberings.obstacle(list.list()), scope).ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<ListChange> change(
            String text, ListItems list, String name, Optional<Numberings.Obstacle> obstacle, Scope scope) {
        if (obstacle.isPresent()) {
            String reason = obstacle.get().reason();
            return Optional.of(obstacle.get().isIntended() ? new LeftAlone(name, reason) : new Refused(name, reason));
        }
        try {
            Renumbered renumbered = renumbered(text, list, name, scope);
            return renumbered.edits().isEmpty() ? Optional.empty() : Optional.of(renumbered);
        } catch (Refusal e) {
            return Optional.of(new Refused(name, e.getMessage()));
        }
    }

    private static Renumbered renumbered(String text, ListItems list, String name, Scope scope) throws Refusal {
        List<OrderNumber> old = list.numbers();
        List<Long> numbers = list.renumbered(scope);
        Map<Region, Long> changed = new LinkedHashMap<>();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Item item = list.items().get(i);
            edits.addAll(OrderEdits.of(text, item, numbers.get(i)));
            if (!Renumbering.isKept(old.get(i), numbers.get(i))) {
                Region region = item.orders().isEmpty()
                        ? item.region()
                        : item.orders().get(0).region();
                changed.put(region, numbers.get(i));
            }
        }
        return new Renumbered(
                list.list(), name, list.written(), numbers, list.decisions(), changed, List.copyOf(edits));
    }

    /** What becomes of each list that is to be changed, or should be, in the order of the file. */
    public List<ListChange> lists() {
        return lists;
    }

    /** What mends a violation of the same file: always a whole list, since its numbers depend on each other. */
    public Optional<Renumbered> changeFor(Violation violation) {
        if (!Numberings.mends(violation.rule())) {
            return Optional.empty();
        }
        return facts.stream()
                .filter(fact -> fact.region().equals(violation.region()))
                .flatMap(fact -> Numberings.listOf(fact).stream())
                .flatMap(list -> lists.stream()
                        .filter(Renumbered.class::isInstance)
                        .map(Renumbered.class::cast)
                        .filter(change -> change.list() == list))
                .findFirst();
    }

    /** How many lists get new numbers. */
    public int renumberedLists() {
        return (int) lists.stream().filter(Renumbered.class::isInstance).count();
    }

    /** Where an edit is, in lines and columns. */
    public Region region(TextEdit edit) {
        return Region.of(location(edit.start()), location(edit.end()));
    }

    private Location location(int offset) {
        String text = before.text();
        int line = 1;
        for (int next = Lines.next(text, 0); next <= offset && next < text.length(); next = Lines.next(text, next)) {
            line++;
        }
        return new Location(line, offset - Lines.start(text, offset) + 1, offset);
    }

    /** All edits, sorted. */
    public List<TextEdit> edits() {
        return edits;
    }

    /** The edits as a person reads them; empty where there are none. */
    public List<String> diff(String path) {
        return UnifiedDiff.of(path, before.text(), edits);
    }

    /**
     * The bytes of the file with the edits made, after they were read again and compared with what was meant.
     *
     * @throws Refusal if they would be something else
     * @throws IOException if something in them is too large to be read on
     */
    public byte[] mended() throws Refusal, IOException {
        byte[] mended = before.with(edits);
        Charset encoding = encoding(mended, fact -> {}).orElseThrow(() -> new Refusal("its root would be lost"));
        EncodedText after = EncodedText.of(mended, encoding);
        Judge judge = new Judge(Severities.DEFAULT);
        List<Fact> factsAfter = facts(after.text(), judge);
        Proof.require(facts, factsAfter, lists, judge.numberings());
        return mended;
    }
}
