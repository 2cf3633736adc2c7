package io.github.unattend.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Near {
    /** Longer texts are not names. */
    private static final int LONGEST = 100;

    /** A name of up to so many characters may differ in one of them, a longer one in two. */
    private static final int SHORT = 7;

    private Near() {}

    /**
     * The nearest of some documented names: one letter differs in a short one, at most two in a longer one, case left aside, and the
     * digits are the same. The first one where several are as near.
     */
    public static Optional<String> name(String written, Collection<String> documented) {
        return documented.stream()
                .filter(name -> digits(name).equals(digits(written)))
                .filter(name -> distance(written, name) <= (name.length() <= SHORT ? 1 : 2))
                .min(Comparator.comparingInt(name -> distance(written, name)));
    }

    /** The most similar of some words, for a question only: at most a third of its letters differ, or it begins with what is written. */
    public static Optional<String> similar(String written, Collection<String> words) {
        Optional<String> similar = words.stream()
                .filter(word -> distance(written, word) * 3 <= word.length())
                .min(Comparator.comparingInt(word -> distance(written, word)));
        return similar.isPresent() || written.length() < 3
                ? similar
                : words.stream()
                        .filter(word -> word.regionMatches(true, 0, written, 0, written.length()))
                        .findFirst();
    }

    private static String digits(String name) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= '0' && name.charAt(i) <= '9') {
                digits.append(name.charAt(i));
            }
        }
        return digits.toString();
    }

    /** Levenshtein's distance without case: how many letters must be changed, added or left out. */
    private static int distance(String one, String other) {
        if (one.length() > LONGEST || Math.abs(one.length() - other.length()) * 3 > Math.max(SHORT, other.length())) {
            return LONGEST;
        }
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
