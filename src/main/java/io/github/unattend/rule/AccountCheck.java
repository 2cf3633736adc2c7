package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.Limits;
import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.answerfile.SetupAddress;
import io.github.unattend.answerfile.Template;
import io.github.unattend.catalog.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A local account must not have the name of the computer, wherever in the file the two are. */
final class AccountCheck implements Check {
    private static final String SHELL_SETUP = "Microsoft-Windows-Shell-Setup/";
    private static final String COMPUTER_NAME = SHELL_SETUP + "ComputerName";
    private static final Set<String> ACCOUNT_NAMES = Set.of(
            SHELL_SETUP + "UserAccounts/LocalAccounts/LocalAccount/Name",
            SHELL_SETUP + "OfflineUserAccounts/OfflineLocalAccounts/LocalAccount/Name");

    /** Far more than there are. */
    private static final int MOST_NAMES = 10_000;

    private final Findings findings;
    private final List<Name> computers = new ArrayList<>();
    private final List<Name> accounts = new ArrayList<>();

    private record Name(String value, OpenElement element) {}

    AccountCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void end(OpenElement element) {
        Setting setting = element.setting();
        boolean isName = setting.name().equals("Name") || setting.name().equals("ComputerName");
        if (isName && setting.isLeaf() && !element.holdsElements()) {
            if (setting.is(COMPUTER_NAME)) {
                add(computers, element);
            } else if (ACCOUNT_NAMES.contains(setting.toString())) {
                add(accounts, element);
            }
        }
    }

    private static void add(List<Name> names, OpenElement element) {
        String value = element.text().value();
        if (value.isEmpty() || value.equals("*") || value.length() > 1000 || Template.hasPlaceholder(value)) {
            return;
        }
        if (names.size() == MOST_NAMES) {
            throw Limits.exceeded("more than " + MOST_NAMES + " names of computers or accounts");
        }
        names.add(new Name(value, element));
    }

    @Override
    public void endOfFile() {
        for (Name account : accounts) {
            computers.stream()
                    .filter(computer -> computer.value.equalsIgnoreCase(account.value))
                    .filter(computer -> computer.element.branch() == account.element.branch())
                    .findFirst()
                    .ifPresent(computer -> conflict(account, computer));
        }
    }

    private void conflict(Name account, Name computer) {
        findings.add(
                Rule.ACCOUNT_CONFLICT,
                account.element.whole(),
                true,
                SetupAddress.of(account.element),
                says(
                                "the account " + Wording.quoted(account.value)
                                        + " has the name of the computer at line " + computer.element.line()
                                        + "; give it another name",
                                account.element
                                        .setting()
                                        .documentation("a local account is not named like the computer"))
                        .against(computer.element.line()));
    }
}
