package io.github.unattend.rule;

import io.github.unattend.answerfile.PrintableText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What users accept although Microsoft's documentation does not know it: a component ({@code Contoso-Thing}), a setting
 * ({@code Microsoft-Windows-Shell-Setup/OOBE/NewThing}) or a value of one ({@code .../ProtectYourPC=4}). One for all files of a run, so
 * that it knows at the end which entries were needed.
 */
public final class Allowed {
    private final Set<String> entries;
    private final Set<String> unused;

    private Allowed(Set<String> entries) {
        this.entries = entries;
        this.unused = new LinkedHashSet<>(entries);
    }

    public static Allowed of(Collection<String> entries) {
        Set<String> stripped = new LinkedHashSet<>();
        for (String entry : entries) {
            if (entry != null && !entry.isBlank()) { // a comma too many
                stripped.add(entry.strip());
            }
        }
        return new Allowed(stripped);
    }

    public static Allowed nothing() {
        return of(List.of());
    }

    /** Whether a name or value is accepted that would be a violation otherwise. */
    boolean accepts(String entry) {
        unused.remove(entry);
        return entries.contains(entry);
    }

    /** What is said of the entries that have accepted nothing. */
    public List<String> unused() {
        return unused.stream()
                .map(entry -> "allow: " + PrintableText.of(entry) + " is not needed; remove it")
                .toList();
    }
}
