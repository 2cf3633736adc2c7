package io.github.unattend.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.rule.Severity;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes the Code Quality report of GitLab, which merge requests show. */
final class CodeQualityReporter implements Reporter {
    private final JsonGenerator json;
    private final SourceRoot sources;
    private final Fingerprints addresses = new Fingerprints();

    CodeQualityReporter(OutputStream out, SourceRoot sources) throws IOException {
        this.sources = sources;
        json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        json.writeStartArray();
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        Fingerprints fingerprints = new Fingerprints();
        for (Violation violation : file.verdict().violations()) {
            String fingerprint = fingerprints.of(violation);
            if (!violation.ignored()) {
                write(
                        violation.message(),
                        violation.rule().id(),
                        fingerprint,
                        violation.severity() == Severity.ERROR ? "major" : "minor",
                        file.location(),
                        violation.region().line());
            }
        }
        if (file.verdict().omitted() > 0) {
            write(ConsoleText.omitted(file), "omitted", "omitted", "info", file.location(), 1);
        }
        if (file.rest().isPresent()) {
            unreadable(file.rest().get());
        }
    }

    @Override
    public void unreadable(UncheckedFile file) throws IOException {
        write(file.toString(), "unreadable", "unreadable", "critical", file.location(), 1);
    }

    private void write(String description, String name, String fingerprint, String severity, Path file, int line)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("description", PrintableText.whole(description));
        json.writeStringField("check_name", name);
        json.writeStringField("fingerprint", addresses.in(sources.uri(file), fingerprint));
        json.writeStringField("severity", severity);
        json.writeObjectFieldStart("location");
        json.writeStringField("path", PrintableText.whole(sources.path(file)));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", Math.max(1, line));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}
