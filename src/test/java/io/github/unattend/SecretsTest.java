package io.github.unattend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.catalog.Catalog;
import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Pass;
import io.github.unattend.catalog.Setting;
import io.github.unattend.goal.CheckRun;
import io.github.unattend.goal.Inspector;
import io.github.unattend.report.Baseline;
import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Severities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong at a secret setting, and wherever it is: its value is never printed. */
class SecretsTest {
    private static final String SECRET = "S3cr3tM4rk";
    private static final Severities ALL_ON = Severities.of(Map.of(Rule.SETTING_DEPRECATED.id(), "warning"));

    @TempDir
    private Path directory;

    private static List<Setting> secrets() {
        List<Setting> secrets = Catalog.all().stream().filter(Setting::isSecret).toList();
        assertThat(secrets).hasSize(49);
        return secrets;
    }

    @Test
    void areNeverPrinted() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (Setting setting : secrets()) {
            for (Map.Entry<String, String> spoiled : spoiled(setting).entrySet()) {
                String printed = printed(spoiled.getValue());

                assertThat(printed)
                        .as("%s %s:%n%s", spoiled.getKey(), setting, spoiled.getValue())
                        .doesNotContainIgnoringCase(SECRET);
                printed.lines()
                        .filter(line -> line.matches(".*\\[[a-z-]+]"))
                        .map(line -> line.substring(line.lastIndexOf('[') + 1, line.length() - 1))
                        .forEach(rules::add);
            }
        }
        assertThat(rules)
                .contains(
                        "value-invalid",
                        "misspelled",
                        "case-mismatch",
                        "misplaced",
                        "setting-unknown",
                        "setting-repeated",
                        "namespace-missing",
                        "pass-undocumented",
                        "component-unknown",
                        "component-duplicate",
                        "ignore-unknown",
                        "key-duplicate",
                        "xml-malformed");
    }

    /** The secret with one thing wrong at it or around it each time. */
    private static Map<String, String> spoiled(Setting setting) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("elements in", of(setting).holding(SECRET + "<a/>").toString());
        files.put("longer", of(setting).holding(SECRET.repeat(500) + "<b/>").toString());
        files.put("misspelled", of(setting).named(setting.name() + "x").toString());
        files.put(
                "another case of",
                of(setting).named(setting.name().toUpperCase(Locale.ROOT)).toString());
        files.put(
                "unknown instead of", of(setting).named("SomethingElseEntirely").toString());
        files.put(
                "without namespace",
                of(setting).toString().replace("<" + setting.name(), "<" + setting.name() + " xmlns=''"));
        files.put(
                "another component of",
                of(setting)
                        .inComponent(Catalog.component(
                                setting.component().endsWith("Join")
                                        ? "Microsoft-Windows-Deployment"
                                        : "Microsoft-Windows-UnattendedJoin"))
                        .toString());
        files.put(
                "unknown component of",
                of(setting).toString().replace(setting.component(), "Microsoft-Windows-SomethingElseEntirely"));
        files.put("another pass of", of(setting).in(Pass.OOBE_USER).toString());
        files.put("two", of(setting).twice().toString() + "<!-- -->");
        files.put("unfinished", of(setting).toString().replace("</" + setting.name() + ">", ""));
        files.put("ampersand in", of(setting).holding(SECRET + " & " + SECRET).toString());
        files.put("a < in", of(setting).holding(SECRET + " < " + SECRET).toString());
        files.put("control character in", of(setting).holding(SECRET + "\u0001").toString());
        files.put(
                "ignored",
                of(setting).toString().replace("<component", "<!-- unattend:ignore misplaced --><component"));
        files.put("text around", of(setting).toString().replace("<" + setting.name(), SECRET + "<" + setting.name()));
        files.put("two components of", of(setting).toString().replaceFirst("(?s)(<component.*</component>)", "$1$1"));
        return files;
    }

    private static SmallestFile of(Setting setting) {
        SmallestFile file = new SmallestFile(setting).holding(SECRET);
        return setting.kind() == Kind.ITEM ? file.with("wcm:keyValue=\"" + SECRET + "\"") : file;
    }

    private String printed(String xml) throws IOException {
        Files.writeString(directory.resolve("unattend.xml"), xml, UTF_8);
        StringBuilder printed = new StringBuilder();
        new CheckRun(
                        new Inspector(ALL_ON, Allowed.nothing()),
                        List.of(new ConsoleReporter(new PrintedLines(printed))),
                        Baseline.NONE)
                .over(AnswerFiles.under(directory, List.of("unattend.xml"), List.of(), Set.of()));
        return printed.toString();
    }
}
