package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever runs it, where and how often: what is said, reported and fixed is the same, byte for byte. */
class SameOutputTest {
    private static final Path SAMPLES = Path.of("src/test/resources");
    private static final int RUNS = 20;

    // Each run has another combination of these: 4, 5 and 3 have no common factor.
    private static final List<String> CHARSETS = List.of("UTF-8", "ISO-8859-1", "US-ASCII", "windows-1252");
    private static final List<String> LOCALES =
            List.of("en-US", "tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "de-DE");
    private static final List<String> ZONES = List.of("UTC", "Pacific/Kiritimati", "America/St_Johns");

    private static final SortedMap<String, byte[]> FILES = new TreeMap<>();

    @TempDir
    private Path directory;

    /** The answer files that have something to tell, some with letters that are different in other languages and encodings. */
    @BeforeAll
    static void readSamples() throws IOException {
        try (Stream<Path> paths = Files.walk(SAMPLES)) {
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(".xml")).toList()) {
                if (!path.getFileName().toString().startsWith("ok")) {
                    String name = SAMPLES.relativize(path).toString();
                    FILES.put(name.replaceAll("[/\\\\]", "."), Files.readAllBytes(path));
                }
            }
        }
        String odd = Files.readString(SAMPLES.resolve("realistic/server.xml"))
                .replaceFirst("<Order>2</Order>", "<Order>\u0663</Order>")
                .replaceFirst("<Order>3</Order>", "<ORDER>3</ORDER>")
                .replaceFirst("<Path>", "<\u0130tem/><Path>\u00FC\u20AC\u0E01 ");
        FILES.put("utf-8.xml", odd.getBytes(StandardCharsets.UTF_8));
        FILES.put(
                "utf-16.xml", ("\uFEFF" + odd.replace("\"utf-8\"", "\"utf-16\"")).getBytes(StandardCharsets.UTF_16LE));
        FILES.put("Pr\u00FCfung.tpl", FILES.get("rules.order-duplicate.not-ok.xml"));
    }

    @Test
    void isTheSameInEveryJvm() throws Exception {
        List<Callable<SortedMap<String, String>>> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            Path place = directory.resolve("run" + i);
            List<String> defaults = defaults(
                    CHARSETS.get(i % CHARSETS.size()), LOCALES.get(i % LOCALES.size()), ZONES.get(i % ZONES.size()));
            List<String> names = new ArrayList<>(FILES.keySet());
            names.removeIf(name -> name.startsWith("malformed.")); // They are many, and alike.
            Collections.shuffle(names, new Random(i));
            runs.add(() -> run(place, names, defaults));
        }
        List<SortedMap<String, String>> results =
                allOf(runs, Runtime.getRuntime().availableProcessors());
        assertThat(results.get(0))
                .containsKeys("told/console.txt", "told/unattend.sarif", "told/unattend.html", "images/utf-16.xml");
        results.forEach(result -> assertSame(result, results.get(0)));
    }

    @Test
    void isTheSameOnManyThreads() throws Exception {
        Path images = Files.createDirectory(directory.resolve("images"));
        for (var file : FILES.entrySet()) {
            Files.write(images.resolve(file.getKey()), file.getValue());
        }
        List<Callable<SortedMap<String, String>>> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            Path told = directory.resolve("told" + i);
            runs.add(() -> checked(images, told));
        }
        SortedMap<String, String> alone = checked(images, directory.resolve("alone"));
        allOf(runs, 8).forEach(result -> assertSame(result, alone));
    }

    @Test
    void isTheSameInWhateverOrderFilesAreListed() throws Exception {
        List<String> names = new ArrayList<>(FILES.keySet());
        Path forwards = archive("forwards", names);
        Collections.reverse(names);
        Path backwards = archive("backwards", names);
        try (FileSystem one = FileSystems.newFileSystem(forwards);
                FileSystem other = FileSystems.newFileSystem(backwards)) {
            assertThat(listed(one.getPath("/"))).isNotEqualTo(listed(other.getPath("/")));
            assertSame(
                    checked(one.getPath("/"), directory.resolve("a")),
                    checked(other.getPath("/"), directory.resolve("b")));
        }
    }

    /** Tells the first line that is different, not all of them. */
    private static void assertSame(SortedMap<String, String> actual, SortedMap<String, String> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, text) -> {
            List<String> expectedLines = List.of(text.split("\n", -1));
            List<String> lines = List.of(actual.get(name).split("\n", -1));
            for (int i = 0; i < Math.min(lines.size(), expectedLines.size()); i++) {
                assertThat(lines.get(i)).as("%s, line %d", name, i + 1).isEqualTo(expectedLines.get(i));
            }
            assertThat(lines).as("lines of %s", name).hasSameSizeAs(expectedLines);
        });
    }

    /** An archive lists its files in the order in which they were put into it, or in the opposite one. */
    private Path archive(String name, List<String> files) throws IOException {
        Path archive = directory.resolve(name + ".zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String file : files) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(FILES.get(file));
            }
        }
        return archive;
    }

    private static List<String> listed(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(Path::toString).toList();
        }
    }

    private static SortedMap<String, String> checked(Path images, Path reports) throws IOException {
        AnswerFiles found = AnswerFiles.under(images, List.of("**"), List.of(), Set.of());
        List<String> said = OneRun.checking(found, reports);
        SortedMap<String, String> result = filesUnder(reports);
        result.put("said", String.join("\n", said));
        return result;
    }

    private static List<String> defaults(String charset, String language, String zone) {
        Locale locale = Locale.forLanguageTag(language);
        return List.of(
                "-Dfile.encoding=" + charset,
                "-Dstdout.encoding=" + charset,
                "-Duser.language=" + locale.getLanguage(),
                "-Duser.country=" + locale.getCountry(),
                "-Duser.extensions=" + language.replaceFirst("^..-..-?", ""),
                "-Duser.timezone=" + zone);
    }

    /** Does everything once in a JVM with these defaults, with files that were created in this order; gives all that is there then. */
    private static SortedMap<String, String> run(Path place, List<String> names, List<String> defaults)
            throws IOException, InterruptedException {
        Path images = Files.createDirectories(place.resolve("images"));
        for (String name : names) {
            Files.write(images.resolve(name), FILES.get(name));
        }
        Path output = place.resolveSibling(place.getFileName() + ".output");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(defaults);
        command.add("-XX:TieredStopAtLevel=1"); // It does not run for long.
        command.add(OneRun.class.getName());
        ProcessBuilder jvm = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        if (defaults.contains("-Dfile.encoding=US-ASCII")) {
            jvm.environment().put("LC_ALL", "C"); // The encoding of the names of files, too.
        }
        jvm.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        assertThat(jvm.start().waitFor()).as(() -> command + ": " + output).isZero();
        return filesUnder(place);
    }

    /** What is in the files, byte by byte. */
    private static SortedMap<String, String> filesUnder(Path place) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(place)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = place.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static <T> List<T> allOf(List<Callable<T>> runs, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(runs)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
