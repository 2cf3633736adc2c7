package io.github.unattend.report;

import java.util.Map;

/**
 * How the items of an ordered list are drawn, so that it is seen in which order Windows takes them.
 *
 * @param style one below the other and joined, side by side, or in plain rows
 * @param how what Microsoft documents of it, as markup
 */
record HtmlList(String style, String how) {
    private static final String PAGES =
            "https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-firstlogoncommands-synchronouscommand";

    private static final HtmlList PLAIN = new HtmlList("plain", "by Order");

    private static final Map<String, HtmlList> BY_NAME = Map.of(
            "RunSynchronous",
            new HtmlList("chain", "one after the other"),
            "RunAsynchronous",
            new HtmlList("beside", "side by side: none waits for another, after those of RunSynchronous"),
            "LogonCommands",
            new HtmlList("beside", "side by side: none waits for another"),
            "FirstLogonCommands",
            new HtmlList(
                    "plain",
                    "by Order. Microsoft's pages disagree: <a href=\"" + PAGES
                            + "\">one</a> says that each waits for the one before, <a href=\"" + PAGES
                            + "-order\">another</a> that all start at the same time"));

    static HtmlList of(String list) {
        return BY_NAME.getOrDefault(list, PLAIN);
    }
}
