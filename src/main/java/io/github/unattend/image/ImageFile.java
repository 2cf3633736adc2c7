package io.github.unattend.image;

import static io.github.unattend.image.ImageException.require;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** A .wim, .esd or first .swm file, or the one that a Windows ISO installs from. */
public final class ImageFile {
    private static final String MAGIC = "MSWIM\0\0\0";
    private static final int HEADER_SIZE = 208;
    private static final long LARGEST_XML = 64L << 20;
    private static final int COMPRESSED = 0x04;
    private static final long LOW_56_BITS = (1L << 56) - 1;

    private ImageFile() {}

    /**
     * Reads the header and the XML data of a file, and nothing else of it.
     *
     * @return its images, sorted by their indexes, which are 1, 2, 3 and so on
     * @throws ImageException if it is not an image file that can be read
     */
    public static List<Image> read(Path file) throws IOException {
        // Opening a named pipe would wait for its other end.
        if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
            throw new ImageException("not a regular file");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            Extents bytes = Extents.of(channel);
            return read(!bytes.hasAt(0, MAGIC) && UdfDisc.isIso(bytes) ? UdfDisc.installImage(bytes) : bytes);
        }
    }

    private static List<Image> read(Extents bytes) throws IOException {
        require(
                !bytes.hasAt(0, "WLPWM\0\0\0"),
                "wimlib's pipable form is not supported; convert it with wimoptimize --not-pipable");
        require(bytes.hasAt(0, MAGIC), "not a Windows image file (.wim, .esd, .swm or an .iso with one)");
        ByteBuffer header = bytes.read(0, HEADER_SIZE);
        require(header.getInt(8) == HEADER_SIZE, "broken: the header has an unknown size");
        int part = Short.toUnsignedInt(header.getShort(40));
        int parts = Short.toUnsignedInt(header.getShort(42));
        require(part >= 1 && part <= parts, "broken: the header says part " + part + " of " + parts);
        require(part == 1, "this is part " + part + " of a split image file; use the first part");

        long size = header.getLong(72) & LOW_56_BITS;
        long offset = header.getLong(80);
        require(size > 0, "incomplete: the header names no XML data");
        require(size <= LARGEST_XML, "the XML data is larger than 64 MiB");
        require((header.get(79) & COMPRESSED) == 0 && header.getLong(88) == size, "broken: the XML data is compressed");
        require(
                offset >= HEADER_SIZE && offset <= bytes.size() - size,
                "truncated or broken: the header names XML data outside the file");

        List<Image> images = ImageXml.images(bytes.stream(offset, size));
        long count = Integer.toUnsignedLong(header.getInt(44));
        require(
                images.size() == count,
                "broken: the number of images is " + count + " in the header and " + images.size()
                        + " in the XML data");
        return images;
    }
}
