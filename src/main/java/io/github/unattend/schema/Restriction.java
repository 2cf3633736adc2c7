package io.github.unattend.schema;

import io.github.unattend.catalog.Setting;
import io.github.unattend.catalog.TimeZones;
import io.github.unattend.catalog.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values that a setting may have; those that suit one of several restrictions are valid.
 *
 * @param base the type of XML Schema that is restricted
 * @param facets how: the names of facets, each with its values
 */
record Restriction(String base, Map<String, List<String>> facets) {
    private static final String COMPUTER_NAME = "[^{|}~\\[\\\\\\]\\^':;<=>?@!\"#$%`()+/.,*&\\s";

    /** Of types whose values are judged in steps. */
    private static final Map<ValueType, String> PATTERNS = Map.of(
            ValueType.COMPUTER_NAME,
            "\\*|" + COMPUTER_NAME + "]*" + COMPUTER_NAME + "0-9]" + COMPUTER_NAME + "]*",
            ValueType.ACCOUNT_NAME,
            "[^\"/\\\\\\[\\]:|<>+=;,?*%@]*",
            ValueType.IMAGE_KEY,
            "/[Ii][Mm][Aa][Gg][Ee]/.*");

    /** Anything. White space around a value does not count. */
    static final Restriction NONE = new Restriction("xs:token", Map.of());

    static final Restriction NOT_EMPTY = NONE.with("minLength", "1");

    static final Restriction EMPTY = pattern("");

    /** What a script replaces. */
    static final Restriction PLACEHOLDER = pattern(placeholder());

    private static String placeholder() {
        String word = "[A-Za-z0-9_]";
        String anywhere = "$\\{.*\\}|\\{\\{.*\\}\\}|\\{%.*%\\}|<%.*%>|%\\{.*\\}|\\[\\[.*\\]\\]|#[A-Za-z_][^#]*#"
                + "|%[A-Za-z_]" + word + "*%|@[A-Za-z_][A-Za-z0-9_.\\-]*@|==" + word + "+==|__[A-Za-z]" + word
                + "*__|$[A-Za-z_]"
                + word + "*$|@@VBOX_COND[^@]*@@";
        return ".*(" + anywhere + ").*|[A-Z][A-Z0-9]{2,}(_[A-Z0-9]+)+|\\[.*\\]";
    }

    static Restriction enumeration(List<String> values) {
        return NONE.with("enumeration", values);
    }

    static Restriction pattern(String pattern) {
        return NONE.with("pattern", pattern);
    }

    /** Whether an editor can offer its values. */
    boolean isEnumeration() {
        return facets.containsKey("enumeration");
    }

    /** The restrictions of a setting's values; one that is not documented to be restricted has {@link #NONE}. */
    static List<Restriction> of(Setting setting) {
        String maxLength = setting.maxLength() == 0 ? null : Integer.toString(setting.maxLength());
        return ofType(setting).stream()
                .map(restriction -> restriction.isOfText() ? restriction.with("maxLength", maxLength) : restriction)
                .toList();
    }

    private static List<Restriction> ofType(Setting setting) {
        return switch (setting.type()) {
            case STRING -> List.of(NONE);
            case BOOLEAN ->
                List.of(enumeration(List.of("true", "false")), pattern("[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|0|1"));
            case ENUM -> List.of(enumeration(setting.values()));
            case INTEGER ->
                List.of(
                        new Restriction("xs:integer", Map.of())
                                .with("minInclusive", text(setting.lowest()))
                                .with("maxInclusive", text(setting.highest())),
                        pattern("0x[0-9A-Fa-f]+"));
            // Offered, but any other is accepted: their case does not count.
            case TIME_ZONE -> List.of(enumeration(TimeZones.names()), NONE);
            default -> List.of(pattern(form(setting.type())));
        };
    }

    /** As XML Schema writes it: without possessive quantifiers, and with one kind of group. */
    private static String form(ValueType type) {
        return type.form() == null
                ? PATTERNS.get(type)
                : type.form().pattern().replace("(?:", "(").replace("*+", "*");
    }

    /** Whether its values have a length, which a number does not. */
    private boolean isOfText() {
        return base.equals(NONE.base);
    }

    private static String text(Long number) {
        return number == null ? null : number.toString();
    }

    private Restriction with(String facet, String value) {
        return value == null ? this : with(facet, List.of(value));
    }

    private Restriction with(String facet, List<String> values) {
        Map<String, List<String>> more = new LinkedHashMap<>(facets);
        more.put(facet, values);
        return new Restriction(base, more);
    }
}
