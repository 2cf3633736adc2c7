package io.github.unattend.catalog;

import java.util.Locale;

/** What a documented element is. */
public enum Kind {
    /** The root of an answer file. */
    UNATTEND,
    /** What one configuration pass applies. */
    SETTINGS,
    /** Packages to install; Microsoft documents no settings in it. */
    SERVICING,
    COMPONENT,
    /** Holds settings, each once. */
    CONTAINER,
    /** Holds items. */
    LIST,
    /** An item of a list, which may repeat. */
    ITEM,
    /** Holds a value. */
    LEAF;

    /** The kind as the table of settings writes it. */
    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
