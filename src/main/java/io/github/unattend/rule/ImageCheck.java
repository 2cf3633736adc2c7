package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.ComponentIdentity;
import io.github.unattend.answerfile.Limits;
import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.answerfile.Region;
import io.github.unattend.answerfile.SetupAddress;
import io.github.unattend.answerfile.Template;
import io.github.unattend.catalog.Catalog;
import io.github.unattend.catalog.Documentation;
import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Near;
import io.github.unattend.catalog.Pass;
import io.github.unattend.catalog.Setting;
import io.github.unattend.image.Image;
import io.github.unattend.rule.Values.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds what a file chooses of an image, its architectures and languages against the image itself. */
final class ImageCheck implements Check {
    private static final String INSTALL = "Microsoft-Windows-Setup/ImageInstall/";
    private static final String OS_IMAGE = INSTALL + "OSImage/InstallFrom";
    private static final Set<String> INSTALL_FROM = Set.of(OS_IMAGE, INSTALL + "DataImage/InstallFrom");
    private static final int MOST_COMPONENTS = 10_000;
    private static final int IMAGES_SHOWN = 12;

    /** What of an image the key of a MetaData names. */
    private static final Map<String, Function<Image, String>> KEYS = Map.of(
            "/image/index", image -> Integer.toString(image.index()),
            "/image/name", Image::name,
            "/image/description", Image::description);

    private final Findings findings;
    private final Images images;

    /** The open MetaData with the values in them. */
    private final Map<OpenElement, Values> open = new HashMap<>();

    /** What the open InstallFrom says of its image. */
    private final List<Values> choices = new ArrayList<>();

    private final List<Component> components = new ArrayList<>();
    private final List<Value> languages = new ArrayList<>();

    /** Those of all OSImage in the file: alternatives of a template, or else one. */
    private final Set<Image> chosen = new LinkedHashSet<>();

    /** Whether the file chooses an image to install that is not there. */
    private boolean missing;

    private boolean ended;

    private record Component(String pass, ComponentIdentity identity, Region tag, String address) {}

    ImageCheck(Findings findings, Images images) {
        this.findings = findings;
        this.images = images;
    }

    @Override
    public void start(OpenElement element) {
        Setting setting = element.setting();
        if (isMetaData(setting) && isGiven()) {
            open.put(element, Values.of(element));
        } else if (element.identity() != null && isPass(element, pass -> pass != Pass.WINDOWS_PE)) {
            if (components.size() == MOST_COMPONENTS) {
                throw Limits.exceeded("more than " + MOST_COMPONENTS + " components");
            }
            components.add(new Component(element.pass(), element.identity(), element.tag(), SetupAddress.of(element)));
        }
    }

    private boolean isGiven() {
        return !images.file().isEmpty();
    }

    private static boolean isMetaData(Setting setting) {
        return setting != null
                && setting.name().equals("MetaData")
                && INSTALL_FROM.contains(setting.parent().toString());
    }

    private static boolean isPass(OpenElement element, Predicate<Pass> wanted) {
        return element.pass() != null && Pass.of(element.pass()).filter(wanted).isPresent();
    }

    @Override
    public void end(OpenElement element) {
        Setting setting = element.setting();
        Values metaData = open.isEmpty() ? null : open.get(element.parent());
        if (metaData != null && setting.isLeaf()) {
            metaData.add(element);
        } else if (open.containsKey(element)) {
            choices.add(open.remove(element));
        } else if (setting.kind() == Kind.CONTAINER || setting.kind() == Kind.LIST) {
            if (INSTALL_FROM.contains(setting.toString())) {
                choose(element);
            }
        } else if (setting.name().equals("UILanguage") && setting.isLeaf()) {
            language(element);
        }
    }

    /** Each MetaData narrows down the images, unless it is one of several alternatives; what no image has is wrong, and the first one that leaves none. */
    private void choose(OpenElement installFrom) {
        List<Image> left = images.installed();
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
                boolean nowhere = having(key, value, images.installed()).isEmpty();
                if (nowhere || !contradicted) {
                    notFound(choice, value, key, nowhere ? images.installed() : left);
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
        boolean all = left.size() == images.installed().size();
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

    private void language(OpenElement element) {
        String value = element.text().value();
        Setting setting = element.setting();
        boolean judged = !value.isEmpty()
                && !Template.isReplacedLater(value)
                && setting.type().problem(setting, value) == null;
        if (!judged) {
            return;
        }
        Value language = new Value(element);
        if (isPass(element, pass -> pass == Pass.WINDOWS_PE)) {
            compare(language, images.boot(), "the boot image");
        } else if (isPass(element, pass -> pass == Pass.SPECIALIZE || pass == Pass.OOBE_SYSTEM)
                && languages.size() < MOST_COMPONENTS) {
            languages.add(language);
        }
    }

    private void compare(Value language, List<Image> with, String what) {
        List<String> known = with.stream()
                .flatMap(image -> image.languages().stream())
                .distinct()
                .toList();
        if (!known.isEmpty() && known.stream().noneMatch(language.text()::equalsIgnoreCase)) {
            findings.add(
                    Rule.IMAGE_LANGUAGE,
                    language.region(),
                    true,
                    language.address(),
                    says(
                            "UILanguage " + Wording.quoted(language.text()) + " is not a language of " + what
                                    + ", which has: " + PrintableText.of(String.join(", ", known)),
                            language.setting().documentation("UILanguage is a language that is installed")));
        }
    }

    /** The image that the file chooses may come after what has to fit it. */
    @Override
    public void endOfFile() {
        ended = true;
        List<Image> meant = chosen();
        languages.forEach(language -> compare(language, meant, "the image"));
        Set<String> architectures = meant.stream().map(Image::architecture).collect(Collectors.toSet());
        Set<String> fitting = components.stream()
                .filter(component -> architectures.contains(architecture(component)))
                .map(ImageCheck::passAndName)
                .collect(Collectors.toSet());
        for (Component component : components) {
            String architecture = architecture(component);
            boolean unknown = architecture.equals(Catalog.WOW64)
                    || !Catalog.ARCHITECTURES.contains(architecture)
                    || architectures.isEmpty()
                    || architectures.contains("");
            if (!unknown && !architectures.contains(architecture) && !fitting.contains(passAndName(component))) {
                reportArchitecture(component, architectures);
            }
        }
    }

    private List<Image> chosen() {
        return chosen.isEmpty() ? images.installed() : List.copyOf(chosen);
    }

    /** What the file chooses, when its root has ended. */
    Optional<List<Image>> images() {
        return isGiven() && ended ? Optional.of(missing ? List.of() : chosen()) : Optional.empty();
    }

    private static String architecture(Component component) {
        return component.identity.processorArchitecture().toLowerCase(Locale.ROOT);
    }

    private static String passAndName(Component component) {
        return component.pass + ' ' + component.identity.name().toLowerCase(Locale.ROOT);
    }

    private void reportArchitecture(Component component, Set<String> architectures) {
        findings.add(
                Rule.IMAGE_ARCHITECTURE,
                component.tag,
                false,
                component.address,
                says(
                        "processorArchitecture " + Wording.quoted(component.identity.processorArchitecture())
                                + " is not that of the image, which is "
                                + architectures.stream().sorted().collect(Collectors.joining(", "))
                                + "; this component is ignored there",
                        Documentation.COMPONENT_IDENTITY));
    }
}
