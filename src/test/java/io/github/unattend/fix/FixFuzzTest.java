package io.github.unattend.fix;

import static org.assertj.core.api.Assertions.assertThat;

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
    /** Why a whole file is refused; any other reason would mean that the edits are wrong. */
    private static final String OF_THE_FILE = "line \\d+, column \\d+: .+"
            + "|not all of its bytes are characters of .+"
            + "|it cannot be written in .+"
            + "|its bytes are not those that .+"
            + "|its Orders are not read from its characters as they are from its bytes";

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
            try {
                Optional<Mending> mending = Mending.of(bytes, scope);
                if (mending.isPresent()) {
                    MendingProperties.hold(scope.name(), bytes, mending.get(), scope);
                }
            } catch (IOException e) {
                assertThat(e).hasMessageStartingWith("it holds ");
            } catch (Refusal e) {
                assertThat(e).hasMessageMatching(OF_THE_FILE);
            }
        }
    }
}
