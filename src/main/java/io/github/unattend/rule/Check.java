package io.github.unattend.rule;

import io.github.unattend.answerfile.Fact;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a rule looks at and says.
 *
 * @param fact the facts that it judges
 * @param isViolatedBy whether one of them violates it
 * @param statement what is said then; asked when the whole file is read
 */
record Check<F extends Fact>(Class<F> fact, Predicate<F> isViolatedBy, Function<F, Statement> statement) {
    static <F extends Fact> Check<F> of(Class<F> fact, Predicate<F> isViolatedBy, Function<F, Statement> statement) {
        return new Check<>(fact, isViolatedBy, statement);
    }

    /** Of facts that are told of violations only. */
    static <F extends Fact> Check<F> ofAny(Class<F> fact, Function<F, Statement> statement) {
        return new Check<>(fact, any -> true, statement);
    }

    boolean finds(Fact candidate) {
        @SuppressWarnings("unchecked") // only facts of its class come
        F judged = (F) candidate;
        return isViolatedBy.test(judged);
    }

    Violation violation(Rule rule, Severity severity, Fact found, boolean ignored) {
        Statement said = statement.apply(fact.cast(found));
        return new Violation(
                rule,
                severity,
                found.region(),
                said.message(),
                found.address(),
                said.documentation(),
                said.otherLine(),
                ignored);
    }
}
