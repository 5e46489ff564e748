package org.runnerhip.engine;

import static org.drools.model.DSL.accFunction;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.groupBy;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import org.drools.core.base.accumulators.IntegerSumAccumulateFunction;
import org.drools.model.Drools;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Evidence;
import org.runnerhip.ruletext.RuleReader;

/** The points of a cause are the sum of its evidence. Its twin for plain KIE is {@code engine.drl}. */
final class Ranking {

    private Ranking() {}

    static Rule asModel() {
        Variable<Evidence> evidence = declarationOf(Evidence.class, "evidence");
        Variable<String> cause = declarationOf(String.class, "cause");
        Variable<Integer> points = declarationOf(Integer.class, "points");
        Variable<Integer> total = declarationOf(Integer.class, "total");
        return rule(RuleReader.PACKAGE, Conclusions.RANKING)
                // after the evidence, so that a cause is not named and taken back again and again
                .attribute(Rule.Attribute.SALIENCE, -1)
                .build(
                        groupBy(
                                pattern(evidence).bind(points, Evidence::points),
                                evidence,
                                cause,
                                Evidence::cause,
                                accFunction(IntegerSumAccumulateFunction::new, points)
                                        .as(total)),
                        on(cause, total).execute((Drools drools, String name, Integer sum) -> {
                            if (sum >= Cause.LEAST_POINTS) {
                                drools.logicalInsert(Cause.of(name, sum));
                            }
                        }));
    }
}
