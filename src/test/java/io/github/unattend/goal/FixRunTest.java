package io.github.unattend.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.fix.FixOptions;
import io.github.unattend.report.Baseline;
import io.github.unattend.report.CheckedFile;
import io.github.unattend.report.ConsoleReporter.Console;
import io.github.unattend.report.Reporter;
import io.github.unattend.report.Summary;
import io.github.unattend.report.UncheckedFile;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixRunTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path directory;

    private final List<String> lines = new ArrayList<>();

    private final Console console = new Console() {
        @Override
        public void line(Severity severity, String line) {
            lines.add(severity + ": " + line.replace(Paths.shown(directory) + "/", ""));
        }

        @Override
        public void info(String line) {
            lines.add(line.replace(Paths.shown(directory) + "/", ""));
        }
    };

    private Path write(String name, String... orders) throws IOException {
        String items = List.of(orders).stream()
                .map(order -> "<SynchronousCommand><CommandLine>SECRET</CommandLine><Order>" + order
                        + "</Order></SynchronousCommand>\n")
                .collect(Collectors.joining());
        Path file = Files.writeString(
                directory.resolve(name),
                "<unattend xmlns='urn:schemas-microsoft-com:unattend'><settings pass='oobeSystem'>"
                        + "<component name='Microsoft-Windows-Shell-Setup'><FirstLogonCommands>\n" + items
                        + "</FirstLogonCommands></component></settings></unattend>");
        return Files.setLastModifiedTime(file, LONG_AGO);
    }

    private AnswerFiles files() throws IOException {
        return AnswerFiles.under(directory, List.of("**/*.xml"), List.of(), Set.of());
    }

    private FixRun run(boolean dryRun) throws IOException {
        return run(dryRun, Map.of());
    }

    private FixRun run(boolean dryRun, Map<String, String> severities) throws IOException {
        Inspector inspector = new Inspector(Severities.of(severities), Allowed.nothing());
        FixRun run = new FixRun(inspector, FixOptions.DEFAULT, dryRun, console);
        run.over(files());
        return run;
    }

    @Test
    void doesNotWriteAFileWithoutFindings() throws Exception {
        Path file = write("whole.xml", "1", "2", "98", "05");
        byte[] bytes = Files.readAllBytes(file);
        assertThat(run(false).failure()).isEmpty();
        assertThat(file).hasBinaryContent(bytes);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(lines).containsExactly("Nothing to fix in 1 answer file");
    }

    @Test
    void aSecondRunChangesNothing() throws Exception {
        Path file = write("a.xml", "1", "1");
        assertThat(run(false).failure()).isEmpty();
        assertThat(file).content().contains("<Order>1</Order>", "<Order>2</Order>");
        assertThat(lines)
                .containsExactly(
                        "a.xml:1:130: FirstLogonCommands in oobeSystem: 1 1 -> 1 2",
                        "WARNING: a.xml:2:54: items with Order 1 now run in file order: 2:54, then 3:54",
                        "Fixed 1 list in 1 of 1 answer file");
        Files.setLastModifiedTime(file, LONG_AGO);
        lines.clear();
        assertThat(run(false).failure()).isEmpty();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(lines).containsExactly("Nothing to fix in 1 answer file");
    }

    @Test
    void aDryRunWritesNothingAndFails() throws Exception {
        Path file = write("a.xml", "1", "1");
        byte[] bytes = Files.readAllBytes(file);
        assertThat(run(true).failure()).contains("1 of 1 answer file would change.");
        assertThat(file).hasBinaryContent(bytes);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(lines).contains("-...<Order>1</Order>...", "+...<Order>2</Order>...");
        assertThat(lines).noneMatch(line -> line.contains("SECRET"));
    }

    /** What was fixed must not fail in the next check without a word now. */
    @Test
    void failsWhereTheNewNumbersMakeAnError() throws Exception {
        String partition = "<CreatePartition><Order>%d</Order><Size>100</Size></CreatePartition>\n";
        Path file = directory.resolve("a.xml");
        Files.writeString(
                file,
                "<unattend xmlns='urn:schemas-microsoft-com:unattend'><settings pass='windowsPE'>"
                        + "<component name='Microsoft-Windows-Setup' processorArchitecture='amd64'"
                        + " publicKeyToken='31bf3856ad364e35' language='neutral' versionScope='nonSxS'>"
                        + "<DiskConfiguration><Disk><DiskID>0</DiskID><WillWipeDisk>true</WillWipeDisk><CreatePartitions>\n"
                        + partition.formatted(1) + partition.formatted(3)
                        + "</CreatePartitions></Disk></DiskConfiguration>\n<ImageInstall><OSImage><InstallTo>"
                        + "<DiskID>0</DiskID><PartitionID>3</PartitionID></InstallTo></OSImage></ImageInstall>"
                        + "</component></settings></unattend>");
        assertThat(run(true).failure())
                .contains("1 error was found with the new numbers; 1 of 1 answer file would change.");
        assertThat(run(false).failure()).contains("1 error was found with the new numbers.");
        assertThat(file).content().contains("<Order>2</Order>");
        assertThat(lines)
                .contains("WARNING: a.xml:3:18: this partition was 3 and is 2 now; check each PartitionID")
                .anyMatch(line -> line.startsWith("ERROR: a.xml:5:53: found with the new numbers: PartitionID 3 is not")
                        && line.endsWith(" [partition-reference]"));
    }

    @Test
    void aDryRunWithNothingToDoSucceeds() throws Exception {
        write("whole.xml", "1", "2");
        assertThat(run(true).failure()).isEmpty();
    }

    @Test
    void fixesTheOthersWhereOneIsNotChanged() throws Exception {
        String[] tooMany = IntStream.rangeClosed(0, 500).mapToObj(i -> "1").toArray(String[]::new);
        Path refused = write("a.xml", tooMany);
        Path fixed = write("b.xml", "1", "1");
        Files.writeString(directory.resolve("c.xml"), "<unattend>");
        assertThat(run(false).failure()).contains("2 answer files were not changed, or not completely.");
        assertThat(Files.getLastModifiedTime(refused)).isEqualTo(LONG_AGO);
        assertThat(fixed).content().contains("<Order>2</Order>");
        assertThat(lines)
                .contains("ERROR: a.xml:1:130: FirstLogonCommands in oobeSystem: not changed: it has more items than"
                        + " there are numbers documented")
                .contains("Fixed 1 list in 1 of 3 answer files")
                .anyMatch(line -> line.startsWith("ERROR: c.xml:1:11: not changed: "));
    }

    /** What was not read to its end is not changed, also where nobody wants to know. */
    @Test
    void doesNotChangeAMalformedFile() throws Exception {
        Path file = write("a.xml", "1", "1");
        Files.writeString(file, Files.readString(file) + "<");
        assertThat(run(false, Map.of("xml-malformed", "off")).failure()).isPresent();
        assertThat(file).content().doesNotContain("<Order>2</Order>");
    }

    /** It would be held in memory several times over. */
    @Test
    void doesNotChangeAFileThatNobodyEdits() throws Exception {
        Path file = write("a.xml", "1", "1");
        Files.writeString(file, Files.readString(file) + ("<!--" + " ".repeat(1 << 20) + "-->").repeat(4));
        byte[] bytes = Files.readAllBytes(file);
        write("b.xml", "1", "1");
        assertThat(run(false).failure()).contains("1 answer file was not changed, or not completely.");
        assertThat(file).hasBinaryContent(bytes);
        assertThat(lines)
                .contains(
                        "ERROR: a.xml:1:1: not changed: it has more than 4194304 bytes",
                        "Fixed 1 list in 1 of 2 answer files");
    }

    /** Most large files have nothing to fix. */
    @Test
    void passesALargeFileThatHasNothingToFix() throws Exception {
        Path file = write("a.xml", "1", "2");
        Files.writeString(file, Files.readString(file) + ("<!--" + " ".repeat(1 << 20) + "-->").repeat(4));
        assertThat(run(false).failure()).isEmpty();
        assertThat(lines).containsExactly("Nothing to fix in 1 answer file");
    }

    @Test
    void doesNotFixARuleThatIsOff() throws Exception {
        Path file = write("a.xml", "1", "1");
        assertThat(run(false, Map.of("order-duplicate", "off")).failure()).isEmpty();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(lines).containsExactly("Nothing to fix in 1 answer file");
    }

    @Test
    void passesOverWhatIsNotAnAnswerFile() throws Exception {
        Files.writeString(directory.resolve("pom.xml"), "<project><Order>1</Order></project>");
        FixRun run = run(false);
        assertThat(run.foundNone()).isTrue();
        assertThat(run.failure()).isEmpty();
    }

    /** A check plans no fix unless a report shows it, and promises only what fix does. */
    @Test
    void aCheckShowsFixesWhereAReporterWantsThem() throws Exception {
        Path file = write("a.xml", "1", "1");
        assertThat(fixes(true)).containsExactly("order-duplicate 3:61 2");
        assertThat(fixes(false)).isEmpty();
        // Changes to ASCII, which the text is already: no encoder writes that.
        Files.writeString(
                file, "<?xml version='1.0' encoding='ISO-2022-JP'?>" + Files.readString(file) + "<!-- \u001B(B -->");
        assertThat(fixes(true)).isEmpty();
    }

    private List<String> fixes(boolean wanted) throws IOException {
        List<String> fixes = new ArrayList<>();
        Reporter reporter = new Reporter() {
            @Override
            public boolean wantsFixes() {
                return wanted;
            }

            @Override
            public void file(CheckedFile file) {
                assertThat(file.verdict().fixable()).isOne();
                file.fixes()
                        .forEach((violation, replacements) -> replacements.forEach(
                                replacement -> fixes.add(violation.rule().id() + " "
                                        + replacement.region().line() + ":"
                                        + replacement.region().column() + " " + replacement.text())));
            }

            @Override
            public void unreadable(UncheckedFile file) {}

            @Override
            public void end(Summary summary) {
                assertThat(summary.errors()).isEqualTo(2);
                assertThat(summary.hint("mvn unattend:fix")).isEqualTo("'mvn unattend:fix' fixes 1 of them.");
            }
        };
        new CheckRun(new Inspector(Severities.DEFAULT, Allowed.nothing()), List.of(reporter), Baseline.NONE)
                .over(files());
        return fixes;
    }
}
