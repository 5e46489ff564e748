package org.runnerhip.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;

/** Rules by name, and by what they can conclude. */
final class RulesByConclusion {

    private final Map<String, Rule> byName = new LinkedHashMap<>();
    private final Map<FactType, List<Rule>> byType = new EnumMap<>(FactType.class);

    RulesByConclusion(Collection<Rule> rules) {
        for (Rule rule : rules) {
            byName.put(rule.name(), rule);
            byType.computeIfAbsent(rule.then().type(), key -> new ArrayList<>()).add(rule);
        }
    }

    /** Every rule by its name, in the order of their files. */
    Map<String, Rule> byName() {
        return byName;
    }

    /** The rules that can conclude something of this type and name. */
    List<Rule> concluding(FactType type, String name) {
        return byType.getOrDefault(type, List.of()).stream()
                .filter(rule -> nameOf(rule).isEmpty() || nameOf(rule).equalsIgnoreCase(name))
                .toList();
    }

    /** The name of what a rule concludes; empty if a variable decides. */
    static String nameOf(Rule rule) {
        return rule.then().arguments().get(0) instanceof Operand.Text text ? text.text() : "";
    }

    /** The rules whose conclusion a pattern may match. Of a cause those that speak for it, since points alone conclude it. */
    List<Rule> matching(Pattern pattern) {
        return pattern.type() == FactType.CAUSE
                ? evidence(FactType.SUPPORTS, pattern)
                : byType.getOrDefault(pattern.type(), List.of()).stream()
                        .filter(rule -> pattern.comparisons().stream().allMatch(each -> mayHold(each, rule)))
                        .toList();
    }

    /** The rules that speak for or against the causes that a pattern names. */
    List<Rule> evidence(FactType side, Pattern pattern) {
        return byType.getOrDefault(side, List.of()).stream()
                .filter(rule -> pattern.comparisonOf("name").stream().allMatch(name -> mayHold(name, rule)))
                .toList();
    }

    private static boolean mayHold(Comparison comparison, Rule rule) {
        Operand concluded = rule.then().arguments().get(comparison.component().index());
        boolean depends =
                concluded instanceof Operand.Variable || comparison.operands().get(0) instanceof Operand.Variable;
        return depends
                || concluded instanceof Operand.Text text && comparison.holds(text.text())
                || concluded instanceof Operand.Num number && comparison.holds(number.number());
    }
}
