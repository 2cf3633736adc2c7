package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.fix.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixRunTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path directory;

    private final LinesLog log = new LinesLog();

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

    private FixRun run(boolean dryRun) throws IOException {
        FixRun run = new FixRun(Scope.VIOLATIONS, dryRun, log);
        run.over(AnswerFiles.under(directory, List.of("**/*.xml"), List.of(), Set.of()));
        return run;
    }

    @Test
    void leavesAFileWithoutFindingsAsItIs() throws Exception {
        Path file = write("whole.xml", "1", "2", "98", "05");
        byte[] bytes = Files.readAllBytes(file);
        assertThat(run(false).failure()).isEmpty();
        assertThat(file).hasBinaryContent(bytes);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(log.lines()).containsExactly("Nothing to renumber in 1 answer file");
    }

    @Test
    void aSecondRunChangesNothing() throws Exception {
        Path file = write("doubled.xml", "1", "1");
        assertThat(run(false).failure()).isEmpty();
        assertThat(file).content().contains("<Order>1</Order>", "<Order>2</Order>");
        Files.setLastModifiedTime(file, LONG_AGO);
        log.lines().clear();
        assertThat(run(false).failure()).isEmpty();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(log.lines()).containsExactly("Nothing to renumber in 1 answer file");
    }

    @Test
    void aDryRunWritesNothingAndFails() throws Exception {
        Path file = write("doubled.xml", "1", "1");
        byte[] bytes = Files.readAllBytes(file);
        assertThat(run(true).failure()).contains("1 of 1 answer file would change.");
        assertThat(file).hasBinaryContent(bytes);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(log.lines()).contains("-...<Order>1</Order>...", "+...<Order>2</Order>...");
        assertThat(log.lines()).noneMatch(line -> line.contains("SECRET"));
    }

    @Test
    void aDryRunWithNothingToDoSucceeds() throws Exception {
        write("whole.xml", "1", "2");
        assertThat(run(true).failure()).isEmpty();
    }

    @Test
    void mendsTheOthersWhereOneIsRefused() throws Exception {
        String[] tooMany = IntStream.rangeClosed(0, 500).mapToObj(i -> "1").toArray(String[]::new);
        Path refused = write("a.xml", tooMany);
        Path mended = write("b.xml", "1", "1");
        Files.writeString(directory.resolve("c.xml"), "<unattend>");
        assertThat(run(false).failure()).contains("2 answer files were refused, wholly or in part.");
        assertThat(Files.getLastModifiedTime(refused)).isEqualTo(LONG_AGO);
        assertThat(mended).content().contains("<Order>2</Order>");
        assertThat(log.lines())
                .contains("error:   FirstLogonCommands in oobeSystem: refused: it has more items than there are"
                        + " numbers documented")
                .contains("Renumbered 1 list in 1 of 3 answer files")
                .anyMatch(line -> line.contains("c.xml: refused: line 1, column "));
    }

    /** It would be held in memory several times over. */
    @Test
    void refusesAFileThatNobodyEdits() throws Exception {
        Path file = write("a.xml", "1", "1");
        Files.writeString(file, Files.readString(file) + ("<!--" + " ".repeat(1 << 20) + "-->").repeat(4));
        byte[] bytes = Files.readAllBytes(file);
        write("b.xml", "1", "1");
        assertThat(run(false).failure()).contains("1 answer file was refused, wholly or in part.");
        assertThat(file).hasBinaryContent(bytes);
        assertThat(log.lines())
                .contains("Renumbered 1 list in 1 of 2 answer files")
                .anyMatch(line -> line.endsWith("a.xml: refused: it has more than 4194304 bytes"));
    }

    @Test
    void passesOverWhatIsNoAnswerFile() throws Exception {
        Files.writeString(directory.resolve("pom.xml"), "<project><Order>1</Order></project>");
        FixRun run = run(false);
        assertThat(run.foundNone()).isTrue();
        assertThat(run.failure()).isEmpty();
    }
}
