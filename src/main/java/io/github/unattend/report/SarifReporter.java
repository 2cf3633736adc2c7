package io.github.unattend.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes SARIF 2.1.0, which GitHub code scanning and others take as it is. */
final class SarifReporter implements Reporter {
    /** GitHub refuses a run with more results. */
    static final int MOST_RESULTS = 25_000;

    private static final int MOST_NOTIFICATIONS = 1000;
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final SarifResults results;
    private final SarifArtifacts artifacts;
    private final List<Notification> notifications = new ArrayList<>();
    private long omittedNotifications;
    private long omittedResults;
    private int written;

    /** Something to be said of the run; of which file, unless that is null. */
    private record Notification(String level, String message, java.nio.file.Path file) {}

    SarifReporter(OutputStream out, ReportRun run) throws IOException {
        json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        artifacts = new SarifArtifacts(json, run.sources());
        results = new SarifResults(json, artifacts);
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        SarifRules.writeTool(json, run.version());
        json.writeStringField("columnKind", "utf16CodeUnits");
        artifacts.writeBases();
        json.writeArrayFieldStart("results");
    }

    @Override
    public boolean wantsFixes() {
        return true;
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        Fingerprints fingerprints = new Fingerprints();
        for (Violation violation : file.verdict().violations()) {
            String fingerprint = fingerprints.of(violation);
            if (written < MOST_RESULTS) {
                written++;
                results.write(file, violation, fingerprint);
            } else {
                omittedResults++;
            }
        }
        if (file.verdict().omitted() > 0) {
            note("warning", PrintableText.whole(ConsoleText.omitted(file)), file.location());
        }
        file.rest().ifPresent(this::unreadable);
    }

    @Override
    public void unreadable(UncheckedFile file) {
        note("error", PrintableText.whole(file.toString()), file.location());
    }

    private void note(String level, String message, java.nio.file.Path file) {
        if (notifications.size() < MOST_NOTIFICATIONS) {
            notifications.add(new Notification(level, message, file));
        } else {
            omittedNotifications++;
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", summary.unreadable() == 0);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Notification notification : notifications) {
            write(notification);
        }
        if (omittedNotifications > 0) {
            write(new Notification("warning", omittedNotifications + " more such files, counted only", null));
        }
        if (omittedResults > 0) {
            String omitted = omittedResults + " results are left out: GitHub takes " + MOST_RESULTS + " at most";
            write(new Notification("warning", omitted, null));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void write(Notification notification) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", notification.level());
        SarifResults.writeText(json, "message", notification.message());
        if (notification.file() != null) {
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            artifacts.write(notification.file());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
