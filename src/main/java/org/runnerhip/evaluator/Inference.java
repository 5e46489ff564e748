package org.runnerhip.evaluator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions.Reason;
import org.runnerhip.ruletext.Conclusion;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Rule;

/** A rule as premises and what follows from them. */
final class Inference {

    private final String rule;
    private final int rung;
    private final List<Premise> premises;
    private final Conclusion then;
    private final Concluded always;

    Inference(Rule rule, int rung, RuleIndex index) {
        this.rule = rule.name();
        this.rung = rung;
        this.premises =
                rule.when().stream().map(pattern -> new Premise(pattern, index)).toList();
        this.then = rule.then();
        boolean varies = then.arguments().stream().anyMatch(Operand.Variable.class::isInstance);
        this.always = varies ? null : conclusion(Map.of());
    }

    /** The number of its rung on the ladder. */
    int rung() {
        return rung;
    }

    /** The number of the trait that the fewest runners are likely to have, of those it cannot do without. */
    int foothold() {
        return premises.stream()
                .filter(premise -> !premise.denies())
                .max(Comparator.comparingInt(Premise::words))
                .orElseThrow(() -> new IllegalArgumentException("the rule only says what must not be: " + rule))
                .trait();
    }

    /** Every way in which all premises hold. */
    List<Match> matches(Known known) {
        for (Premise premise : premises) {
            if (!premise.mayHold(known)) {
                return List.of();
            }
        }
        List<Match> matches = Match.OF_NOTHING;
        for (Premise premise : premises) {
            matches = premise.carryOn(matches, known);
        }
        return matches;
    }

    /** What follows from a match. */
    Concluded conclusion(Match match) {
        return always != null ? always : conclusion(match.variables());
    }

    /** A match as the reason for what follows. */
    Reason reason(Match match) {
        return new Reason(rule, match.facts());
    }

    private Concluded conclusion(Map<String, Object> variables) {
        Object[] values = then.arguments().stream()
                .map(argument -> Match.valueOf(argument, variables))
                .toArray();
        return (Concluded) then.type().make(values);
    }
}
