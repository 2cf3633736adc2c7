package io.github.unattend.rule;

import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.Region;
import io.github.unattend.answerfile.SetupAddress;
import io.github.unattend.catalog.Setting;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** An element with the first value of each setting in it. */
record Values(OpenElement element, Map<String, Value> byName) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** A value and where it is. */
    record Value(OpenElement leaf) {
        String text() {
            return leaf.text().value();
        }

        Region region() {
            return leaf.whole();
        }

        String address() {
            return SetupAddress.of(leaf);
        }

        Setting setting() {
            return leaf.setting();
        }
    }

    static Values of(OpenElement element) {
        return new Values(element, new HashMap<>());
    }

    /** Adds a setting that ends. */
    void add(OpenElement leaf) {
        byName.putIfAbsent(leaf.setting().name(), new Value(leaf));
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The value of a setting; null where it is missing. */
    Value value(String name) {
        return byName.get(name);
    }

    /** Its text, empty where it is missing. */
    String text(String name) {
        return has(name) ? value(name).text() : "";
    }

    boolean isTrue(String name) {
        return text(name).equalsIgnoreCase("true") || text(name).equals("1");
    }

    boolean isNumber(String name) {
        return DIGITS.matcher(text(name)).matches();
    }

    /** The number that a setting has; zero where it has none. */
    BigInteger number(String name) {
        return isNumber(name) ? new BigInteger(text(name)) : BigInteger.ZERO;
    }
}
