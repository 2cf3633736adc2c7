package io.github.unattend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.goal.CheckRun;
import io.github.unattend.goal.Inspector;
import io.github.unattend.report.Baseline;
import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Each option and exit code of the executable jar. */
class CliTest {
    private static final Path GOLDEN = Path.of("src/test/resources/rules");

    private static final String START = """
            <unattend xmlns="urn:schemas-microsoft-com:unattend">
              <settings pass="oobeSystem">
                <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
            """;
    private static final String END = "    </component>\n  </settings>\n</unattend>\n";
    private static final String CLEAN = START + END;
    private static final String ERROR = START + "      <OOBE><ProtectYourPC>9</ProtectYourPC></OOBE>\n" + END;
    private static final String FIXABLE = START + "      <oobe/>\n" + END;
    private static final String WARNING = START + "      <TimeZone>Nowhere</TimeZone>\n" + END;
    private static final String FOUND = ":4:13: error: ProtectYourPC \"9\" is not one of 1, 2, 3 [value-invalid]";

    /** What a call comes to. */
    private record Result(int code, String out, String err) {}

    @TempDir
    private Path directory;

    private static Result run(InputStream in, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = UnattendCli.run(in, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Result(
                code,
                out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }

    private static Result run(String... arguments) {
        return run(InputStream.nullInputStream(), arguments);
    }

    private static InputStream stdin(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String file(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }

    @Test
    void printsFindingsToStandardOutput() throws IOException {
        Result result = run("check", file("a.xml", ERROR));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .hasSize(6)
                .satisfies(lines -> assertThat(lines.get(0)).endsWith("a.xml" + FOUND))
                .contains(
                        "    4 |             <ProtectYourPC>9</ProtectYourPC>",
                        "      |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                        "      = oobeSystem / Microsoft-Windows-Shell-Setup (amd64) / OOBE/ProtectYourPC",
                        "Checked 1 answer file, 0 ordered lists, 0 Orders: 1 error, 0 warnings");
    }

    @Test
    void isCleanWithoutFindings() throws IOException {
        assertThat(run("check", file("a.xml", CLEAN)))
                .isEqualTo(
                        new Result(0, "Checked 1 answer file, 0 ordered lists, 0 Orders: 0 errors, 0 warnings\n", ""));
    }

    @Test
    void failsOnWarningsIfAsked() throws IOException {
        String file = file("a.xml", WARNING);
        assertThat(run("check", file).code()).isZero();
        assertThat(run("check", file).out()).contains(": warning: ");
        assertThat(run("check", "--fail-on-warning", file).code()).isEqualTo(1);
    }

    @Test
    void doesNotFailIfAsked() throws IOException {
        Result result = run("check", "--no-fail-on-violation", file("a.xml", ERROR));
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains(FOUND);
    }

    @Test
    void takesSeverities() throws IOException {
        String file = file("a.xml", ERROR);
        assertThat(run("check", "--severities", "order-gap=off,value-invalid=warning", file)
                        .code())
                .isZero();
        assertThat(run("check", "--severities=value-invalid=off", file).out()).doesNotContain("value-invalid");
        Result unknown = run("check", "--severities", "value-invlid=off", file);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("severities: \"value-invlid\" is not a rule; did you mean value-invalid?");
    }

    @Test
    void allows() throws IOException {
        Result result = run(
                "check", "--allow", "Microsoft-Windows-Shell-Setup/OOBE/ProtectYourPC=9,No/Such", file("a.xml", ERROR));
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEqualTo("allow: No/Such is not needed; remove it\n");
    }

    @Test
    void isQuiet() throws IOException {
        assertThat(run("check", "--quiet", file("a.xml", CLEAN))).isEqualTo(new Result(0, "", ""));
        assertThat(run("check", "--quiet", file("b.xml", ERROR)).out())
                .contains(FOUND)
                .doesNotContain("Checked");
    }

    @Test
    void usesColoursIfAsked() throws IOException {
        String file = file("a.xml", ERROR);
        assertThat(run("check", "--color", "always", file).out())
                .contains(": \u001b[1;31merror: \u001b[0mProtectYourPC");
        assertThat(run("check", "--color=never", file).out()).doesNotContain("\u001b");
        assertThat(run("check", "--color=sometimes", file).code()).isEqualTo(2);
    }

    @Test
    void looksInDirectories() throws IOException {
        file("in/a.xml", ERROR);
        file("in/b.tpl", ERROR);
        file("in/old/c.xml", ERROR);
        String in = directory.resolve("in").toString();
        assertThat(run("check", in).out()).contains("a.xml:4", "c.xml:4").doesNotContain("b.tpl");
        assertThat(run("check", "--includes", "*.tpl,*.xml", in).out())
                .contains("a.xml:4", "b.tpl:4")
                .doesNotContain("c.xml");
        assertThat(run("check", "--excludes=old/**", in).out())
                .contains("a.xml:4")
                .doesNotContain("c.xml");
    }

    @Test
    void checksAFileOnceThatIsNamedTwice() throws IOException {
        String file = file("a.xml", ERROR);
        Result result = run(
                "check",
                file,
                directory.toString(),
                directory.resolve("x/../a.xml").toString());
        assertThat(result.out()).contains("Checked 1 answer file").containsOnlyOnce(FOUND);
    }

    @Test
    void readsStandardInput() {
        Result result = run(stdin(ERROR), "check", "-");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).startsWith("stdin.xml" + FOUND + "\n    4 | ");
        assertThat(run(stdin(ERROR), "check", "--stdin-name", "images/unattend.xml", "-")
                        .out())
                .startsWith("images/unattend.xml" + FOUND);
    }

    @Test
    void saysThatStandardInputCannotBeRead() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThat(run(closed, "check", "-")).isEqualTo(new Result(4, "", "stdin.xml: not checked: Stream closed\n"));
    }

    /** Its end may never come. */
    @Test
    @Tag("long")
    void readsNoEndlessStandardInput() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };
        assertThat(run(endless, "check", "-"))
                .isEqualTo(
                        new Result(
                                4,
                                "",
                                "stdin.xml: not checked: standard input has more than 16777216 bytes; name the file instead\n"));
    }

    @Test
    void requiresTheNameOfAFileForStandardInput() {
        Result result = run(stdin(ERROR), "check", "-", "--stdin-name=/");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("--stdin-name: not the name of a file: /\n");
    }

    @Test
    void isContentWithNamedFilesThatAreNotAnswerFiles() throws IOException {
        Result result = run("check", file("pom.xml", "<project/>"), file("b.txt", "text"));
        assertThat(result).isEqualTo(new Result(0, "Nothing checked: not an answer file\n", ""));
    }

    @Test
    void saysThatADirectoryHasNoAnswerFile() throws IOException {
        file("pom.xml", "<project/>");
        Result result = run("check", "--includes=**/*.xml,*.tpl", directory.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("No answer file in ").endsWith("; includes are **/*.xml, *.tpl\n");
    }

    @Test
    void saysWhatCouldNotBeRead() throws IOException {
        Path loop = Files.createSymbolicLink(directory.resolve("loop.xml"), Path.of("loop.xml"));
        Result result =
                run("check", file("a.xml", ERROR), directory.resolve("no.xml").toString(), loop.toString());
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.out()).contains(FOUND);
        assertThat(result.err().lines())
                .hasSize(2)
                .satisfies(lines ->
                        assertThat(lines.get(0)).endsWith("loop.xml: not checked: a symbolic link that leads nowhere"))
                .satisfies(lines -> assertThat(lines.get(1)).endsWith("no.xml: not checked: file not found"));
    }

    @Test
    void doesNotFollowLoopsInDirectories() throws IOException {
        file("in/a.xml", ERROR);
        Files.createSymbolicLink(directory.resolve("in/again"), directory.resolve("in"));
        Result result = run("check", directory.resolve("in").toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("Checked 1 answer file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "check --no-such x",
                "explain",
                "explain order-gpa",
                "check --reports=pdf x",
                "chekc x"
            })
    void saysWhatIsWrongWithTheCall(String call) {
        Result result = run(call.isEmpty() ? new String[0] : call.split(" ", -1));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(2).last().asString().matches("Try 'unattend-cli.* --help'\\.");
    }

    @Test
    void readsTenThousandNamesFromAnOptionsFile() throws IOException {
        List<String> options = new ArrayList<>(List.of("--severities", "value-invalid=warning"));
        for (int i : IntStream.range(0, 10_000).toArray()) {
            options.add(file("an answer file " + i + ".xml", i % 1000 == 0 ? ERROR : CLEAN));
        }
        Result result = run("check", "@" + file("options.txt", String.join("\n", options)));
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .endsWith("Checked 10000 answer files, 0 ordered lists, 0 Orders: 0 errors, 10 warnings\n");
    }

    @Test
    void writesReports() throws IOException {
        String file = file("a.xml", ERROR);
        Path reports = directory.resolve("reports");
        Result result = run("check", "--reports=sarif", "--report-directory=" + reports, file);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).containsPattern("Wrote .*reports/unattend.sarif\n");
        assertThat(reports.resolve("unattend.sarif")).content().contains("value-invalid");

        Result all = run("report", "--report-directory=" + reports, "--show-commands", file);
        assertThat(all.code()).isZero();
        assertThat(all.out()).doesNotContain(FOUND).contains("Checked 1 answer file");
        assertThat(reports).isDirectoryContaining("glob:**/TEST-unattend.xml");
        assertThat(run("report", directory.resolve("no").toString(), "--report-directory=" + reports)
                        .code())
                .isEqualTo(4);
    }

    @Test
    void doesNotFailOnWhatTheBaselineHolds() throws IOException {
        String file = file("a.xml", ERROR);
        String reports = directory.resolve("reports").toString();
        run("report", "--reports=sarif", "--report-directory", reports, file);
        Result result = run(
                "check",
                "--baseline",
                directory.resolve("reports/unattend.sarif").toString(),
                file);
        assertThat(result.code()).isZero();
        assertThat(result.out()).doesNotContain(FOUND).contains("1 known");
        assertThat(run("check", "--baseline", file, file).code()).isEqualTo(4);

        file("a.xml", CLEAN);
        assertThat(run(
                                "check",
                                "--baseline",
                                directory.resolve("reports/unattend.sarif").toString(),
                                file)
                        .out())
                .contains("1 finding of the baseline is not found any more");
    }

    /** What the broken part hides may still be there. */
    @Test
    void doesNotMissWhatABrokenFileHides() throws IOException {
        String file = file("a.xml", ERROR);
        String reports = directory.resolve("reports").toString();
        run("report", "--reports=sarif", "--report-directory", reports, file);
        file("a.xml", ERROR.replace("<OOBE>", "<OOBE"));
        assertThat(run("check", "--baseline", reports + "/unattend.sarif", file).out())
                .contains("[xml-malformed]")
                .doesNotContain("of the baseline");
    }

    /** A list is corrected as a whole, so the correction is that of the new finding. */
    @Test
    void correctsAListOfWhichTheBaselineHoldsAFinding() throws IOException {
        String command =
                "        <SynchronousCommand><Order>1</Order><CommandLine>%s</CommandLine></SynchronousCommand>\n";
        String two = START + "      <FirstLogonCommands>\n" + command.formatted("a") + command.formatted("b");
        String end = "      </FirstLogonCommands>\n" + END;
        String file = file("a.xml", two + end);
        String reports = directory.resolve("reports").toString();
        run("report", "--reports=sarif", "--report-directory", reports, file);
        file("a.xml", two + command.formatted("c") + end);
        String now = directory.resolve("now").toString();
        run("check", "--baseline", reports + "/unattend.sarif", "--reports=sarif", "--report-directory", now, file);
        JsonNode results = new ObjectMapper()
                .readTree(Path.of(now, "unattend.sarif").toFile())
                .at("/runs/0/results");
        assertThat(results).hasSize(2);
        assertThat(results.get(0).has("fixes")).isFalse();
        assertThat(results.get(1).has("fixes")).isTrue();
    }

    @Test
    void saysThatAnImageCannotBeRead() throws IOException {
        String file = file("a.xml", CLEAN);
        for (String option : List.of("--image", "--boot-image")) {
            Result result = run("check", option, file, file);
            assertThat(result.code()).isEqualTo(4);
            assertThat(result.err()).startsWith("The images of ").hasLineCount(1);
        }
    }

    @Test
    void namesTemplatesThatAreNotChecked() throws IOException {
        file("a.xml", CLEAN);
        file("b.xml.tpl", CLEAN);
        file(".j2", CLEAN);
        assertThat(run("check", directory.toString()).err()).contains("--includes \"**/*.j2,**/*.xml,**/*.xml.tpl\"");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void findsNamesOfSeveralLines() throws IOException {
        file("a\n.xml", CLEAN);
        file("b.\n.tmpl", CLEAN);
        Result result = run("check", directory.toString());
        assertThat(result.out()).contains("Checked 1 answer file,");
        assertThat(result.err()).endsWith(" --includes \"**/*.\\u000A.tmpl,**/*.xml\"\n");
    }

    /** In a pattern, case matters. */
    @Test
    void namesPatternsThatLeaveOutNoneOfTheFilesThatAreChecked() throws IOException {
        file("a.Xml", CLEAN);
        String other = file("other", CLEAN);
        file("b.xml.tpl", CLEAN);
        assertThat(run("check", directory.toString(), other).err())
                .contains("--includes \"**/*.Xml,**/*.xml,**/*.xml.tpl\"");
    }

    @Test
    void fixes() throws IOException {
        String lowerCase = ERROR.replace("ProtectYourPC>9", "ProtectYourPC>1").replace("OOBE", "Oobe");
        String file = file("a.xml", lowerCase);
        Result dry = run("fix", "--dry-run", file);
        assertThat(dry.code()).isEqualTo(1);
        assertThat(dry.out()).contains("Would fix");
        assertThat(dry.err()).isEqualTo("1 of 1 answer file would change.\n");
        assertThat(Path.of(file)).hasContent(lowerCase);

        assertThat(run("fix", file).code()).isZero();
        assertThat(Path.of(file)).hasContent(lowerCase.replace("Oobe", "OOBE"));
        assertThat(run("fix", "--renumber=ALL", "--fix-misspelled", file).out())
                .isEqualTo("Nothing to fix in 1 answer file\n");
    }

    @Test
    void advisesACommandThatFixesTheSameFiles() throws IOException {
        file("a.xml.tpl", FIXABLE);
        Result check = run("check", "--includes", "**/*.tpl,*.x", "--severities=order-gap=off", directory.toString());
        assertThat(check.out())
                .endsWith("'java -jar unattend-cli.jar fix \"--includes=**/*.tpl,*.x\" --severities=order-gap=off "
                        + directory + "' fixes it.\n");
        assertThat(run("fix", "--includes=**/*.tpl,*.x", "--severities=order-gap=off", directory.toString())
                        .code())
                .isZero();
    }

    @Test
    void fixesOnlyAnswerFilesThatItCanRead() throws IOException {
        Result stdin = run(stdin(ERROR), "fix", "-");
        assertThat(stdin.code()).isEqualTo(2);
        assertThat(stdin.err()).startsWith("standard input cannot be changed; name a file\n");
        assertThat(run("fix", directory.resolve("no.xml").toString()).code()).isEqualTo(4);
        assertThat(run("fix", file("pom.xml", "<project/>")).code()).isZero();
        assertThat(run("fix", directory.toString()).code()).isEqualTo(3);
    }

    @Test
    void saysThatAFileCannotBeWritten() throws IOException {
        String file = file("a.xml", FIXABLE);
        assertThat(Path.of(file).toFile().setReadOnly()).isTrue();
        Result result = run("fix", file);
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.out() + result.err()).contains("not changed: the file is read-only");
    }

    /** The file of that name may hold something else. */
    @Test
    void correctionsOfStandardInputAreOfStandardInput() throws IOException {
        String file = file("a.xml", "<!-- one line more -->\n" + FIXABLE);
        Path reports = directory.resolve("reports");
        run(
                stdin(FIXABLE),
                "check",
                "--stdin-name",
                file,
                "--reports",
                "sarif",
                "--report-directory",
                reports.toString(),
                "-");
        String ofInput = Files.readString(reports.resolve("unattend.sarif"));
        file("a.xml", FIXABLE);
        run("check", "--reports", "sarif", "--report-directory", reports.toString(), file);
        assertThat(ofInput).contains("\"fixes\"").isEqualTo(Files.readString(reports.resolve("unattend.sarif")));
    }

    @Test
    void saysThatAReportCannotBeWritten() throws IOException {
        String file = file("a.xml", CLEAN);
        Result result = run("report", "--report-directory", file, file);
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).startsWith("The report ").hasLineCount(1);
    }

    @Test
    void writesTheSchema() throws IOException {
        Path schema = directory.resolve("new/unattend.xsd");
        Result result = run("schema", "--schema-file", schema.toString());
        assertThat(result.code()).isZero();
        assertThat(result.out()).matches("Wrote .*new/unattend.xsd\n");
        assertThat(schema).content().contains("ProtectYourPC");
        Result notWritten = run("schema", "--schema-file=" + schema.getParent());
        assertThat(notWritten.code()).isEqualTo(4);
        assertThat(notWritten.err()).startsWith("The schema ").hasLineCount(1);
        Path link = Files.createSymbolicLink(directory.resolve("link.xsd"), schema);
        Files.writeString(schema, "");
        assertThat(run("schema", "--schema-file=" + link).code()).isZero();
        assertThat(link).isSymbolicLink().content().contains("ProtectYourPC");
        Result root = run("schema", "--schema-file=/");
        assertThat(root.code()).isEqualTo(4);
        assertThat(root.err()).startsWith("The schema ").endsWith(" cannot be written: a directory is in the way\n");
    }

    @Test
    void namesTheCommandsWhereThereIsNone() {
        assertThat(run("unattend.xml").err())
                .startsWith(
                        "\"unattend.xml\" is not a command; the commands are check, fix, report, schema, explain\n");
        assertThat(run("--chek").err()).startsWith("Unknown option: '--chek'\n");
    }

    @Test
    void explainsARule() {
        assertThat(run("explain", "order-gap").out().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("order-gap (warning): ");
    }

    @Test
    void printsFindingsAsTheProblemMatcherReadsThem() throws IOException {
        JsonNode pattern = new ObjectMapper()
                .readTree(Path.of(".github/unattend-matcher.json").toFile())
                .at("/problemMatcher/1/pattern/0");
        assertThat(run("check", "--quiet", file("a.xml", ERROR))
                        .out()
                        .lines()
                        .filter(line -> line.matches(pattern.get("regexp").asString())))
                .singleElement()
                .asString()
                .endsWith(FOUND);
    }

    @Test
    void helps() {
        assertThat(run("--version").out()).startsWith("unattend-cli ");
        assertThat(run("--help").out()).contains("check", "report", "schema", "explain", "Exit codes");
        assertThat(run("check", "--help").code()).isZero();
    }

    @Test
    void findsWhatThePluginFindsInGoldenPairs() throws IOException {
        findsWhatThePluginFinds(GOLDEN);
    }

    @Test
    @Tag("corpus")
    void findsWhatThePluginFindsInRealFiles() throws IOException {
        findsWhatThePluginFinds(Path.of(System.getProperty("corpus")).resolve("files"));
    }

    private static void findsWhatThePluginFinds(Path answerFiles) throws IOException {
        List<String> expected = new ArrayList<>();
        ConsoleReporter.Console log = new ConsoleReporter.Console() {
            @Override
            public void line(Severity severity, String line) {
                expected.add(line);
            }

            @Override
            public void info(String line) {
                // Not a finding.
            }
        };
        Path root = answerFiles.toAbsolutePath().normalize();
        new CheckRun(
                        new Inspector(Severities.DEFAULT, Allowed.nothing()),
                        List.of(new ConsoleReporter(log)),
                        Baseline.NONE)
                .over(AnswerFiles.under(root, List.of("**/*.xml"), List.of(), Set.of()));
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(run("check", "--quiet", answerFiles.toString())
                        .out()
                        .lines()
                        .map(line -> line.replaceFirst(": (error|warning): ", ": ")))
                .isEqualTo(expected);
    }
}
