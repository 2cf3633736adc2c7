package io.github.unattend;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What fuzzing begins with: the small answer files of the other tests as they are, and each spelling and encoding of some. */
public final class FuzzSeeds {
    /** In bytes; larger ones only make each execution slower. */
    private static final int LARGEST = 3000;

    private FuzzSeeds() {}

    public static Stream<byte[]> answerFiles() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(Path.of("src/test/resources"))) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                byte[] bytes = Files.readAllBytes(path);
                if (bytes.length <= LARGEST) {
                    seeds.add(bytes);
                }
                if (path.endsWith("not-ok.xml")) {
                    addVariants(seeds, new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        FuzzedAnswerFile.seeds().limit(50).map(FuzzedAnswerFile::of).forEach(seeds::add);
        return seeds.stream();
    }

    private static void addVariants(List<byte[]> seeds, String text) {
        seeds.add(encoded("\uFEFF", text, StandardCharsets.UTF_8));
        seeds.add(encoded("\uFEFF", text, StandardCharsets.UTF_16LE));
        seeds.add(encoded("\uFEFF", text, StandardCharsets.UTF_16BE));
        Charset windows = Charset.forName("windows-1252");
        seeds.add(encoded("<?xml version='1.0' encoding='windows-1252'?><!-- f\u00FCr -->", text, windows));
        seeds.add(encoded("<?xml version='1.1'?><!--\u0085-->", text, StandardCharsets.UTF_8));
        seeds.add(encoded("", text.replace("\n", "\r\n"), StandardCharsets.UTF_8));
        seeds.add(encoded("", text.replace('\n', '\r'), StandardCharsets.UTF_8));
        seeds.add(encoded("", text.replaceAll(">\\s+<", "><"), StandardCharsets.UTF_8));
        seeds.add(encoded("", text.replaceAll("(\\d+)</Order>", "<![CDATA[$1]]></Order>"), StandardCharsets.UTF_8));
        seeds.add(encoded("", text.replaceAll("(</\\w+Command>)", "$1{{ else }}"), StandardCharsets.UTF_8));
    }

    /** The text without its own declaration behind another start. */
    private static byte[] encoded(String start, String text, Charset charset) {
        return (start + text.replaceFirst("<\\?xml[^>]*\\?>\\s*", "")).getBytes(charset);
    }
}
