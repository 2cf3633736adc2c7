package io.github.unattend.report;

import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Violation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;

/**
 * Writes one page for people: what Windows will run, and when. It holds no more than opens at once: where there is much, files
 * without findings are shown in brief first, then all, then they are counted only.
 */
final class HtmlReporter implements Reporter {
    private static final int ROOM_FOR_ALL = 3_600_000;
    private static final int ROOM_FOR_FINDINGS = 4_400_000;
    private static final int ROOM = 4_900_000;

    private final OutputStream out;
    private final ReportRun run;
    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final Map<Rule, Integer> findings = new EnumMap<>(Rule.class);
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
        for (Violation violation : file.verdict().violations()) {
            if (!violation.ignored()) {
                findings.merge(violation.rule(), 1, Integer::sum);
            }
        }
        boolean clean = file.verdict().violations().isEmpty() && file.rest().isEmpty();
        int room = clean ? ROOM_FOR_ALL : ROOM_FOR_FINDINGS;
        if (files.size() < room) {
            byte[] whole =
                    new HtmlFile(file, number, run.showCommands()).whole().bytes();
            if (files.size() + whole.length <= room) {
                files.write(whole);
                return;
            }
        }
        if (add(new HtmlFile(file, number, run.showCommands()).brief())) {
            brief++;
        }
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
        new HtmlPage(run, summary, findings, brief, omitted).write(files, out);
    }
}
