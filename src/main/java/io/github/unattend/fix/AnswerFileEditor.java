package io.github.unattend.fix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces the bytes of a file in one step, so that it is the old file or the new one at any moment. The new bytes are written to a
 * temporary file next to it, which gets the owner, group and permissions of the old one. A symbolic link stays one, and its target is
 * replaced; another name of the same file (a hard link) keeps the old bytes.
 */
public final class AnswerFileEditor {
    private static final String PREFIX = ".unattend-fix-";

    /** The name of a temporary file: the process that writes it, and a random part. */
    private static final Pattern TEMPORARY = Pattern.compile(Pattern.quote(PREFIX) + "(\\d{1,18})-[0-9a-f-]{36}\\.tmp");

    private static final int PIECE = 1 << 13;
    private static final Set<PosixFilePermission> WRITE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** The steps, in their order. */
    enum Step {
        CREATE,
        RIGHTS,
        WRITE,
        FORCE,
        COMPARE,
        MOVE,
        SYNC
    }

    /** Is called before each step, and may make it fail. */
    @FunctionalInterface
    interface Watch {
        void before(Step step) throws IOException;
    }

    private final Watch watch;

    public AnswerFileEditor() {
        this(step -> {});
    }

    AnswerFileEditor(Watch watch) {
        this.watch = watch;
    }

    /**
     * Replaces the bytes of a file.
     *
     * @param expected what the file held when it was read
     * @throws Refusal if it is read-only, or was changed by somebody else
     * @throws IOException if it cannot be written; then it is unchanged, and no temporary file is left
     */
    public void replace(Path file, byte[] expected, byte[] bytes) throws Refusal, IOException {
        Path real = file.toRealPath();
        if (isReadOnly(real)) {
            throw new Refusal("the file is read-only");
        }
        Path directory = real.getParent();
        removeLeftovers(directory);
        Path temporary = directory.resolve(PREFIX + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + ".tmp");
        temporary.toFile().deleteOnExit(); // if the process is ended in between
        try {
            create(temporary, real);
            write(temporary, bytes);
            watch.before(Step.COMPARE);
            if (!holds(real, expected)) {
                throw new Refusal("somebody else changed the file at the same time");
            }
            watch.before(Step.MOVE);
            Files.move(temporary, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        sync(directory);
    }

    /** Reads no more than expected, since the file may have grown. */
    private static boolean holds(Path file, byte[] expected) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(expected.length + 1), expected);
        }
    }

    /** For root every file is writable; its permissions show that it is not meant to be. */
    private static boolean isReadOnly(Path file) throws IOException {
        PosixFileAttributes posix = posix(file);
        boolean forAll = posix != null && posix.permissions().stream().noneMatch(WRITE::contains);
        return forAll || !Files.isWritable(file);
    }

    /** Copies the file, so that the new one has all its attributes from the start. */
    private void create(Path temporary, Path real) throws Refusal, IOException {
        watch.before(Step.CREATE);
        Files.copy(real, temporary, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        watch.before(Step.RIGHTS);
        PosixFileAttributes old = posix(real);
        PosixFileAttributes copied = posix(temporary);
        if (old != null
                && !(old.owner().equals(copied.owner())
                        && old.group().equals(copied.group())
                        && old.permissions().equals(copied.permissions()))) {
            throw new Refusal("the owner, group or permissions of the file would be lost");
        }
    }

    private void write(Path temporary, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (int from = 0; from < bytes.length; from += PIECE) {
                watch.before(Step.WRITE);
                ByteBuffer piece = ByteBuffer.wrap(bytes, from, Math.min(PIECE, bytes.length - from));
                while (piece.hasRemaining()) {
                    channel.write(piece);
                }
            }
            watch.before(Step.FORCE);
            channel.force(true);
        }
    }

    /** Lets the move survive a loss of power, where directories can be opened; the file is complete either way. */
    private void sync(Path directory) {
        try {
            watch.before(Step.SYNC);
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        } catch (IOException e) {
            return; // as on Windows
        }
    }

    /** Removes the temporary files of processes that were killed. */
    private static void removeLeftovers(Path directory) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, PREFIX + "*")) {
            for (Path entry : entries) {
                Matcher name = TEMPORARY.matcher(entry.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(entry);
                }
            }
        }
    }

    private static PosixFileAttributes posix(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view == null ? null : view.readAttributes();
    }
}
