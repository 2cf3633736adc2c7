package io.github.unattend.fix;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which lists are renumbered. */
public enum Scope {
    /** Those with a violation that new numbers mend; they keep the numbers that they can. */
    VIOLATIONS,
    /** Every list, to 1, 2, 3, ... */
    ALL;

    /**
     * The scope that a word means.
     *
     * @throws IllegalArgumentException if it means none; the message lists the words that do
     */
    public static Scope of(String word) {
        return Stream.of(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "renumber: \"" + word + "\" is unknown; the words are " + String.join(", ", words())));
    }

    private static List<String> words() {
        return Stream.of(values()).map(Scope::word).toList();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
