package io.github.unattend.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.Source;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A file is read once to check it, and once more for the excerpts where something is found. */
class OpenedOftenTest {
    @Test
    void noWellFormedFileIsOpenedMoreThanTwice() throws Exception {
        Map<Path, Integer> opened = new HashMap<>();
        AnswerFiles found = AnswerFiles.under(
                Path.of("src/test/resources/rules").toAbsolutePath(),
                List.of("order-*/*.xml", "value-*/*.xml", "misplaced/*.xml"),
                List.of(),
                Set.of());
        CheckRun run = new CheckRun(
                new Inspector(Severities.DEFAULT, Allowed.nothing()),
                List.of(),
                path -> new Source(path.getFileName().toString(), () -> {
                    opened.merge(path, 1, Integer::sum);
                    return Files.newInputStream(path);
                }));

        long errors = run.over(found).errors();

        assertThat(errors).isGreaterThan(20);
        assertThat(opened.keySet()).isEqualTo(found.files());
        assertThat(opened.values()).allMatch(times -> times <= 2).contains(1, 2);
    }
}
