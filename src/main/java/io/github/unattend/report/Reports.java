package io.github.unattend.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The reports of one run that are written to files, all of them complete or none. Where one cannot be written, none is
 * written any more; the run goes on, so that the console shows all findings, and the end says what it was.
 */
public final class Reports implements Closeable {
    private final List<WholeFile> files = new ArrayList<>();
    private final List<Reporter> reporters = new ArrayList<>();
    private IOException failure;

    private Reports() {}

    /** Begins the reports. */
    public static Reports in(Path directory, Set<ReportFormat> formats, ReportRun run) {
        return in(directory, formats, run, UnaryOperator.identity());
    }

    /** The same on a disk that may fail. */
    static Reports in(Path directory, Set<ReportFormat> formats, ReportRun run, UnaryOperator<OutputStream> disk) {
        Reports reports = new Reports();
        reports.attempt(() -> {
            for (ReportFormat format : formats) {
                WholeFile file = WholeFile.create(directory.resolve(format.fileName()), disk);
                reports.files.add(file);
                reports.reporters.add(reports.new Attempted(format.open(file.out(), run)));
            }
        });
        return reports;
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private void attempt(Writing writing) {
        if (failure == null) {
            try {
                writing.write();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Tells a report as long as all can be written. */
    private final class Attempted implements Reporter {
        private final Reporter reporter;

        Attempted(Reporter reporter) {
            this.reporter = reporter;
        }

        @Override
        public boolean wantsOutline() {
            return reporter.wantsOutline();
        }

        @Override
        public boolean wantsFixes() {
            return reporter.wantsFixes();
        }

        @Override
        public void file(CheckedFile file) {
            attempt(() -> reporter.file(file));
        }

        @Override
        public void unreadable(UncheckedFile file) {
            attempt(() -> reporter.unreadable(file));
        }

        @Override
        public void end(Summary summary) {
            attempt(() -> reporter.end(summary));
        }
    }

    /** What writes them. */
    public List<Reporter> reporters() {
        return reporters;
    }

    /**
     * Puts the reports in their places, when all is written.
     *
     * @return where they are
     * @throws IOException if one cannot be written, or could not before
     */
    public List<Path> finish() throws IOException {
        List<Path> places = new ArrayList<>();
        attempt(() -> {
            for (WholeFile file : files) {
                file.complete();
            }
            for (WholeFile file : files) {
                file.move();
                places.add(file.place());
            }
        });
        if (failure != null) {
            throw failure;
        }
        return places;
    }

    /** Leaves nothing unfinished behind. */
    @Override
    public void close() {
        files.forEach(WholeFile::close);
    }
}
