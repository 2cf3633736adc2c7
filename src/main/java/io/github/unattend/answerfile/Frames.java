package io.github.unattend.answerfile;

import io.github.unattend.answerfile.Frame.Place;

/** The open elements, from the document down to the one being read. */
final class Frames {
    private final Frame document = new Frame(null);
    private Frame current = document;

    /** Begins with a file. */
    void restart() {
        document.place = Place.DOCUMENT;
        current = document;
    }

    Frame current() {
        return current;
    }

    /** How many elements are open. */
    int depth() {
        int depth = 0;
        for (Frame open = current; open != document; open = open.parent) {
            depth++;
        }
        return depth;
    }

    Frame push(String name) {
        current = current.child();
        current.begin(name);
        return current;
    }

    void pop() {
        current = current.parent;
    }

    /** The names from the one below so many outer elements to the current one, as Setup's log joins them. */
    String path(int outer) {
        StringBuilder path = new StringBuilder();
        Frame open = current;
        for (int depth = depth(); depth > outer; depth--) {
            path.insert(0, (depth > outer + 1 ? "/" : "") + Shown.of(open.name));
            open = open.parent;
        }
        return path.toString();
    }
}
