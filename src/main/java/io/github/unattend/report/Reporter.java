package io.github.unattend.report;

import java.io.IOException;

/** Tells what was found, file by file in the order of their paths, and at the end what it comes to. */
public interface Reporter {
    /** Whether it shows what files say, beside what was found in them. */
    default boolean wantsOutline() {
        return false;
    }

    /** Whether it shows what {@code unattend:fix} would write. */
    default boolean wantsFixes() {
        return false;
    }

    /**
     * Tells of one answer file, also of one that was not read to its end.
     *
     * @throws IOException if it cannot be written
     */
    void file(CheckedFile file) throws IOException;

    /**
     * Tells of a file of which nothing could be checked.
     *
     * @throws IOException if it cannot be written
     */
    void unreadable(UncheckedFile file) throws IOException;

    /**
     * Ends the report; nothing comes after it.
     *
     * @throws IOException if it cannot be written
     */
    void end(Summary summary) throws IOException;
}
