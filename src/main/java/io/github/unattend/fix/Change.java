package io.github.unattend.fix;

import io.github.unattend.answerfile.Location;
import io.github.unattend.rule.OrderedList;
import io.github.unattend.rule.Violation;
import java.math.BigInteger;
import java.util.List;

/** What becomes of one ordered list, name or value. */
public sealed interface Change {
    /** Where it is. */
    Location place();

    /** What is done, in one line. */
    String text();

    /** Something is changed. */
    sealed interface Fix extends Change {
        /** What is fixed: a list, name or value. */
        String noun();

        /** The violations that are gone then. */
        List<Violation> violations();

        /** All that has to be done for it. */
        List<TextEdit> edits();

        /** What the file leaves open, and what is chosen: for a person to decide. */
        List<Decision> decisions();
    }

    /** A choice that a person should look at. */
    record Decision(Location place, String text) {}

    /**
     * A list gets new numbers.
     *
     * @param numbers those of its items, in the order of the file
     */
    record NewNumbers(
            OrderedList list,
            String text,
            List<BigInteger> numbers,
            List<Decision> decisions,
            List<Violation> violations,
            List<TextEdit> edits)
            implements Fix {
        @Override
        public Location place() {
            return list.region().start();
        }

        @Override
        public String noun() {
            return "list";
        }
    }

    /** A name or value becomes the documented one. */
    record Correction(String noun, String text, Violation violation, List<TextEdit> edits) implements Fix {
        @Override
        public Location place() {
            return violation.region().start();
        }

        @Override
        public List<Violation> violations() {
            return List.of(violation);
        }

        @Override
        public List<Decision> decisions() {
            return List.of();
        }
    }

    /**
     * It has a violation, and is not changed; the text says why.
     *
     * @param isIntended whether the file is meant to be so
     */
    record Unchanged(Location place, String text, boolean isIntended) implements Change {}
}
