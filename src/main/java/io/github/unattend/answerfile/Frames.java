package io.github.unattend.answerfile;

import io.github.unattend.answerfile.Frame.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The open elements, from the document down to the one being read. */
final class Frames {
    private final List<Frame> frames = new ArrayList<>();
    private int depth;
    private Frame current = new Frame();

    Frames() {
        current.place = Place.DOCUMENT;
        frames.add(current);
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    Frame current() {
        return current;
    }

    Frame parent() {
        return frames.get(depth - 1);
    }

    void push(String name) {
        depth++;
        if (depth == frames.size()) {
            frames.add(new Frame());
        }
        current = frames.get(depth);
        current.reset(name);
    }

    void pop() {
        depth--;
        current = frames.get(depth);
    }

    /** The names from the one below so many outer elements to the current one, as Setup's log joins them. */
    String path(int outer) {
        return frames.subList(outer + 1, depth + 1).stream()
                .map(open -> Shown.of(open.name))
                .collect(Collectors.joining("/"));
    }
}
