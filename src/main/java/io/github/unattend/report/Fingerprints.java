package io.github.unattend.report;

import io.github.unattend.rule.Violation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names the violations of one file so that they are known again when lines have moved: by rule, Setup's address, and which one it
 * is of those that are alike in both.
 */
final class Fingerprints {
    private static final int BYTES = 16;

    private final Map<String, Integer> seen = new HashMap<>();
    private final MessageDigest digest;

    Fingerprints() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Asked once for each violation, in their order. */
    String of(Violation violation) {
        String same = violation.rule().id() + '\n' + violation.address();
        String named = same + '\n' + seen.merge(same, 1, Integer::sum);
        return hash(named);
    }

    /** A fingerprint that also differs from those of other files. */
    String in(String uri, String fingerprint) {
        return hash(uri + '\n' + fingerprint);
    }

    private String hash(String text) {
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }
}
