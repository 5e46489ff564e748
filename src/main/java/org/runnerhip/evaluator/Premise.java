package org.runnerhip.evaluator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.ruletext.Condition.Binding;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Operator;
import org.runnerhip.ruletext.Pattern;

/** One pattern of a rule, ready to be held against facts. */
final class Premise {

    private final boolean denies;
    private final int trait;
    private final int words;
    private final List<Comparison> comparisons;
    private final List<Binding> bindings;

    Premise(Pattern pattern, RuleIndex index) {
        Trait asked = Trait.of(pattern);
        this.denies = pattern.negated();
        this.trait = index.numbered(asked);
        this.words = asked.words();
        this.comparisons = pattern.comparisons().stream()
                .filter(comparison -> !asked.implies(comparison))
                .toList();
        this.bindings = pattern.conditions().stream()
                .filter(Binding.class::isInstance)
                .map(Binding.class::cast)
                .toList();
    }

    /** Whether it holds where there is no such fact. */
    boolean denies() {
        return denies;
    }

    /** The number of the trait it asks for. */
    int trait() {
        return trait;
    }

    /** How many words that trait has. */
    int words() {
        return words;
    }

    /** Whether it is worth a closer look. */
    boolean mayHold(Known known) {
        return denies || !known.of(trait).isEmpty();
    }

    /** Carries matches on: each in every way in which this premise holds beside it, and none if it does not. */
    List<Match> carryOn(List<Match> matches, Known known) {
        List<Match> carried = new ArrayList<>(1);
        for (Match match : matches) {
            boolean found = false;
            for (Object fact : known.of(trait)) {
                Map<String, Object> variables = bind(fact, match.variables());
                if (admits(fact, variables)) {
                    found = true;
                    if (!denies) {
                        carried.add(match.with(fact, variables));
                    }
                }
            }
            if (denies && !found) {
                carried.add(match);
            }
        }
        return carried;
    }

    private Map<String, Object> bind(Object fact, Map<String, Object> variables) {
        if (bindings.isEmpty()) {
            return variables;
        }
        Map<String, Object> more = new HashMap<>(variables);
        for (Binding binding : bindings) {
            more.put(binding.variable(), binding.component().getter().apply(fact));
        }
        return more;
    }

    private boolean admits(Object fact, Map<String, Object> variables) {
        for (Comparison comparison : comparisons) {
            if (!holds(comparison, comparison.component().getter().apply(fact), variables)) {
                return false;
            }
        }
        return true;
    }

    /** What was not told satisfies nothing. */
    private static boolean holds(Comparison comparison, Object value, Map<String, Object> variables) {
        if (value == null) {
            return false;
        }
        for (Operand operand : comparison.operands()) {
            if (compare(value, comparison.operator(), Match.valueOf(operand, variables))) {
                return true;
            }
        }
        return false;
    }

    /** The meaning of the operators, said here once more: the engine is given another reading, and each checks the other. */
    private static boolean compare(Object value, Operator operator, Object other) {
        if (!(value instanceof Number number && other instanceof Number limit)) {
            return value.equals(other) && (operator == Operator.EQUAL || operator == Operator.IN);
        }
        double above = number.doubleValue() - limit.doubleValue();
        return switch (operator) {
            case EQUAL, IN -> above == 0;
            case LESS -> above < 0;
            case AT_MOST -> above <= 0;
            case MORE -> above > 0;
            case AT_LEAST -> above >= 0;
        };
    }
}
