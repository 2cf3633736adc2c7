package io.github.unattend.image;

import static io.github.unattend.image.ImageException.require;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import io.github.unattend.image.Extents.Extent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The file system of a Windows ISO: UDF (ECMA-167) as on a DVD, in sectors of 2048 bytes and one partition. Reads only what leads to
 * one file.
 */
final class UdfDisc {
    private static final List<String> INSTALL_IMAGES = List.of("install.wim", "install.esd", "install.swm");
    private static final String UNSUPPORTED = "this form of UDF is not supported; extract sources/install.wim";

    private static final int SECTOR = 2048;
    private static final int ANCHOR_SECTOR = 256;
    private static final long MOST_DESCRIPTORS = 64;
    private static final int LARGEST_FOLDER = 1 << 20;
    private static final int DELETED_OR_PARENT = 0x0C;

    // Tags
    private static final int ANCHOR = 2;
    private static final int PARTITION = 5;
    private static final int LOGICAL_VOLUME = 6;
    private static final int FILE_SET = 256;
    private static final int FILE_IDENTIFIER = 257;
    private static final int FILE_ENTRY = 261;
    private static final int EXTENDED_FILE_ENTRY = 266;

    private final Extents disc;
    private final long partition;

    static boolean isIso(Extents bytes) throws IOException {
        return bytes.hasAt(16 * SECTOR + 1, "CD001") || bytes.hasAt(16 * SECTOR + 1, "BEA01");
    }

    /** The image file that Windows Setup installs from. */
    static Extents installImage(Extents disc) throws IOException {
        boolean anchored = disc.size() >= (ANCHOR_SECTOR + 1) * SECTOR && tag(sector(disc, ANCHOR_SECTOR), 0) == ANCHOR;
        require(anchored, "this ISO has another file system than a Windows ISO (UDF); extract sources/install.wim");
        ByteBuffer anchor = sector(disc, ANCHOR_SECTOR);
        ByteBuffer volume = descriptor(disc, anchor, LOGICAL_VOLUME);
        boolean simple = unsigned(volume, 212) == SECTOR && unsigned(volume, 268) == 1 && volume.get(440) == 1;
        require(simple, UNSUPPORTED);
        long partition = unsigned(descriptor(disc, anchor, PARTITION), 188);
        ByteBuffer root = sector(disc, partition + unsigned(volume, 252));
        require(tag(root, 0) == FILE_SET, "broken: the ISO has no root folder");
        UdfDisc udf = new UdfDisc(disc, partition);
        OptionalLong sources = udf.find("sources", udf.file(unsigned(root, 404)));
        if (sources.isPresent()) {
            Extents folder = udf.file(sources.getAsLong());
            for (String name : INSTALL_IMAGES) {
                OptionalLong image = udf.find(name, folder);
                if (image.isPresent()) {
                    return udf.file(image.getAsLong());
                }
            }
        }
        throw new ImageException("this ISO has no sources/install.wim, install.esd or install.swm");
    }

    private UdfDisc(Extents disc, long partition) {
        this.disc = disc;
        this.partition = partition;
    }

    private static ByteBuffer descriptor(Extents disc, ByteBuffer anchor, int tag) throws IOException {
        long count = Math.min(unsigned(anchor, 16) / SECTOR, MOST_DESCRIPTORS);
        for (long i = 0; i < count; i++) {
            ByteBuffer descriptor = sector(disc, unsigned(anchor, 20) + i);
            if (tag(descriptor, 0) == tag) {
                return descriptor;
            }
        }
        throw new ImageException("broken: the ISO has no UDF descriptor " + tag);
    }

    /** The block of the entry of a file or folder in a folder. */
    private OptionalLong find(String name, Extents folder) throws IOException {
        require(folder.size() <= LARGEST_FOLDER, "broken: a folder of the ISO is too large");
        ByteBuffer bytes = folder.read(0, (int) folder.size());
        int start = 0;
        while (start + 38 <= bytes.limit()) {
            require(tag(bytes, start) == FILE_IDENTIFIER, "broken: a folder of the ISO is damaged");
            int nameLength = Byte.toUnsignedInt(bytes.get(start + 19));
            int nameStart = start + 38 + Short.toUnsignedInt(bytes.getShort(start + 36));
            require(nameStart + nameLength <= bytes.limit(), "broken: a folder of the ISO is damaged");
            if ((bytes.get(start + 18) & DELETED_OR_PARENT) == 0
                    && name(bytes.slice(nameStart, nameLength)).equalsIgnoreCase(name)) {
                return OptionalLong.of(unsigned(bytes, start + 24));
            }
            start += (nameStart + nameLength - start + 3) & ~3;
        }
        return OptionalLong.empty();
    }

    /** The first byte says whether a character has 8 or 16 bits. */
    private static String name(ByteBuffer bytes) {
        boolean wide = bytes.hasRemaining() && bytes.get() == 16;
        return (wide ? UTF_16BE : ISO_8859_1).decode(bytes).toString();
    }

    /** The content of the file or folder whose entry is in a block. */
    private Extents file(long block) throws IOException {
        ByteBuffer entry = sector(disc, partition + block);
        int tag = tag(entry, 0);
        require(tag == FILE_ENTRY || tag == EXTENDED_FILE_ENTRY, "broken: the ISO has no file entry");
        int fixed = tag == FILE_ENTRY ? 176 : 216;
        long first = fixed + unsigned(entry, fixed - 8);
        long end = first + unsigned(entry, fixed - 4);
        require(end <= SECTOR, "broken: a file entry of the ISO is too long");
        int form = entry.get(34) & 0x07;
        long left = Math.max(0, entry.getLong(56));
        List<Extent> extents = new ArrayList<>();
        if (form == 3) {
            extents.add(new Extent((partition + block) * SECTOR + first, Math.min(left, end - first)));
            return new Extents(disc.channel(), extents);
        }
        require(form < 2, UNSUPPORTED);
        for (int at = (int) first; at + 8 <= end && left > 0; at += form == 0 ? 8 : 16) {
            long length = unsigned(entry, at);
            // The two high bits are set for one that is not written, or that only leads to more.
            require(length < 1L << 30, UNSUPPORTED);
            extents.add(new Extent((partition + unsigned(entry, at + 4)) * SECTOR, Math.min(left, length)));
            left -= length;
        }
        return new Extents(disc.channel(), extents);
    }

    private static ByteBuffer sector(Extents disc, long number) throws IOException {
        return disc.read(number * SECTOR, SECTOR);
    }

    private static int tag(ByteBuffer bytes, int position) {
        return Short.toUnsignedInt(bytes.getShort(position));
    }

    private static long unsigned(ByteBuffer bytes, int position) {
        return Integer.toUnsignedLong(bytes.getInt(position));
    }
}
