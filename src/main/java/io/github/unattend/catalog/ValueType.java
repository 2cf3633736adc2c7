package io.github.unattend.catalog;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What the value of a setting is. Each type says what is wrong with a value, in words that follow it, or nothing. */
public enum ValueType {
    /** Any text; also where the page does not say. */
    STRING("string", (setting, value) -> null),

    BOOLEAN("boolean", (setting, value) -> isBoolean(value) ? null : "is not true or false"),

    ENUM("enum", (setting, value) -> oneOf(setting.values(), value)),

    INTEGER("integer", ValueType::integer),

    GUID("guid", () -> Forms.GUID, "is not a GUID like 0fc63daf-8483-4772-8e79-3d69d8477de4"),

    LOCALE("locale", () -> Forms.LOCALE, "is not a language tag like en-US"),

    INPUT_LOCALE("input-locale", () -> Forms.INPUT_LOCALE, "is not an input locale like en-US or 0409:00000409"),

    COMPUTER_NAME("computer-name", ValueType::computerName),

    ACCOUNT_NAME("account-name", ValueType::accountName),

    PRODUCT_KEY("product-key", () -> Forms.PRODUCT_KEY, "is not five groups of five letters or digits"),

    PARTITION_TYPE("partition-type", () -> Forms.PARTITION_TYPE, "is not 0x and two hexadecimal digits, nor a GUID"),

    IMAGE_KEY(
            "image-key",
            (setting, value) -> value.regionMatches(true, 0, "/IMAGE/", 0, 7) ? null : "does not begin with /IMAGE/"),

    /** A time zone that Windows does not know is not invalid: it is not applied. See {@link TimeZones}. */
    TIME_ZONE("time-zone", (setting, value) -> null);

    private static final Map<String, ValueType> BY_WORD = new HashMap<>(Map.of("", STRING));

    static {
        for (ValueType type : values()) {
            BY_WORD.put(type.word, type);
        }
    }

    private final String word;
    private final BiFunction<Setting, String, String> problem;
    private final Supplier<Pattern> form;

    ValueType(String word, BiFunction<Setting, String, String> problem) {
        this.word = word;
        this.problem = problem;
        this.form = () -> null;
    }

    /** The pattern is compiled when a value of the type comes, which in most files none does. */
    ValueType(String word, Supplier<Pattern> form, String problem) {
        this.word = word;
        this.problem = (setting, value) -> form.get().matcher(value).matches() ? null : problem;
        this.form = form;
    }

    /** The type as the table of settings writes it. */
    static ValueType of(String word) {
        ValueType type = BY_WORD.get(word);
        if (type == null) {
            throw new IllegalArgumentException("not a type: " + word);
        }
        return type;
    }

    /** The word for it in the table of settings. */
    public String word() {
        return word;
    }

    /** What all values look like; null where no pattern says it. */
    public Pattern form() {
        return form.get();
    }

    /** What is wrong with a value of the setting, in words that follow the value; null if nothing is. */
    public String problem(Setting setting, String value) {
        return problem.apply(setting, value);
    }

    private static boolean isBoolean(String value) {
        return value.equals("0")
                || value.equals("1")
                || value.equalsIgnoreCase("true")
                || value.equalsIgnoreCase("false");
    }

    private static String oneOf(List<String> values, String value) {
        return values.contains(value) ? null : "is not one of " + String.join(", ", values);
    }

    private static String integer(Setting setting, String value) {
        BigInteger number = isDecimal(value)
                ? new BigInteger(value)
                : Forms.HEXADECIMAL.matcher(value).matches() ? new BigInteger(value.substring(2), 16) : null;
        if (number == null) {
            return "is not a whole number";
        }
        if (setting.lowest() != null && number.compareTo(BigInteger.valueOf(setting.lowest())) < 0) {
            return "is below " + setting.lowest();
        }
        boolean above = setting.highest() != null && number.compareTo(BigInteger.valueOf(setting.highest())) > 0;
        return above ? "is above " + setting.highest() : null;
    }

    /** Whether a value is decimal digits with an optional sign. */
    public static boolean isDecimal(String value) {
        int first = value.startsWith("-") || value.startsWith("+") ? 1 : 0;
        for (int i = first; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return first < value.length();
    }

    private static String computerName(Setting setting, String value) {
        if (value.equals("*")) {
            return null;
        }
        if (value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return "has digits only";
        }
        return value.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                ? "has a blank in it"
                : forbidden(value, "{|}~[\\]^':;<=>?@!\"#$%`()+/.,*&");
    }

    private static String accountName(Setting setting, String value) {
        return value.equals("NONE") ? "is not allowed as a name" : forbidden(value, "\"/\\[]:|<>+=;,?*%@");
    }

    private static String forbidden(String value, String characters) {
        return value.chars()
                .filter(c -> characters.indexOf(c) >= 0)
                .mapToObj(c -> "has the character " + (char) c + ", which is not allowed")
                .findFirst()
                .orElse(null);
    }

    private static final class Forms {
        private static final String UUID = "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";
        private static final String BRACED = "\\{" + UUID + "\\}";
        private static final String TAG = "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*+(?:_[a-z]{4,})?";
        private static final String HEX = "(?:0x)?[0-9A-Fa-f]";
        private static final String INPUT =
                "(?:" + TAG + "|" + HEX + "{4}:" + HEX + "{8}|" + HEX + "{4}:" + BRACED + BRACED + ")";

        static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9A-Fa-f]+");
        static final Pattern GUID = Pattern.compile(UUID + "|" + BRACED);
        static final Pattern LOCALE = Pattern.compile(TAG);
        static final Pattern INPUT_LOCALE = Pattern.compile(INPUT + "(?:\\s*+;\\s*+" + INPUT + ")*+");
        static final Pattern PRODUCT_KEY = Pattern.compile("[A-Za-z0-9]{5}(?:-[A-Za-z0-9]{5}){4}");
        static final Pattern PARTITION_TYPE = Pattern.compile("0x[0-9A-Fa-f]{2}|" + UUID + "|" + BRACED);
    }
}
