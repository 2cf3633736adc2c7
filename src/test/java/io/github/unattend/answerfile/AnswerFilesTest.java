package io.github.unattend.answerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFilesTest {
    private static final List<String> XML = List.of("**/*.xml");
    private static final List<String> NONE = List.of();

    @TempDir
    Path directory;

    // spotless:off
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "**/*.xml              |             | a.xml b/c.xml b/d/e.xml",
        "*.xml                 |             | a.xml",
        "b/                    |             | b/c.xml b/d/e.xml b/d/f.txt",
        "b\\d\\*               |             | b/d/e.xml b/d/f.txt",
        "' **/*.txt '          |             | b/d/f.txt g.txt",
        "**                    | **/*.xml    | b/d/f.txt g.txt",
        "**/*.xml              | b/          | a.xml",
        "**/*.xml              | **/d/**     | a.xml b/c.xml",
        "**/*.xml              | b/*         | a.xml b/d/e.xml",
        "**/*.xml              | b/*/*       | a.xml b/c.xml",
        "*.xml,*.txt           | a.*,h.*     | g.txt",
        "**/*.XML              |             | ",
        "./a.xml               |             | ",
        "%regex[b/.*[ce].xml]  |             | b/c.xml b/d/e.xml",
        "*                     | *           | ",
    })
    // spotless:on
    void takesAntPatterns(String includes, String excludes, String expected) throws IOException {
        write("a.xml", "b/c.xml", "b/d/e.xml", "b/d/f.txt", "g.txt");

        AnswerFiles found = AnswerFiles.under(directory, list(includes), list(excludes), Set.of());

        assertThat(names(found)).isEqualTo(expected == null ? "" : expected);
    }

    private static List<String> list(String patterns) {
        return patterns == null ? NONE : List.of(patterns.split(",", -1));
    }

    /** Maven makes a null of an empty element. */
    @Test
    void takesAnEmptyPatternForNone() throws IOException {
        write("a.xml", "b.txt");

        AnswerFiles found =
                AnswerFiles.under(directory, Arrays.asList(null, "*.xml", " "), Arrays.asList((String) null), Set.of());

        assertThat(names(found)).isEqualTo("a.xml");
    }

    /** Deeper than the system allows a path to be. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void tellsOfADirectoryThatIsTooDeep() throws Exception {
        write("a.xml");
        String name = "d".repeat(250);
        try {
            run("i=0; while [ $i -lt 20 ]; do mkdir " + name + " && cd " + name
                    + " 2> /dev/null || break; i=$((i + 1)); done");

            assertThat(names(under(directory))).isEqualTo("a.xml");
            assertThat(under(directory).unreadable()).hasSize(1);
        } finally {
            run("rm -r " + name);
        }
    }

    @Test
    void neverEntersWhatIsNotTheProjects() throws IOException {
        write("a.xml", ".git/b.xml", "c/.git/d.xml", "node_modules/e.xml", "f/node_modules/g/h.xml", ".github/i.xml");

        assertThat(names(under(directory))).isEqualTo(".github/i.xml a.xml");
    }

    @ParameterizedTest
    @CsvSource({".git", "node_modules"})
    void entersTheDirectoryItselfWhateverItsName(String name) throws IOException {
        write(name + "/a.xml");

        assertThat(names(under(directory.resolve(name)))).isEqualTo("a.xml");
    }

    @ParameterizedTest
    @CsvSource({
        "'',           a.xml target-of-others/c.xml",
        "target,       b.xml classes/d.xml",
        "target/classes, d.xml"
    })
    void leavesOutDirectoriesUnlessItIsInThem(String from, String expected) throws IOException {
        write("a.xml", "target/b.xml", "target-of-others/c.xml", "target/classes/d.xml");

        AnswerFiles found = AnswerFiles.under(directory.resolve(from), XML, NONE, Set.of(directory.resolve("target")));

        assertThat(names(found)).isEqualTo(expected);
    }

    @Test
    void findsNothingWhereNothingIs() throws IOException {
        AnswerFiles found = under(directory);

        assertThat(found.files()).isEmpty();
        assertThat(found.unreadable()).isEmpty();
    }

    @Test
    void aDirectoryNamedLikeAFileIsNone() throws IOException {
        write("a.xml/b.xml");

        assertThat(names(under(directory))).isEqualTo("a.xml/b.xml");
    }

    @Test
    void failsWithoutTheDirectory() {
        assertThatThrownBy(() -> under(directory.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void sortsByName() throws IOException {
        write("b.xml", "a/z.xml", "a b.xml", "a.xml", "\u00e4.xml");

        assertThat(names(under(directory))).isEqualTo("a b.xml a.xml a/z.xml b.xml \u00e4.xml");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsLinksAndReadsALoopOnce() throws IOException {
        write("real/a.xml");
        link("loop", ".");
        link("real/loop", "..");
        link("linked", "real");
        link("linked.xml", "real/a.xml");

        assertThat(names(under(directory))).isEqualTo("linked.xml linked/a.xml real/a.xml");
        assertThat(under(directory).unreadable()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void tellsOfABrokenLinkOnlyIfItIsWanted() throws IOException {
        link("a.xml", "no-such-file");
        link("b.txt", "no-such-file");
        link("c.xml", "c.xml");

        assertThat(problems(under(directory)))
                .isEqualTo(Map.of(
                        "a.xml", "a symbolic link that leads nowhere", "c.xml", "a symbolic link that leads nowhere"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void passesOverPipesAndDevices() throws Exception {
        write("a.xml");
        run("mkfifo pipe.xml && ln -s /dev/zero zero.xml");

        assertThat(names(under(directory))).isEqualTo("a.xml");
        assertThat(under(directory).unreadable()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void takesAnyName() throws Exception {
        write("line\nbreak.xml", "*.xml", "a\\b.xml", " .xml", "-e.xml", "[x].xml", "$HOME.xml", "\u6771\u4eac.xml");

        assertThat(under(directory).files()).hasSize(8);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void tellsApartNamesThatTheSystemsEncodingDoesNot() throws Exception {
        run("touch \"$(printf '\\344.xml')\" \"$(printf '\\366.xml')\"");
        run("ln -s none \"$(printf '\\374.xml')\"; ln -s none \"$(printf '\\337.xml')\"");

        AnswerFiles found = under(directory);

        assertThat(found.files()).hasSize(2);
        assertThat(found.unreadable()).hasSize(2);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void tellsOfADirectoryThatCannotBeRead() throws IOException {
        write("a.xml", "closed/b.xml");
        Path closed = directory.resolve("closed");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            AnswerFiles found = under(directory);

            boolean bound = !Files.isReadable(closed); // root is not
            assertThat(names(found)).isEqualTo(bound ? "a.xml" : "a.xml closed/b.xml");
            assertThat(problems(found).keySet()).isEqualTo(bound ? Set.of("closed") : Set.of());
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Deeper than one path can lead, which binds every user; so it cannot be removed by Java either. */
    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @CsvSource({
        "deep,         **/*.xml,      other/**,    1",
        "deep,         deep/**/*.xml, '',          1",
        "deep,         **/*.xml,      deep/*,      1",
        "deep,         **/*.xml,      **/*.xml,    1",
        "deep,         **/*.xml,      deep/**,     0",
        "deep,         **/*.xml,      **/0*,       0",
        "deep,         **/*.xml,      **/deep/**,  0",
        "deep,         *.xml,         '',          0",
        "deep,         a/**,          '',          0",
        "node_modules, **/*.xml,      '',          0",
        "others,       **/*.xml,      '',          0"
    })
    void aDirectoryThatIsNotWantedNeedNotBeReadable(String name, String include, String exclude, int problems)
            throws Exception {
        write("a.xml");
        run("mkdir " + name + " && cd " + name + " && n=$(printf '%0250d' 0)"
                + " && for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17; do mkdir $n && cd -P $n; done");
        try {
            AnswerFiles found = AnswerFiles.under(
                    directory, List.of(include), List.of(exclude), Set.of(directory.resolve("others")));

            assertThat(found.unreadable()).hasSize(problems);
            found.unreadable()
                    .forEach((path, problem) -> assertThat(problem).hasMessageContaining("File name too long"));
        } finally {
            run("rm -rf " + name);
        }
    }

    private static AnswerFiles under(Path directory) throws IOException {
        return AnswerFiles.under(directory, XML, NONE, Set.of());
    }

    private static String names(AnswerFiles found) {
        return String.join(" ", names(found, found.files()).toList());
    }

    private static Stream<String> names(AnswerFiles found, Collection<Path> files) {
        return files.stream().map(file -> name(found, file));
    }

    private static String name(AnswerFiles found, Path file) {
        return found.directory().relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static Map<String, String> problems(AnswerFiles found) {
        Map<String, String> problems = new TreeMap<>();
        found.unreadable().forEach((file, problem) -> problems.put(name(found, file), problem.getMessage()));
        return problems;
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(directory.resolve(name), Path.of(target));
    }

    private void run(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", script)
                .directory(directory.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }
}
