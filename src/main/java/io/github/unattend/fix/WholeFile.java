package io.github.unattend.fix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** All bytes of an answer file: to be mended it has to be held in memory, several times over. */
public final class WholeFile {
    /** In bytes; the largest answer file known has 241 kB. */
    static final int LARGEST = 1 << 22;

    private WholeFile() {}

    /**
     * Reads a file.
     *
     * @throws Refusal if it is larger than any that people edit
     * @throws IOException if it cannot be read
     */
    public static byte[] read(Path file) throws Refusal, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal("it has more than " + LARGEST + " bytes");
            }
            return bytes;
        }
    }
}
