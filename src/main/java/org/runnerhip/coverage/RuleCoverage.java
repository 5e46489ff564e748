package org.runnerhip.coverage;

import java.util.ArrayList;
import java.util.List;
import org.runnerhip.cases.Picture;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** How much of one rule the cases exercise. */
public final class RuleCoverage {

    private final Rule rule;
    private final List<ConditionCoverage> conditions = new ArrayList<>();
    private final List<BoundCoverage> bounds = new ArrayList<>();
    private boolean fires;

    RuleCoverage(Rule rule, Vocabulary vocabulary) {
        this.rule = rule;
        for (Pattern pattern : rule.when()) {
            conditions.addAll(ConditionCoverage.of(pattern, vocabulary));
            for (Comparison comparison : pattern.comparisons()) {
                Term term = pattern.word("name")
                        .map(vocabulary.terms()::get)
                        .orElseGet(() -> vocabulary.termOf(pattern.type(), comparison.component()));
                bounds.addAll(BoundCoverage.of(pattern, comparison, term));
            }
        }
    }

    /**
     * Looks at one more runner.
     *
     * @param own whether the runner stands in a case that is there for this rule
     */
    void look(Picture picture, boolean fired, boolean own) {
        fires |= fired;
        conditions.forEach(condition -> condition.look(picture));
        if (own) {
            bounds.forEach(bound -> bound.look(picture));
        }
    }

    public Rule rule() {
        return rule;
    }

    /** Whether it fires in a case. */
    public boolean fires() {
        return fires;
    }

    /** Its conditions in the order of its text. */
    public List<ConditionCoverage> conditions() {
        return conditions;
    }

    /** The numbers in its conditions. */
    public List<BoundCoverage> bounds() {
        return bounds;
    }

    /** What no case exercises, each where it stands. */
    public List<Remark> missing() {
        List<Remark> missing = new ArrayList<>();
        if (!fires) {
            missing.add(new Remark(rule.place(), "the rule fires in no case: " + rule.name(), "add a case"));
        }
        for (ConditionCoverage condition : conditions) {
            for (Truth truth : condition.missing()) {
                add(condition.comparison(), "in no case " + truth.phrase(), missing);
            }
        }
        for (BoundCoverage bound : bounds) {
            for (String what : bound.missing()) {
                add(bound.comparison(), "no case of the rule " + what, missing);
            }
        }
        return missing;
    }

    private static void add(Comparison comparison, String what, List<Remark> missing) {
        Place place = comparison.place();
        missing.add(new Remark(place, comparison.written() + ": " + what, "add a case or a near miss"));
    }
}
