package org.runnerhip.explain;

import static org.runnerhip.explain.Standing.FAILS;
import static org.runnerhip.explain.Standing.HOLDS;
import static org.runnerhip.explain.Standing.NOT_KNOWN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.explain.RuleReading.ConditionReading;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Vocabulary;

/** Holds rules against one runner, condition by condition, and findings and clearances down to the rules behind them. */
final class Inspection {

    private final Trial trial;
    private final RulesByConclusion rules;
    private final GivenReader given;
    private final ConcludedReader concluded;
    private final Map<String, RuleReading> known = new HashMap<>();

    Inspection(Trial trial, RulesByConclusion rules, Vocabulary vocabulary) {
        this.trial = trial;
        this.rules = rules;
        this.given = new GivenReader(trial, vocabulary);
        this.concluded = new ConcludedReader(trial, rules, vocabulary);
    }

    /** A rule, as it stands to this runner. */
    RuleReading read(Rule rule) {
        RuleReading reading = known.get(rule.name());
        if (reading == null) {
            reading = reading(rule);
            known.put(rule.name(), reading);
        }
        return reading;
    }

    /** Whether a rule holds. */
    boolean holds(Rule rule) {
        List<Map<String, Object>> matches = List.of(Map.of());
        for (Pattern pattern : rule.when()) {
            matches = carriedOn(matches, pattern);
        }
        return !matches.isEmpty();
    }

    private RuleReading reading(Rule rule) {
        List<ConditionReading> conditions = new ArrayList<>();
        List<Map<String, Object>> matches = List.of(Map.of());
        for (Pattern pattern : rule.when()) {
            List<Map<String, Object>> carried = carriedOn(matches, pattern);
            conditions.addAll(conditions(pattern, matches, !carried.isEmpty()));
            matches = carried.isEmpty() ? matches : carried; // what follows is read as if this held
        }
        boolean fails = conditions.stream().anyMatch(condition -> condition.standing() == FAILS);
        return new RuleReading(
                rule.name(),
                rule.place(),
                rule.sourceKeys(),
                concluded.conclusionOf(rule),
                holds(rule) ? HOLDS : fails ? FAILS : NOT_KNOWN,
                conditions);
    }

    /** Every way in which the variables of a rule can be bound when this pattern holds too; none if it does not. */
    private List<Map<String, Object>> carriedOn(List<Map<String, Object>> matches, Pattern pattern) {
        List<Map<String, Object>> carried = new ArrayList<>();
        for (Map<String, Object> variables : matches) {
            List<Object> facts = trial.matching(pattern, variables);
            if (pattern.negated() && facts.isEmpty()) {
                carried.add(variables);
            }
            for (Object fact : pattern.negated() ? List.of() : facts) {
                carried.add(bound(variables, pattern, fact));
            }
        }
        return carried.stream().distinct().toList();
    }

    private static Map<String, Object> bound(Map<String, Object> variables, Pattern pattern, Object fact) {
        Map<String, Object> more = new HashMap<>(variables);
        for (Condition condition : pattern.conditions()) {
            if (condition instanceof Condition.Binding binding) {
                more.put(binding.variable(), binding.component().getter().apply(fact));
            }
        }
        return more;
    }

    private List<ConditionReading> conditions(Pattern pattern, List<Map<String, Object>> matches, boolean holds) {
        if (pattern.type().isGiven()) {
            return given.read(pattern, matches, holds);
        }
        boolean followed = pattern.type() == FactType.FINDING || pattern.type() == FactType.CLEARED;
        List<RuleReading> below = holds || pattern.negated()
                ? List.of()
                : rules.matching(pattern).stream().map(this::read).toList();
        boolean open = pattern.type() == FactType.ASKED || below.stream().anyMatch(rule -> rule.standing() != FAILS);
        Standing standing = holds ? HOLDS : open ? NOT_KNOWN : FAILS;
        return List.of(concluded.read(pattern, matches.get(0), standing, followed ? below : List.of()));
    }
}
