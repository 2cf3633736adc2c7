package io.github.unattend.image;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.List;

/** Bytes to read at any position: of a whole file, or of pieces of it one after the other. */
record Extents(FileChannel channel, List<Extent> extents) {
    record Extent(long start, long length) {}

    static Extents of(FileChannel channel) throws IOException {
        return new Extents(channel, List.of(new Extent(0, channel.size())));
    }

    long size() {
        return extents.stream().mapToLong(Extent::length).sum();
    }

    boolean hasAt(long position, String ascii) throws IOException {
        return position + ascii.length() <= size()
                && US_ASCII.decode(read(position, ascii.length())).toString().equals(ascii);
    }

    /** Exactly these bytes, as a little endian buffer. */
    ByteBuffer read(long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        long from = position;
        for (Extent extent : extents) {
            int wanted = length - buffer.position();
            if (from < extent.length() && wanted > 0) {
                buffer.limit(buffer.position() + (int) Math.min(wanted, extent.length() - from));
                from += fill(buffer, extent.start() + from);
            }
            from -= extent.length();
        }
        if (buffer.position() < length) {
            throw truncated();
        }
        return buffer.flip();
    }

    private int fill(ByteBuffer buffer, long position) throws IOException {
        int first = buffer.position();
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position() - first) < 0) {
                throw truncated();
            }
        }
        return buffer.position() - first;
    }

    private static ImageException truncated() {
        return new ImageException("truncated: the file ends where more is needed");
    }

    InputStream stream(long position, long length) {
        return new InputStream() {
            private long done;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int count) throws IOException {
                int next = (int) Math.min(count, length - done);
                if (next == 0 && count > 0) {
                    return -1;
                }
                Extents.this.read(position + done, next).get(bytes, offset, next);
                done += next;
                return next;
            }
        };
    }
}
