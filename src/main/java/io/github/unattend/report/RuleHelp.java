package io.github.unattend.report;

import io.github.unattend.rule.Rule;

/** What each rule is about, for readers who meet it in another tool: the reason, and what to do. */
final class RuleHelp {
    private RuleHelp() {}

    static String of(Rule rule) {
        return switch (rule) {
            case ORDER_MISSING ->
                "Each item of an ordered list has an Order, which is its key: Setup's log names an item by it. "
                        + "Give the item the next free number.";
            case ORDER_REPEATED -> "An item of an ordered list has one Order. Keep the one that is meant.";
            case ORDER_INVALID -> "An Order is an integer. Write its digits.";
            case ORDER_OUT_OF_RANGE ->
                "Microsoft documents for each ordered list from where to where its Orders go. "
                        + "Choose a number in this range.";
            case ORDER_DUPLICATE ->
                "Each list item must have a unique key, and Order is the key of an ordered list. "
                        + "Numbers are compared as numbers: 01 equals 1. Give one of the two items another number.";
            case ORDER_GAP -> "Partitions of a disk are numbered 1, 2, 3, without a gap. Number them anew.";
            case PASS_INVALID ->
                "Each ordered list is valid in the configuration passes that its page names, and in no other. "
                        + "Move it to one of them.";
            case PASS_UNKNOWN ->
                "Each settings element names one of the configuration passes of Windows Setup, "
                        + "letter by letter. Correct the name.";
            case MISPLACED ->
                "An ordered list, its items and their Orders are documented for one component and one parent. "
                        + "Move the element to where it belongs.";
            case MISSPELLED ->
                "Names of settings are written letter by letter as they are documented. Correct the name.";
            case COMPONENT_DUPLICATE ->
                "A component is identified by name, processorArchitecture, publicKeyToken, language and "
                        + "versionScope, and stands once in a pass. Merge the two.";
            case KEY_DUPLICATE ->
                "wcm:keyValue is the key of a list item, and each key is unique. Give each item its own.";
            case VALUE_TOO_LONG ->
                "Microsoft documents how long some values may be at most. "
                        + "Shorten the value, or put the commands into a script.";
            case CREDENTIALS_MISSING -> "A command on a network share requires Credentials to reach it. Add them.";
            case XML_MALFORMED ->
                "An answer file is well-formed XML. What follows the place where it breaks was not checked.";
            case NAMESPACE_MISSING ->
                "The root of an answer file is unattend in the namespace "
                        + "urn:schemas-microsoft-com:unattend. Add the namespace.";
            case IGNORE_UNKNOWN ->
                "A comment that silences rules names them, and each of them silences something. "
                        + "Correct or remove it.";
        };
    }
}
