package org.runnerhip.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import org.drools.model.Drools;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.runnerhip.facts.Contraindication;
import org.runnerhip.facts.Recommendation;
import org.runnerhip.ruletext.RuleReader;

/**
 * What speaks against a treatment removes every recommendation of it, whatever its rule forgot to match. Its twin for plain KIE is
 * in {@code engine.drl}.
 */
final class Withholding {

    private Withholding() {}

    static Rule asModel() {
        Variable<Contraindication> against = declarationOf(Contraindication.class, "against");
        Variable<Recommendation> advice = declarationOf(Recommendation.class, "advice");
        return rule(RuleReader.PACKAGE, "What speaks against a treatment removes every recommendation of it")
                // last: nothing rests on a recommendation
                .attribute(Rule.Attribute.SALIENCE, -2)
                .build(
                        pattern(against),
                        pattern(advice)
                                .expr(
                                        "of the same treatment",
                                        against,
                                        (mine, other) -> mine.treatment().equals(other.treatment()),
                                        PatternDSL.betaIndexedBy(
                                                String.class,
                                                ConstraintType.EQUAL,
                                                0,
                                                Recommendation::treatment,
                                                Contraindication::treatment)),
                        on(advice).execute((Drools drools, Recommendation withheld) -> drools.delete(withheld)));
    }
}
