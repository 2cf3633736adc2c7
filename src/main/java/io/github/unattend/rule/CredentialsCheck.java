package io.github.unattend.rule;

import static io.github.unattend.rule.Statement.says;

import io.github.unattend.answerfile.OpenElement;
import io.github.unattend.catalog.Setting;
import java.util.HashSet;
import java.util.Set;

/** A command on a network share needs credentials to reach it. */
final class CredentialsCheck implements Check {
    private final Findings findings;
    private final Set<OpenElement> onNetworkShares = new HashSet<>();
    private final Set<OpenElement> withCredentials = new HashSet<>();

    CredentialsCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void end(OpenElement element) {
        Setting setting = element.setting();
        Setting parent = setting.parent();
        if (parent != null && runs(parent)) {
            if (setting.name().equals("Credentials")) {
                withCredentials.add(element.parent());
            } else if (setting.name().equals("Path") && isUnc(element.text().value())) {
                onNetworkShares.add(element.parent());
            }
        } else if (runs(setting)) {
            boolean share = onNetworkShares.remove(element);
            if (!withCredentials.remove(element) && share && !element.isTemplated()) {
                findings.atTag(
                        Rule.CREDENTIALS_MISSING,
                        element,
                        says(
                                "the Path of this " + setting.name() + " is a UNC path; add Credentials to reach it",
                                setting.child("Path")
                                        .documentation("Path requires Credentials where it is a UNC path")));
            }
        }
    }

    /** Whether a program runs for an item: it is in RunSynchronous or RunAsynchronous. */
    private static boolean runs(Setting item) {
        return item.isOrderedItem() && item.name().startsWith("Run");
    }

    /** Two backslashes and a name; {@code \\?\} and {@code \\.\} are devices. */
    private static boolean isUnc(String path) {
        boolean begins = path.length() > 2 && path.startsWith("\\\\") && path.charAt(2) != '\\';
        boolean device = path.startsWith("\\\\?\\") || path.startsWith("\\\\.\\");
        return begins && !device;
    }
}
