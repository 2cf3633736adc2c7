package io.github.unattend.answerfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.catalog.ListKind;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept from one file to the next saves time, and must not grow with the files. */
class RegisterTest {
    private static final ListKind KIND = ListKind.DEPLOYMENT_RUN_SYNCHRONOUS;
    private static final Fact.ListElement TAG = new Fact.ListElement();

    private final Register register = new Register();

    @ParameterizedTest
    @CsvSource({"256, true", "257, false"})
    void keepsTheComponentsOfAFileWithFew(int count, boolean kept) throws XMLStreamException {
        register.restart();
        PassComponent first = component("0");
        for (int i = 1; i < count; i++) {
            component(Integer.toString(i));
        }

        register.restart();

        isTheSame(component("0"), first, kept);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void keepsThoseOfAFileThatTookLittleMemory(int tooMuch, boolean kept) throws XMLStreamException {
        register.restart();
        PassComponent component = component("x");
        OrderedList list = list(component, 0);
        register.memory().take((1 << 20) + tooMuch - register.memory().taken());

        register.restart();

        PassComponent next = component("x");
        isTheSame(next, component, kept);
        isTheSame(list(next, 0), list, kept);
    }

    @ParameterizedTest
    @CsvSource({"256, true", "257, false"})
    void keepsTheListsOfAFileWithFew(int count, boolean kept) throws XMLStreamException {
        register.restart();
        PassComponent component = component("x");
        OrderedList first = register.list(ListKind.CREATE_PARTITIONS, component, 0, TAG, 0);
        for (int disk = 1; disk < count; disk++) {
            register.list(ListKind.CREATE_PARTITIONS, component, disk, TAG, 0);
        }

        register.restart();

        PassComponent next = component("x");
        isTheSame(register.list(ListKind.CREATE_PARTITIONS, next, 0, TAG, 0), first, kept);
    }

    @Test
    void beginsEachFileWithNothingTaken() throws XMLStreamException {
        register.restart();
        component("x");
        assertThat(register.memory().taken()).isPositive();

        register.restart();

        assertThat(register.memory().taken()).isZero();
    }

    /** Two bytes for each character of its attributes and of its address, where they are shortened. */
    @Test
    void takesRoomForAComponentOnce() throws XMLStreamException {
        register.restart();
        component("x".repeat(1000));
        long taken = register.memory().taken();

        component("x".repeat(1000));

        assertThat(taken).isGreaterThan(10_500).isEqualTo(register.memory().taken());
    }

    @Test
    void goesOnWithAListInAnotherBranch() throws XMLStreamException {
        register.restart();
        PassComponent component = component("x");
        OrderedList list = list(component, 0);
        assertThat(list.hasBranches()).isFalse();

        assertThat(list(component, 1)).isSameAs(list);
        assertThat(list.hasBranches()).isTrue();
    }

    private static void isTheSame(Object now, Object before, boolean same) {
        if (same) {
            assertThat(now).isSameAs(before);
        } else {
            assertThat(now).isNotSameAs(before);
        }
    }

    private OrderedList list(PassComponent component, int branch) {
        return register.list(KIND, component, 0, TAG, branch);
    }

    /** The one whose attributes are all this text. */
    private PassComponent component(String text) throws XMLStreamException {
        byte[] tag =
                "<component name='%1$s' processorArchitecture='%1$s' publicKeyToken='%1$s' language='%1$s' versionScope='%1$s'/>"
                        .formatted(text)
                        .getBytes(UTF_8);
        XMLStreamReader2 parser = AnswerFileReader.parser(new ByteArrayInputStream(tag));
        parser.next();
        assertThat(register.wanted().isAt(parser, new AttributeValues(), "specialize", 0))
                .isTrue();
        return register.component();
    }
}
