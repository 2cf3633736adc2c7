package io.github.unattend.answerfile;

import io.github.unattend.catalog.Setting;
import java.util.HashMap;
import java.util.Map;

/** An open element: what it is, and what must be known of it until its end. Reused for the next element of the same depth. */
final class Frame {
    /** What an element is, and so what its children may be. */
    enum Place {
        DOCUMENT,
        ROOT,
        SETTINGS,
        ORDER,
        /** Nothing in it is ours to judge. */
        SKIPPED,
        /** A component or setting on the documented way to an ordered list. */
        DOCUMENTED,
        LIST,
        ITEM,
        /** A setting of an item whose text matters. */
        VALUE,
        /** Where no ordered list and no {@code Order} is documented. */
        ELSEWHERE,
        /** In another component of Microsoft's: no ordered list is documented there, yet an {@code Order} may be. */
        OTHER_COMPONENT,
        /** In a component that Microsoft does not document: only keys can be judged. */
        UNDOCUMENTED;

        /** Whether its text matters, white space and all. */
        boolean isLeaf() {
            return this == ORDER || this == VALUE;
        }

        /** Whether {@code wcm:keyValue} names its children. */
        boolean hasKeys() {
            return compareTo(DOCUMENTED) >= 0;
        }
    }

    /** In bytes, roughly, besides its text. */
    private static final int COST_OF_A_KEY = 256;

    /** The room of so many is kept for the next element. */
    private static final int MOST_KEYS_KEPT = 64;

    /** The element in which this one is; null for the document. */
    final Frame parent;

    private Frame child;
    private Map<String, int[]> keys = new HashMap<>();
    private long sizeOfKeys;

    Place place = Place.SKIPPED;
    String name = "";

    /** The documented setting that this is, where the place is {@code DOCUMENTED} or {@code LIST}. */
    Setting setting;

    /** What to tell of an {@code ImageInstall} if a {@code DataImage} makes it an ordered list; else null. */
    Fact.Misplaced doubtfulList;

    Frame(Frame parent) {
        this.parent = parent;
    }

    /** An element in this one, the same for all. */
    Frame child() {
        if (child == null) {
            child = new Frame(this);
        }
        return child;
    }

    void begin(String newName) {
        place = Place.SKIPPED;
        name = newName;
        doubtfulList = null;
        if (sizeOfKeys > 0) { // of a file that broke off
            clearKeys();
        }
    }

    /** Enters the key of a child; returns the line of the child of the same name, key and branch, or 0. */
    int enterKey(String child, String key, int line, int branch, Memory memory) {
        String name = child + '\0' + key; // which sorts, so that equal hashes cost no time
        int[] first = keys.get(name);
        if (first != null && first[1] == branch) {
            return first[0];
        }
        long size = COST_OF_A_KEY + 2L * key.length();
        memory.take(size);
        sizeOfKeys += size;
        keys.put(name, new int[] {line, branch});
        return 0;
    }

    /** Ends what is remembered of the children. */
    void forgetKeys(Memory memory) {
        memory.giveBack(sizeOfKeys);
        clearKeys();
    }

    private void clearKeys() {
        sizeOfKeys = 0;
        if (keys.size() > MOST_KEYS_KEPT) {
            keys = new HashMap<>();
        } else {
            keys.clear();
        }
    }

    /** Whether children with keys came. */
    boolean hasKeys() {
        return sizeOfKeys > 0;
    }
}
