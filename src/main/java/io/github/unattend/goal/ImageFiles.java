package io.github.unattend.goal;

import io.github.unattend.image.Image;
import io.github.unattend.image.ImageFile;
import io.github.unattend.rule.Images;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the files of images that answer files are held against. */
public final class ImageFiles {
    private ImageFiles() {}

    /**
     * Reads the images.
     *
     * @param image the file that Windows is installed from, or null
     * @param bootImage the file that Windows Setup runs from, or null
     * @throws IOException if one cannot be read; the message names it
     */
    public static Images read(Path image, Path bootImage) throws IOException {
        return new Images(image == null ? "" : shown(image), images(image), images(bootImage));
    }

    private static List<Image> images(Path file) throws IOException {
        if (file == null) {
            return List.of();
        }
        try {
            return ImageFile.read(file);
        } catch (IOException e) {
            throw new IOException("The images of " + shown(file) + " cannot be read: " + Paths.reason(e), e);
        }
    }

    private static String shown(Path file) {
        return Paths.shown(file.toAbsolutePath().normalize());
    }
}
