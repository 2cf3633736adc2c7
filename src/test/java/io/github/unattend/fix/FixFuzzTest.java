package io.github.unattend.fix;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.unattend.FuzzedAnswerFile;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a file holds, it is refused, or mended as {@link MendingProperties} says. A failing input is to be kept in
 * {@code FixFuzzTestInputs}.
 */
class FixFuzzTest {
    @MethodSource("io.github.unattend.FuzzSeeds#answerFiles")
    @FuzzTest
    void holdsOfAnyBytes(byte[] bytes) throws Exception {
        holds(bytes);
    }

    @MethodSource("io.github.unattend.FuzzedAnswerFile#seeds")
    @FuzzTest
    void holdsOfAnswerFiles(byte[] choices) throws Exception {
        holds(FuzzedAnswerFile.of(choices));
    }

    private static void holds(byte[] bytes) throws Exception {
        for (Scope scope : Scope.values()) {
            Optional<Mending> mending = mending(bytes, scope);
            if (mending.isPresent()) {
                MendingProperties.hold(scope.name(), bytes, mending.get(), scope);
            }
        }
    }

    /** Empty where it is refused, or not read to its end. */
    private static Optional<Mending> mending(byte[] bytes, Scope scope) {
        try {
            return Mending.of(bytes, scope);
        } catch (Refusal | IOException e) {
            return Optional.empty();
        }
    }
}
