package io.github.unattend.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFileReader.Detail;
import io.github.unattend.answerfile.Fact;
import io.github.unattend.answerfile.OrderNumber;
import io.github.unattend.fix.ListChange.Renumbered;
import io.github.unattend.rule.Judge;
import io.github.unattend.rule.Severities;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What holds of every file that is mended: nothing is left to mend; items that had distinct valid numbers stay in their order; the bytes
 * outside the edits are the same; and to mend it again changes nothing.
 */
final class MendingProperties {
    private MendingProperties() {}

    /** Requires it of a file and what becomes of it. */
    static void hold(String name, byte[] before, Mending mending, Scope scope) throws Exception {
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
        Optional<Mending> again = Mending.of(after, scope);
        assertThat(again.map(Mending::edits).orElse(List.of())).as(name).isEmpty();
    }

    static List<Fact> facts(byte[] bytes, Judge judge) throws IOException {
        List<Fact> facts = new ArrayList<>();
        new AnswerFileReader().read(() -> new ByteArrayInputStream(bytes), Detail.VALUES, fact -> {
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
    static Optional<Charset> charset(byte[] bytes) throws IOException {
        return new AnswerFileReader().read(() -> new ByteArrayInputStream(bytes), Detail.FACTS, fact -> {});
    }

    static int mark(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.ISO_8859_1);
        return start.equals("\u00EF\u00BB\u00BF")
                ? 3
                : start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF") ? 2 : 0;
    }
}
