package io.github.unattend.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.unattend.fix.AnswerFileEditor.Step;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerFileEditorTest {
    private static final byte[] OLD = "old ".repeat(5000).getBytes(UTF_8);
    private static final byte[] NEW = "new, and longer ".repeat(5000).getBytes(UTF_8);
    private static final int KILLED = 77;

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void writeOld() throws IOException {
        file = Files.write(directory.resolve("unattend.xml"), OLD);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static void replace(Path file) throws Refusal, IOException {
        new AnswerFileEditor().replace(file, OLD, NEW);
    }

    @Test
    void replacesTheBytes() throws Exception {
        replace(file);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("unattend.xml");
    }

    @Test
    void takesEachStepOnceBeforeTheFileIsNew() throws Exception {
        List<Step> steps = new ArrayList<>();
        new AnswerFileEditor(step -> {
                    assertThat(file).hasBinaryContent(step == Step.SYNC ? NEW : OLD);
                    steps.add(step);
                })
                .replace(file, OLD, NEW);
        assertThat(steps.stream().distinct()).containsExactly(Step.values());
        assertThat(steps).filteredOn(Step.WRITE::equals).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheOldFileAndNoOtherWhereAStepFails(Step failing) throws Exception {
        AnswerFileEditor editor = new AnswerFileEditor(step -> {
            if (step == failing) {
                throw new IOException("No space left on device");
            }
        });
        if (failing == Step.SYNC) { // the file is new by then
            editor.replace(file, OLD, NEW);
            assertThat(file).hasBinaryContent(NEW);
        } else {
            assertThatThrownBy(() -> editor.replace(file, OLD, NEW)).hasMessage("No space left on device");
            assertThat(file).hasBinaryContent(OLD);
        }
        assertThat(names()).containsExactly("unattend.xml");
    }

    /** Kills a process at a step; the temporary file that it may leave is removed by the next one. */
    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void leavesTheOldOrTheNewFileWhereItIsKilled(Step step) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Killed.class.getName(),
                        file.toString(),
                        step.name())
                .inheritIO()
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(KILLED);
        assertThat(file).hasBinaryContent(step == Step.SYNC ? NEW : OLD);

        new AnswerFileEditor().replace(file, Files.readAllBytes(file), NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("unattend.xml");
    }

    /** Replaces a file and dies before a step, within the last piece that is written. */
    static final class Killed {
        private Killed() {}

        public static void main(String[] arguments) throws Exception {
            Step last = Step.valueOf(arguments[1]);
            int[] pieces = {0};
            new AnswerFileEditor(step -> {
                        pieces[0] += step == Step.WRITE ? 1 : 0;
                        if (step == last && (step != Step.WRITE || pieces[0] == 3)) {
                            Runtime.getRuntime().halt(KILLED);
                        }
                    })
                    .replace(Path.of(arguments[0]), OLD, NEW);
        }
    }

    @Test
    void keepsWhatLivingProcessesWrite() throws Exception {
        String random = "-00000000-0000-0000-0000-000000000000.tmp";
        String living = ".unattend-fix-" + ProcessHandle.current().pid() + random;
        Files.createFile(directory.resolve(living));
        Files.createFile(directory.resolve(".unattend-fix-999999999999999999" + random));
        Files.createFile(directory.resolve(".unattend-fix-notes.tmp"));
        replace(file);
        assertThat(names()).containsExactly(living, ".unattend-fix-notes.tmp", "unattend.xml");
    }

    @Test
    void refusesAFileThatSomebodyElseChanged() throws Exception {
        AnswerFileEditor editor = new AnswerFileEditor(step -> {
            if (step == Step.FORCE) {
                Files.writeString(file, "another");
            }
        });
        assertThatThrownBy(() -> editor.replace(file, OLD, NEW))
                .isInstanceOf(Refusal.class)
                .hasMessage("somebody else changed the file at the same time");
        assertThat(file).hasContent("another");
        assertThat(names()).containsExactly("unattend.xml");
    }

    @Test
    void refusesAReadOnlyFile() throws Exception {
        assertThat(file.toFile().setReadOnly()).isTrue();
        assertThatThrownBy(() -> replace(file)).isInstanceOf(Refusal.class).hasMessage("the file is read-only");
        assertThat(file).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("unattend.xml");
    }

    @Test
    void keepsASymbolicLink() throws Exception {
        assumeTrue(isPosix());
        Path link = Files.createSymbolicLink(directory.resolve("link.xml"), Path.of("unattend.xml"));
        replace(link);
        assertThat(link).isSymbolicLink().hasBinaryContent(NEW);
        assertThat(file).isRegularFile().hasBinaryContent(NEW);
        assertThat(Files.readSymbolicLink(link)).isEqualTo(Path.of("unattend.xml"));
    }

    @Test
    void keepsPermissions() throws Exception {
        assumeTrue(isPosix());
        for (String permissions : List.of("rw-------", "rwxrw-r--", "rw-rw-rw-")) {
            Files.write(file, OLD);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            replace(file);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(permissions);
        }
    }

    /** Who is not allowed to give a file away gets a copy of his own. */
    @Test
    void refusesToTakePermissionsAway() throws Exception {
        assumeTrue(isPosix());
        AnswerFileEditor editor = new AnswerFileEditor(step -> {
            if (step == Step.RIGHTS) {
                for (String name : names()) {
                    if (name.startsWith(".")) {
                        Files.setPosixFilePermissions(
                                directory.resolve(name), PosixFilePermissions.fromString("rwxrwxrwx"));
                    }
                }
            }
        });
        assertThatThrownBy(() -> editor.replace(file, OLD, NEW))
                .isInstanceOf(Refusal.class)
                .hasMessage("the owner, group or permissions of the file would be lost");
        assertThat(file).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("unattend.xml");
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
