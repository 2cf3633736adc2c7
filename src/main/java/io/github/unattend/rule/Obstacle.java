package io.github.unattend.rule;

/** Why the numbers of a list are not for a program to change. */
public enum Obstacle {
    SUPPRESSED("an ignore comment suppresses a finding in it", true),
    OFF("a rule that is off would have a finding in it", true),
    PLACEHOLDER("it holds a placeholder of a template", true),
    BRANCHES("it holds conditions of a template", true),
    MISSPELLED("a name in it is misspelled or in another namespace; correct that first", false),
    MARKUP("an Order in it holds markup", false),
    TOO_LONG("it has more items than there are numbers documented", false);

    private final String reason;
    private final boolean intended;

    Obstacle(String reason, boolean intended) {
        this.reason = reason;
        this.intended = intended;
    }

    public String reason() {
        return reason;
    }

    /** Whether the file is meant to be so, and not changing the list is no failure. */
    public boolean isIntended() {
        return intended;
    }
}
