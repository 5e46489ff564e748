package org.runnerhip.evaluator;

import java.util.ArrayList;
import java.util.List;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.ruletext.Rule;

/** Rules that reason from the same knowledge. */
final class Rung {

    private final int number;
    private final boolean circular;

    /**
     * A rung with these rules.
     *
     * @param number its place on the ladder, from 0
     * @param circular whether the rules may match what they conclude
     */
    Rung(int number, List<Rule> rules, RuleIndex index, boolean circular) {
        this.number = number;
        this.circular = circular;
        rules.forEach(rule -> index.file(new Inference(rule, number, index)));
    }

    /** Adds what its rules conclude from what is known. */
    void conclude(Known known, Conclusions conclusions) {
        if (circular) {
            knowAll(known, conclusions);
            draw(known, conclusions);
        } else {
            draw(known, conclusions).forEach(known::add);
        }
    }

    /** Round by round, each knowing more than the one before, until nothing is added. */
    private void knowAll(Known known, Conclusions before) {
        Conclusions soFar = new Conclusions();
        List<Concluded> more;
        do {
            more = draw(known, soFar);
            more.removeIf(before.reasons()::containsKey);
            more.forEach(known::add);
        } while (!more.isEmpty());
    }

    /** Adds every conclusion with all its reasons, and returns those that were not there before. */
    private List<Concluded> draw(Known known, Conclusions conclusions) {
        List<Concluded> more = new ArrayList<>();
        for (Inference inference : known.candidates(number)) {
            for (Match match : inference.matches(known)) {
                Concluded conclusion = inference.conclusion(match);
                if (conclusions.add(conclusion, inference.reason(match))) {
                    more.add(conclusion);
                }
            }
        }
        return more;
    }
}
