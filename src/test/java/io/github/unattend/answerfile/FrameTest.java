package io.github.unattend.answerfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The keys of the children of one element. */
class FrameTest {
    private final Memory memory = new Memory();
    private final Frame frame = new Frame(null);

    @Test
    void holdsTheLineOfTheFirstOfEach() {
        assertThat(enter("name", "key", 7)).isZero();
        assertThat(enter("name", "key", 8)).isEqualTo(7);
        assertThat(enter("other", "key", 9)).isZero();
        assertThat(enter("name", "other", 10)).isZero();
        assertThat(frame.enterKey("name", "key", 11, 1, memory)).isZero();
        assertThat(frame.enterKey("name", "key", 12, 1, memory)).isEqualTo(11);
    }

    /** Two bytes for each character of a key. */
    @Test
    void takesRoomAndGivesItBack() {
        assertThat(frame.hasKeys()).isFalse();

        enter("name", "k".repeat(1000), 1);
        assertThat(memory.taken()).isGreaterThan(2000);
        assertThat(frame.hasKeys()).isTrue();

        frame.forgetKeys(memory);
        assertThat(memory.taken()).isZero();
        assertThat(frame.hasKeys()).isFalse();
        assertThat(enter("name", "k".repeat(1000), 2)).isZero();
    }

    @Test
    void forgetsThoseOfAFileThatBrokeOff() {
        enter("name", "key", 1);

        frame.begin("next");

        assertThat(frame.hasKeys()).isFalse();
        assertThat(enter("name", "key", 2)).isZero();
    }

    private int enter(String name, String key, int line) {
        return frame.enterKey(name, key, line, 0, memory);
    }
}
