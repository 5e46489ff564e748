package org.runnerhip.coverage;

import java.util.ArrayList;
import java.util.List;
import org.runnerhip.cases.Picture;
import org.runnerhip.facts.FactType.Kind;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.vocabulary.Term;

/**
 * A number in a rule, and whether a case of the rule stands on it and another just beyond, at most one apart, where the answer
 * turns.
 */
public final class BoundCoverage {

    private final Pattern pattern;
    private final Comparison comparison;
    private final double bound;
    private final boolean needsBeyond;
    private boolean on;
    private boolean beyond;

    private BoundCoverage(Pattern pattern, Comparison comparison, double bound, Term term) {
        this.pattern = pattern;
        this.comparison = comparison;
        this.bound = bound;
        this.needsBeyond = comparison.holds(term.least()) != comparison.holds(term.most());
    }

    /** The numbers that a condition names. */
    static List<BoundCoverage> of(Pattern pattern, Comparison comparison, Term term) {
        List<BoundCoverage> bounds = new ArrayList<>();
        if (pattern.type().isGiven() && comparison.component().kind() == Kind.NUMBER) {
            for (Operand operand : comparison.operands()) {
                if (operand instanceof Operand.Num number) {
                    bounds.add(new BoundCoverage(pattern, comparison, number.number(), term));
                }
            }
        }
        return bounds;
    }

    /** The comparison it stands in. */
    public Comparison comparison() {
        return comparison;
    }

    /** What no case of the rule tells; empty if nothing is missing. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        String number = new Operand.Num(bound, comparison.place()).written();
        if (!on) {
            missing.add("tells " + number + " itself");
        }
        if (needsBeyond && !beyond) {
            missing.add("tells a number just beyond " + number);
        }
        return missing;
    }

    void look(Picture picture) {
        for (Object fact : picture.facts(pattern.type(), pattern.name())) {
            if (comparison.component().getter().apply(fact) instanceof Number told) {
                double number = told.doubleValue();
                on |= number == bound;
                beyond |= Math.abs(number - bound) <= 1 && comparison.holds(number) != comparison.holds(bound);
            }
        }
    }
}
