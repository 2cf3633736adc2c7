package io.github.unattend.catalog;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The configuration passes of Windows Setup, in the order in which they run.
 *
 * @see Documentation#PASSES
 */
public enum Pass {
    WINDOWS_PE("windowsPE"),
    OFFLINE_SERVICING("offlineServicing"),
    GENERALIZE("generalize"),
    SPECIALIZE("specialize"),
    AUDIT_SYSTEM("auditSystem"),
    AUDIT_USER("auditUser"),
    OOBE_SYSTEM("oobeSystem"),
    /** Known to the schema of Windows System Image Manager only; no setting is documented for it. */
    OOBE_USER("oobeUser");

    private static final Map<String, Pass> BY_ID = new HashMap<>();

    static {
        for (Pass pass : values()) {
            BY_ID.put(pass.id, pass);
        }
    }

    private final String id;

    Pass(String id) {
        this.id = id;
    }

    /** The pass as the attribute {@code pass} of {@code settings} names it, letter by letter. */
    public static Optional<Pass> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The passes of a cell of the table, joined by commas. */
    static Set<Pass> all(String ids) {
        Set<Pass> passes = EnumSet.noneOf(Pass.class);
        if (!ids.isEmpty()) {
            for (String id : ids.split(",", -1)) {
                passes.add(of(id).orElseThrow());
            }
        }
        return Collections.unmodifiableSet(passes);
    }

    /** The names of all passes. */
    public static List<String> ids() {
        return Stream.of(values()).map(Pass::id).toList();
    }

    public String id() {
        return id;
    }
}
