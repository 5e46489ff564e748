package org.runnerhip.evaluator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a fact finds the rules that wait for it. Every trait that a pattern asks for has a number, and every rule is filed under
 * one that it cannot do without, so that a rule is looked at only where there is such a fact.
 */
final class RuleIndex {

    private static final Integer NONE = -1;

    private final Map<Trait, Integer> numbers = new HashMap<>();
    private final List<List<Inference>> waiting = new ArrayList<>();

    /** The number of a trait that a pattern asks for, from 0. */
    int numbered(Trait asked) {
        return numbers.computeIfAbsent(asked, trait -> {
            waiting.add(new ArrayList<>());
            return waiting.size() - 1;
        });
    }

    /** The number of a trait; -1 if no pattern asks for it. */
    int numberOf(Trait trait) {
        return numbers.getOrDefault(trait, NONE);
    }

    /** How many traits have a number. */
    int traits() {
        return waiting.size();
    }

    void file(Inference rule) {
        waiting.get(rule.foothold()).add(rule);
    }

    /** The rules filed under the trait of that number. */
    List<Inference> waitingFor(int trait) {
        return waiting.get(trait);
    }
}
