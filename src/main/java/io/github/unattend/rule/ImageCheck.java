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
import io.github.unattend.catalog.Pass;
import io.github.unattend.catalog.Setting;
import io.github.unattend.image.Image;
import io.github.unattend.rule.Values.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares the architectures and languages of a file with the image that it chooses. */
final class ImageCheck implements Check {
    private static final int MOST_COMPONENTS = 10_000;

    private final Findings findings;
    private final Images images;

    private final ImageChoice choice;
    private final List<Component> components = new ArrayList<>();
    private final List<Value> languages = new ArrayList<>();
    private boolean ended;

    private record Component(String pass, ComponentIdentity identity, Region tag, String address) {}

    ImageCheck(Findings findings, Images images) {
        this.findings = findings;
        this.images = images;
        this.choice = new ImageChoice(findings, images.installed());
    }

    @Override
    public void start(OpenElement element) {
        if (isGiven()) {
            choice.start(element);
        }
        if (element.identity() != null && isPass(element, pass -> pass != Pass.WINDOWS_PE)) {
            if (components.size() == MOST_COMPONENTS) {
                throw Limits.exceeded("more than " + MOST_COMPONENTS + " components");
            }
            components.add(new Component(element.pass(), element.identity(), element.tag(), SetupAddress.of(element)));
        }
    }

    private boolean isGiven() {
        return !images.file().isEmpty();
    }

    private static boolean isPass(OpenElement element, Predicate<Pass> wanted) {
        return element.pass() != null && Pass.of(element.pass()).filter(wanted).isPresent();
    }

    @Override
    public void end(OpenElement element) {
        choice.end(element);
        if (element.setting().name().equals("UILanguage") && element.setting().isLeaf()) {
            language(element);
        }
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
        List<Image> meant = choice.chosen();
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

    /** What the file chooses, when its root has ended. */
    Optional<List<Image>> images() {
        return isGiven() && ended ? Optional.of(choice.isMissing() ? List.of() : choice.chosen()) : Optional.empty();
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
