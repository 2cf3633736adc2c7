package io.github.unattend;

import io.github.unattend.fix.ListChange.Renumbered;
import io.github.unattend.fix.Mending;
import io.github.unattend.fix.Refusal;
import io.github.unattend.fix.Scope;
import io.github.unattend.report.CheckedFile.Replacement;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the goal {@code fix} would write, for the reports that offer it. */
final class Fixes {
    /** In bytes; a larger file would have to be held in memory, and is no answer file that people edit. */
    private static final long LARGEST_FILE = 1 << 24;

    private Fixes() {}

    /**
     * The replacements that mend a list, at the first violation of it; a list is mended as a whole or not at all.
     *
     * @throws IOException if the file cannot be read again
     */
    static Map<Violation, List<Replacement>> of(Path path, Verdict verdict) throws IOException {
        Map<Violation, List<Replacement>> fixes = new HashMap<>();
        if (verdict.mendable() == 0 || Files.size(path) > LARGEST_FILE) {
            return fixes;
        }
        Optional<Mending> mending = mending(path);
        Set<Renumbered> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Violation violation : verdict.violations()) {
            Optional<Renumbered> change = mending.flatMap(found -> found.changeFor(violation));
            if (change.isPresent() && told.add(change.get())) {
                fixes.put(
                        violation,
                        change.get().edits().stream()
                                .map(edit -> new Replacement(mending.get().region(edit), edit.replacement()))
                                .toList());
            }
        }
        return fixes;
    }

    private static Optional<Mending> mending(Path path) throws IOException {
        try {
            return Mending.of(Files.readAllBytes(path), Scope.VIOLATIONS);
        } catch (Refusal e) {
            return Optional.empty();
        }
    }
}
