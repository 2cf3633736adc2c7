package io.github.unattend.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The smallest image files: a header and XML data. */
final class WimBytes {
    static final int HEADER_SIZE = 208;

    private WimBytes() {}

    static byte[] of(int imageCount, String xml) {
        return of(imageCount, ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_16LE));
    }

    static byte[] of(int imageCount, byte[] xml) {
        return ByteBuffer.allocate(HEADER_SIZE + xml.length)
                .put(header(imageCount, HEADER_SIZE, xml.length))
                .put(xml)
                .array();
    }

    static byte[] header(int imageCount, long xmlOffset, long xmlSize) {
        return ByteBuffer.allocate(HEADER_SIZE)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("MSWIM\0\0\0".getBytes(StandardCharsets.US_ASCII))
                .putInt(8, HEADER_SIZE)
                .putInt(12, 0x10D00)
                .putShort(40, (short) 1)
                .putShort(42, (short) 1)
                .putInt(44, imageCount)
                .putLong(72, xmlSize)
                .putLong(80, xmlOffset)
                .putLong(88, xmlSize)
                .array();
    }
}
