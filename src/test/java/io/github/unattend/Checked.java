package io.github.unattend;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.unattend.answerfile.Source;
import io.github.unattend.goal.Inspection;
import io.github.unattend.goal.Inspector;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What the rules say of one text, shortly. */
public final class Checked {
    private static final String NAME = "unattend.xml";

    private Checked() {}

    public static Inspection inspection(Source source) throws IOException {
        return new Inspector(Severities.DEFAULT, Allowed.nothing()).inspect(source, false);
    }

    /** The verdict on a file that can be read to its end. */
    public static Verdict verdict(byte[] bytes) {
        try {
            Inspection inspection = inspection(Source.of(NAME, bytes));
            if (inspection.problem() != null) {
                throw inspection.problem();
            }
            return inspection.verdict();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Verdict verdict(String xml) {
        return verdict(xml.getBytes(UTF_8));
    }

    /** The findings in the order of the file, as {@code line:column rule}. */
    public static List<String> findings(byte[] bytes) {
        return verdict(bytes).violations().stream()
                .map(violation -> violation.region().line() + ":"
                        + violation.region().column() + " " + violation.rule().id())
                .toList();
    }

    public static List<String> findings(String xml) {
        return findings(xml.getBytes(UTF_8));
    }

    /** The ids of the rules that are violated, in the order of the file. */
    public static List<String> rules(byte[] bytes) {
        return verdict(bytes).violations().stream()
                .map(Violation::rule)
                .map(rule -> rule.id())
                .toList();
    }

    public static List<String> rules(String xml) {
        return rules(xml.getBytes(UTF_8));
    }
}
