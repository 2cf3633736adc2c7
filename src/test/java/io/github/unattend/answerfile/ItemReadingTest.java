package io.github.unattend.answerfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFileReader.Detail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The values of an item, which reports show. */
class ItemReadingTest {
    private static final String LONG = "x".repeat(4096);

    @Test
    void keepsTheFirstOfEachName() throws IOException {
        assertThat(values("<Path>one</Path><Description> two </Description><Path>three</Path>"))
                .isEqualTo(Map.of("Path", "one", "Description", "two"));
    }

    @Test
    void keepsNoMoreThanAnItemCanHold() throws IOException {
        String four = "<A>" + LONG + "</A><B>" + LONG + "</B><C>" + LONG + "</C><D>" + LONG + "</D>";

        assertThat(values(four + "<E>x</E><F/>")).containsOnlyKeys("A", "B", "C", "D", "F");
        assertThat(values("<E>x</E>" + four + "<F/>")).containsOnlyKeys("E", "A", "B", "C", "F");
    }

    @Test
    void keepsNothingThatIsNotAskedFor() throws IOException {
        assertThat(values("<Path>one</Path>", Detail.FACTS)).isEmpty();
    }

    private static Map<String, String> values(String settings) throws IOException {
        return values(settings, Detail.VALUES);
    }

    private static Map<String, String> values(String settings, Detail detail) throws IOException {
        String xml = "<unattend xmlns='urn:schemas-microsoft-com:unattend'><settings pass='specialize'>"
                + "<component name='Microsoft-Windows-Deployment'><RunSynchronous><RunSynchronousCommand>" + settings
                + "</RunSynchronousCommand></RunSynchronous></component></settings></unattend>";
        Map<String, String> values = new HashMap<>();
        new AnswerFileReader().read(() -> new ByteArrayInputStream(xml.getBytes(UTF_8)), detail, fact -> {
            if (fact instanceof Item item) {
                values.putAll(item.values());
            }
        });
        return values;
    }
}
