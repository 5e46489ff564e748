package org.runnerhip.mutation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Rule;

/** Which findings rest on which others. A change that makes findings rest on each other in a circle is no rule of this house. */
final class FindingsBelow {

    private final Map<String, Set<String>> below = new HashMap<>();

    FindingsBelow(Collection<Rule> rules) {
        Map<String, Set<String>> premises = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.then().type() == FactType.FINDING) {
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

    /** Whether a finding would rest on itself if this rule stood among the others. */
    boolean closesACircle(Rule rule) {
        String concluded = concluded(rule);
        return rule.then().type() == FactType.FINDING
                && premises(rule).stream()
                        .anyMatch(premise -> premise.equals(concluded)
                                || below.getOrDefault(premise, Set.of()).contains(concluded));
    }

    private static String concluded(Rule rule) {
        return rule.then().word("name").map(Operand.Text::text).orElse("");
    }

    private static Set<String> premises(Rule rule) {
        Set<String> premises = new HashSet<>();
        rule.when().stream()
                .filter(pattern -> pattern.type() == FactType.FINDING)
                .flatMap(pattern -> pattern.comparisonOf("name").map(Comparison::words).stream())
                .forEach(words -> words.forEach(word -> premises.add(word.text())));
        return premises;
    }
}
