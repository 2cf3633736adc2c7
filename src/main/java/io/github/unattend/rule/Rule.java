package io.github.unattend.rule;

import static io.github.unattend.rule.Severity.ERROR;
import static io.github.unattend.rule.Severity.OFF;
import static io.github.unattend.rule.Severity.WARNING;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules as a table: what each is called, how much it matters, what a violation of it is, and what to do. */
public enum Rule {
    // spotless:off
    ORDER_MISSING("order-missing", ERROR, "an item of an ordered list has no Order",
        "Each item of an ordered list has an Order, which is its key: Setup's log names an item by it. Give the item the next free number."),
    ORDER_REPEATED("order-repeated", ERROR, "an item of an ordered list has more than one Order",
        "An item of an ordered list has one Order. Keep the one that is meant."),
    ORDER_INVALID("order-invalid", ERROR, "an Order is blank or not an integer",
        "An Order is an integer. Write its digits."),
    ORDER_OUT_OF_RANGE("order-out-of-range", ERROR, "an Order is outside the documented range of its list",
        "Microsoft documents the lowest and the highest Order of each ordered list. Choose a number in this range."),
    ORDER_DUPLICATE("order-duplicate", ERROR, "an Order is equal to an earlier one of the same list",
        "Each list item must have a unique key, and Order is the key of an ordered list. Numbers are compared as numbers: 01 equals 1. Give one of the two items another number."),
    ORDER_GAP("order-gap", WARNING, "the partitions of a disk are not numbered 1, 2, 3, ...",
        "Partitions of a disk are numbered 1, 2, 3, without gaps. Number them again."),
    PASS_UNKNOWN("pass-unknown", ERROR, "settings have no pass, or an unknown one",
        "Each settings element names one of the configuration passes of Windows Setup, letter by letter. Correct the name."),
    PASS_INVALID("pass-invalid", ERROR, "an ordered list is in a pass in which it is not valid",
        "Each ordered list is valid in the configuration passes that its page names, and in no other. Move it to one of them."),
    PASS_UNDOCUMENTED("pass-undocumented", WARNING, "a setting is in a pass that its page does not name",
        "The page of each setting names the configuration passes in which it is valid. Move the setting to one of them."),
    MISPLACED("misplaced", ERROR, "an element is in a component or parent for which it is not documented",
        "Each setting is documented for a component and a parent. Move the element to where it belongs; where a settings or component is inside another one, add the missing end tag."),
    MISSPELLED("misspelled", ERROR, "a name differs from the documented one in a letter or two",
        "Names are written as they are documented. Correct the name."),
    CASE_MISMATCH("case-mismatch", WARNING, "a name or value differs from the documented one in case only",
        "XML names are case-sensitive, and values of enumerations are written as they are documented. Correct the case."),
    SETTING_UNKNOWN("setting-unknown", WARNING, "an element is not in Microsoft's documentation",
        "Microsoft's documentation of this edition does not know the element. Correct or remove it, or allow it where a newer Windows knows it."),
    COMPONENT_UNKNOWN("component-unknown", WARNING, "a component of Microsoft's is not in its documentation",
        "Microsoft's documentation of this edition does not know the component. Correct or remove it, or allow it where a newer Windows knows it."),
    COMPONENT_IDENTITY("component-identity", ERROR, "a component lacks an attribute, or its architecture is unknown",
        "A component is identified by name, processorArchitecture, publicKeyToken, language and versionScope. Give it all of them."),
    COMPONENT_DUPLICATE("component-duplicate", ERROR, "the same component is twice in one pass",
        "A component is identified by name, processorArchitecture, publicKeyToken, language and versionScope, and appears once in a pass. Merge the two."),
    SETTING_REPEATED("setting-repeated", ERROR, "a setting is set twice",
        "A setting that is not a list is set once in its parent. Keep one of the two."),
    KEY_DUPLICATE("key-duplicate", ERROR, "two items of a list have the same key",
        "Each list item must have a unique key: its wcm:keyValue, or the setting in it that its page calls the key. Give each item its own."),
    VALUE_INVALID("value-invalid", ERROR, "a value is not one that is documented",
        "Microsoft documents which values a setting may have. Write one of them."),
    VALUE_TOO_LONG("value-too-long", ERROR, "a value is longer than documented",
        "Microsoft documents how long some values may be at most. Shorten the value, or put commands into a script."),
    TEXT_MISPLACED("text-misplaced", WARNING, "text is where elements belong",
        "An element that holds settings has no text of its own. Put the text into the setting that is meant, or remove it."),
    TIME_ZONE_UNKNOWN("time-zone-unknown", WARNING, "a time zone is not one that Windows knows",
        "Windows knows time zones by the names that tzutil /l lists, which are the same in every language. Write one of them."),
    PARTITION_SIZE("partition-size", ERROR, "a partition has neither Size nor Extend, or both",
        "A partition that is created has a Size, or Extend = true for the rest of the disk, not both. Set one of them."),
    PARTITION_EXTEND("partition-extend", WARNING, "a partition that is not the last one of its disk is extended",
        "A partition that is extended fills the rest of the disk, and leaves no room for the next. Extend the last one."),
    PARTITION_REFERENCE("partition-reference", ERROR, "a PartitionID is not that of a partition, or not of a fitting one",
        "PartitionID counts the partitions of a disk from 1, Extended ones not counted. Write the number of the partition that is meant."),
    PARTITION_FORMAT("partition-format", ERROR, "an MSR partition is formatted, or an EFI partition not as FAT32",
        "An MSR partition has neither file system nor letter, and the file system of an EFI partition is FAT32."),
    ACCOUNT_CONFLICT("account-conflict", WARNING, "a local account has the name of the computer",
        "People report that a local account with the name of the computer cannot log on. Give one of them another name."),
    CREDENTIALS_MISSING("credentials-missing", WARNING, "a command has a UNC Path and no Credentials",
        "A command on a network share requires Credentials to reach it. Add them."),
    IMAGE_NOT_FOUND("image-not-found", ERROR, "the image to install is not in the image file",
        "MetaData chooses an image by its index, name or description. Write that of an image in the file. Needs the parameter image."),
    IMAGE_ARCHITECTURE("image-architecture", WARNING, "a component is for another architecture than the image",
        "Components that an image does not have are ignored. Write the architecture of the image. Needs the parameter image."),
    IMAGE_LANGUAGE("image-language", WARNING, "a language is not one of the image",
        "UILanguage is a language that the image has. Write one of them. Needs the parameter image or bootImage."),
    XML_MALFORMED("xml-malformed", ERROR, "the file is not well-formed XML",
        "An answer file is well-formed XML. What follows the place where it breaks was not checked."),
    NAMESPACE_MISSING("namespace-missing", ERROR, "unattend, or a setting, is outside the namespace of answer files",
        "The elements of an answer file are in the namespace urn:schemas-microsoft-com:unattend. Add the namespace to the root, or remove another one from the setting."),
    NOT_AN_ANSWER_FILE("not-an-answer-file", WARNING, "a file has the name of an answer file and is none",
        "Windows Setup looks for unattend.xml and autounattend.xml. Write an answer file, or give the file another name."),
    SETTING_DEPRECATED("setting-deprecated", OFF, "a setting is deprecated or removed",
        "Microsoft's documentation says that the setting is no longer in use. Remove it."),
    IGNORE_UNKNOWN("ignore-unknown", WARNING, "an ignore comment names no rule, or suppresses nothing",
        "A comment that suppresses rules names them, and each of them suppresses something. Correct or remove it.");
    // spotless:on

    private static final Set<Rule> OF_ORDERS = EnumSet.range(ORDER_MISSING, ORDER_GAP);

    private final String id;
    private final Severity severity;
    private final String summary;
    private final String help;

    Rule(String id, Severity severity, String summary, String help) {
        this.id = id;
        this.severity = severity;
        this.summary = summary;
        this.help = help;
    }

    public static Optional<Rule> of(String id) {
        return Stream.of(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    public static Collection<String> ids() {
        return Stream.of(values()).map(Rule::id).toList();
    }

    /** Whether new numbers of an ordered list correct its violations. */
    public boolean isOfOrders() {
        return OF_ORDERS.contains(this);
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
}
