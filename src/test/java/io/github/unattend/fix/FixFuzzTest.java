package io.github.unattend.fix;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.unattend.FuzzedAnswerFile;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a file holds, it is not changed, or fixed so that no other finding vanishes. A failing input is to be kept in
 * {@code FixFuzzTestInputs}.
 */
class FixFuzzTest {
    @MethodSource("io.github.unattend.FuzzSeeds#answerFiles")
    @FuzzTest
    void holdsOfAnyBytes(byte[] bytes) throws Exception {
        FixPropertiesTest.holds("bytes", bytes, FixOptions.DEFAULT);
    }

    @MethodSource("io.github.unattend.FuzzedAnswerFile#seeds")
    @FuzzTest
    void holdsOfAnswerFiles(byte[] choices) throws Exception {
        byte[] bytes = FuzzedAnswerFile.of(choices);
        for (FixOptions options : List.of(FixOptions.DEFAULT, Plans.ALL, Plans.MISSPELLED)) {
            FixPropertiesTest.holds(options.toString(), bytes, options);
        }
    }
}
