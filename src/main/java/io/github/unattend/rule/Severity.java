package io.github.unattend.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a violation of a rule matters. */
public enum Severity {
    ERROR,
    WARNING,
    OFF;

    static Optional<Severity> of(String id) {
        return Stream.of(values()).filter(severity -> severity.id().equals(id)).findFirst();
    }

    static List<String> ids() {
        return Stream.of(values()).map(Severity::id).toList();
    }

    /** The word for it in parameters and reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
