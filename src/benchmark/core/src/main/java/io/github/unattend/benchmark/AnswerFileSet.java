package io.github.unattend.benchmark;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Many answer files, of the sizes, encodings and line ends of real ones; the same in every run. */
final class AnswerFileSet {
    /** Which share of the files is at most how large, in bytes; between two of them sizes grow exponentially. */
    private static final double[][] SIZES = {
        {0, 700}, {0.10, 2_500}, {0.25, 4_000}, {0.75, 10_000}, {0.90, 25_000}, {0.97, 75_000}, {1, 240_000}
    };

    private static final int PER_DIRECTORY = 100;

    private AnswerFileSet() {}

    /** Writes that many files below a directory: {@code AnswerFileSet DIRECTORY COUNT}. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    /** Writes the first files of the set below a directory, a hundred in each folder. */
    static void write(Path directory, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Path folder = directory.resolve(String.format("image-%04d", i / PER_DIRECTORY));
            Files.createDirectories(folder);
            Files.write(folder.resolve(String.format("unattend-%02d.xml", i % PER_DIRECTORY)), file(i));
        }
    }

    /** Of a hundred files 1 is UTF-16, 1 has a UTF-8 byte order mark, 5 have other characters than ASCII; 26 have CRLF. */
    private static byte[] file(int number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        int size = size(random.nextDouble());
        int kind = random.nextInt(100);
        Charset encoding = kind == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        String note = kind >= 1 && kind <= 5 ? "f\u00fcr alle Ger\u00e4te" : "for all devices";
        String text = AnswerFileText.of(
                random, kind == 0 ? size / 2 : size, encoding == StandardCharsets.UTF_8 ? "utf-8" : "utf-16", note);
        if (random.nextInt(100) < 26) {
            text = text.replace("\n", "\r\n");
        }
        return ((kind <= 1 ? "\uFEFF" : "") + text).getBytes(encoding);
    }

    private static int size(double share) {
        int i = 1;
        while (share > SIZES[i][0]) {
            i++;
        }
        double part = (share - SIZES[i - 1][0]) / (SIZES[i][0] - SIZES[i - 1][0]);
        return (int) (SIZES[i - 1][1] * Math.pow(SIZES[i][1] / SIZES[i - 1][1], part));
    }
}
