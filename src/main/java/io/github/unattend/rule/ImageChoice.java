package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.answerfile.Template;
import io.github.unattend.catalog.Near;
import io.github.unattend.catalog.Setting;
import io.github.unattend.image.Image;
import io.github.unattend.rule.Values.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which image a file chooses to install; reports a choice that no image fulfils. */
final class ImageChoice {
    private static final String INSTALL = "Microsoft-Windows-Setup/ImageInstall/";
    private static final String OS_IMAGE = INSTALL + "OSImage/InstallFrom";
    private static final Set<String> INSTALL_FROM = Set.of(OS_IMAGE, INSTALL + "DataImage/InstallFrom");
    private static final int IMAGES_SHOWN = 12;

    /** What of an image the key of a MetaData names. */
    private static final Map<String, Function<Image, String>> KEYS = Map.of(
            "/image/index", image -> Integer.toString(image.index()),
            "/image/name", Image::name,
            "/image/description", Image::description);

    private final Findings findings;
    private final List<Image> images;

    /** The open MetaData with the values in them. */
    private final Map<OpenElement, Values> open = new HashMap<>();

    /** What the open InstallFrom says of its image. */
    private final List<Values> choices = new ArrayList<>();

    /** Those of all OSImage in the file: alternatives of a template, or else one. */
    private final Set<Image> chosen = new LinkedHashSet<>();

    private boolean missing;

    ImageChoice(Findings findings, List<Image> images) {
        this.findings = findings;
        this.images = images;
    }

    void start(OpenElement element) {
        Setting setting = element.setting();
        if (setting != null
                && setting.name().equals("MetaData")
                && INSTALL_FROM.contains(setting.parent().toString())) {
            open.put(element, Values.of(element));
        }
    }

    void end(OpenElement element) {
        Setting setting = element.setting();
        Values metaData = open.isEmpty() ? null : open.get(element.parent());
        if (metaData != null && setting.isLeaf()) {
            metaData.add(element);
        } else if (open.containsKey(element)) {
            choices.add(open.remove(element));
        } else if (setting.name().equals("InstallFrom") && INSTALL_FROM.contains(setting.toString())) {
            choose(element);
        }
    }

    /** The images that the file may install: all, where it does not say which. */
    List<Image> chosen() {
        return chosen.isEmpty() ? images : List.copyOf(chosen);
    }

    /** Whether the file chooses an image to install that is not there. */
    boolean isMissing() {
        return missing;
    }

    /** Each MetaData narrows down the images, unless it is one of several alternatives. Wrong is what none has, and the first that leaves none. */
    private void choose(OpenElement installFrom) {
        List<Image> left = images;
        boolean contradicted = false;
        for (Values choice : choices) {
            Function<Image, String> key = KEYS.get(choice.text("Key").toLowerCase(Locale.ROOT));
            Value value = choice.value("Value");
            if (key == null || value == null || value.text().isEmpty() || Template.isReplacedLater(value.text())) {
                continue;
            }
            List<Image> fulfil = having(key, value, left);
            if (!fulfil.isEmpty()) {
                left = installFrom.hasBranches() ? left : fulfil;
            } else {
                boolean nowhere = having(key, value, images).isEmpty();
                if (nowhere || !contradicted) {
                    notFound(choice, value, key, nowhere ? images : left);
                }
                contradicted |= !nowhere;
                missing |= installFrom.setting().is(OS_IMAGE);
            }
        }
        choices.clear();
        if (installFrom.setting().is(OS_IMAGE)) {
            chosen.addAll(left);
        }
    }

    private static List<Image> having(Function<Image, String> key, Value value, List<Image> among) {
        return among.stream()
                .filter(image -> key.apply(image).strip().equalsIgnoreCase(value.text()))
                .toList();
    }

    private void notFound(Values choice, Value value, Function<Image, String> key, List<Image> left) {
        boolean all = left.size() == images.size();
        List<String> names = left.stream().map(key).distinct().toList();
        String meant = Wording.didYouMean(Near.similar(value.text(), names).map(PrintableText::of));
        findings.add(
                Rule.IMAGE_NOT_FOUND,
                value.region(),
                true,
                value.address(),
                says(
                        "the image file has no image with " + choice.text("Key") + " " + Wording.quoted(value.text())
                                + (all ? "" : " among those that the other MetaData choose") + meant
                                + "; choose from: " + shown(left),
                        value.setting().documentation("MetaData chooses the image to install")));
    }

    private static String shown(List<Image> images) {
        String shown = images.stream()
                .limit(IMAGES_SHOWN)
                .map(image -> image.index() + " " + PrintableText.of(image.name()))
                .collect(Collectors.joining(", "));
        return images.size() > IMAGES_SHOWN ? shown + ", ..." : shown;
    }
}
