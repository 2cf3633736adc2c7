package io.github.unattend.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    /** Known to the schema of Windows System Image Manager only; valid for no ordered list. */
    OOBE_USER("oobeUser");

    private static final Map<String, Pass> BY_ID =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Pass::id, Function.identity()));

    private final String id;

    Pass(String id) {
        this.id = id;
    }

    /** The pass as the attribute {@code pass} of {@code settings} names it, letter by letter. */
    public static Optional<Pass> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    public String id() {
        return id;
    }
}
