package io.github.unattend.answerfile;

/**
 * A piece of the text of a file.
 *
 * @param start the place of its first character
 * @param end the place behind its last character
 */
public record Region(Location start, Location end) {
    public static Region at(Location location) {
        return new Region(location, location);
    }

    public int line() {
        return start.line();
    }
}
