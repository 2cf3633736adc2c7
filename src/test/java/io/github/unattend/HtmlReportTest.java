package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the page, and what must not. */
class HtmlReportTest {
    private static final long FIVE_MEGABYTES = 5_000_000;

    @TempDir
    private Path directory;

    private String page(boolean showCommands) throws IOException {
        return Files.readString(Written.reports(
                        EnumSet.of(ReportFormat.HTML), Written.SAMPLES, "golden-image.xml", directory, showCommands)
                .get(0));
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .map(markup -> markup.replaceAll("<[^>]*>", ""))
                .toList();
    }

    @Test
    void passesStandInTheOrderInWhichTheyRun() throws IOException {
        assertThat(found(page(false), "<h3>[^<]*")).containsExactly("windowsPE", "specialize", "oobeSystem");
    }

    @Test
    void listsSayWhatTheyAreAndSynchronousOnesComeFirst() throws IOException {
        assertThat(found(page(false), "<h5>.*</h5>"))
                .containsExactly(
                        "RunSynchronous one after the other",
                        "CreatePartitions a disk, drawn to scale by size; narrow ones are widened, the rest is not to scale",
                        "ModifyPartitions by Order",
                        "RunSynchronous one after the other",
                        "RunAsynchronous side by side: none waits for another, after those of RunSynchronous",
                        "RunAsynchronous side by side: none waits for another",
                        "FirstLogonCommands start together since Windows 10 1511");
    }

    @Test
    void itemsHaveTheirOrderAndDescriptionOrProgramAndLineAndGapsAreSeen() throws IOException {
        String page = page(false);
        String logon = page.substring(page.indexOf("FirstLogonCommands"));

        assertThat(found(logon, "(?m)^<li.*?(</div></div>|</li>)"))
                .containsExactly(
                        "1Add the user of the image builder cmd.exe line 11",
                        "2Let the image builder in powershell.exe line 16",
                        "not used: 3 to 98",
                        "99Restart shutdown.exe line 24",
                        "noneenroll.exe line 21");
        assertThat(page).contains("aria-label=\"Partitions: 1: size 260, 2: size 16, 3: size 1000, 5: the rest\"");
    }

    @Test
    void findingsStandAtTheirItemsWithRemedyAndRule() throws IOException {
        String page = page(false);

        assertThat(found(page, "<div class=\"f .*")).hasSize(5);
        assertThat(page)
                .containsPattern("<li class=\"bad\">.*Allow long paths.*id=\"f1-126-11-order-duplicate\">.*"
                        + "the next free number is 2.*rules/order-duplicate\\.html");
        assertThat(page).contains("<a href=\"#f1-126-11-order-duplicate\">line 126: order-duplicate</a>");
    }

    @Test
    void commandsAreShownOnlyOnDemandAndSecretsNever() throws IOException {
        String page = page(false);
        String withCommands = page(true);

        assertThat(page).doesNotContain("Sup3rS3cret").doesNotContain("NPPR9").doesNotContain("LabConfig");
        assertThat(withCommands)
                .contains("BypassTPMCheck")
                .doesNotContain("NPPR9")
                .doesNotContain(">Sup3rS3cret");
    }

    @Test
    void needsNothingFromElsewhere() throws IOException {
        assertThat(page(false))
                .doesNotContainPattern("<(img|link|iframe|object)|@import|url\\(|\\ssrc=")
                .containsPattern("script-src 'sha256-[A-Za-z0-9+/]{43}='");
    }

    @Test
    void holdsNoMoreThanOpensAtOnce() throws IOException {
        Path page = Million.report(ReportFormat.HTML, directory);

        assertThat(page)
                .content()
                .contains("To keep this page small, ")
                .contains("and 5000 more findings, counted only");
        assertThat(Files.size(page)).isLessThan(FIVE_MEGABYTES);
    }

    @Test
    @Tag("corpus")
    void realFilesAllFit() throws IOException {
        Path files = Path.of(System.getProperty("corpus"), "files");
        Path page = Written.reports(EnumSet.of(ReportFormat.HTML), files, "**/*", directory, false)
                .get(0);

        assertThat(page).content().doesNotContain("To keep this page small");
        assertThat(Files.size(page)).isLessThan(FIVE_MEGABYTES);
    }
}
