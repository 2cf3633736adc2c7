package io.github.unattend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.unattend.answerfile.AnswerFiles;
import io.github.unattend.answerfile.Location;
import io.github.unattend.answerfile.Region;
import io.github.unattend.answerfile.Source;
import io.github.unattend.fix.FixOptions;
import io.github.unattend.goal.CheckRun;
import io.github.unattend.goal.FixRun;
import io.github.unattend.goal.Inspector;
import io.github.unattend.report.Baseline;
import io.github.unattend.report.CheckedFile;
import io.github.unattend.report.ConsoleReporter;
import io.github.unattend.report.ReportFormat;
import io.github.unattend.report.ReportRun;
import io.github.unattend.report.Reporter;
import io.github.unattend.report.Reports;
import io.github.unattend.report.Summary;
import io.github.unattend.report.UncheckedFile;
import io.github.unattend.rule.Allowed;
import io.github.unattend.rule.Severities;
import io.github.unattend.rule.Violation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.helpers.DefaultHandler;

/** Checks one file as the goals do, with all reports and a dry run of the fix, and requires what holds of every file. */
final class WholeCheck {
    private static final Set<ReportFormat> ALL = EnumSet.allOf(ReportFormat.class);
    private static final List<String> REPORTS = List.of(
            "unattend.sarif",
            "TEST-unattend.xml",
            "unattend-checkstyle.xml",
            "unattend-codequality.json",
            "unattend.html");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cntrl}&&[^\n]]");
    private static final Pattern UNPRINTABLE_ON_A_LINE = Pattern.compile("[\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cntrl}&&[^\t]]");

    /** Byte order marks of wide characters, and {@code <} without one; the longer ones first. */
    private static final SortedMap<String, String> MARKS = new TreeMap<>(Map.of(
                    "\u00FF\u00FE\0\0", "UTF-32LE",
                    "\0\0\u00FE\u00FF", "UTF-32BE",
                    "\u00FF\u00FE", "UTF-16LE",
                    "\u00FE\u00FF", "UTF-16BE",
                    "<\0\0\0", "UTF-32LE",
                    "\0\0\0<", "UTF-32BE",
                    "<\0", "UTF-16LE",
                    "\0<", "UTF-16BE"))
            .descendingMap();

    private static final SAXParserFactory XML = SAXParserFactory.newInstance();
    private static final JsonFactory JSON = new JsonFactory();

    private final Path directory;
    private final AnswerFiles files;
    private final Reported reported = new Reported();
    private final LinesLog log = new LinesLog();

    /** Keeps what is reported. */
    private static final class Reported implements Reporter {
        private CheckedFile checked;
        private UncheckedFile unchecked;

        @Override
        public void file(CheckedFile file) {
            checked = file;
        }

        @Override
        public void unreadable(UncheckedFile file) {
            unchecked = file;
        }

        @Override
        public void end(Summary summary) {}
    }

    private WholeCheck(Path directory, byte[] bytes) throws IOException {
        this.directory = directory;
        Files.write(directory.resolve("unattend.xml"), bytes);
        files = AnswerFiles.under(directory, List.of("unattend.xml"), List.of(), Set.of());
    }

    /** Requires it of these bytes, which are written into the directory. */
    static void holdsOf(byte[] bytes, Path directory) throws Exception {
        WholeCheck check = new WholeCheck(directory, bytes);
        check.check();
        String text = "";
        if (check.reported.checked != null && check.reported.unchecked == null) {
            text = text(bytes);
            places(check.reported.checked, text);
        }
        check.outputs(Secret.isIn(text));
    }

    private void check() throws IOException {
        ReportRun run = Written.run(false);
        Inspector inspector = new Inspector(Severities.DEFAULT, Allowed.nothing());
        try (Reports reports = Reports.in(directory, ALL, run)) {
            List<Reporter> all = new ArrayList<>(reports.reporters());
            all.add(new ConsoleReporter(new LogConsole(log)));
            all.add(reported);
            new CheckRun(inspector, all, Baseline.NONE).over(files);
            reports.finish();
        }
        new FixRun(inspector, FixOptions.DEFAULT, true, new LogConsole(log)).over(files);
    }

    /** The characters of the file, its byte order mark left out; the first bytes say more of a broken file than the reader does. */
    private static String text(byte[] bytes) throws IOException {
        Charset read = Checked.inspection(Source.of("unattend.xml", bytes)).encoding();
        String start = new String(bytes, 0, Math.min(bytes.length, 4), ISO_8859_1);
        Charset charset = MARKS.entrySet().stream()
                .filter(mark -> start.startsWith(mark.getKey()))
                .findFirst()
                .map(mark -> Charset.forName(mark.getValue()))
                .orElse(read);
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Findings are sorted, and point into the file. */
    private static void places(CheckedFile checked, String text) {
        List<Violation> violations = checked.verdict().violations();
        assertThat(violations).isSorted();
        Lines lines = new Lines(text);
        for (Violation violation : violations) {
            lines.require(violation.region());
            assertThat(violation.otherLine()).isBetween(0, text.length() + 1);
            String excerpt = checked.excerpts().get(violation.region());
            if (excerpt != null) {
                lines.requireStart(violation.region(), excerpt);
            }
        }
        checked.fixes().values().stream()
                .flatMap(List::stream)
                .forEach(replacement -> lines.require(replacement.region()));
    }

    private void outputs(boolean holdsSecret) throws Exception {
        List<String> outputs = new ArrayList<>(log.lines());
        assertThat(outputs)
                .noneMatch(line -> UNPRINTABLE_ON_A_LINE.matcher(line).find());
        for (String name : List.of("TEST-unattend.xml", "unattend-checkstyle.xml")) {
            XML.newSAXParser().parse(directory.resolve(name).toFile(), new DefaultHandler());
        }
        for (String name : List.of("unattend.sarif", "unattend-codequality.json")) {
            try (JsonParser json = JSON.createParser(directory.resolve(name).toFile())) {
                json.nextToken();
                json.skipChildren();
                assertThat(json.nextToken()).isNull();
            }
        }
        for (String name : REPORTS) {
            String report = Files.readString(directory.resolve(name));
            assertThat(UNPRINTABLE.matcher(report).find()).as(name).isFalse();
            outputs.add(report);
        }
        if (holdsSecret) {
            assertThat(outputs).noneMatch(output -> output.contains(Secret.MARK));
        }
    }

    /** The lines of a text; CR LF, LF and CR each end one. */
    private static final class Lines {
        private final String text;
        private final List<Integer> starts = new ArrayList<>(List.of(0));

        Lines(String text) {
            this.text = text;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                    starts.add(i + 1);
                }
            }
        }

        void require(Region region) {
            require(region.start());
            require(region.end());
            assertThat(region.end()).isGreaterThanOrEqualTo(region.start());
        }

        /** Line, column and offset are in the text, and mean the same place. */
        private void require(Location place) {
            assertThat(place.offset()).isBetween(0L, (long) text.length());
            if (text.startsWith("<?xml") && text.contains("1.1")) {
                return; // it may have other lines
            }
            assertThat(place.line()).isBetween(1, starts.size());
            assertThat(place.column()).isPositive();
            assertThat((long) starts.get(place.line() - 1) + place.column() - 1).isEqualTo(place.offset());
        }

        /** An excerpt begins as the text does there, as far as both are plain. */
        void requireStart(Region region, String excerpt) {
            int end = 0;
            while (end < excerpt.length()
                    && excerpt.charAt(end) > ' '
                    && excerpt.charAt(end) != '.'
                    && excerpt.charAt(end) != '\\') {
                end++;
            }
            assertThat(text.substring((int) region.offset())).startsWith(excerpt.substring(0, end));
        }
    }
}
