package org.runnerhip.evaluator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is known of one runner so far, told and concluded, and the rules that are worth a look because of it. */
final class Known {

    private final RuleIndex index;
    private final List<List<Object>> facts;
    private final List<List<Inference>> candidates;

    Known(Ladder ladder) {
        this.index = ladder.index();
        this.facts = new ArrayList<>(Collections.nCopies(index.traits(), List.of()));
        this.candidates = new ArrayList<>();
        for (int rung = 0; rung < ladder.rungs(); rung++) {
            candidates.add(new ArrayList<>());
        }
    }

    /** Adds a fact that was told, or one that was concluded and is new. */
    void add(Object fact) {
        for (Trait trait = Trait.of(fact); trait != null; trait = trait.wider()) {
            int number = index.numberOf(trait);
            if (number >= 0) {
                add(fact, number);
            }
        }
    }

    private void add(Object fact, int trait) {
        List<Object> alike = facts.get(trait);
        if (alike.isEmpty()) {
            alike = new ArrayList<>(2);
            facts.set(trait, alike);
            index.waitingFor(trait).forEach(rule -> candidates.get(rule.rung()).add(rule));
        }
        alike.add(fact);
    }

    /** The facts with the trait of that number. */
    List<Object> of(int trait) {
        return facts.get(trait);
    }

    /** The rules of a rung that are worth a look: there is a fact with the trait they were filed under. */
    List<Inference> candidates(int rung) {
        return candidates.get(rung);
    }
}
