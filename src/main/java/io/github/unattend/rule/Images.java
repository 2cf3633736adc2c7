package io.github.unattend.rule;

import io.github.unattend.image.Image;
import java.util.List;

/**
 * The images that a file is for; without any nothing is said of them.
 *
 * @param file the name of the file that Windows is installed from; empty without one
 * @param installed those of the file that Windows is installed from
 * @param boot those of the file that Windows Setup runs from
 */
public record Images(String file, List<Image> installed, List<Image> boot) {
    public static final Images NONE = new Images("", List.of(), List.of());
}
