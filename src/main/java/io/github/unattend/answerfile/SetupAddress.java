package io.github.unattend.answerfile;

import io.github.unattend.catalog.Kind;

/** How Setup's log writes where an element is: pass, component and the names from there. */
public final class SetupAddress {
    private SetupAddress() {}

    /** Empty for the root and a pass. */
    public static String of(OpenElement element) {
        OpenElement parent = element.parent();
        if (parent == null || element.isKind(Kind.SETTINGS)) {
            return "";
        }
        if (element.identity() != null) {
            return (element.settings() == null ? "" : element.shownPass() + " / ") + element.identity();
        }
        String shown = PrintableText.of(element.name());
        String outer = of(parent);
        if (outer.isEmpty()) {
            return parent.isKind(Kind.SETTINGS) ? element.shownPass() + " / " + shown : shown;
        }
        return outer + (parent.identity() == null && !parent.isKind(Kind.COMPONENT) ? "/" : " / ") + shown;
    }
}
