package io.github.unattend.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
    /** Known to the schema of Windows System Image Manager only; valid for no ordered list. */
    OOBE_USER("oobeUser");

    private static final Map<String, Optional<Pass>> BY_ID = new HashMap<>();

    static {
        for (Pass pass : values()) {
            BY_ID.put(pass.id, Optional.of(pass));
        }
    }

    private final String id;

    Pass(String id) {
        this.id = id;
    }

    /** The pass as the attribute {@code pass} of {@code settings} names it, letter by letter. */
    public static Optional<Pass> of(String id) {
        return BY_ID.getOrDefault(id, Optional.empty());
    }

    public String id() {
        return id;
    }
}
