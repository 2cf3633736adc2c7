package io.github.unattend.fix;

import io.github.unattend.answerfile.PrintableText;
import io.github.unattend.fix.Change.Correction;
import io.github.unattend.fix.Element.Written;
import io.github.unattend.rule.Violation;
import java.util.ArrayList;
import java.util.List;

/** The edits by which a name or value becomes the documented one. */
final class CorrectionEdits {
    private CorrectionEdits() {}

    /** Whether it is the name of the element that a violation is about, and not its value. */
    static boolean isName(Element element, Violation violation) {
        return violation.region().endOffset() <= element.contentStart();
    }

    /**
     * The change that corrects a violation.
     *
     * @throws Refusal if the value is written in a way in which more than its letters would have to change
     */
    static Correction of(String text, Element element, Violation violation) throws Refusal {
        return isName(element, violation) ? name(element, violation) : value(text, element, violation);
    }

    private static Correction name(Element element, Violation violation) {
        int length = element.localName().length();
        int start = element.start() + "<".length() + element.prefix().length();
        List<TextEdit> edits = new ArrayList<>();
        int shownTo = (int) violation.region().endOffset(); // not always the whole tag, which may hold a secret key
        edits.add(new TextEdit(start, start + length, violation.correction(), element.start(), shownTo));
        if (!element.isEmptyTag()) {
            int end = element.contentEnd() + "</".length() + element.prefix().length();
            edits.add(new TextEdit(end, end + length, violation.correction(), element.contentEnd(), element.end()));
        }
        String change = PrintableText.of(element.localName()) + " -> " + violation.correction();
        return new Correction("name", change, violation, List.copyOf(edits));
    }

    private static Correction value(String text, Element element, Violation violation) throws Refusal {
        Written written = element.value(text);
        String old = written == null ? "" : text.substring(written.start(), written.end());
        if (!old.equalsIgnoreCase(violation.correction())) {
            throw new Refusal(element.localName() + " is written with references");
        }
        TextEdit edit =
                new TextEdit(written.start(), written.end(), violation.correction(), element.start(), element.end());
        String change = element.localName() + ": " + old + " -> " + violation.correction();
        return new Correction("value", change, violation, List.of(edit));
    }
}
