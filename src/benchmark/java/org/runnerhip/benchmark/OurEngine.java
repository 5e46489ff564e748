package org.runnerhip.benchmark;

import java.util.List;
import java.util.Set;
import org.kie.api.KieBase;
import org.runnerhip.engine.ExecutableModel;
import org.runnerhip.engine.Session;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Screens;

/** The rules as the facade runs them: the executable model, truth maintenance, and the reasons read from it. */
final class OurEngine implements Contender<List<Given>> {

    private final KieBase base;

    OurEngine(List<Rule> rules) {
        base = ExecutableModel.kieBase(rules, Screens.NONE);
    }

    @Override
    public List<Given> prepare(List<Given> facts) {
        return facts;
    }

    @Override
    public Set<Concluded> conclude(List<Given> facts) {
        return Session.run(base, facts).reasons().keySet();
    }
}
