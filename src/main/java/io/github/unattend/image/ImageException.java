package io.github.unattend.image;

import java.io.IOException;

/** Why a file is not read as an image file: one plain sentence without the file's name. */
public final class ImageException extends IOException {
    private static final long serialVersionUID = 1L;

    ImageException(String message) {
        super(message);
    }

    static void require(boolean condition, String otherwise) throws ImageException {
        if (!condition) {
            throw new ImageException(otherwise);
        }
    }
}
