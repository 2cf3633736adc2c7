package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.unattend.report.ReportFormat;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an answer file names, nothing of it is opened: not the server that would answer, and not the pipe, whose opening would
 * never end. Each file goes through check, all reports, as it is and where it breaks, which is read again to explain it.
 */
class XmlAttacksTest {
    private static final Duration HANGS = Duration.ofSeconds(60);

    private static final String FILE = """
            %s
            <unattend xmlns="urn:schemas-microsoft-com:unattend" %s>
              <settings pass="specialize">
                <component name="Microsoft-Windows-Deployment">
                  <RunSynchronous>
                    <RunSynchronousCommand><Order>1</Order>%s</RunSynchronousCommand>
                    <RunSynchronousCommand><Order>1</Order></RunSynchronousCommand>
                  </RunSynchronous>
                </component>
              </settings>
            </unattend>
            """;

    private static final String UNREAD = "it refers to an entity, and what its DOCTYPE declares is not read";
    private static final String DUPLICATE = "order-duplicate";

    @TempDir
    private Path directory;

    private ServerSocket server;

    @BeforeEach
    void openServer() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        server.setSoTimeout(1);
    }

    @AfterEach
    void closeServer() throws IOException {
        server.close();
    }

    // spotless:off
    static List<Arguments> attacks() {
        return List.of(
            attack("DTD by address",       "<!DOCTYPE unattend SYSTEM '@'>", "", "", DUPLICATE),
            attack("public DTD",           "<!DOCTYPE unattend PUBLIC '-//x//y' '@'>", "", "", DUPLICATE),
            attack("entity",               "<!DOCTYPE unattend [<!ENTITY e SYSTEM '@'>]>", "", "<Path>&e;</Path>", UNREAD),
            attack("entity in attribute",  "<!DOCTYPE unattend [<!ENTITY e SYSTEM '@'>]>", "", "<Path a='&e;'/>", UNREAD),
            attack("entity of the DTD",    "<!DOCTYPE unattend SYSTEM '@'>", "", "<Path>&e;</Path>", UNREAD),
            attack("unparsed entity",      "<!DOCTYPE unattend [<!NOTATION n SYSTEM '@'><!ENTITY e SYSTEM '@' NDATA n>]>", "", "", DUPLICATE),
            attack("parameter entity",     "<!DOCTYPE unattend [<!ENTITY % p SYSTEM '@'> %p;]>", "", "", DUPLICATE),
            attack("entity of it",         "<!DOCTYPE unattend [<!ENTITY % p SYSTEM '@'> %p;]>", "", "<Path>&e;</Path>", UNREAD),
            attack("XInclude",             "", "xmlns:xi='http://www.w3.org/2001/XInclude'", "<xi:include href='@' parse='text'/>", DUPLICATE),
            attack("schemaLocation",       "", "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:schemas-microsoft-com:unattend @'", "", DUPLICATE),
            attack("schema without name",  "", "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:noNamespaceSchemaLocation='@'", "", DUPLICATE),
            attack("stylesheet",           "<?xml-stylesheet type='text/xsl' href='@'?>", "", "", DUPLICATE),
            attack("model",                "<?xml-model href='@'?>", "", "", DUPLICATE),
            attack("base",                 "", "xml:base='@'", "", DUPLICATE),
            attack("namespace",            "", "xmlns:n='@'", "<n:a/>", DUPLICATE),
            attack("billion laughs",       laughs("<!ENTITY %s '%s'>", "&%s;"), "", "<Path>&e20;</Path>", UNREAD),
            attack("laughs in parameters", laughs("<!ENTITY %% %s '%s'>", "%%%s;").replace("]>", "%e20;]>"), "", "", DUPLICATE),
            attack("one large entity",     "<!DOCTYPE unattend [<!ENTITY e '" + "x".repeat(100_000) + "'>]>", "", "<Path>" + "&e;".repeat(100_000) + "</Path>", UNREAD),
            attack("entity of itself",     "<!DOCTYPE unattend [<!ENTITY e '&e;'>]>", "", "<Path>&e;</Path>", UNREAD));
    }
    // spotless:on

    /** Where something is to be opened there is an {@code @}. */
    private static Arguments attack(String what, String before, String attributes, String inside, String said) {
        return Arguments.of(what, FILE.formatted(before, attributes, inside).strip(), said);
    }

    /** A DOCTYPE with entities of which each holds ten of the one before. */
    private static String laughs(String entity, String reference) {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE unattend [").append(entity.formatted("e0", "ha"));
        for (int i = 1; i <= 20; i++) {
            laughs.append(
                    entity.formatted("e" + i, reference.formatted("e" + (i - 1)).repeat(10)));
        }
        return laughs + "]>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void reachNoServer(String what, String xml, String said) throws IOException {
        String address = "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + "/x";

        assertThat(run(xml.replace("@", address))).contains(said);

        assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void openNoFile(String what, String xml, String said) throws Exception {
        Path pipe = directory.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(run(xml.replace("@", pipe.toUri().toString()))).contains(said);
    }

    /** What all goals say of the file and of one that breaks at its end. */
    private String run(String xml) throws IOException {
        Path files = Files.createDirectories(directory.resolve("files"));
        Files.writeString(files.resolve("a.xml"), xml);
        Files.writeString(files.resolve("b.xml"), xml.replace("</unattend>", "<!-- -- --></unattend"));
        return assertTimeoutPreemptively(HANGS, () -> {
            StringBuilder said = new StringBuilder();
            for (Path report :
                    Written.reports(EnumSet.allOf(ReportFormat.class), files, "*.xml", directory.resolve("r"), true)) {
                said.append(Files.readString(report));
            }
            assertThat(said).hasSizeLessThan(200_000);
            return said.toString();
        });
    }
}
