package io.github.unattend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;

/** Where files are, in SARIF: relative to the root of the repository, whose own place is nobody's business. */
record SarifArtifacts(JsonGenerator json, SourceRoot sources) {
    private static final String ROOT = "%SRCROOT%";

    void writeBases() throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ROOT);
        SarifResults.writeText(json, "description", "The root of the repository.");
        json.writeEndObject();
        json.writeEndObject();
    }

    void write(Path file) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", sources.uri(file));
        if (sources.holds(file)) {
            json.writeStringField("uriBaseId", ROOT);
        }
        json.writeEndObject();
    }
}
