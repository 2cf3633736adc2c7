package io.github.unattend.catalog;

/**
 * What a page documents, in one sentence, and the page.
 *
 * @param says the documented fact
 * @param page the address of the page
 */
public record Documentation(String says, String page) {
    private static final String MICROSOFT = "https://learn.microsoft.com/windows-hardware/";
    private static final String SETTING_PAGES = MICROSOFT + "customize/desktop/unattend/";
    private static final String PROPERTIES_PAGE =
            MICROSOFT + "customize/desktop/wsim/component-settings-and-properties-reference";

    public static final Documentation ROOT = new Documentation(
            "the root of an answer file is <unattend xmlns=\"urn:schemas-microsoft-com:unattend\">",
            MICROSOFT + "manufacture/desktop/windows-setup-automation-overview");
    public static final Documentation PASSES = new Documentation(
            "the passes are windowsPE, offlineServicing, generalize, specialize, auditSystem, auditUser, oobeSystem",
            MICROSOFT + "manufacture/desktop/windows-setup-configuration-passes");
    public static final Documentation SETTINGS =
            new Documentation("each setting has its documented component, parent and name", SETTING_PAGES);
    public static final Documentation COMPONENT_IDENTITY = new Documentation(
            "name, processorArchitecture, publicKeyToken, language and versionScope identify a component",
            PROPERTIES_PAGE);
    public static final Documentation LIST_ITEM_KEY =
            new Documentation("each list item has a unique key", PROPERTIES_PAGE);
    public static final Documentation XML =
            new Documentation("an answer file is well-formed XML with namespaces", "https://www.w3.org/TR/xml/");

    public static final Documentation IGNORE_DIRECTIVES = new Documentation(
            "an ignore comment names the rules that it suppresses for the next element",
            "https://unattend.github.io/unattend-maven-plugin/rules/ignore-unknown.html");

    /** What a page of the reference says. */
    static Documentation ofPage(String name, String says) {
        return new Documentation(says, SETTING_PAGES + name);
    }

    /** The fact and where to read it, as the console shows them. */
    @Override
    public String toString() {
        return says + ": " + page;
    }
}
