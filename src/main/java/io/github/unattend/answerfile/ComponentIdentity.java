package io.github.unattend.answerfile;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What makes a component the same as another one: its attributes as they are written, a missing one as empty. */
public record ComponentIdentity(
        String name, String processorArchitecture, String publicKeyToken, String language, String versionScope) {
    private static final String MICROSOFT_KEY = "31bf3856ad364e35";

    /**
     * The identity of a component.
     *
     * @param attribute gives the value of an attribute by its name; null where it is missing
     */
    public static ComponentIdentity of(UnaryOperator<String> attribute) {
        UnaryOperator<String> value = name -> Objects.requireNonNullElse(attribute.apply(name), "");
        return new ComponentIdentity(
                value.apply("name"),
                value.apply("processorArchitecture"),
                value.apply("publicKeyToken"),
                value.apply("language"),
                value.apply("versionScope"));
    }

    /** The attributes by their names, in the usual order. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("processorArchitecture", processorArchitecture);
        attributes.put("publicKeyToken", publicKeyToken);
        attributes.put("language", language);
        attributes.put("versionScope", versionScope);
        return attributes;
    }

    /** Whether it is Microsoft's; what others put in their components is not ours to judge. */
    public boolean isMicrosofts() {
        return name.startsWith("Microsoft-Windows-") || publicKeyToken.equalsIgnoreCase(MICROSOFT_KEY);
    }

    /** The same with the name as documented. */
    public ComponentIdentity named(String documented) {
        return new ComponentIdentity(documented, processorArchitecture, publicKeyToken, language, versionScope);
    }

    /** All attributes in one string, which is that of the same component only: architectures are the same in whatever case. */
    public String comparable() {
        return String.join(
                "\0", name, processorArchitecture.toLowerCase(Locale.ROOT), publicKeyToken, language, versionScope);
    }

    /** As it is shown to people. */
    @Override
    public String toString() {
        String shown = PrintableText.of(name);
        return processorArchitecture.isEmpty() ? shown : shown + " (" + PrintableText.of(processorArchitecture) + ")";
    }
}
