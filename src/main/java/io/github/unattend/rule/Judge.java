package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.AnswerFileVisitor;
import io.github.unattend.answerfile.IgnoreDirective;
import io.github.unattend.answerfile.Location;
import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.Region;
import io.github.unattend.catalog.Documentation;
import io.github.unattend.catalog.Near;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Applies the rules to one answer file while it is read. */
public final class Judge implements AnswerFileVisitor {
    private static final List<String> ROOTS = List.of(OpenElement.ROOT);
    private static final Set<String> NAMES_OF_ANSWER_FILES = Set.of("unattend.xml", "autounattend.xml");

    private final Findings findings;
    private final OrderCheck orders;
    private final ImageCheck imageCheck;
    private final Check[] checks;

    private boolean rootSeen;

    /** Whether something hides a part of the file, so that nobody knows what is missing in it. */
    private boolean interrupted;

    /**
     * Judges with these severities.
     *
     * @param images the images that the file is for
     * @param keepsLists whether {@link #lists()} are wanted
     */
    public Judge(Severities severities, Allowed allowed, Images images, boolean keepsLists) {
        findings = new Findings(severities);
        Memory memory = new Memory();
        orders = new OrderCheck(findings, memory, keepsLists);
        List<Check> all = new ArrayList<>(List.of(
                new NameCheck(findings, allowed),
                new ComponentCheck(findings, allowed, memory),
                new PassCheck(findings),
                new RepetitionCheck(findings, memory),
                new ValueCheck(findings, allowed),
                orders,
                new CredentialsCheck(findings),
                new DiskCheck(findings, orders, memory),
                new AccountCheck(findings)));
        imageCheck = new ImageCheck(findings, images);
        if (!images.equals(Images.NONE)) {
            all.add(imageCheck);
        }
        checks = all.toArray(Check[]::new);
    }

    @Override
    public boolean isAnswerFile(OpenElement root) {
        rootSeen = isNamedUnattend(root);
        return rootSeen;
    }

    private static boolean isNamedUnattend(OpenElement root) {
        return root.name().equals(OpenElement.ROOT)
                || (root.isOurs() && Near.name(root.name(), ROOTS).isPresent());
    }

    @Override
    public void ignore(IgnoreDirective directive) {
        findings.ignore(directive);
    }

    @Override
    public void start(OpenElement element) {
        findings.limit();
        if (element.parent() == null || element.parent().setting() != null) {
            for (Check check : checks) {
                check.start(element);
            }
        }
    }

    @Override
    public void end(OpenElement element) {
        if (element.setting() != null) {
            for (Check check : checks) {
                check.end(element);
            }
        }
        if (element.parent() == null) {
            for (Check check : checks) {
                check.endOfFile();
            }
        }
    }

    /**
     * The file is not well-formed.
     *
     * @param at where it breaks
     * @param cause what is wrong
     * @param innermost where the innermost open element begins; what was found from there on may only follow from this defect
     */
    public void malformed(Region at, String cause, Location innermost) {
        interrupt();
        if (innermost != null) {
            findings.dropFrom(innermost);
        }
        findings.add(
                Rule.XML_MALFORMED,
                at,
                false,
                "",
                says(cause + "; the rest of this file was not checked", Documentation.XML));
    }

    /** The file could not be read to its end. */
    public void interrupt() {
        interrupted = true;
        orders.interrupt();
    }

    /**
     * The file is not an answer file: a violation where its name says that it is meant to be one.
     *
     * @param name the last name of its path
     * @param root the start tag of its root; null where it has none
     * @param isEmpty whether it holds nothing
     */
    public void notAnAnswerFile(String name, Region root, boolean isEmpty) {
        if (NAMES_OF_ANSWER_FILES.contains(name.toLowerCase(Locale.ROOT))) {
            String what = isEmpty
                    ? "the file is empty"
                    : root == null
                            ? "the file is not XML from its first character on"
                            : "the root of the file is not unattend";
            findings.add(
                    Rule.NOT_AN_ANSWER_FILE,
                    root == null ? Region.at(Location.START) : root,
                    false,
                    "",
                    says(what + "; write an answer file, or give it another name", Documentation.ROOT));
        }
    }

    /** Whether the root of an answer file came. */
    public boolean hasSeenRoot() {
        return rootSeen;
    }

    /** What there is to say; asked once, when the file is read. */
    public Verdict verdict() {
        if (!interrupted) {
            List<IgnoreDirective> directives = findings.directives();
            for (int i = directives.size() - 1; i >= 0; i--) {
                IgnoreCheck.judge(directives.get(i), findings); // an earlier one may suppress this
            }
        }
        long fixable = interrupted ? 0 : orders.fixable() + findings.ofCase();
        return findings.verdict(orders.lists(), orders.orders(), orders.placeholders(), fixable, imageCheck.images());
    }

    /** The ordered lists with their items, where they are kept. */
    public List<OrderedList> lists() {
        return orders.kept();
    }
}
