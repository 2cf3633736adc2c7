package io.github.unattend.report;

import io.github.unattend.catalog.ListKind;

/**
 * What an ordered list looks like, so that it is seen what it is.
 *
 * @param style how its items stand
 * @param how what is documented of how they are run, in a few words
 */
record ListShape(Style style, String how) {
    /** How items stand. */
    enum Style {
        /** One below the other, joined by a line. */
        CHAIN("chain"),
        /** Side by side. */
        BESIDE("beside"),
        /** Parts of a bar. */
        DISK("parts"),
        /** One below the other. */
        PLAIN("plain");

        private final String id;

        Style(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    static ListShape of(ListKind kind) {
        return switch (kind) {
            case DEPLOYMENT_RUN_SYNCHRONOUS, SETUP_RUN_SYNCHRONOUS -> new ListShape(Style.CHAIN, "one after the other");
            case DEPLOYMENT_RUN_ASYNCHRONOUS, SETUP_RUN_ASYNCHRONOUS ->
                new ListShape(Style.BESIDE, "side by side: none waits for another");
            case LOGON_COMMANDS -> new ListShape(Style.BESIDE, "side by side: none waits for another");
            case FIRST_LOGON_COMMANDS -> new ListShape(Style.BESIDE, "start together since Windows 10 1511");
            case CREATE_PARTITIONS ->
                new ListShape(
                        Style.DISK,
                        "a disk, drawn to scale by size; narrow ones are widened, the rest is not to scale");
            case MODIFY_PARTITIONS, DATA_IMAGES, REGIONAL_OVERRIDES -> new ListShape(Style.PLAIN, "by Order");
        };
    }
}
