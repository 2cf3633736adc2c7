package io.github.unattend.answerfile;

/**
 * What makes a component the same as another one: its attributes as they are written, a missing one as empty. The name of a
 * component that is documented to hold ordered lists is the documented one.
 */
public record ComponentIdentity(
        String name, String processorArchitecture, String publicKeyToken, String language, String versionScope) {
    private static final String MICROSOFT_KEY = "31bf3856ad364e35";

    /** Whether Microsoft documents the component; what others put in theirs is not ours to judge. */
    public boolean isMicrosofts() {
        return name.startsWith("Microsoft-Windows-") || publicKeyToken.equalsIgnoreCase(MICROSOFT_KEY);
    }

    /** How much memory its texts take, in bytes, roughly. */
    long size() {
        return 2L
                * (name.length()
                        + processorArchitecture.length()
                        + publicKeyToken.length()
                        + language.length()
                        + versionScope.length());
    }

    /** As it is shown to people. */
    @Override
    public String toString() {
        String shown = Shown.of(name);
        return processorArchitecture.isEmpty() ? shown : shown + " (" + Shown.of(processorArchitecture) + ")";
    }
}
