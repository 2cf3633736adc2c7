package io.github.unattend.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The reports of one run that are written to files, all of them complete or none. */
public final class Reports implements Closeable {
    private final List<ReportFile> files = new ArrayList<>();
    private final List<Reporter> reporters = new ArrayList<>();

    private Reports() {}

    /**
     * Begins the reports.
     *
     * @throws IOException if one cannot be written
     */
    public static Reports in(Path directory, Set<ReportFormat> formats, ReportRun run) throws IOException {
        Reports reports = new Reports();
        try {
            for (ReportFormat format : formats) {
                ReportFile file = ReportFile.create(directory.resolve(format.fileName()));
                reports.files.add(file);
                reports.reporters.add(format.open(file.out(), run));
            }
            return reports;
        } catch (IOException | RuntimeException e) {
            reports.close();
            throw e;
        }
    }

    /** What tells them. */
    public List<Reporter> reporters() {
        return reporters;
    }

    /**
     * Puts the reports in their places, when all is told.
     *
     * @return where they are
     * @throws IOException if one cannot be written
     */
    public List<Path> finish() throws IOException {
        for (ReportFile file : files) {
            file.complete();
        }
        List<Path> places = new ArrayList<>();
        for (ReportFile file : files) {
            file.move();
            places.add(file.place());
        }
        return places;
    }

    /** Leaves nothing unfinished behind. */
    @Override
    public void close() {
        files.forEach(ReportFile::close);
    }
}
