package io.github.unattend.benchmark;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.Source;
import io.github.unattend.goal.CheckRun;
import io.github.unattend.goal.Inspector;
import io.github.unattend.report.Baseline;
import io.github.unattend.report.Summary;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** All that the plugin does with files but print: the only place here that knows it. */
final class Checking {
    private static final Inspector INSPECTOR = new Inspector(Severities.DEFAULT, Allowed.nothing());

    private Checking() {}

    /** The number of findings in one file. */
    static int findings(Source source) throws IOException {
        Path path = Path.of(source.name());
        AnswerFiles one =
                new AnswerFiles(Path.of(""), new TreeSet<>(List.of(path)), new TreeSet<>(), new TreeMap<>());
        return findings(one, ignored -> source);
    }

    /** The number of findings in all. */
    static int findings(AnswerFiles files) throws IOException {
        return findings(files, Source::of);
    }

    private static int findings(AnswerFiles files, Function<Path, Source> sources) throws IOException {
        Summary summary = new CheckRun(INSPECTOR, List.of(), Baseline.NONE, sources).over(files);
        return (int) (summary.errors() + summary.warnings());
    }
}
