package io.github.unattend.report;

import java.io.OutputStream;

/** Stub. */
final class HtmlReporter implements Reporter {
    HtmlReporter(OutputStream out, ReportRun run) {}

    @Override
    public void file(CheckedFile file) {}

    @Override
    public void unreadable(UncheckedFile file) {}

    @Override
    public void end(Summary summary) {}
}
