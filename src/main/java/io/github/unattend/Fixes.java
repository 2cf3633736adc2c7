package io.github.unattend;

import io.github.unattend.fix.ListChange.Renumbered;
import io.github.unattend.fix.Mending;
import io.github.unattend.fix.Refusal;
import io.github.unattend.fix.Scope;
import io.github.unattend.fix.WholeFile;
import io.github.unattend.report.CheckedFile.Replacement;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the goal {@code fix} would write in one file.
 *
 * @param lists how many lists it would renumber
 * @param replacements those that mend a list, at the first violation of it; a list is mended as a whole or not at all
 */
record Fixes(int lists, Map<Violation, List<Replacement>> replacements) {
    private static final Fixes NONE = new Fixes(0, Map.of());

    /** Tries what fix would do where the verdict lets hope that it helps; nothing is promised that fix would refuse. */
    static Fixes of(Path path, Verdict verdict) {
        if (verdict.mendable() == 0) {
            return NONE;
        }
        Optional<Mending> found = mending(path);
        if (found.isEmpty()) {
            return NONE;
        }
        Mending mending = found.get();
        Map<Violation, List<Replacement>> replacements = new HashMap<>();
        Set<Renumbered> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Violation violation : verdict.violations()) {
            Optional<Renumbered> change = mending.changeFor(violation);
            if (change.isPresent() && told.add(change.get())) {
                replacements.put(violation, replacements(mending, change.get()));
            }
        }
        return new Fixes(mending.renumberedLists(), replacements);
    }

    /** What would be changed; tried to its end, since only then it is known that nothing else would change. */
    private static Optional<Mending> mending(Path path) {
        try {
            Optional<Mending> mending = Mending.of(WholeFile.read(path), Scope.VIOLATIONS);
            if (mending.isPresent()) {
                mending.get().mended();
            }
            return mending;
        } catch (Refusal | IOException e) {
            return Optional.empty();
        }
    }

    private static List<Replacement> replacements(Mending mending, Renumbered change) {
        return change.edits().stream()
                .map(edit -> new Replacement(mending.region(edit), edit.replacement()))
                .toList();
    }
}
