package io.github.unattend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The plugin and its rules, in SARIF. */
final class SarifRules {
    /** The rules in the order in which they are written: results refer to them by their place. */
    private static final List<Rule> RULES = List.of(Rule.values());

    private SarifRules() {}

    static int index(Rule rule) {
        return RULES.indexOf(rule);
    }

    static void writeTool(JsonGenerator json, String version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "unattend-maven-plugin");
        json.writeStringField("version", version);
        json.writeStringField("informationUri", "https://github.com/unattend/unattend-maven-plugin");
        json.writeArrayFieldStart("rules");
        for (Rule rule : RULES) {
            write(json, rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Rule rule) throws IOException {
        String help = rule.help();
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        SarifResults.writeText(json, "shortDescription", sentence(rule.summary()));
        SarifResults.writeText(json, "fullDescription", help);
        json.writeStringField("helpUri", rule.page());
        json.writeObjectFieldStart("help");
        json.writeStringField("text", help + " More: " + rule.page());
        json.writeStringField("markdown", help + " [More](" + rule.page() + ")");
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** SARIF has the words of our severities. */
    static String level(Severity severity) {
        return severity == Severity.OFF ? "none" : severity.id();
    }

    private static String sentence(String summary) {
        String end = summary.endsWith(".") ? "" : ".";
        return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1) + end;
    }
}
