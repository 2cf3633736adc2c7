package io.github.unattend.goal;

import io.github.unattend.answerfile.Encoding;
import io.github.unattend.answerfile.FileKind;
import io.github.unattend.answerfile.Source;
import io.github.unattend.rule.Judge;
import io.github.unattend.rule.OrderedList;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What one file is, and what the rules say of it.
 *
 * @param encoding of its text
 * @param lists its ordered lists with their items, where they are wanted
 * @param problem why it was not read to its end; null where it was
 */
public record Inspection(
        FileKind kind, Charset encoding, Verdict verdict, List<OrderedList> lists, IOException problem) {

    /** Of a file that could not be read on, what was found before; the exception again where nothing had come. */
    static Inspection interrupted(Source source, Judge judge, IOException problem) throws IOException {
        if (!judge.hasSeenRoot()) {
            throw problem;
        }
        judge.interrupt();
        return new Inspection(FileKind.ANSWER_FILE, charset(source), judge.verdict(), judge.lists(), problem);
    }

    private static Charset charset(Source source) {
        try {
            return Encoding.of(source).charset();
        } catch (IOException e) {
            return StandardCharsets.UTF_8; // what cannot be opened again is not shown
        }
    }

    /** Whether the file was read to its end. */
    public boolean isComplete() {
        return problem == null
                && verdict.violations().stream().map(Violation::rule).noneMatch(Rule.XML_MALFORMED::equals);
    }

    /** Whether there is something to say of the file: it is an answer file, or should be one. */
    public boolean isAnswerFile() {
        return kind == FileKind.ANSWER_FILE || !verdict.violations().isEmpty();
    }
}
