package io.github.unattend.report;

import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.catalog.Near;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The reports that are written to files: the word for each, its file, and what writes it. */
public enum ReportFormat {
    SARIF("unattend.sarif", (out, run) -> new SarifReporter(out, run)),
    /** Named so that the patterns that Jenkins and Azure DevOps look for by default find it. */
    JUNIT("TEST-unattend.xml", (out, run) -> new JunitReporter(out)),
    CHECKSTYLE("unattend-checkstyle.xml", (out, run) -> new CheckstyleReporter(out)),
    CODEQUALITY("unattend-codequality.json", (out, run) -> new CodeQualityReporter(out, run.sources())),
    HTML("unattend.html", (out, run) -> new HtmlReporter(out, run));

    /** Makes a reporter that writes there; lambdas, so that no more classes are loaded than reports are wanted. */
    @FunctionalInterface
    interface Factory {
        Reporter open(OutputStream out, ReportRun run) throws IOException;
    }

    private final String fileName;
    private final Factory factory;

    ReportFormat(String fileName, Factory factory) {
        this.fileName = fileName;
        this.factory = factory;
    }

    /**
     * The reports that are called so, each once.
     *
     * @throws IllegalArgumentException if a word is unknown; the message lists the valid ones
     */
    public static Set<ReportFormat> of(Collection<String> words) {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        words.stream()
                .filter(Objects::nonNull) // a comma too many
                .forEach(word -> formats.add(of(word.strip())));
        return formats;
    }

    private static ReportFormat of(String word) {
        return Stream.of(values())
                .filter(format -> format.id().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "reports: \"" + PrintableText.whole(word) + "\" is not a report format"
                                + Near.similar(word, ids())
                                        .map(meant -> "; did you mean " + meant + "?")
                                        .orElse("")
                                + "; the report formats are " + String.join(", ", ids())));
    }

    private static List<String> ids() {
        return Stream.of(values()).map(ReportFormat::id).toList();
    }

    /** The word for it in parameters. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String fileName() {
        return fileName;
    }

    Reporter open(OutputStream out, ReportRun run) throws IOException {
        return factory.open(out, run);
    }
}
