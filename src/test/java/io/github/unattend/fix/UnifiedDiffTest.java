package io.github.unattend.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedDiffTest {
    private static final String FILE = """
            <unattend xmlns="urn:schemas-microsoft-com:unattend">
            <settings pass="specialize"><component name="Microsoft-Windows-Deployment"><RunAsynchronous>
              <RunAsynchronousCommand>
                <Order>1</Order>
                <Path>net use /user:x SECRET</Path>
              </RunAsynchronousCommand>
              <RunAsynchronousCommand>
                <Description>second</Description>
                <Path>SECRET</Path>
              </RunAsynchronousCommand>
              <RunAsynchronousCommand>
                <Order>1</Order>
                <Order>7</Order>
              </RunAsynchronousCommand>
              <RunAsynchronousCommand><Credentials><Password>SECRET</Password></Credentials><Order>1</Order><Path>SECRET</Path></RunAsynchronousCommand>
            </RunAsynchronous></component></settings></unattend>
            """;

    private static List<String> diff(String xml) throws Exception {
        return Plans.plan(xml).diff("images/unattend.xml");
    }

    @Test
    void showsOrdersAndNothingElse() throws Exception {
        assertThat(diff(FILE))
                .containsExactly(
                        "--- a/images/unattend.xml",
                        "+++ b/images/unattend.xml",
                        "@@ -8,0 +9 @@",
                        "+    <Order>2</Order>",
                        "@@ -12,2 +13 @@",
                        "-    <Order>1</Order>",
                        "-    <Order>7</Order>",
                        "+    <Order>3</Order>",
                        "@@ -15 +15 @@",
                        "-  ...<Order>1</Order>...",
                        "+  ...<Order>4</Order>...");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void showsTheSameWithOtherLineEnds(String lineEnd) throws Exception {
        assertThat(diff(FILE.replace("\n", lineEnd))).isEqualTo(diff(FILE));
    }

    @Test
    void showsALineThatIsOnlyRemoved() throws Exception {
        String xml = FILE.replaceAll("(?s)<RunAsynchronousCommand>.*</RunAsynchronousCommand>", """
                <RunAsynchronousCommand>
                    <Path>SECRET</Path>
                    <Order>1</Order>
                    <Order>7</Order>
                    <Path>SECRET</Path>
                  </RunAsynchronousCommand>""");
        assertThat(diff(xml))
                .containsExactly(
                        "--- a/images/unattend.xml",
                        "+++ b/images/unattend.xml",
                        "@@ -6 +5,0 @@",
                        "-    <Order>7</Order>");
    }

    @Test
    void hidesTheRestOfAOneLineFile() throws Exception {
        assertThat(diff(FILE.replaceAll("\n *", "")))
                .containsExactly(
                        "--- a/images/unattend.xml",
                        "+++ b/images/unattend.xml",
                        "@@ -1 +1 @@",
                        "-...<Order>1</Order><Order>7</Order>...<Order>1</Order>...",
                        "+...<Order>2</Order>...<Order>3</Order>...<Order>4</Order>...");
    }

    @Test
    void neverShowsASecret() throws Exception {
        for (String lineEnd : List.of("\n", "\r\n", "\r", "", " ", "\t")) {
            assertThat(String.join("\n", diff(FILE.replace("\n", lineEnd)))).doesNotContain("SECRET");
        }
    }

    @Test
    void showsOfAnOrderOnSeveralLinesThoseThatChange() throws Exception {
        assertThat(diff(FILE.replace("Order>7</Order>", "Order\n>7</Order>")
                        .replace("<Order>1</Order><Path>", "<Order\n x=''>1</Order\n><Path>")))
                .containsExactly(
                        "--- a/images/unattend.xml",
                        "+++ b/images/unattend.xml",
                        "@@ -8,0 +9 @@",
                        "+    <Order>2</Order>",
                        "@@ -12,3 +13 @@",
                        "-    <Order>1</Order>",
                        "-    <Order",
                        "->7</Order>",
                        "+    <Order>3</Order>",
                        "@@ -17 +16 @@",
                        "- x=''>1</Order",
                        "+ x=''>4</Order");
    }

    @Test
    void isWhatPatchTakes(@TempDir Path directory) throws Exception {
        String xml = FILE.replaceAll("\n  <RunAsynchronousCommand><Cred.*Command>", "");
        Files.createDirectory(directory.resolve("images"));
        Path file = Files.writeString(directory.resolve("images/unattend.xml"), xml);
        Process git;
        try {
            git = new ProcessBuilder("git", "apply", "--unidiff-zero", "-")
                    .directory(directory.toFile())
                    .start();
        } catch (java.io.IOException e) {
            org.junit.jupiter.api.Assumptions.abort("git is not installed");
            return;
        }
        try (BufferedWriter in = git.outputWriter(UTF_8)) {
            in.write(String.join("\n", diff(xml)) + "\n");
        }
        assertThat(git.waitFor())
                .as(new String(git.getErrorStream().readAllBytes(), UTF_8))
                .isZero();
        assertThat(file).hasBinaryContent(Plans.plan(xml).fixedBytes());
    }
}
