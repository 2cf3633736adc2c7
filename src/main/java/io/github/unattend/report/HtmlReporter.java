package io.github.unattend.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes one page for people: what Windows will do, and when. It holds no more than opens at once: where there is much, files
 * without findings are shown in brief first, then all, then they are counted only.
 */
final class HtmlReporter implements Reporter {
    private static final int ROOM_FOR_ALL = 12_000_000;
    private static final int ROOM_FOR_FINDINGS = 13_300_000;
    private static final int ROOM = 14_000_000;

    private final OutputStream out;
    private final ReportRun run;
    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final HtmlIndex index = new HtmlIndex();
    private int number;
    private long brief;
    private long omitted;

    HtmlReporter(OutputStream out, ReportRun run) {
        this.out = out;
        this.run = run;
    }

    @Override
    public boolean wantsOutline() {
        return true;
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        number++;
        boolean whole = writeWhole(file);
        if (!whole && add(HtmlFile.brief(file, number))) {
            brief++;
        }
        index.add(file, number, whole);
    }

    private boolean writeWhole(CheckedFile file) throws IOException {
        boolean clean = file.verdict().violations().isEmpty() && file.rest().isEmpty();
        int room = clean ? ROOM_FOR_ALL : ROOM_FOR_FINDINGS;
        if (files.size() >= room) {
            return false;
        }
        byte[] whole = new HtmlFile(file, number, run.showCommands()).whole().bytes();
        boolean fits = files.size() + whole.length <= room;
        if (fits) {
            files.write(whole);
        }
        return fits;
    }

    @Override
    public void unreadable(UncheckedFile file) throws IOException {
        add(HtmlFile.of(file));
    }

    private boolean add(Html file) throws IOException {
        byte[] bytes = file.bytes();
        boolean fits = files.size() + bytes.length <= ROOM;
        if (fits) {
            files.write(bytes);
        } else {
            omitted++;
        }
        return fits;
    }

    @Override
    public void end(Summary summary) throws IOException {
        new HtmlPage(run, summary, index, brief, omitted).write(files, out);
    }
}
