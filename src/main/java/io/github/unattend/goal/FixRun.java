package io.github.unattend.goal;

import static io.github.unattend.report.Summary.count;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.Location;
import io.github.unattend.answerfile.Source;
import io.github.unattend.fix.AnswerFileEditor;
import io.github.unattend.fix.Change;
import io.github.unattend.fix.Change.Fix;
import io.github.unattend.fix.Change.Unchanged;
import io.github.unattend.fix.FixOptions;
import io.github.unattend.fix.FixPlan;
import io.github.unattend.fix.Refusal;
import io.github.unattend.goal.Fixer.FixedFile;
import io.github.unattend.report.ConsoleReporter.Console;
import io.github.unattend.rule.Severity;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One run of {@code fix} over files: reads, corrects, reports, and writes unless it is a dry run. */
public final class FixRun {
    private final Fixer fixer;
    private final boolean dryRun;
    private final Console console;
    private final AnswerFileEditor editor = new AnswerFileEditor();
    private final Map<String, Integer> fixed = new TreeMap<>();
    private int files;
    private int changed;
    private int unchanged;
    private int revealed;
    private boolean notDone;

    public FixRun(Inspector inspector, FixOptions options, boolean dryRun, Console console) {
        this.fixer = new Fixer(inspector, options);
        this.dryRun = dryRun;
        this.console = console;
    }

    /** Fixes the files in the order of their names, and says what it comes to. */
    public void over(AnswerFiles found) {
        TreeSet<Path> paths = new TreeSet<>(found.files());
        paths.addAll(found.unreadable().keySet());
        for (Path path : paths) {
            IOException problem = found.unreadable().get(path);
            try {
                if (problem != null) {
                    throw problem;
                }
                fix(path);
            } catch (Refusal e) {
                refuse(path, e.place(), e.getMessage());
            } catch (IOException e) {
                notDone = true;
                refuse(path, Location.START, Paths.reason(e));
            }
        }
        String all = fixed.entrySet().stream()
                .map(entry -> count(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
        console.info(
                changed == 0
                        ? "Nothing to fix in " + count(files, "answer file")
                        : (dryRun ? "Would fix " : "Fixed ") + all + " in " + changed + " of "
                                + count(files, "answer file"));
    }

    private void refuse(Path path, Location place, String reason) {
        files++;
        unchanged++;
        say(Severity.ERROR, path, place, "not changed: " + reason);
    }

    private void say(Severity severity, Path path, Location place, String text) {
        console.line(severity, shown(path, place) + console.label(severity) + text);
    }

    private static String shown(Path path, Location place) {
        return Paths.shown(path) + ":" + Math.max(1, place.line()) + ":" + Math.max(1, place.column()) + ": ";
    }

    private void fix(Path path) throws Refusal, IOException {
        Optional<FixedFile> found = fixer.fix(Source.of(path));
        if (found.isEmpty()) {
            return;
        }
        FixedFile file = found.get();
        if (!file.plan().edits().isEmpty()) {
            if (!dryRun) {
                write(path, file.plan());
            }
            changed++;
        }
        files++;
        report(path, file);
    }

    private void write(Path path, FixPlan plan) throws Refusal, IOException {
        try {
            editor.replace(path, plan.bytes(), plan.fixedBytes());
        } catch (Refusal e) {
            notDone = true;
            throw e;
        }
    }

    private void report(Path path, FixedFile file) {
        boolean complete = true;
        for (Change change : file.plan().changes()) {
            if (change instanceof Unchanged left) {
                say(left.isIntended() ? Severity.WARNING : Severity.ERROR, path, change.place(), change.text());
                complete &= left.isIntended();
            } else if (change instanceof Fix fix) {
                console.info(shown(path, change.place()) + change.text());
                fixed.merge(fix.noun(), 1, Integer::sum);
                fix.decisions().forEach(decision -> say(Severity.WARNING, path, decision.place(), decision.text()));
            }
        }
        if (!complete) {
            unchanged++;
        }
        for (Violation violation : file.revealed()) {
            revealed += violation.severity() == Severity.ERROR ? 1 : 0;
            say(
                    violation.severity(),
                    path,
                    violation.region().start(),
                    "found with the new numbers: " + violation.message() + " ["
                            + violation.rule().id() + "]");
        }
        if (dryRun) {
            file.plan().diff(Paths.shown(path)).forEach(console::info);
        }
    }

    /** Whether a file could not be read or written. */
    public boolean isNotDone() {
        return notDone;
    }

    /** Whether no answer file was found, also none that could not be read. */
    public boolean foundNone() {
        return files == 0;
    }

    /** Why the build has to fail; empty where it has not. */
    public Optional<String> failure() {
        List<String> reasons = new ArrayList<>();
        if (unchanged > 0) {
            reasons.add(count(unchanged, "answer file") + (unchanged == 1 ? " was" : " were")
                    + " not changed, or not completely");
        }
        if (revealed > 0) {
            reasons.add(count(revealed, "error") + (revealed == 1 ? " was" : " were") + " found with the new numbers");
        }
        if (dryRun && changed > 0) {
            reasons.add(changed + " of " + count(files, "answer file") + " would change");
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons) + ".");
    }
}
