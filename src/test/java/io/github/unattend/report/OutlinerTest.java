package io.github.unattend.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.AnswerFileReader;
import io.github.unattend.answerfile.AnswerFileReader.Detail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An outline is as large as a page can show, however large the file. */
class OutlinerTest {
    private static Outline outline(String settings) throws IOException {
        String text = "<unattend xmlns='urn:schemas-microsoft-com:unattend'>" + settings + "</unattend>";
        Outliner outliner = new Outliner();
        new AnswerFileReader()
                .read(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Detail.VALUES, outliner);
        return outliner.outline();
    }

    private static String lists(int count, int items) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> "<settings pass='specialize'><component name='Microsoft-Windows-Deployment' language='" + i
                                + "'><RunSynchronous>"
                                + "<RunSynchronousCommand><Password>x</Password></RunSynchronousCommand>".repeat(items)
                                + "</RunSynchronous></component></settings>")
                .collect(Collectors.joining());
    }

    @Test
    void keepsNothingBesideWhatIsShown() throws IOException {
        assertThat(outline(lists(1, 1)).lists().get(0).items().get(0).values()).isEmpty();
    }

    @Test
    void countsTheItemsThatItLeavesOut() throws IOException {
        Outline outline = outline(lists(2, 1500));

        assertThat(outline.lists().get(0).items()).hasSize(1500);
        assertThat(outline.lists().get(1).items()).hasSize(500);
        assertThat(outline.lists().get(1).omittedItems()).isEqualTo(1000);
    }

    @Test
    void countsTheListsAndComponentsThatItLeavesOut() throws IOException {
        Outline outline = outline(lists(600, 1));

        assertThat(outline.lists()).hasSize(500);
        assertThat(outline.omittedLists()).isEqualTo(100);
        assertThat(outline.components())
                .hasSize(500)
                .allMatch(component -> component.pass().equals("specialize"));
        assertThat(outline.omittedComponents()).isEqualTo(100);
    }

    @Test
    void aListWrittenTwiceIsOne() throws IOException {
        Outline outline = outline("""
                <settings pass='specialize'><component name='Microsoft-Windows-Deployment'>
                <RunSynchronous><RunSynchronousCommand/></RunSynchronous>
                <RunSynchronous><RunSynchronousCommand><Order>1</Order></RunSynchronousCommand></RunSynchronous>
                </component></settings>
                """);

        assertThat(outline.lists()).singleElement().satisfies(list -> {
            assertThat(list.items()).extracting(Outline.Item::order).containsExactly("", "1");
            assertThat(list.starts()).hasSize(2);
        });
    }
}
