package io.github.unattend.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.answerfile.Source;
import io.github.unattend.goal.Inspector;
import io.github.unattend.image.Image;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What golden pairs cannot show, which have one image: images that differ, and another one to boot from. */
class ImageCheckTest {
    private static final List<Image> INSTALLED = List.of(image(1, "Home", "en-US", "de-DE"), image(2, "Pro", "en-US"));
    private static final List<Image> BOOT = List.of(image(1, "Windows Setup", "fr-FR"));
    private static final Images IMAGES = new Images("install.wim", INSTALLED, BOOT);

    private static Image image(int index, String name, String... languages) {
        return new Image(index, name, "", "amd64", List.of(languages));
    }

    private static String settings(String pass, String component, String content) {
        return "<settings pass='" + pass + "'><component name='Microsoft-Windows-" + component
                + "' processorArchitecture='amd64' publicKeyToken='31bf3856ad364e35'"
                + " language='neutral' versionScope='nonSxS'>" + content + "</component></settings>";
    }

    /** Chooses an image for the operating system, and one for data after it. */
    private static String choosing(int index, int dataIndex) {
        String from = "<InstallFrom><MetaData><Key>/IMAGE/INDEX</Key><Value>%d</Value></MetaData></InstallFrom>";
        return settings(
                "windowsPE",
                "Setup",
                "<ImageInstall><OSImage>" + from.formatted(index) + "</OSImage><DataImage><Order>1</Order>"
                        + from.formatted(dataIndex) + "</DataImage></ImageInstall>");
    }

    private static String inGerman(String pass) {
        return settings(pass, "International-Core", "<UILanguage>de-DE</UILanguage>");
    }

    private static Verdict verdict(Images images, String content) throws IOException {
        String xml = "<unattend xmlns='urn:schemas-microsoft-com:unattend'>" + content + "</unattend>";
        return new Inspector(Severities.DEFAULT, Allowed.nothing(), images)
                .inspect(Source.of("unattend.xml", xml.getBytes(UTF_8)), false)
                .verdict();
    }

    private static List<Rule> rules(Verdict verdict) {
        return verdict.violations().stream().map(Violation::rule).toList();
    }

    /** As a WIM that was captured from a folder of data. */
    @Test
    void comparesNoArchitectureThatIsNotKnown() throws IOException {
        Image data = new Image(1, "Data", "", "", List.of());
        String component = settings("specialize", "Deployment", "");
        assertThat(rules(verdict(new Images("data.wim", List.of(data), List.of()), component)))
                .isEmpty();
        assertThat(rules(verdict(
                        new Images("data.wim", List.of(image(1, "Pro"), data), List.of()),
                        component.replace("amd64", "x86"))))
                .isEmpty();
    }

    @Test
    void holdsTheFileAgainstTheImageOfTheOperatingSystem() throws IOException {
        Verdict first = verdict(IMAGES, choosing(1, 2) + inGerman("oobeSystem"));
        Verdict second = verdict(IMAGES, choosing(2, 1) + inGerman("oobeSystem"));

        assertThat(rules(first)).isEmpty();
        assertThat(first.images()).contains(INSTALLED.subList(0, 1));
        assertThat(rules(second)).containsExactly(Rule.IMAGE_LANGUAGE);
        assertThat(second.images()).contains(INSTALLED.subList(1, 2));
    }

    /** Alternatives in one list, and in a part of the file above it. */
    @ParameterizedTest
    @ValueSource(strings = {"MetaData", "settings"})
    void comparesAlternativesOfATemplateWithTheImagesAndNotWithEachOther(String element) throws IOException {
        String one = choosing(1, 1);
        String from =
                element.equals("settings") ? one : one.substring(one.indexOf("<MetaData>"), one.indexOf("</Install"));
        String other = from.replaceFirst("<Value>1", "<Value>2");
        String both =
                one.replaceFirst(Pattern.quote(from), "{% if home %}" + from + "{% else %}" + other + "{% endif %}");
        Verdict verdict = verdict(IMAGES, both + inGerman("oobeSystem"));

        assertThat(rules(verdict)).isEmpty();
        assertThat(verdict.images()).contains(INSTALLED);
        assertThat(rules(verdict(IMAGES, both.replace("<Value>2", "<Value>3"))))
                .as("each of them is compared with the images")
                .containsExactly(Rule.IMAGE_NOT_FOUND);
    }

    private static String choosing(String... keysAndValues) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            all.append("<MetaData><Key>/IMAGE/" + keysAndValues[i] + "</Key><Value>" + keysAndValues[i + 1]
                    + "</Value></MetaData>");
        }
        return settings(
                "windowsPE",
                "Setup",
                "<ImageInstall><OSImage><InstallFrom>" + all + "</InstallFrom></OSImage></ImageInstall>");
    }

    @Test
    void reportsEachChoiceThatNoImageFulfilsAndThatTheyContradictEachOtherOnce() throws IOException {
        assertThat(verdict(IMAGES, choosing("INDEX", "9", "NAME", "None", "NAME", "Pro"))
                        .violations())
                .filteredOn(Violation::rule, Rule.IMAGE_NOT_FOUND)
                .extracting(Violation::message)
                .containsExactly(
                        "the image file has no image with /IMAGE/INDEX \"9\"; choose from: 1 Home, 2 Pro",
                        "the image file has no image with /IMAGE/NAME \"None\"; choose from: 1 Home, 2 Pro");
        assertThat(verdict(IMAGES, choosing("INDEX", "1", "NAME", "Pro", "INDEX", "2"))
                        .violations())
                .filteredOn(Violation::rule, Rule.IMAGE_NOT_FOUND)
                .extracting(Violation::message)
                .containsExactly("the image file has no image with /IMAGE/NAME \"Pro\" among those that the other"
                        + " MetaData choose; choose from: 1 Home");
    }

    /** Of a value that cannot be one, that is said already. */
    @Test
    void comparesOnlyWhatCouldBeThere() throws IOException {
        assertThat(rules(verdict(
                        IMAGES, settings("oobeSystem", "International-Core", "<UILanguage>en_US</UILanguage>"))))
                .containsExactly(Rule.VALUE_INVALID);
        assertThat(rules(
                        verdict(IMAGES, settings("specialize", "Deployment", "").replace("amd64", "x64"))))
                .containsExactly(Rule.COMPONENT_IDENTITY);
    }

    @Test
    void knowsWhichImagesTheFileMayInstall() throws IOException {
        assertThat(verdict(IMAGES, "").images()).contains(INSTALLED);
        assertThat(verdict(IMAGES, choosing(7, 1)).images()).contains(List.of());
        assertThat(verdict(IMAGES, choosing(1, 7)).images()).contains(INSTALLED.subList(0, 1));
        assertThat(verdict(IMAGES, choosing(1, 2) + "<settings>").images()).isEmpty();
        assertThat(verdict(Images.NONE, choosing(1, 2)).images()).isEmpty();
    }

    /** Setup speaks a language of the image that it runs from; a pass that is for neither image says nothing. */
    @ParameterizedTest
    @CsvSource({
        "windowsPE, fr-FR, 0",
        "windowsPE, de-DE, 1",
        "specialize, fr-FR, 1",
        "specialize, de-DE, 0",
        "auditUser, fr-FR, 0"
    })
    void eachPassHasItsImage(String pass, String language, int findings) throws IOException {
        String component = pass.equals("windowsPE") ? "International-Core-WinPE" : "International-Core";
        String content = settings(pass, component, "<UILanguage>" + language + "</UILanguage>");

        assertThat(rules(verdict(IMAGES, content)))
                .filteredOn(Rule.IMAGE_LANGUAGE::equals)
                .hasSize(findings);
    }

    /** Whoever names the boot image only has none to choose from. */
    @Test
    void nothingIsChosenOfABootImage() throws IOException {
        Verdict verdict = verdict(new Images("", List.of(), BOOT), choosing(7, 8) + inGerman("oobeSystem"));

        assertThat(rules(verdict)).isEmpty();
        assertThat(verdict.images()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 12, 13, 40})
    void saysWhereItDoesNotShowAllImages(int count) throws IOException {
        List<Image> images = IntStream.rangeClosed(1, count)
                .mapToObj(index -> image(index, "Image" + index))
                .toList();

        String message = verdict(new Images("install.wim", images, List.of()), choosing(99, 1))
                .violations()
                .get(0)
                .message();

        assertThat(message.endsWith(", ...")).isNotEqualTo(message.contains(count + " Image" + count));
    }
}
