package io.github.unattend.goal;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.FileKind;
import io.github.unattend.answerfile.FirstTag;
import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.answerfile.Source;
import io.github.unattend.report.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Templates of answer files that are not checked because of their names. They are not included by default: many are not XML until they
 * are rendered.
 */
public final class TemplateNames {
    private TemplateNames() {}

    /**
     * What is said of them; empty where there is none.
     *
     * @param includes the option for the patterns of the files to check, with {@code %s} for its value
     */
    public static Optional<String> of(AnswerFiles found, String includes) {
        Set<String> patterns = new TreeSet<>(Set.of("**/*.xml"));
        found.files().forEach(file -> addExtension(file.getFileName().toString(), patterns));
        int count = 0;
        for (Path file : found.templates()) {
            if (isAnswerFile(file)) {
                count++;
                String name = file.getFileName().toString();
                patterns.add("**/*" + name.substring(Math.max(0, name.indexOf('.', 1))));
            }
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(Summary.count(count, "file")
                        + (count == 1 ? " looks like an answer file and is" : " look like answer files and are")
                        + " not checked because of " + (count == 1 ? "its name" : "their names")
                        + "; to check templates too: "
                        + String.format(includes, PrintableText.whole(String.join(",", patterns))));
    }

    /** Of XML: in a pattern its case matters, by default it does not. */
    private static void addExtension(String name, Set<String> patterns) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
            patterns.add("**/*" + name.substring(name.length() - 4));
        }
    }

    private static boolean isAnswerFile(Path file) {
        try {
            return FirstTag.kindOf(Source.of(file)) == FileKind.ANSWER_FILE;
        } catch (IOException e) {
            return false; // it is not checked, so it need not be readable
        }
    }
}
