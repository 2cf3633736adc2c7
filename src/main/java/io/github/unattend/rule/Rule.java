package io.github.unattend.rule;

import static io.github.unattend.rule.Severity.ERROR;
import static io.github.unattend.rule.Severity.WARNING;
import static io.github.unattend.rule.Statement.says;
import static io.github.unattend.rule.Wording.ignoresNothing;
import static io.github.unattend.rule.Wording.lowestNumbers;
import static io.github.unattend.rule.Wording.misplaced;
import static io.github.unattend.rule.Wording.misspelled;
import static io.github.unattend.rule.Wording.names;
import static io.github.unattend.rule.Wording.namespaceMissing;
import static io.github.unattend.rule.Wording.nextFree;
import static io.github.unattend.rule.Wording.noun;
import static io.github.unattend.rule.Wording.outOfRange;
import static io.github.unattend.rule.Wording.passUnknown;
import static io.github.unattend.rule.Wording.quote;
import static io.github.unattend.rule.Wording.setupSays;
import static io.github.unattend.rule.Wording.tooLong;

import io.github.unattend.answerfile.Fact.Break;
import io.github.unattend.answerfile.Fact.Component;
import io.github.unattend.answerfile.Fact.ListElement;
import io.github.unattend.answerfile.Fact.LongValue;
import io.github.unattend.answerfile.Fact.Misplaced;
import io.github.unattend.answerfile.Fact.Misspelled;
import io.github.unattend.answerfile.Fact.RepeatedKey;
import io.github.unattend.answerfile.Fact.Root;
import io.github.unattend.answerfile.Fact.Settings;
import io.github.unattend.answerfile.IgnoreDirective;
import io.github.unattend.answerfile.Item;
import io.github.unattend.answerfile.Order;
import io.github.unattend.answerfile.Order.Role;
import io.github.unattend.answerfile.OrderedList;
import io.github.unattend.answerfile.Shown;
import io.github.unattend.catalog.Documentation;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules as a table: what each is called, how much it matters, what a violation of it is, and what it is about; the facts that it
 * judges, which of them violate it, and what is said then: two lambdas at most, since each costs a cold JVM half a millisecond.
 */
public enum Rule {
    // spotless:off
    ORDER_MISSING("order-missing", ERROR, "an item of an ordered list has no Order",
        "Each item of an ordered list has an Order, which is its key: Setup's log names an item by it. Give the item "
            + "the next free number.",
        Check.of(Item.class,
            item -> item.orders().isEmpty() && !item.isNamedOtherwise() && !item.isTemplated(),
            item -> says(item.list().kind().item() + " has no Order" + nextFree(item.list()),
                item.list().kind().order()))),

    ORDER_REPEATED("order-repeated", ERROR, "an item of an ordered list has more than one Order",
        "An item of an ordered list has one Order. Keep the one that is meant.",
        Check.of(Order.class,
            order -> order.role() == Role.REPEATED,
            order -> says("a second Order in one " + order.list().kind().item() + "; the first is at line " + order.otherLine()
                    + "; keep one of them",
                order.list().kind().order())
                .against(order.otherLine()))),

    ORDER_INVALID("order-invalid", ERROR, "an Order is blank or not an integer",
        "An Order is an integer. Write its digits.",
        Check.of(Order.class,
            order -> order.role() != Role.REPEATED && order.number() == null && !order.isPlaceholder(),
            order -> says((order.text().isEmpty() ? "Order is blank" : "Order \"" + Shown.of(order.text()) + "\" is not an integer")
                    + nextFree(order.list()),
                order.list().kind().order()))),

    ORDER_OUT_OF_RANGE("order-out-of-range", ERROR, "an Order is outside the documented range of its list",
        "Microsoft documents for each ordered list from where to where its Orders go. Choose a number in this range.",
        Check.of(Order.class,
            order -> order.role() != Role.REPEATED && order.number() != null
                && !order.list().kind().allows(order.number().value()),
            order -> says("Order " + quote(order.text()) + " is " + outOfRange(order.list().kind()) + nextFree(order.list()),
                order.list().kind().order()))),

    ORDER_DUPLICATE("order-duplicate", ERROR, "an Order is equal to an earlier one of the same list",
        "Each list item must have a unique key, and Order is the key of an ordered list. Numbers are compared as "
            + "numbers: 01 equals 1. Give one of the two items another number.",
        Check.of(Order.class,
            order -> order.role() == Role.NUMBER && order.otherLine() > 0,
            order -> says("Order " + quote(order.text()) + " is taken by the " + noun(order.list().kind()) + " at line "
                    + order.otherLine() + nextFree(order.list(), order.number().value()),
                order.list().kind().order())
                .against(order.otherLine()))),

    ORDER_GAP("order-gap", WARNING, "the partitions of a disk are not numbered 1, 2, 3, ...",
        "Partitions of a disk are numbered 1, 2, 3, without a gap. Number them anew.",
        Check.of(OrderedList.class,
            list -> list.kind().numbersPartitions() && !list.isDisturbed() && !list.hasBranches() && !list.isWithoutGap(),
            list -> says("the Orders of " + list.kind().list() + " are " + lowestNumbers(list)
                    + "; number the partitions of a disk 1, 2, 3 without a gap",
                list.kind().order()))),

    PASS_INVALID("pass-invalid", ERROR, "an ordered list stands in a pass in which it is not valid",
        "Each ordered list is valid in the configuration passes that its page names, and in no other. Move it to one "
            + "of them.",
        Check.of(ListElement.class,
            element -> !element.list().isValidInItsPass(),
            element -> says(element.list().kind().list() + " of " + element.list().kind().component()
                    + " is not valid in pass " + element.list().pass() + "; move it to " + names(element.list().kind().passes()),
                element.list().kind().validPasses()))),

    PASS_UNKNOWN("pass-unknown", ERROR, "settings have no pass, or an unknown one",
        "Each settings element names one of the configuration passes of Windows Setup, letter by letter. Correct the "
            + "name.",
        Check.of(Settings.class,
            settings -> settings.knownPass().isEmpty() && !settings.isPlaceholder(),
            settings -> says(passUnknown(settings), Documentation.PASSES))),

    MISPLACED("misplaced", ERROR, "an ordered list, an item or its Order is outside its documented component or parent",
        "An ordered list, its items and their Orders are documented for one component and one parent. Move the "
            + "element to where it belongs.",
        Check.ofAny(Misplaced.class,
            stray -> says(misplaced(stray), Documentation.SETTINGS))),

    MISSPELLED("misspelled", ERROR, "a name differs from the documented one in case only, or is that of another list's item",
        "Names of settings are written letter by letter as they are documented. Correct the name.",
        Check.ofAny(Misspelled.class,
            name -> says(misspelled(name), Documentation.SETTINGS))),

    COMPONENT_DUPLICATE("component-duplicate", ERROR, "the same component stands twice in one pass",
        "A component is identified by name, processorArchitecture, publicKeyToken, language and versionScope, and "
            + "stands once in a pass. Merge the two.",
        Check.of(Component.class,
            component -> component.earlierLine() > 0,
            component -> says(quote(component.identity().toString()) + " is already in this pass at line "
                    + component.earlierLine() + "; merge the two"
                    + setupSays("The same namespace should not appear twice in a single settings section. 0x8022001b"),
                Documentation.COMPONENT_IDENTITY)
                .against(component.earlierLine()))),

    KEY_DUPLICATE("key-duplicate", ERROR, "two siblings have the same wcm:keyValue",
        "wcm:keyValue is the key of a list item, and each key is unique. Give each item its own.",
        Check.ofAny(RepeatedKey.class,
            key -> says("wcm:keyValue " + quote(key.key()) + " is taken by the " + quote(key.name()) + " at line "
                    + key.earlierLine() + "; give each its own",
                Documentation.LIST_ITEM_KEY)
                .against(key.earlierLine()))),

    VALUE_TOO_LONG("value-too-long", ERROR, "a Path, CommandLine or Description is longer than documented",
        "Microsoft documents how long some values may be at most. Shorten the value, or put the commands into a "
            + "script.",
        Check.of(LongValue.class,
            value -> !value.isTemplated(),
            value -> says(tooLong(value),
                value.list().kind().setting(value.setting(), "has at most " + value.longest() + " characters")))),

    CREDENTIALS_MISSING("credentials-missing", WARNING, "a UNC Path has no Credentials beside it",
        "A command on a network share requires Credentials to reach it. Add them.",
        Check.of(Item.class,
            item -> item.list().kind().asksForCredentials() && item.hasUncPath() && !item.hasCredentials() && !item.isTemplated(),
            item -> says("the Path of this " + item.list().kind().item() + " is a UNC path; add Credentials to reach it",
                item.list().kind().setting("Path", "requires Credentials where it is a UNC path")))),

    XML_MALFORMED("xml-malformed", ERROR, "the file is not well-formed XML",
        "An answer file is well-formed XML. What follows the place where it breaks was not checked.",
        Check.ofAny(Break.class,
            broken -> says(broken.cause() + "; the rest of this file was not checked", Documentation.XML))),

    NAMESPACE_MISSING("namespace-missing", ERROR, "the root unattend is outside its namespace",
        "The root of an answer file is unattend in the namespace urn:schemas-microsoft-com:unattend. Add the "
            + "namespace.",
        Check.of(Root.class,
            root -> !root.isInNamespace(),
            root -> says(namespaceMissing(root), Documentation.ROOT))),

    IGNORE_UNKNOWN("ignore-unknown", WARNING, "an ignore directive names no rule, or silences nothing",
        "A comment that silences rules names them, and each of them silences something. Correct or remove it.",
        Check.of(IgnoreDirective.class,
            directive -> directive.rules().isEmpty() || !directive.unused().isEmpty(),
            directive -> says(ignoresNothing(directive), Documentation.IGNORE_DIRECTIVES)));
    // spotless:on

    private final String id;
    private final Severity severity;
    private final String summary;
    private final String help;

    private final Check<?> check;

    Rule(String id, Severity severity, String summary, String help, Check<?> check) {
        this.id = id;
        this.severity = severity;
        this.summary = summary;
        this.help = help;
        this.check = check;
    }

    public static Optional<Rule> of(String id) {
        return Stream.of(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    public static Collection<String> ids() {
        return Stream.of(values()).map(Rule::id).toList();
    }

    public String id() {
        return id;
    }

    /** The severity where no other one is configured. */
    public Severity severity() {
        return severity;
    }

    /** What a violation of it is, in one sentence. */
    public String summary() {
        return summary;
    }

    /** What it is about, for readers who meet it in another tool: the reason, and what to do. */
    public String help() {
        return help;
    }

    /** The page of the rule in the plugin's own documentation. */
    public String page() {
        return "https://unattend.github.io/unattend-maven-plugin/rules/" + id + ".html";
    }

    Check<?> check() {
        return check;
    }
}
