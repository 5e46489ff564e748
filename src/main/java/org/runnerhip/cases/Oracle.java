package org.runnerhip.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Conclusions.Reason;

/**
 * Holds what the engine concludes against what the evaluator does, each conclusion with every reason for it. The order of conclusions
 * and of reasons means nothing; that of the facts within a reason does, but for the evidence that a cause is summed from.
 */
public final class Oracle {

    private Oracle() {}

    /** Everything in which they differ, as a sentence; empty if they agree. */
    public static List<String> differences(Conclusions engine, Conclusions evaluator) {
        Set<Concluded> all = new HashSet<>(engine.reasons().keySet());
        all.addAll(evaluator.reasons().keySet());
        return all.stream()
                .flatMap(conclusion -> difference(
                        conclusion,
                        engine.reasons().getOrDefault(conclusion, List.of()),
                        evaluator.reasons().getOrDefault(conclusion, List.of())))
                .sorted()
                .toList();
    }

    private static Stream<String> difference(Concluded conclusion, List<Reason> engine, List<Reason> evaluator) {
        if (engine.isEmpty()) {
            return Stream.of("the evaluator alone concludes " + conclusion + " by " + evaluator);
        }
        if (evaluator.isEmpty()) {
            return Stream.of("the engine alone concludes " + conclusion + " by " + engine);
        }
        boolean same = conclusion instanceof Cause ? isSameSum(engine, evaluator) : isSame(engine, evaluator);
        return same
                ? Stream.empty()
                : Stream.of(conclusion + " rests on " + engine + " for the engine, for the evaluator on " + evaluator);
    }

    private static boolean isSameSum(List<Reason> some, List<Reason> others) {
        return some.size() == 1
                && others.size() == 1
                && some.get(0).rule().equals(others.get(0).rule())
                && isSame(some.get(0).facts(), others.get(0).facts());
    }

    /** Whether they hold the same, each as often, in whatever order. */
    private static boolean isSame(List<?> some, List<?> others) {
        List<Object> left = new ArrayList<>(others);
        return some.size() == others.size() && some.stream().allMatch(left::remove);
    }
}
