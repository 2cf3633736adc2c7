package io.github.unattend.schema;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Answer files held against the schema, by the JDK and by xmllint. */
final class Validation {
    static final Path SCHEMA = Path.of("target", "schema-test", "unattend.xsd");
    private static final Schema OF_JDK = compiled();

    private Validation() {}

    private static Schema compiled() {
        try {
            Files.createDirectories(SCHEMA.getParent());
            try (var out = Files.newOutputStream(SCHEMA)) {
                AnswerFileSchema.write(out);
            }
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines at which the JDK finds something invalid. */
    static SortedSet<Integer> invalidLines(String answerFile) {
        return invalidLines(new StreamSource(new StringReader(answerFile)));
    }

    static SortedSet<Integer> invalidLines(File answerFile) {
        return invalidLines(new StreamSource(answerFile));
    }

    private static SortedSet<Integer> invalidLines(Source answerFile) {
        SortedSet<Integer> lines = new TreeSet<>();
        Validator validator = OF_JDK.newValidator();
        validator.setErrorHandler(new DefaultHandler() {
            @Override
            public void error(SAXParseException e) {
                lines.add(e.getLineNumber());
            }
        });
        try {
            validator.validate(answerFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalArgumentException(e);
        }
        return lines;
    }

    static boolean hasXmllint() {
        try {
            return new ProcessBuilder("xmllint", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What xmllint says of the files that are not valid; nothing where all are. */
    static List<String> ofXmllint(List<Path> answerFiles) throws IOException {
        Path names = Files.createTempFile(SCHEMA.getParent(), "names", ".txt");
        Files.write(names, answerFiles.stream().map(Path::toString).toList());
        ProcessBuilder xmllint =
                new ProcessBuilder("xargs", "-d", "\n", "xmllint", "--noout", "--schema", SCHEMA.toString());
        Process process =
                xmllint.redirectErrorStream(true).redirectInput(names.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.delete(names);
        return said.lines().filter(line -> !line.endsWith(" validates")).toList();
    }
}
