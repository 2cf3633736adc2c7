package io.github.unattend;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unattend.answerfile.Source;
import io.github.unattend.goal.Inspection;
import io.github.unattend.goal.Inspector;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files without an end, each with more and more of one thing that has to be remembered, so that only a limit ends their reading:
 * without it the memory would be full, or the test would hang.
 */
@Timeout(120)
class EndlessFilesTest {
    private static final String ROOT =
            "<unattend xmlns='urn:schemas-microsoft-com:unattend' xmlns:wcm='http://schemas.microsoft.com/WMIConfig/2002/State'>";
    private static final String SETTINGS = ROOT + "<settings pass='oobeSystem'>";
    private static final String COMPONENT = SETTINGS + "<component name='Microsoft-Windows-Shell-Setup'>";
    private static final String LIST = COMPONENT + "<LogonCommands>";
    private static final String ITEM = LIST + "<AsynchronousCommand>";
    private static final String DISKS =
            ROOT + "<settings pass='windowsPE'><component name='Microsoft-Windows-Setup'><DiskConfiguration>";

    private static final String PIECE = "a tag, comment or other piece of more than 4194304 bytes";
    private static final String NAMES = "too many different names";
    private static final String ENTRIES = "too many different components, Orders or keys";
    private static final int COMPONENTS = 6500;
    private static final String X = "x".repeat(1000);

    private static Arguments endless(String what, String before, IntFunction<String> pieces, String reason) {
        return Arguments.of(what, before, pieces, reason);
    }

    // spotless:off
    static List<Arguments> files() {
        return List.of(
            endless("name of an element",     SETTINGS + "<",         i -> X,                              PIECE),
            endless("prefix",                 SETTINGS + "<a:",       i -> X,                              PIECE),
            endless("name of a closing tag",  SETTINGS + "</",        i -> X,                              PIECE),
            endless("name of an attribute",   SETTINGS + "<a ",       i -> X,                              PIECE),
            endless("attribute",              SETTINGS + "<a b='",    i -> X,                              "an attribute of more than 8192 characters"),
            endless("attributes",             SETTINGS + "<a ",       i -> "b" + i + "='' ",               "a tag of more than 1000 attributes"),
            endless("white space in a tag",   SETTINGS + "<a ",       i -> " ".repeat(1000),               PIECE),
            endless("name of an entity",      SETTINGS + "&",         i -> X,                              PIECE),
            endless("number of a character",  SETTINGS + "&#x",       i -> "0".repeat(1000),               PIECE),
            endless("text",                   SETTINGS,               i -> X,                              "a text or comment of more than 4194304 characters"),
            endless("text in an Order",       ITEM + "<Order>",       i -> X,                              "a text or comment of more than 4194304 characters"),
            endless("CDATA section",          SETTINGS + "<![CDATA[", i -> X,                              "a text or comment of more than 4194304 characters"),
            endless("comment",                SETTINGS + "<!--",      i -> X,                              PIECE),
            endless("directive",              SETTINGS + "<!-- unattend:ignore ", i -> "rule" + i + ",",   PIECE),
            endless("instruction",            SETTINGS + "<?a ",      i -> X,                              PIECE),
            endless("name of an instruction", SETTINGS + "<?a",       i -> X,                              PIECE),
            endless("white space at the end", ROOT + "</unattend>",   i -> " ".repeat(1000),               PIECE),
            endless("comment at the end",     ROOT + "</unattend><!--", i -> X,                            PIECE),
            endless("nesting",                SETTINGS,               i -> "<a>",                          "elements nested more than 1000 deep"),
            endless("nested lists",           COMPONENT,              i -> "<LogonCommands>",              "elements nested more than 1000 deep"),
            endless("elements",               SETTINGS,               i -> "<a" + i + "/>",                NAMES),
            endless("elements of one hash",   SETTINGS,               i -> "<" + Integer.toBinaryString(1 << 30 | i).replace("0", "Aa").replace("1", "BB") + "/>", NAMES),
            endless("attributes of many",     SETTINGS,               i -> "<a b" + i + "=''/>",           NAMES),
            endless("long names",             SETTINGS,               i -> "<a" + i + X.repeat(1000) + "/>", NAMES),
            endless("prefixes",               SETTINGS,               i -> "<a xmlns:p" + i + "='u'/>",    NAMES),
            endless("instructions",           SETTINGS,               i -> "<?a" + i + "?>",               NAMES),
            endless("settings of an item",    ITEM,                   i -> "<a" + i + ">" + X + "</a" + i + ">", NAMES),
            endless("components",             SETTINGS,               i -> "<component name='" + i + "'/>", ENTRIES),
            endless("long components",        SETTINGS,               i -> "<component name='" + i + X + "'/>", ENTRIES),
            endless("passes",                 ROOT,                   i -> "<settings pass='" + i + "'><component name='a'/></settings>", ENTRIES),
            endless("lists",                  DISKS,                  i -> "<Disk><CreatePartitions><CreatePartition/></CreatePartitions></Disk>", ENTRIES),
            endless("disks",                  DISKS,                  i -> "<Disk/>",                      ENTRIES),
            endless("Orders",                 LIST,                   i -> "<AsynchronousCommand><Order>" + 4L * (i + 1) + "</Order></AsynchronousCommand>", ENTRIES),
            endless("Orders far apart",       LIST,                   i -> "<AsynchronousCommand><Order>9" + i + "000000000</Order></AsynchronousCommand>", ENTRIES),
            endless("Orders of many digits",  LIST,                   i -> "<AsynchronousCommand><Order>9" + i + "0".repeat(1000) + "</Order></AsynchronousCommand>", ENTRIES),
            endless("keys",                   COMPONENT + "<FolderLocations>", i -> "<ProfilesDirectory wcm:keyValue='" + i + "'/>", ENTRIES),
            endless("findings",               COMPONENT,              i -> "<a/>",                           "more than 1000000 findings"),
            endless("ignore directives",      COMPONENT,              i -> "<!-- unattend:ignore misplaced --><a/>", "more than 1000 ignore comments"));
    }
    // spotless:on

    /** With all that reports ask for. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void areLeftWhereALimitIsReached(String what, String before, IntFunction<String> pieces, String reason) {
        assertThatThrownBy(() -> read(() -> endless(before, pieces)))
                .isInstanceOf(IOException.class)
                .hasMessage("it holds " + reason);
    }

    // spotless:off
    static List<Arguments> filesWithoutARoot() {
        return List.of(
            Arguments.of("white space",           "",                             " ".repeat(1000)),
            Arguments.of("name of the root",      "<",                            X),
            Arguments.of("comment",               "<!--",                         X),
            Arguments.of("instruction",           "<?a ",                         X),
            Arguments.of("XML declaration",       "<?xml version='1.0' ",         " ".repeat(1000)),
            Arguments.of("encoding",              "<?xml version='1.0' encoding='", X),
            Arguments.of("name of a DOCTYPE",     "<!DOCTYPE ",                   X),
            Arguments.of("address of a DOCTYPE",  "<!DOCTYPE a SYSTEM '",         X),
            Arguments.of("public name of it",     "<!DOCTYPE a PUBLIC '",         X),
            Arguments.of("entities of a DOCTYPE", "<!DOCTYPE a [",                "<!ENTITY b 'c'>"),
            Arguments.of("an entity of it",       "<!DOCTYPE a [<!ENTITY b '",    X),
            Arguments.of("comment in it",         "<!DOCTYPE a [<!--",            X));
    }
    // spotless:on

    /** Nobody knows whether they are answer files. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("filesWithoutARoot")
    void arePassedOverWithoutARoot(String what, String before, String piece) throws IOException {
        assertThat(read(() -> endless(before, i -> piece))).isEmpty();
    }

    /** What is forgotten at the end of an element costs nothing behind it, and what comes again costs nothing at all. */
    @Test
    void thousandsOfListsAreRead() throws IOException {
        String commands = numbered(100, "<AsynchronousCommand><Order>%d</Order></AsynchronousCommand>");
        String rest =
                "' processorArchitecture='amd64' publicKeyToken='31bf3856ad364e35' versionScope='nonSxS'><LogonCommands>"
                        + commands + "</LogonCommands></component>";

        Verdict verdict = read(() -> new Pieces(i -> switch (i) {
                    case 0 -> SETTINGS;
                    case COMPONENTS + 1 -> "</settings></unattend>";
                    case COMPONENTS + 2 -> "";
                    default -> "<component name='Microsoft-Windows-Shell-Setup' language='" + i + rest;
                }))
                .orElseThrow();

        assertThat(verdict.lists()).isEqualTo(COMPONENTS);
        assertThat(verdict.orders()).isEqualTo(100L * COMPONENTS);
        assertThat(verdict.violations()).isEmpty();
    }

    private static String numbered(int count, String piece) {
        return IntStream.rangeClosed(1, count).mapToObj(piece::formatted).collect(Collectors.joining());
    }

    private static InputStream endless(String before, IntFunction<String> piece) {
        return new Pieces(i -> i == 0 ? before : piece.apply(i - 1));
    }

    /** The pieces of a text, one after the other; an empty one is its end. */
    private static final class Pieces extends InputStream {
        private final IntFunction<String> pieces;
        private byte[] piece = {};
        private int next;
        private int at;

        Pieces(IntFunction<String> pieces) {
            this.pieces = pieces;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (at == piece.length) {
                piece = pieces.apply(next++).getBytes(US_ASCII);
                at = 0;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, bytes, offset, count);
            at += count;
            return count == 0 ? -1 : count;
        }
    }

    /** The verdict on a file that is read to its end; empty for what is not an answer file. */
    private static Optional<Verdict> read(Source.Opener opener) throws IOException {
        Inspection inspection =
                new Inspector(Severities.DEFAULT, Allowed.nothing()).inspect(new Source("image.xml", opener), true);
        if (inspection.problem() != null) {
            throw inspection.problem();
        }
        return inspection.isAnswerFile() ? Optional.of(inspection.verdict()) : Optional.empty();
    }
}
