package io.github.unattend.rule;

import io.github.unattend.answerfile.Fact;
import io.github.unattend.catalog.Documentation;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What a rule looks at and says.
 *
 * @param fact the facts that it judges
 * @param isViolatedBy whether one of them violates it
 * @param message what is wrong and what to do; asked when the whole file is read
 * @param documentation what is documented of it
 * @param otherLine the line of the other party, 0 where there is none
 */
record Check<F extends Fact>(
        Class<F> fact,
        Predicate<F> isViolatedBy,
        Function<F, String> message,
        Function<F, Documentation> documentation,
        ToIntFunction<F> otherLine) {

    static <F extends Fact> Check<F> of(
            Class<F> fact,
            Predicate<F> isViolatedBy,
            Function<F, String> message,
            Function<F, Documentation> documentation) {
        return new Check<>(fact, isViolatedBy, message, documentation, any -> 0);
    }

    Check<F> against(ToIntFunction<F> line) {
        return new Check<>(fact, isViolatedBy, message, documentation, line);
    }

    boolean finds(Fact candidate) {
        @SuppressWarnings("unchecked") // only facts of its class come
        F judged = (F) candidate;
        return isViolatedBy.test(judged);
    }

    Violation violation(Rule rule, Severity severity, Fact found, boolean ignored) {
        F violating = fact.cast(found);
        return new Violation(
                rule,
                severity,
                violating.region(),
                message.apply(violating),
                violating.address(),
                documentation.apply(violating),
                otherLine.applyAsInt(violating),
                ignored);
    }
}
