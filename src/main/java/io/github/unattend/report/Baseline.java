package io.github.unattend.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.unattend.rule.Verdict;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an earlier run found, by its SARIF report: the same violations do not count again. */
public final class Baseline {
    /** Of an earlier run that found nothing. */
    public static final Baseline NONE = new Baseline(null);

    static final int MOST_RESULTS = 1_000_000;

    /** The fingerprints by the address of their file. */
    private final Map<String, Set<String>> byFile = new HashMap<>();

    private final SourceRoot sources;
    private int results;
    private boolean ours;
    private long gone;

    private Baseline(SourceRoot sources) {
        this.sources = sources;
    }

    /**
     * Reads a SARIF report of this plugin.
     *
     * @throws IOException if it cannot be read, or is something else
     */
    public static Baseline read(Path report, SourceRoot sources) throws IOException {
        Baseline baseline = new Baseline(sources);
        try (InputStream in = Files.newInputStream(report);
                JsonParser json = new JsonFactory().createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT || !baseline.readLog(json)) {
                throw new IOException("it is not a SARIF report");
            }
            if (baseline.results > 0 && !baseline.ours) {
                throw new IOException("its results are not of this plugin");
            }
        } catch (JsonProcessingException e) {
            throw new IOException("it is not a SARIF report", e);
        }
        return baseline;
    }

    /** Reads the object at which the parser is; says whether it has runs. */
    private boolean readLog(JsonParser json) throws IOException {
        boolean hasRuns = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean runs = json.currentName().equals("runs");
            if (json.nextToken() == JsonToken.START_ARRAY && runs) {
                hasRuns = true;
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    readRun(json);
                }
            } else {
                json.skipChildren();
            }
        }
        return hasRuns;
    }

    private void readRun(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean ofResults = json.currentName().equals("results");
            if (json.nextToken() == JsonToken.START_ARRAY && ofResults) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    add(json);
                }
            } else {
                json.skipChildren();
            }
        }
    }

    /** One that a comment suppressed did not count then, so it is not known. */
    private void add(JsonParser json) throws IOException {
        if (++results > MOST_RESULTS) {
            throw new IOException("it has more than " + MOST_RESULTS + " results");
        }
        String uri = null;
        String fingerprint = null;
        boolean inSource = false;
        int depth = 1;
        while (depth > 0) {
            JsonToken token = json.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING) {
                String path = json.getParsingContext().pathAsPointer().toString();
                if (path.endsWith("/locations/0/physicalLocation/artifactLocation/uri")) {
                    uri = json.getText();
                } else if (path.endsWith("/partialFingerprints/unattendFingerprint~1v1")) {
                    fingerprint = json.getText();
                }
                inSource |=
                        path.endsWith("/suppressions/0/kind") && json.getText().equals("inSource");
            }
        }
        ours |= fingerprint != null;
        if (uri != null && fingerprint != null && !inSource) {
            byFile.computeIfAbsent(uri, none -> new HashSet<>()).add(fingerprint);
        }
    }

    /**
     * Marks what is known of a file; each file is asked for once.
     *
     * @param complete whether the file was read to its end
     */
    public Verdict mark(Path file, Verdict verdict, boolean complete) {
        Set<String> known = byFile.isEmpty() ? null : byFile.remove(sources.uri(file));
        if (known == null) {
            return verdict;
        }
        Fingerprints fingerprints = new Fingerprints();
        List<Violation> marked = new ArrayList<>();
        for (Violation violation : verdict.violations()) {
            boolean isKnown = known.remove(fingerprints.of(violation)) && !violation.ignored();
            marked.add(isKnown ? violation.asKnown() : violation);
        }
        gone += complete && verdict.omitted() == 0 ? known.size() : 0;
        return verdict.marked(marked);
    }

    /** How many of its violations are no longer found in files that were checked to their end, in words; empty for none. */
    public Optional<String> goneInWords() {
        return gone == 0
                ? Optional.empty()
                : Optional.of(Summary.count(gone, "finding") + " of the baseline " + (gone == 1 ? "is" : "are")
                        + " not found any more");
    }
}
