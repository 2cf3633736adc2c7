package io.github.unattend.answerfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a path is spelled, also where the system's encoding does not know the letters: umlauts where no locale is set. */
public final class PathText {
    private static final char UNKNOWN = '\uFFFD';

    private PathText() {}

    /** The path with the separators of this system. */
    public static String of(Path path) {
        String text = path.toString();
        if (text.indexOf(UNKNOWN) < 0) {
            return text;
        }
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(name(name)));
        String root = path.getRoot() == null ? "" : path.getRoot().toString();
        return root + String.join(path.getFileSystem().getSeparator(), names);
    }

    /** How a path goes on from a directory in which it lies; empty for the directory itself. */
    public static String from(Path directory, Path path) {
        String start = of(directory);
        String whole = of(path);
        boolean ofRoot = directory.getNameCount() == 0; // which ends with a separator
        return whole.substring(Math.min(whole.length(), ofRoot ? start.length() : start.length() + 1));
    }

    /** Only the address of a file shows the bytes of its name, in which they are UTF-8. */
    private static String name(Path name) {
        if (name.toString().indexOf(UNKNOWN) < 0) {
            return name.toString();
        }
        String address = name.toUri().getPath();
        int end = address.endsWith("/") ? address.length() - 1 : address.length(); // That of a directory ends so.
        return address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    }
}
