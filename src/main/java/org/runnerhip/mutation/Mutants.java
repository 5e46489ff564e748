package org.runnerhip.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * Every small change of every rule: thresholds moved by one in the last digit, comparisons flipped, conditions dropped, words
 * exchanged for those next to them, and conclusions, weights, levels and steps changed.
 */
final class Mutants {

    private Mutants() {}

    /** In the order of the rules and, inside a rule, of its text. */
    static List<Mutant> of(Collection<Rule> rules, Vocabulary vocabulary) {
        Neighbours neighbours = new Neighbours(vocabulary, rules);
        NamesBelow below = new NamesBelow(rules);
        List<Mutant> mutants = new ArrayList<>();
        Consumer<Mutant> lawful = mutant -> {
            if (!below.closesACircle(mutant.changed())) {
                mutants.add(mutant);
            }
        };
        for (Rule rule : rules) {
            ConditionMutants.of(rule, neighbours, lawful);
            ConclusionMutants.of(rule, neighbours, lawful);
        }
        return mutants;
    }
}
