package io.github.unattend.rule;

import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.Region;
import io.github.unattend.answerfile.Template;
import io.github.unattend.catalog.ValueType;
import java.math.BigInteger;

/**
 * An {@code Order} of an item.
 *
 * @param region all of the element
 * @param text its decoded text without the white space around it
 * @param number the integer that the text is; null where it is none
 * @param hasElements whether elements are in it
 * @param isNamedWell whether it has the documented name, but for case, in the namespace of answer files
 * @param branch how many directives of a template come before it
 */
public record Order(
        Region region, String text, BigInteger number, boolean hasElements, boolean isNamedWell, int branch) {
    static Order of(OpenElement element, boolean hasElements) {
        String text = element.text().value();
        boolean integer =
                !hasElements && element.text().isWhole() && ValueType.isDecimal(text) && !text.startsWith("+");
        return new Order(
                element.whole(),
                text,
                integer ? new BigInteger(text) : null,
                hasElements,
                element.name().equalsIgnoreCase("Order") && element.namespace().equals(OpenElement.NAMESPACE),
                element.branch());
    }

    public boolean isPlaceholder() {
        return number == null && !hasElements && Template.isReplacedLater(text);
    }
}
