package io.github.unattend.fix;

import io.github.unattend.answerfile.Location;

/** A file, list, name or value is not changed; the message says why. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Location place;

    public Refusal(String reason) {
        this(Location.START, reason);
    }

    public Refusal(Location place, String reason) {
        super(reason);
        this.place = place;
    }

    /** The place that is the reason; the start of the file where the whole file is. */
    public Location place() {
        return place;
    }
}
