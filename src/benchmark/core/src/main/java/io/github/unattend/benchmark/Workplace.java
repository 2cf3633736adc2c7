package io.github.unattend.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where generated files are kept from one run to the next: {@code -Dwork=DIR}, or {@code src/benchmark/target} of this checkout. */
final class Workplace {
    private Workplace() {}

    static Path directory() {
        return Path.of(System.getProperty("work", "src/benchmark/target")).toAbsolutePath();
    }

    /** A directory with that many answer files. */
    static Path files(int count) throws IOException {
        Path directory = directory().resolve("files-" + count);
        if (!Files.exists(directory)) {
            AnswerFileSet.write(directory, count);
        }
        return directory;
    }

    /** A directory with one file of that many MiB. */
    static Path big(int mib) throws IOException {
        Path directory = directory().resolve("one-of-" + mib + "-mib");
        if (!Files.exists(directory)) {
            BigFile.write(directory.resolve("unattend.xml"), mib);
        }
        return directory;
    }
}
