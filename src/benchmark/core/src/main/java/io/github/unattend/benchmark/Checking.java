package io.github.unattend.benchmark;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.Excerpts;
import io.github.unattend.rule.Judge;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** All that the plugin does with one file but print: the only place here that knows the core. */
final class Checking {
    /** A reader reads one file after the other, in one thread. */
    private static final ThreadLocal<AnswerFileReader> READER = ThreadLocal.withInitial(AnswerFileReader::new);

    private Checking() {}

    /** Checks a file; with its excerpts where there are findings. */
    static Verdict check(AnswerFileReader.Source source) throws IOException {
        Judge judge = new Judge(Severities.DEFAULT);
        Optional<Charset> encoding = READER.get().read(source, false, judge);
        Verdict verdict = judge.verdict();
        Excerpts.of(
                source,
                encoding.orElseThrow(),
                verdict.violations().stream().map(Violation::region).toList());
        return verdict;
    }
}
