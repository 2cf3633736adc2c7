package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.goal.ImageFiles;
import io.github.unattend.image.Image;
import io.github.unattend.rule.Images;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page says of the image file. With {@code -Dgolden.write} the golden part of the page is written anew. */
class HtmlImagesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/reports/images.html");
    private static final Path RULES = Path.of("src/test/resources/rules");
    private static final Path IMAGE = Path.of("src/test/resources/images/editions.wim");
    private static final String ALL_IMAGES =
            "(?s:<details class=\"comp\" open><summary><span[^>]*>Image file.*?</details>\n)";
    private static final Pattern OF_IMAGES = Pattern.compile(ALL_IMAGES + "|<h2>.*\n");

    @TempDir
    private Path directory;

    @Test
    void namesTheImagesAndWhatEachFileChooses() throws IOException {
        String page = Written.page(RULES, "image-*/*.xml", directory, ImageFiles.read(IMAGE, null));
        String found = OF_IMAGES.matcher(page).results().map(MatchResult::group).collect(Collectors.joining());
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, found);
        }
        assertThat(found).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void withoutAnImageThePageSaysNothingOfIt() throws IOException {
        String without = Written.page(Written.SAMPLES, "golden-image.xml", directory, Images.NONE);
        String with = Written.page(Written.SAMPLES, "golden-image.xml", directory, ImageFiles.read(IMAGE, null));

        assertThat(with.replaceAll(ALL_IMAGES, "")
                        .replaceAll("<span class=\"aside\">(leaves open which )?image.*?</span>", ""))
                .isEqualTo(without)
                .isNotEqualTo(with);
    }

    @Test
    void theBootImageIsNotInstalled() throws IOException {
        String page = Written.page(RULES, "image-not-found/*.xml", directory, ImageFiles.read(null, IMAGE));

        assertThat(page)
                .doesNotContain("mage file")
                .doesNotContain("leaves open")
                .doesNotContain("image-not-found\"");
    }

    @Test
    void aFileThatBreaksOffDoesNotChoose() throws IOException {
        Files.writeString(
                directory.resolve("unattend.xml"), "<unattend xmlns='urn:schemas-microsoft-com:unattend'><settings>");
        String page = Written.page(directory, "*.xml", directory.resolve("out"), ImageFiles.read(IMAGE, null));

        assertThat(page).contains("Image file").doesNotContain("leaves open");
    }

    @Test
    void ofVeryManyImagesSomeAreShownWithoutMarkup() throws IOException {
        List<Image> images = IntStream.rangeClosed(1, 102)
                .mapToObj(index -> new Image(index, "<b>&" + index, "", "amd64", List.of()))
                .toList();
        String page = Written.page(
                Written.SAMPLES, "golden-image.xml", directory, new Images("a/<i>.wim", images, List.of()));

        assertThat(page)
                .contains("a/<wbr>&lt;i&gt;.wim")
                .contains("&lt;b&gt;&amp;100 ")
                .doesNotContain("&amp;101 ")
                .contains("and 2 more images, not shown")
                .contains("leaves open which image: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, ...</span>");
    }
}
