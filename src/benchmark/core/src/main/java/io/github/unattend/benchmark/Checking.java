package io.github.unattend.benchmark;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFileReader.Detail;
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

    /** Checks a file at a glance, and where that is not enough with care and with the excerpts of its findings. */
    static Verdict check(AnswerFileReader.Source source) throws IOException {
        Judge glance = new Judge(Severities.DEFAULT);
        READER.get().read(source, Detail.GLANCE, glance);
        return glance.isSatisfied() ? glance.verdict() : checkWithCare(source);
    }

    private static Verdict checkWithCare(AnswerFileReader.Source source) throws IOException {
        Judge judge = new Judge(Severities.DEFAULT);
        Optional<Charset> encoding = READER.get().read(source, Detail.FACTS, judge);
        Verdict verdict = judge.verdict();
        Excerpts.of(
                source,
                encoding.orElseThrow(),
                verdict.violations().stream().map(Violation::region).toList());
        return verdict;
    }
}
