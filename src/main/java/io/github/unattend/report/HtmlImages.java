package io.github.unattend.report;

import io.github.unattend.image.Image;
import io.github.unattend.rule.Images;
import java.util.List;
import java.util.stream.Collectors;

/** The images of the file that Windows is installed from, and which of them an answer file chooses. */
final class HtmlImages {
    private static final int MOST = 100;
    private static final int MOST_INDEXES = 12;

    private HtmlImages() {}

    /** All images; nothing where no file is given. */
    static void write(Images images, Html html) {
        if (images.file().isEmpty()) {
            return;
        }
        List<Image> installed = images.installed();
        html.raw("<details class=\"comp\" open><summary><span style=\"max-width:calc(100% - 1.4rem)\">Image file: ")
                .path(images.file());
        html.raw("</span> <span class=\"aside\">")
                .raw(Summary.count(installed.size(), "image"))
                .raw("</span></summary>\n<ol>\n");
        for (Image image : installed.subList(0, Math.min(MOST, installed.size()))) {
            html.raw("<li><span class=\"n\">").number(image.index());
            html.raw("</span> <div class=\"it\">").text(image.name());
            if (!image.architecture().isEmpty()) {
                html.raw(" <span class=\"arch\">").text(image.architecture()).raw("</span>");
            }
            html.raw(" <span class=\"aside\">").text(String.join(", ", image.languages()));
            html.raw("</span></div></li>\n");
        }
        html.raw("</ol>\n");
        if (installed.size() > MOST) {
            html.raw("<p class=\"none\">and ").number(installed.size() - MOST).raw(" more images, not shown</p>\n");
        }
        html.raw("</details>\n");
    }

    /** What one file chooses. */
    static void writeChosen(List<Image> chosen, Html html) {
        html.raw("<span class=\"aside\">");
        if (chosen.isEmpty()) {
            html.raw("chooses an image that is not in the image file");
        } else if (chosen.size() == 1) {
            Image image = chosen.get(0);
            html.raw("image ").number(image.index()).raw(": ").text(image.name());
        } else {
            html.raw("leaves open which image: ").raw(indexes(chosen));
        }
        html.raw("</span>");
    }

    private static String indexes(List<Image> images) {
        String indexes = images.stream()
                .limit(MOST_INDEXES)
                .map(image -> Integer.toString(image.index()))
                .collect(Collectors.joining(", "));
        return images.size() > MOST_INDEXES ? indexes + ", ..." : indexes;
    }
}
