package io.github.unattend.image;

import java.util.List;

/**
 * One Windows installation in an image file, in the file's own words. What the file does not say is empty.
 *
 * @param index from 1
 * @param architecture as in processorArchitecture: x86, arm, ia64, amd64 or arm64; the number of any other
 */
public record Image(int index, String name, String description, String architecture, List<String> languages) {
    public Image {
        languages = List.copyOf(languages);
    }
}
