package io.github.unattend.report;

import io.github.unattend.answerfile.AnswerFileVisitor;
import io.github.unattend.answerfile.ComponentIdentity;
import io.github.unattend.answerfile.IgnoreDirective;
import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.answerfile.SetupAddress;
import io.github.unattend.catalog.Kind;
import io.github.unattend.catalog.Setting;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Makes the outline of an answer file while it is read, after the rules have named each element. What is not documented is named,
 * and what is in it is left out.
 */
public final class Outliner implements AnswerFileVisitor {
    static final int MOST_ELEMENTS = 5000;
    static final int MOST_CHARACTERS = 1_000_000;
    private static final int LONGEST_VALUE = 1000;

    /** Far more than is documented; deeper are only files in which end tags are missing. */
    private static final int DEEPEST = 50;

    private final Map<OpenElement, Outline.Element> open = new HashMap<>();
    private Outline.Element root;
    private int kept;
    private int characters;
    private long omitted;

    @Override
    public boolean isAnswerFile(OpenElement element) {
        return true;
    }

    @Override
    public void ignore(IgnoreDirective directive) {
        // Comments are not shown.
    }

    @Override
    public void start(OpenElement element) {
        OpenElement parent = element.parent();
        if (parent != null && (parent.setting() == null || parent.setting().isOpaque())) {
            return;
        }
        Outline.Element outer = open.get(parent);
        boolean full = kept == MOST_ELEMENTS || characters > MOST_CHARACTERS || open.size() == DEEPEST;
        if (full || (parent != null && outer == null)) {
            omitted++;
            return;
        }
        kept++;
        Outline.Element outlined = outlined(element);
        open.put(element, outlined);
        if (parent == null) {
            root = outlined;
        } else {
            outer.add(outlined);
        }
    }

    private static Outline.Element outlined(OpenElement element) {
        ComponentIdentity identity = element.identity();
        String name = identity != null
                ? identity.name()
                : element.isKind(Kind.SETTINGS) ? element.shownPass() : element.prefixedName();
        boolean hasKey = element.isKind(Kind.ITEM) && !element.setting().isSecret();
        String detail = identity != null
                ? identity.processorArchitecture()
                : hasKey ? element.attribute(OpenElement.WCM, "keyValue") : "";
        return new Outline.Element(
                element.setting(),
                PrintableText.of(name),
                PrintableText.of(Objects.requireNonNullElse(detail, "")),
                identity == null ? "" : SetupAddress.of(element),
                element.start());
    }

    @Override
    public void end(OpenElement element) {
        Outline.Element outlined = open.remove(element);
        if (outlined != null) {
            String value = value(element);
            characters += value.length();
            outlined.end(element.whole().end(), value);
        }
    }

    /** On one line, and its beginning where it is long. */
    private static String value(OpenElement element) {
        Setting setting = element.setting();
        if (setting == null || !setting.isLeaf() || setting.isSecret()) {
            return "";
        }
        String line = element.text().value().lines().map(String::strip).collect(Collectors.joining(" "));
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "...";
    }

    /** What came so far. */
    public Outline outline() {
        return new Outline(root, omitted);
    }
}
