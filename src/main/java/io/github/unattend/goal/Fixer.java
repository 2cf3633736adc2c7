package io.github.unattend.goal;

import io.github.unattend.answerfile.FileKind;
import io.github.unattend.answerfile.Source;
import io.github.unattend.fix.Change;
import io.github.unattend.fix.FixCheck;
import io.github.unattend.fix.FixOptions;
import io.github.unattend.fix.FixPlan;
import io.github.unattend.fix.Refusal;
import io.github.unattend.report.CheckedFile.Replacement;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans what is to be changed in files, and checks the result; writes nothing. */
final class Fixer {
    /** In bytes; a file that is fixed is held in memory several times over. The largest answer file known has 241 kB. */
    private static final int LARGEST = 1 << 22;

    private final Inspector inspector;
    private final FixOptions options;

    Fixer(Inspector inspector, FixOptions options) {
        this.inspector = inspector.strict();
        this.options = options;
    }

    /**
     * A file that is to be changed.
     *
     * @param revealed findings of it then that nobody could see before
     */
    record FixedFile(FixPlan plan, List<Violation> revealed) {}

    /**
     * Plans the changes of a file.
     *
     * @return empty where it is not an answer file
     * @throws Refusal if it cannot be changed, and should be
     * @throws IOException if it cannot be read
     */
    Optional<FixedFile> fix(Source file) throws Refusal, IOException {
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        boolean large = bytes.length > LARGEST;
        Inspection before = inspect(large ? file : Source.of(file.name(), bytes), !large);
        if (before.kind() != FileKind.ANSWER_FILE) {
            return Optional.empty();
        }
        if (large && mayChange(before.verdict())) {
            throw new Refusal("it has more than " + LARGEST + " bytes");
        }
        FixPlan plan = FixPlan.of(bytes, before.encoding(), before.verdict(), before.lists(), options);
        if (plan.edits().isEmpty()) {
            return Optional.of(new FixedFile(plan, List.of()));
        }
        Inspection after = inspect(Source.of(file.name(), plan.fixedBytes()), true);
        return Optional.of(new FixedFile(plan, FixCheck.require(plan, after.verdict(), after.lists())));
    }

    /** Of a file whose lists are not known. */
    private boolean mayChange(Verdict verdict) {
        return options.renumberAll()
                || verdict.omitted() > 0
                || verdict.violations().stream().map(Violation::rule).anyMatch(options::corrects);
    }

    /**
     * What would be written; nothing that would not be done is promised.
     *
     * @param reported the violations of the file, some of which an earlier run knows
     * @return by the first of these violations that it corrects
     */
    Map<Violation, List<Replacement>> replacements(Source source, Collection<Violation> reported) {
        Set<Violation> shown = Set.copyOf(reported);
        Map<Violation, List<Replacement>> replacements = new HashMap<>();
        try {
            Optional<FixedFile> file = fix(source);
            if (file.isPresent()) {
                FixPlan plan = file.get().plan();
                for (Change.Fix fix : plan.fixes()) {
                    List<Replacement> all = fix.edits().stream()
                            .map(edit -> new Replacement(plan.region(edit), edit.replacement()))
                            .toList();
                    fix.violations().stream()
                            .filter(shown::contains)
                            .findFirst()
                            .ifPresent(first -> replacements.put(first, all));
                }
            }
            return replacements;
        } catch (Refusal | IOException e) {
            return Map.of();
        }
    }

    /** Inspects a file, which must be well-formed if it is an answer file. */
    private Inspection inspect(Source source, boolean keepsLists) throws Refusal, IOException {
        Inspection inspection = inspector.inspect(source, keepsLists);
        if (inspection.problem() != null) {
            throw inspection.problem();
        }
        for (Violation violation : inspection.verdict().violations()) {
            if (violation.rule() == Rule.XML_MALFORMED) {
                throw new Refusal(violation.region().start(), violation.message());
            }
        }
        return inspection;
    }
}
