package io.github.unattend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.unattend.answerfile.Location;
import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.answerfile.Region;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Violations as results of SARIF. */
record SarifResults(JsonGenerator json, SarifArtifacts artifacts) {
    /** How links among the locations of a result refer to the other party. */
    private static final int OTHER_PARTY = 1;

    private static final Pattern LINE = Pattern.compile("line (\\d++)");

    void write(CheckedFile file, Violation violation, String fingerprint) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", violation.rule().id());
        json.writeNumberField("ruleIndex", SarifRules.index(violation.rule()));
        json.writeStringField("level", SarifRules.level(violation.severity()));
        writeText(json, "message", message(violation));
        writeLocation(file, violation);
        if (violation.otherLine() > 0) {
            writeOtherParty(file, violation.otherLine());
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("unattendFingerprint/v1", fingerprint);
        json.writeEndObject();
        if (violation.ignored()) {
            writeSuppression(violation.known() ? "external" : "inSource");
        }
        List<CheckedFile.Replacement> fix = file.fixes().getOrDefault(violation, List.of());
        if (!fix.isEmpty()) {
            writeFix(file, fix);
        }
        json.writeEndObject();
    }

    /** The message, its line of the other party as a link to it, and what is documented. */
    static String message(Violation violation) {
        String text = unlinked(PrintableText.whole(violation.message()));
        Matcher line = LINE.matcher(text);
        String other = Integer.toString(violation.otherLine());
        String linked = violation.otherLine() == 0
                ? text
                : line.replaceAll(found -> found.group(1).equals(other)
                        ? "[line " + other + "](" + OTHER_PARTY + ")"
                        : Matcher.quoteReplacement(found.group()));
        String documented = violation.documentation().toString();
        boolean ended = linked.endsWith("?") || linked.endsWith(".");
        return linked
                + (ended ? " " : ". ")
                + documented.substring(0, 1).toUpperCase(Locale.ROOT)
                + documented.substring(1);
    }

    /** What a file holds must not become a link. */
    private static String unlinked(String text) {
        return text.replace("](", "\\](");
    }

    private void writeLocation(CheckedFile file, Violation violation) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifacts.write(file.location());
        writePlace(violation.region());
        json.writeEndObject();
        if (!violation.address().isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", PrintableText.whole(violation.address()));
            json.writeStringField("kind", "element");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeOtherParty(CheckedFile file, int line) throws IOException {
        json.writeArrayFieldStart("relatedLocations");
        json.writeStartObject();
        json.writeNumberField("id", OTHER_PARTY);
        json.writeObjectFieldStart("physicalLocation");
        artifacts.write(file.location());
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", line);
        json.writeEndObject();
        json.writeEndObject();
        writeText(json, "message", "The earlier one.");
        json.writeEndObject();
        json.writeEndArray();
    }

    /** What is known was accepted elsewhere than in the file. */
    private void writeSuppression(String kind) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", kind);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeFix(CheckedFile file, List<CheckedFile.Replacement> fix) throws IOException {
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        writeText(json, "description", "What mvn unattend:fix would write.");
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        artifacts.write(file.location());
        json.writeArrayFieldStart("replacements");
        for (CheckedFile.Replacement replacement : fix) {
            json.writeStartObject();
            writeRegion("deletedRegion", replacement.region());
            writeText(json, "insertedContent", replacement.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** The region of the element; of a mere place its start, since some readers refuse a region without length. */
    private void writePlace(Region region) throws IOException {
        if (region.end().compareTo(region.start()) > 0) {
            writeRegion("region", region);
        } else {
            json.writeObjectFieldStart("region");
            writeStart(region.start());
            json.writeEndObject();
        }
    }

    private void writeStart(Location start) throws IOException {
        json.writeNumberField("startLine", Math.max(1, start.line()));
        json.writeNumberField("startColumn", Math.max(1, start.column()));
    }

    /** Lines and columns from 1; the end is after the last character, in SARIF as here. */
    private void writeRegion(String name, Region region) throws IOException {
        json.writeObjectFieldStart(name);
        writeStart(region.start());
        json.writeNumberField("endLine", Math.max(1, region.end().line()));
        json.writeNumberField("endColumn", Math.max(1, region.end().column()));
        json.writeEndObject();
    }

    /** An object that holds nothing but a text. */
    static void writeText(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
