package org.runnerhip.engine;

import static org.drools.model.DSL.accFunction;
import static org.drools.model.DSL.accumulate;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import org.drools.core.base.accumulators.CollectListAccumulateFunction;
import org.drools.model.Drools;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.Screens;

/** Which screens were asked, and which are open. Its twin for plain KIE is in {@code engine.drl}. */
final class Screening {

    private Screening() {}

    @SuppressWarnings("rawtypes") // Drools declares variables by raw classes
    static Rule asModel(Screens screens) {
        Variable<Given> fact = declarationOf(Given.class, "fact");
        Variable<List> told = declarationOf(List.class, "told");
        return rule(RuleReader.PACKAGE, Conclusions.SCREENS)
                .build(
                        accumulate(
                                pattern(fact),
                                accFunction(CollectListAccumulateFunction::new, fact)
                                        .as(told)),
                        on(told).execute((Drools drools, List facts) -> {
                            for (Concluded state : screens.states((List<?>) facts)) {
                                drools.logicalInsert(state);
                            }
                        }));
    }
}
