package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.catalog.Catalog;
import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Setting;
import io.github.unattend.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on the page, and what must not be. */
class HtmlReportTest {
    private static final long FIFTEEN_MEGABYTES = 15_000_000;

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
    void passesAreInTheOrderInWhichTheyRun() throws IOException {
        assertThat(found(page(false), "<h3>[^<]*")).containsExactly("windowsPE ", "specialize ", "oobeSystem ");
    }

    @Test
    void showsWhatTheFileSaysWithoutSecrets() throws IOException {
        assertThat(found(page(false), "<li><b>.*"))
                .contains("UILanguage en-US34", "WillWipeDisk true40", "Key not shown97", "Username Administrator8");
    }

    @Test
    void listsSayHowTheyRunAndSynchronousOnesComeFirst() throws IOException {
        assertThat(found(page(false), "<li class=\"g.*(by Order|one after|side by).*?</small>"))
                .containsExactly(
                        "CreatePartitions by Order41",
                        "ModifyPartitions by Order63",
                        "RunSynchronous one after the other86",
                        "RunSynchronous one after the other102",
                        "RunAsynchronous side by side: none waits for another, after those of RunSynchronous119",
                        "RunAsynchronous side by side: none waits for another, after those of RunSynchronous138",
                        "FirstLogonCommands by Order. Microsoft's pages disagree: one says that each waits for the one"
                                + " before, another that all start at the same time10");
    }

    @Test
    void whatIsBesideOrderedItemsIsShownToo() throws IOException {
        Files.writeString(directory.resolve("unattend.xml"), """
                <unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="windowsPE">
                <component name="Microsoft-Windows-Setup"><ImageInstall>
                <DataImage><Order>1</Order></DataImage>
                <OSImage><InstallTo><PartitionID>3</PartitionID></InstallTo></OSImage>
                </ImageInstall></component></settings></unattend>
                """);
        String page = Files.readString(
                Written.reports(EnumSet.of(ReportFormat.HTML), directory, "*.xml", directory.resolve("out"), false)
                        .get(0));

        assertThat(found(page, "<li><b>.*|<span class=\"n\">.*?</span>")).containsExactly("PartitionID 34", "1");
    }

    @Test
    void saysThatMicrosoftsPagesDisagreeWithBothLinks() throws IOException {
        assertThat(page(false))
                .contains("firstlogoncommands-synchronouscommand\">one</a>")
                .contains("firstlogoncommands-synchronouscommand-order\">another</a>");
    }

    @Test
    void itemsAreInTheOrderInWhichTheyRunWithDescriptionAndProgram() throws IOException {
        String page = page(false);
        String logon = page.substring(page.indexOf("First<i></i>Logon<i></i>Commands"));

        assertThat(found(logon, "<span class=\"n\">.*?</small></p>|<li><b>Command.*"))
                .containsExactly(
                        "1Add the user of the image builder 11",
                        "CommandLine cmd.exe ...13",
                        "2Let the image builder in 16",
                        "CommandLine powershell.exe ...18",
                        "99Restart 24",
                        "CommandLine shutdown.exe ...26",
                        "none 21",
                        "CommandLine enroll.exe ...22");
    }

    @Test
    void theDiskIsToScaleAndTornWhereItsSizeIsNotKnown() throws IOException {
        String page = page(false);

        assertThat(page)
                .contains("aria-label=\"Partitions: 1: 260 MB, 2: 16 MB, 3: 1000 MB, 5: the rest of the disk\"")
                .contains("The torn part is not to scale");
        assertThat(found(page, "<span class=\"c\\d.*")).hasSize(1);
        assertThat(Pattern.compile("class=\"(c\\d(?: x)?)\" style=\"flex-grow:(\\d+)")
                        .matcher(page)
                        .results()
                        .map(part -> part.group(1) + " " + part.group(2)))
                .containsExactly("c0 82", "c1 5", "c2 313", "c3 x 600");
    }

    @Test
    void findingsAreAtTheirElementsWithExcerptAndRule() throws IOException {
        String page = page(false);

        assertThat(found(page, "<div class=\"f .*")).hasSize(5);
        assertThat(page)
                .containsPattern("<li class=\"bad\">.*Allow long paths.*id=\"f1-126-11-order-duplicate\">.*"
                        + "next free number: 2.*<pre>&lt;Order&gt;1&lt;/Order&gt;</pre>.*rules/order-duplicate\\.html");
    }

    @Test
    void allFindingsAreListedErrorsFirstEachALinkToItsPlace() throws IOException {
        assertThat(found(page(false), "<li class=\"[ew]\" data-s.*"))
                .hasSize(5)
                .last(InstanceOfAssertFactories.STRING)
                .endsWith("golden-image.xml:108");
        assertThat(page(false))
                .contains("<a href=\"#f1-126-11-order-duplicate\">Order 1 is already used by the command at line 121;");
    }

    @Test
    void aSingleFindingIsListedToo() throws IOException {
        Files.writeString(directory.resolve("unattend.xml"), "<unattend xmlns=\"urn:x\"/>");
        String page = Files.readString(
                Written.reports(EnumSet.of(ReportFormat.HTML), directory, "*.xml", directory.resolve("out"), false)
                        .get(0));

        assertThat(found(page, "<li class=\"e\" data-s.*")).hasSize(1);
    }

    @Test
    void namesTheProjectAndWhatWasChecked() throws IOException {
        assertThat(page(false))
                .contains("<p class=\"project\">golden-image 1</p>")
                .contains("<p class=\"lead\">Checked: **/*.xml in images.</p>");
    }

    /** A secret in the value of every secret setting of the table, and in what nobody documents. */
    @Test
    void noReportShowsASecret() throws IOException {
        String mark = "S3cr3tM4rk";
        for (Setting secret : Catalog.all()) {
            if (secret.isSecret()) {
                Files.writeString(
                        directory.resolve(secret.toString().replace('/', '_') + ".xml"), holding(secret, mark));
            }
        }
        assertThat(directory.toFile().list()).hasSizeGreaterThan(40);

        List<Path> reports = Written.reports(
                EnumSet.allOf(ReportFormat.class), directory, "*.xml", directory.resolve("reports"), true);

        assertThat(reports)
                .hasSize(5)
                .allSatisfy(report -> assertThat(report).content().doesNotContain(mark));
    }

    private static String holding(Setting setting, String value) {
        StringBuilder element = new StringBuilder(value);
        for (Setting outer = setting; outer.parent() != null; outer = outer.parent()) {
            String key = outer == setting && outer.kind() == Kind.ITEM ? " wcm:keyValue='" + value + "'" : "";
            element.insert(0, '<' + outer.name() + key + '>').append("</" + outer.name() + '>');
        }
        return "<unattend xmlns='urn:schemas-microsoft-com:unattend' xmlns:wcm='http://schemas.microsoft.com/WMIConfig/2002/State'><settings pass='specialize'><component name='"
                + setting.component() + "'>" + element + "<Own>" + value
                + "</Own></component><component name='Vendor'><A>"
                + value + "</A></component></settings></unattend>";
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

        assertThat(page).content().contains("To keep this page small, ").contains("and 5000 more findings, not shown");
        assertThat(Files.size(page)).isLessThan(FIFTEEN_MEGABYTES);
    }

    @Test
    @Tag("corpus")
    void realFilesAllFit() throws IOException {
        Path files = Path.of(System.getProperty("corpus"), "files");
        Path page = Written.reports(EnumSet.of(ReportFormat.HTML), files, "**/*", directory, false)
                .get(0);

        assertThat(page).content().doesNotContain("To keep this page small");
        assertThat(Files.size(page)).isLessThan(FIFTEEN_MEGABYTES);
    }
}
