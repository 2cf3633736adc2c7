package io.github.unattend.answerfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassComponentTest {
    private static final String TAG =
            "<component name='b' processorArchitecture='b' publicKeyToken='b' language='b' versionScope='b'/>";

    @Test
    void equalsOneOfTheSameAttributes() throws XMLStreamException {
        PassComponent one = component(TAG, "b", 2);

        assertThat(one)
                .isEqualTo(component(TAG, "b", 2))
                .hasSameHashCodeAs(component(TAG, "b", 2))
                .isEqualByComparingTo(component(TAG, "b", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "processorArchitecture", "publicKeyToken", "language", "versionScope"})
    void isAnotherOneWhereAnAttributeDiffers(String attribute) throws XMLStreamException {
        PassComponent one = component(TAG, "b", 2);

        isBehind(one, component(TAG.replace(attribute + "='b'", attribute + "='a'"), "b", 2));
    }

    @Test
    void isAnotherOneInAnotherPass() throws XMLStreamException {
        PassComponent one = component(TAG, "b", 2);

        isBehind(one, component(TAG, "a", 2));
        isBehind(one, component(TAG, null, 2));
        isBehind(one, component(TAG, "b", 1));
    }

    private static void isBehind(PassComponent one, PassComponent other) {
        assertThat(one).isNotEqualTo(other).isGreaterThan(other);
        assertThat(other).isLessThan(one);
    }

    private static PassComponent component(String tag, String pass, int settings) throws XMLStreamException {
        XMLStreamReader2 parser = AnswerFileReader.parser(new ByteArrayInputStream(tag.getBytes(UTF_8)));
        parser.next();
        PassComponent component = new PassComponent();
        assertThat(component.isAt(parser, new AttributeValues(), pass, settings))
                .isTrue();
        return component;
    }
}
