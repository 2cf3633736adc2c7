package io.github.unattend.answerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final long ROOM = 1 << 25;

    private final Memory memory = new Memory();

    @Test
    void givesAllThatThereIs() {
        memory.take(ROOM - 1);
        memory.take(1);
        assertThat(memory.taken()).isEqualTo(ROOM);

        assertThatThrownBy(() -> memory.take(1))
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .hasMessageContaining("too many different components, ordered lists, Orders or keys");
    }

    @Test
    void takesBackWhatIsNoLongerUsed() {
        memory.take(ROOM);
        memory.giveBack(2);
        memory.take(2);
        assertThat(memory.taken()).isEqualTo(ROOM);
    }
}
