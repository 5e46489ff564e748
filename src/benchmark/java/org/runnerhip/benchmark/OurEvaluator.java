package org.runnerhip.benchmark;

import java.util.List;
import java.util.Set;
import org.runnerhip.evaluator.Evaluator;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Screens;

/** The rules read plainly, with the reasons. */
final class OurEvaluator implements Contender<List<Given>> {

    private final Evaluator evaluator;

    OurEvaluator(List<Rule> rules) {
        evaluator = new Evaluator(rules, Screens.NONE);
    }

    @Override
    public List<Given> prepare(List<Given> facts) {
        return facts;
    }

    @Override
    public Set<Concluded> conclude(List<Given> facts) {
        return evaluator.conclude(facts).reasons().keySet();
    }
}
