package io.github.unattend;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a file holds, the check of it ends, tells sorted findings at places that are there, shows no secret, and promises of the
 * fix what it does. A failing input is to be kept in {@code CheckFuzzTestInputs}.
 */
class CheckFuzzTest {
    @TempDir
    private Path directory;

    @MethodSource("io.github.unattend.FuzzSeeds#answerFiles")
    @FuzzTest
    void holdsOfAnyBytes(byte[] bytes) throws Exception {
        WholeCheck.holdsOf(bytes, directory);
    }

    @MethodSource("io.github.unattend.FuzzedAnswerFile#seeds")
    @FuzzTest
    void holdsOfAnswerFiles(byte[] choices) throws Exception {
        WholeCheck.holdsOf(FuzzedAnswerFile.of(choices), directory);
    }
}
