package io.github.unattend;

import static io.github.unattend.report.Summary.count;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFileReader.Detail;
import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.fix.AnswerFileEditor;
import io.github.unattend.fix.ListChange;
import io.github.unattend.fix.ListChange.LeftAlone;
import io.github.unattend.fix.ListChange.Refused;
import io.github.unattend.fix.ListChange.Renumbered;
import io.github.unattend.fix.Mending;
import io.github.unattend.fix.Refusal;
import io.github.unattend.fix.Scope;
import io.github.unattend.fix.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/** One run of {@code fix} over files: reads, renumbers, tells, and writes unless it is a dry run. */
final class FixRun {
    private final Scope scope;
    private final boolean dryRun;
    private final Log log;
    private final AnswerFileReader reader = new AnswerFileReader();
    private final AnswerFileEditor editor = new AnswerFileEditor();
    private int files;
    private int changed;
    private int lists;
    private int refused;

    FixRun(Scope scope, boolean dryRun, Log log) {
        this.scope = scope;
        this.dryRun = dryRun;
        this.log = log;
    }

    /** Mends the files in the order of their names, and says what it came to. */
    void over(AnswerFiles found) {
        TreeSet<Path> paths = new TreeSet<>(found.files());
        paths.addAll(found.unreadable().keySet());
        for (Path path : paths) {
            IOException problem = found.unreadable().get(path);
            try {
                if (problem != null) {
                    throw problem;
                }
                mend(path);
            } catch (Refusal e) {
                refuse(path, e.getMessage());
            } catch (IOException e) {
                refuse(path, Paths.reason(e));
            }
        }
        String among = changed + " of " + count(files, "answer file");
        log.info(
                changed == 0
                        ? "Nothing to renumber in " + count(files, "answer file")
                        : (dryRun ? "Would renumber " : "Renumbered ") + count(lists, "list") + " in " + among);
    }

    private void refuse(Path path, String reason) {
        refused++;
        log.error(Paths.shown(path) + ": refused: " + reason);
    }

    private void mend(Path path) throws Refusal, IOException {
        if (reader.read(() -> Files.newInputStream(path), Detail.GLANCE, fact -> {})
                .isEmpty()) {
            return;
        }
        files++;
        byte[] bytes = WholeFile.read(path);
        Optional<Mending> found = Mending.of(bytes, scope);
        if (found.isEmpty()) {
            return;
        }
        Mending mending = found.get();
        if (!mending.edits().isEmpty()) {
            byte[] mended = mending.mended();
            if (!dryRun) {
                editor.replace(path, bytes, mended);
            }
            changed++;
        }
        tell(path, mending);
    }

    private void tell(Path path, Mending mending) {
        String shown = Paths.shown(path);
        log.info(shown);
        mending.lists().forEach(this::tell);
        if (mending.lists().stream().anyMatch(Refused.class::isInstance)) {
            refused++;
        }
        if (dryRun) {
            mending.diff(shown).forEach(log::info);
        }
    }

    private void tell(ListChange list) {
        String name = "  " + list.name() + ": ";
        if (list instanceof Renumbered renumbered) {
            lists++;
            String after = renumbered.after().stream().map(String::valueOf).collect(Collectors.joining(" "));
            log.info(name + renumbered.before() + " -> " + after);
            renumbered.decisions().forEach(decision -> log.info("    " + decision));
        } else if (list instanceof LeftAlone left) {
            log.warn(name + "left alone: " + left.reason());
        } else if (list instanceof Refused refusedList) {
            log.error(name + "refused: " + refusedList.reason());
        }
    }

    /** Whether no answer file was found, also none that could not be read. */
    boolean foundNone() {
        return files == 0 && refused == 0;
    }

    /** Why the build has to fail; empty where it has not. */
    Optional<String> failure() {
        List<String> reasons = new ArrayList<>();
        if (refused > 0) {
            reasons.add(
                    count(refused, "answer file") + (refused == 1 ? " was" : " were") + " refused, wholly or in part");
        }
        if (dryRun && changed > 0) {
            reasons.add(changed + " of " + count(files, "answer file") + " would change");
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons) + ".");
    }
}
