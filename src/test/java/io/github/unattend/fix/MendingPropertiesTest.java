package io.github.unattend.fix;

import static io.github.unattend.rule.Numberings.Obstacle.MARKUP;
import static io.github.unattend.rule.Numberings.Obstacle.MISSPELLED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.Fact;
import io.github.unattend.answerfile.OrderNumber;
import io.github.unattend.fix.ListChange.Refused;
import io.github.unattend.fix.ListChange.Renumbered;
import io.github.unattend.rule.Judge;
import io.github.unattend.rule.Severities;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What holds of every file: after it is mended, nothing is left to mend; items that had distinct valid numbers stay in their order;
 * the bytes outside the edits are the same; and to mend it again changes nothing. Held against answer files as they are, and
 * with seeded defects.
 */
class MendingPropertiesTest {
    private static final long SEED = 20261101;

    /** Why a list is refused that the check could not know: facts do not tell how an Order is written. */
    private static final Set<String> ONLY_IN_THE_SOURCE = Set.of(
            "an Order in it is written in several pieces",
            "an Order in it holds references to other characters than digits",
            "an Order too many in it holds more than a number");

    @Test
    void holdsOnTheFilesOfTheProject() throws Exception {
        List<Path> files = new ArrayList<>();
        files.addAll(files(Path.of("src/test/resources/rules")));
        files.addAll(files(Path.of("src/demo")));
        int changed = holdsOn(contents(files), 300);
        assertThat(changed).isGreaterThan(200);
    }

    @Test
    @Tag("corpus")
    void holdsOnRealFiles() throws Exception {
        Path corpus = Path.of(System.getProperty("corpus"));
        Map<String, byte[]> files = new TreeMap<>();
        for (String row : Files.readAllLines(corpus.resolve("manifest.tsv"))) {
            String[] columns = row.split("\t", -1);
            if (columns[6].equals("y") && columns[7].equals("n")) {
                files.put(columns[0], Files.readAllBytes(corpus.resolve("files").resolve(columns[0])));
            }
        }
        assertThat(files).hasSizeGreaterThan(700);
        int changed = holdsOn(files, 1000);
        assertThat(changed).isGreaterThan(900);
    }

    private static List<Path> files(Path directory) throws IOException {
        return List.copyOf(AnswerFiles.under(directory, List.of("**/*.xml"), List.of(), Set.of())
                .files());
    }

    private static Map<String, byte[]> contents(List<Path> files) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (Path file : files) {
            contents.put(file.toString(), Files.readAllBytes(file));
        }
        return contents;
    }

    /** Returns how many of the files with defects were mended. */
    private static int holdsOn(Map<String, byte[]> files, int defects) throws Exception {
        List<byte[]> whole = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!holds(file.getKey(), file.getValue(), Scope.VIOLATIONS)
                    && charset(file.getValue()).isPresent()) {
                whole.add(file.getValue());
            }
            holds(file.getKey(), file.getValue(), Scope.ALL);
        }
        int changed = 0;
        Random random = new Random(SEED);
        for (int i = 0; i < defects; ) {
            byte[] defective = new Defects(random).in(whole.get(random.nextInt(whole.size())));
            if (defective != null) {
                i++;
                changed += holds("defect " + i, defective, Scope.VIOLATIONS) ? 1 : 0;
            }
        }
        return changed;
    }

    /** Returns whether the file is mended. */
    private static boolean holds(String name, byte[] bytes, Scope scope) throws Exception {
        Optional<Mending> mending;
        try {
            mending = Mending.of(bytes, scope);
        } catch (Refusal e) {
            mending = Optional.empty();
        }
        if (scope == Scope.VIOLATIONS) {
            hintIsTrue(name, bytes, mending);
        }
        if (mending.isPresent()) {
            holds(name, bytes, mending.get());
        }
        return mending.filter(changes -> !changes.edits().isEmpty()).isPresent();
    }

    /** The check promises what is done, no more and no less, but for what only the source tells. */
    private static void hintIsTrue(String name, byte[] bytes, Optional<Mending> mending) throws IOException {
        Judge judge = new Judge(Severities.DEFAULT);
        facts(bytes, judge);
        long promised = mending.stream()
                .flatMap(changes -> changes.lists().stream())
                .filter(list -> list instanceof Renumbered
                        || (list instanceof Refused refused && ONLY_IN_THE_SOURCE.contains(refused.reason())))
                .count();
        assertThat(judge.verdict().mendable()).as(name).isEqualTo(promised);
    }

    private static void holds(String name, byte[] before, Mending mending) throws Exception {
        byte[] after = mending.mended();
        List<Fact> factsBefore = facts(before, new Judge(Severities.DEFAULT));
        Judge judge = new Judge(Severities.DEFAULT);
        List<Fact> factsAfter = facts(after, judge);

        List<ListItems> listsBefore = ListItems.of(factsBefore);
        List<ListItems> listsAfter = ListItems.of(factsAfter);
        assertThat(listsAfter).as(name).hasSameSizeAs(listsBefore);
        long left = mending.lists().stream()
                .filter(list -> !(list instanceof Renumbered))
                .count();
        assertThat(listsAfter.stream().filter(list -> judge.numberings().isViolated(list.list())))
                .as(name)
                .hasSizeLessThanOrEqualTo((int) left);
        for (int i = 0; i < listsBefore.size(); i++) {
            keepsOrder(name, listsBefore.get(i), listsAfter.get(i));
        }
        keepsOtherBytes(name, before, after, mending.edits());
        Optional<Mending> again = Mending.of(after, Scope.VIOLATIONS);
        assertThat(again.map(Mending::edits).orElse(List.of())).as(name).isEmpty();
        assertThat(mending.lists()).as(name).allSatisfy(list -> {
            if (list instanceof Refused refused) {
                assertThat(refused.reason())
                        .matches(reason -> ONLY_IN_THE_SOURCE.contains(reason)
                                || reason.equals(MISSPELLED.reason())
                                || reason.equals(MARKUP.reason()));
            }
        });
    }

    private static List<Fact> facts(byte[] bytes, Judge judge) throws IOException {
        List<Fact> facts = new ArrayList<>();
        new AnswerFileReader().read(() -> new ByteArrayInputStream(bytes), true, fact -> {
            facts.add(fact.kept());
            judge.accept(fact);
        });
        return facts;
    }

    /** Of two items with distinct valid numbers, that with the lower one has the lower one afterwards, too. */
    private static void keepsOrder(String name, ListItems before, ListItems after) {
        Map<Long, Integer> counts = new HashMap<>();
        before.numbers().forEach(number -> counts.merge(value(number), 1, Integer::sum));
        TreeMap<Long, Long> newByOld = new TreeMap<>();
        for (int i = 0; i < before.items().size(); i++) {
            long old = value(before.numbers().get(i));
            if (counts.get(old) == 1 && before.list().kind().allows(old)) {
                newByOld.put(old, value(after.numbers().get(i)));
            }
            assertThat(after.items().get(i).values())
                    .as(name)
                    .isEqualTo(before.items().get(i).values());
        }
        assertThat(List.copyOf(newByOld.values())).as(name).isSorted();
    }

    private static long value(OrderNumber number) {
        return number == null ? 0 : number.value();
    }

    private static void keepsOtherBytes(String name, byte[] before, byte[] after, List<TextEdit> edits)
            throws IOException {
        Charset charset = charset(before).orElseThrow();
        int mark = mark(before);
        String text = new String(before, mark, before.length - mark, charset);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        expected.write(before, 0, mark);
        expected.writeBytes(TextEdit.apply(text, edits).getBytes(charset));
        assertThat(Arrays.equals(expected.toByteArray(), after)).as(name).isTrue();
        assertThat(edits).as(name).allSatisfy(edit -> {
            String old = text.substring(edit.start(), edit.end());
            assertThat(old + edit.replacement()).hasSizeLessThan(200);
            assertThat(text.substring(edit.shownFrom(), edit.shownTo())).matches("(?s)|<(\\w+:)?Order.*|\\s*/>");
        });
    }

    /** Empty for what is no answer file. */
    private static Optional<Charset> charset(byte[] bytes) throws IOException {
        return new AnswerFileReader().read(() -> new ByteArrayInputStream(bytes), false, fact -> {});
    }

    private static int mark(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.ISO_8859_1);
        return start.equals("\u00EF\u00BB\u00BF")
                ? 3
                : start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF") ? 2 : 0;
    }

    /** Makes one to three defects in the Orders of a file. */
    private record Defects(Random random) {
        byte[] in(byte[] whole) throws IOException {
            Charset charset = charset(whole).orElseThrow();
            int mark = mark(whole);
            String text = new String(whole, mark, whole.length - mark, charset);
            List<Fact.Order> orders = new ArrayList<>();
            new AnswerFileReader().read(text, () -> new ByteArrayInputStream(whole), fact -> {
                if (fact instanceof Fact.Order order && order.number() != null) {
                    orders.add(order.kept());
                }
            });
            if (orders.size() < 2) {
                return null;
            }
            Set<Integer> chosen = new LinkedHashSet<>();
            for (int i = 0, count = 1 + random.nextInt(3); i < count; i++) {
                chosen.add(random.nextInt(orders.size()));
            }
            StringBuilder defective = new StringBuilder(text);
            chosen.stream().sorted((a, b) -> b - a).forEach(i -> {
                int start = (int) orders.get(i).region().offset();
                int end = (int) orders.get(i).region().endOffset();
                Fact.Order other = orders.get(random.nextInt(orders.size()));
                defective.replace(start, end, defect(text.substring(start, end), other.text()));
            });
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(whole, 0, mark);
            bytes.writeBytes(defective.toString().getBytes(charset));
            return bytes.toByteArray();
        }

        private String defect(String order, String other) {
            int from = order.indexOf('>') + 1;
            String open = order.substring(0, from);
            String close = order.substring(order.lastIndexOf('<'));
            return switch (random.nextInt(9)) {
                case 0 -> "";
                case 1 -> order + order;
                case 2 -> order + "\n\t" + open + other + close;
                case 3 -> open + close;
                case 4 -> open + "one" + close;
                case 5 -> open + "0" + close;
                case 6 -> open + (random.nextBoolean() ? "-1" : "100000000000000000000") + close;
                default -> open + other + close;
            };
        }
    }
}
