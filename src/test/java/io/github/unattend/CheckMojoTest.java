package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import io.github.unattend.goal.Paths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The goal as Maven configures it; its messages are those of the integration tests. */
@MojoTest
@Basedir("src/test/resources/rules")
class CheckMojoTest {
    private static final String BEFORE = """
            <project><build><plugins><plugin>
              <groupId>io.github.unattend</groupId><artifactId>unattend-maven-plugin</artifactId>
              <configuration>""";
    private static final String AFTER = "</configuration></plugin></plugins></build></project>";
    private static final String DUPLICATE = "order-duplicate/not-ok.xml";
    private static final String GAP = "order-gap/not-ok.xml";
    private static final String CLEAN = "order-duplicate/ok-other-lists.xml";

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "directory", value = "no-such-directory")
    @MojoParameter(name = "failIfNoFiles", value = "true")
    @MojoParameter(name = "severitiesOfCommandLine", value = "no-such-rule")
    void skipsBeforeItLooksAtAnythingElse(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(mojo.getLog()).info("Skipped: unattend.skip is set");
        verifyNoMoreInteractions(mojo.getLog());
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = CLEAN)
    void passesAndSaysWhatItChecked(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(mojo.getLog()).info("Checked 1 answer file, 7 ordered lists, 9 Orders: 0 errors, 0 warnings");
        verifyNoMoreInteractions(mojo.getLog());
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = DUPLICATE)
    void failsWhereThereIsAnError(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "1 error in 1 of 1 answer file. 'mvn io.github.unattend:unattend-maven-plugin:2.0.0-SNAPSHOT:fix' fixes it.");
        verify(mojo.getLog(), atLeast(1)).error(anyString());
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = DUPLICATE)
    @MojoParameter(name = "failOnViolation", value = "false")
    void passesErrorsWhereItIsTold(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(mojo.getLog(), atLeast(1)).error(anyString());
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = GAP)
    void passesWarnings(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(mojo.getLog(), atLeast(1)).warn(anyString());
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = GAP)
    @MojoParameter(name = "failOnWarning", value = "true")
    @MojoParameter(name = "failOnViolation", value = "false")
    void failsOnAWarningWhereItIsTold(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "2 warnings in 1 of 1 answer file. 'mvn io.github.unattend:unattend-maven-plugin:2.0.0-SNAPSHOT:fix' fixes them.");
    }

    @Test
    @InjectMojo(
            goal = "check",
            pom = BEFORE
                    + "<includes><include>order-duplicate/not-ok.xml</include></includes><severities><order-duplicate>warning</order-duplicate></severities>"
                    + AFTER)
    void takesSeveritiesOfThePom(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(mojo.getLog(), atLeast(1)).warn(anyString());
    }

    @Test
    @InjectMojo(
            goal = "check",
            pom = BEFORE
                    + "<includes><include>order-duplicate/not-ok.xml</include></includes><severities><order-duplicate>warning</order-duplicate></severities>"
                    + AFTER)
    @MojoParameter(name = "severitiesOfCommandLine", value = "order-duplicate=error")
    void takesThoseOfTheCommandLineFirst(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute).isExactlyInstanceOf(MojoFailureException.class);
    }

    @Test
    @InjectMojo(
            goal = "check",
            pom = BEFORE + "<severities><order-duplicates>off</order-duplicates></severities>" + AFTER)
    void refusesAnUnknownRuleBeforeItReadsAFile(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "severities: \"order-duplicates\" is not a rule; did you mean order-duplicate?");
        verifyNoMoreInteractions(mojo.getLog());
    }

    @Test
    @InjectMojo(goal = "check", pom = BEFORE + "<severities><order-gap/></severities>" + AFTER)
    void refusesAnEmptySeverity(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("severities: \"\" is not a severity of order-gap");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "severitiesOfCommandLine", value = "order-gap")
    void refusesARuleWithoutASeverity(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("severities: \"\" is not a severity of order-gap");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "directory", value = "ignore-unknown")
    @MojoParameter(name = "includes", value = "ok-for-a-list.xml,ok-for-an-order.xml")
    @MojoParameter(name = "failOnViolation", value = "false")
    void countsWhatIsIgnoredInAllFiles(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(mojo.getLog()).info(contains(" warnings, 2 ignored"));
    }

    @Test
    @InjectMojo(
            goal = "check",
            pom = BEFORE
                    + "<includes><include>order-duplicate/ok-other-lists.xml</include></includes><excludes><exclude/></excludes>"
                    + AFTER)
    void passesOverAnEmptyPattern(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(mojo.getLog()).info("Checked 1 answer file, 7 ordered lists, 9 Orders: 0 errors, 0 warnings");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = DUPLICATE)
    @MojoParameter(name = "severitiesOfCommandLine", value = "order-duplicate = off,")
    void passesOverACommaTooMany(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(mojo.getLog()).info("Checked 1 answer file, 1 ordered list, 2 Orders: 0 errors, 0 warnings");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "directory", value = "order-gap")
    @MojoParameter(name = "includes", value = "ok.xml")
    void looksInTheDirectory(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(mojo.getLog()).info("Checked 1 answer file, 1 ordered list, 3 Orders: 0 errors, 0 warnings");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "directory", value = "no-such-directory")
    void saysThatThereIsNoDirectory(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(mojo.getLog())
                .info("Nothing to check: the directory src/test/resources/rules/no-such-directory does not exist");
        verifyNoMoreInteractions(mojo.getLog());
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "directory", value = DUPLICATE)
    void refusesAFileAsDirectory(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoExecutionException.class)
                .hasMessage("The directory to check is a file: src/test/resources/rules/" + DUPLICATE);
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = "*.none")
    void warnsWhereThereIsNoAnswerFile(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(mojo.getLog()).warn("No answer file in src/test/resources/rules; includes are *.none");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = "*.none")
    @MojoParameter(name = "failIfNoFiles", value = "true")
    void failsWhereThereIsNoAnswerFileIfItIsTold(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoFailureException.class)
                .hasMessage("No answer file in src/test/resources/rules; includes are *.none");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "failOnViolation", value = "false")
    @DisabledOnOs(OS.WINDOWS)
    void checksTheRestWhereOneCannotBeRead(CheckMojo mojo, @TempDir Path directory) throws Exception {
        Files.createSymbolicLink(directory.resolve("a.xml"), Path.of("nowhere"));
        Files.copy(Path.of(MojoExtension.getBasedir()).resolve(CLEAN), directory.resolve("b.xml"));
        MojoExtension.setVariableValueToObject(mojo, "directory", directory.toFile());

        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "1 file could not be read (see above). Checked 1 answer file, 7 ordered lists, ");
        verify(mojo.getLog()).error(Paths.shown(directory) + "/a.xml: not checked: a symbolic link that leads nowhere");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = DUPLICATE)
    void checksAllWhereNoReportCanBeWritten(CheckMojo mojo, @TempDir Path directory) throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        MojoExtension.setVariableValueToObject(mojo, "reports", List.of("html", "sarif"));
        MojoExtension.setVariableValueToObject(mojo, "reportDirectory", file.toFile());

        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoExecutionException.class)
                .hasMessage("The report " + Paths.shown(file)
                        + "/unattend.sarif cannot be written: a file is where its directory should be");
        verify(mojo.getLog()).error(contains("order-duplicate/not-ok.xml:11:11: Order 1 is already used"));
        verify(mojo.getLog()).info("Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings");
    }

    @Test
    @InjectMojo(goal = "report")
    @DisabledOnOs(OS.WINDOWS)
    void theReportsFailToWhereAFileCannotBeRead(ReportMojo mojo, @TempDir Path directory) throws Exception {
        Files.createSymbolicLink(directory.resolve("a.xml"), Path.of("nowhere"));
        Files.copy(Path.of(MojoExtension.getBasedir()).resolve(DUPLICATE), directory.resolve("b.xml"));
        MojoExtension.setVariableValueToObject(mojo, "directory", directory.toFile());
        MojoExtension.setVariableValueToObject(
                mojo, "reportDirectory", directory.resolve("reports").toFile());

        assertThatThrownBy(mojo::execute)
                .isExactlyInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "1 file could not be read (see above). Checked 1 answer file, 1 ordered list, ");
        assertThat(directory.resolve("reports/TEST-unattend.xml")).content().contains("order-duplicate", "unreadable");
    }

    /** What the pom of a user relies on: names, properties and defaults. */
    @Test
    void declaresItsParameters() throws IOException {
        String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
        String check = descriptor.substring(descriptor.indexOf("<goal>check</goal>"));
        check = check.substring(0, check.indexOf("</mojo>"));

        assertThat(check)
                .contains(
                        "<phase>verify</phase>",
                        "<requiresProject>false</requiresProject>",
                        "<threadSafe>true</threadSafe>",
                        "<skip implementation=\"boolean\" default-value=\"false\">${unattend.skip}</skip>",
                        "<directory implementation=\"java.io.File\" default-value=\"${basedir}\">${unattend.directory}</directory>",
                        "<includes implementation=\"java.util.List\">${unattend.includes}</includes>",
                        "<excludes implementation=\"java.util.List\">${unattend.excludes}</excludes>",
                        "<failIfNoFiles implementation=\"boolean\" default-value=\"false\">${unattend.failIfNoFiles}</failIfNoFiles>",
                        "<failOnViolation implementation=\"boolean\" default-value=\"true\">${unattend.failOnViolation}</failOnViolation>",
                        "<failOnWarning implementation=\"boolean\" default-value=\"false\">${unattend.failOnWarning}</failOnWarning>",
                        "${unattend.severities}");
    }
}
