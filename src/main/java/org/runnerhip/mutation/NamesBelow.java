package org.runnerhip.mutation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Rule;

/**
 * Which findings rest on which others, and which clearances. A change that makes them rest on each other in a circle is no rule of
 * this house.
 */
final class NamesBelow {

    private final Map<String, Set<String>> below = new HashMap<>();

    NamesBelow(Collection<Rule> rules) {
        Map<String, Set<String>> premises = new HashMap<>();
        for (Rule rule : rules) {
            if (isNamedByRules(rule.then().type())) {
                premises.computeIfAbsent(concluded(rule), name -> new HashSet<>())
                        .addAll(premises(rule));
            }
        }
        premises.keySet().forEach(name -> descend(name, premises, below.computeIfAbsent(name, key -> new HashSet<>())));
    }

    private static void descend(String name, Map<String, Set<String>> premises, Set<String> below) {
        for (String premise : premises.getOrDefault(name, Set.of())) {
            if (below.add(premise)) {
                descend(premise, premises, below);
            }
        }
    }

    private static boolean isNamedByRules(FactType type) {
        return type == FactType.FINDING || type == FactType.CLEARED;
    }

    /** Whether a finding or a clearance would rest on itself if this rule stood among the others. */
    boolean closesACircle(Rule rule) {
        String concluded = concluded(rule);
        return isNamedByRules(rule.then().type())
                && premises(rule).stream()
                        .anyMatch(premise -> premise.equals(concluded)
                                || below.getOrDefault(premise, Set.of()).contains(concluded));
    }

    private static String concluded(Rule rule) {
        return rule.then().type().title() + " "
                + rule.then().word("name").map(Operand.Text::text).orElse("");
    }

    private static Set<String> premises(Rule rule) {
        Set<String> premises = new HashSet<>();
        rule.when().stream()
                .filter(pattern -> isNamedByRules(pattern.type()))
                .forEach(pattern -> pattern.comparisonOf("name").map(Comparison::words).stream()
                        .flatMap(List::stream)
                        .forEach(word -> premises.add(pattern.type().title() + " " + word.text())));
        return premises;
    }
}
