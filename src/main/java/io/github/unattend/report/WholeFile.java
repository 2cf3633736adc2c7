package io.github.unattend.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A file that is there as a whole or not at all: written beside its place under another name, and moved when it is complete. */
public final class WholeFile implements Closeable {
    private final Path place;
    private final Path unfinished;
    private final OutputStream out;

    private WholeFile(Path place, Path unfinished, OutputStream out) {
        this.place = place;
        this.unfinished = unfinished;
        this.out = out;
    }

    /**
     * Begins a file.
     *
     * @param disk what the bytes go through on their way to the file
     * @throws ReportException if it cannot be created, as all that is thrown here
     */
    public static WholeFile create(Path place, UnaryOperator<OutputStream> disk) throws ReportException {
        // Others may be writing here at the same time, and a temporary file of the system's would be readable by its
        // owner only.
        Path unfinished = place.resolveSibling(place.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectories(place.getParent());
            unfinished.toFile().deleteOnExit(); // where the process is ended in between
            OutputStream file = disk.apply(Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW));
            return new WholeFile(place, unfinished, new BufferedOutputStream(new Named(file, place), 1 << 16));
        } catch (FileAlreadyExistsException e) {
            throw new ReportException(place, new IOException("a file is where its directory should be", e));
        } catch (IOException e) {
            throw new ReportException(place, e);
        }
    }

    /** Takes what the file holds; ended by {@link #complete} only. */
    public OutputStream out() {
        return out;
    }

    Path place() {
        return place;
    }

    /** Ends what the file holds; fails where it could not be moved then, before others are. */
    public void complete() throws IOException {
        out.close();
        if (Files.isDirectory(place)) {
            throw new ReportException(place, new IOException("a directory is in the way"));
        }
    }

    /** Puts the complete file in its place. */
    public void move() throws IOException {
        try {
            try {
                Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new ReportException(place, e);
        }
    }

    /** Leaves nothing unfinished behind. */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            // What could not be written was said when it was written.
        }
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // A file too many does no harm, and the reason for all this was said.
        }
    }

    /** Says which report it is that cannot be written. */
    private static final class Named extends FilterOutputStream {
        private final Path place;

        Named(OutputStream out, Path place) {
            super(out);
            this.place = place;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void close() throws IOException {
            try {
                out.close();
            } catch (IOException e) {
                throw new ReportException(place, e);
            }
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            try {
                out.write(bytes, start, length);
            } catch (IOException e) {
                throw new ReportException(place, e);
            }
        }
    }
}
