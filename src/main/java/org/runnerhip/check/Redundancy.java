package org.runnerhip.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.vocabulary.Vocabulary;

/** Every pattern says something that the others of its rule do not, and every rule something that no other says more widely. */
final class Redundancy extends Check {

    private final Map<Pattern, String> names = new IdentityHashMap<>();

    Redundancy(List<RuleFile> pages, Vocabulary vocabulary) {
        super(pages, vocabulary);
        for (Rule rule : rules) {
            rule.when().forEach(pattern -> pattern.word("name").ifPresent(name -> names.put(pattern, name)));
        }
    }

    @Override
    void run() {
        aPatternAddsSomething();
        aRuleAddsSomething();
    }

    private void aPatternAddsSomething() {
        for (Rule rule : rules) {
            List<Pattern> when = rule.when();
            for (int i = 0; i < when.size(); i++) {
                for (int j = 0; j < when.size(); j++) {
                    if (i != j && follows(when.get(i), when.get(j)) && (i > j || !follows(when.get(j), when.get(i)))) {
                        remark(
                                when.get(i).place(),
                                "this pattern holds whenever that at "
                                        + when.get(j).place() + " does",
                                "drop one of them");
                        break;
                    }
                }
            }
        }
    }

    /** A rule that says the same as another, of fewer runners, says nothing. */
    private void aRuleAddsSomething() {
        Map<String, List<Rule>> byConclusion = rules.stream().collect(Collectors.groupingBy(Redundancy::conclusion));
        for (List<Rule> same : byConclusion.values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int j = 0; j < same.size(); j++) {
                    Rule narrow = same.get(i);
                    Rule wide = same.get(j);
                    if (i != j && follows(wide, narrow) && (i > j || !follows(narrow, wide))) {
                        remark(
                                narrow.place(),
                                "whenever this rule fires, that at " + wide.place() + " has concluded the same",
                                "remove one of them, or say what sets them apart");
                        break;
                    }
                }
            }
        }
    }

    /** What it concludes. Reasons for causes are told apart by their phrase; elsewhere a phrase only explains. */
    private static String conclusion(Rule rule) {
        boolean evidence =
                rule.then().type() == FactType.SUPPORTS || rule.then().type() == FactType.OPPOSES;
        return rule.then().type().title()
                + rule.then().type().components().stream()
                        .filter(component -> evidence || !component.name().equals("because"))
                        .map(component ->
                                rule.then().arguments().get(component.index()).written())
                        .toList();
    }

    /** Whether the conditions of the first rule hold wherever those of the second do. */
    private boolean follows(Rule wide, Rule narrow) {
        return wide.when().stream()
                .allMatch(pattern -> narrow.when().stream().anyMatch(other -> follows(pattern, other)));
    }

    /** Whether the first pattern holds wherever the second does. */
    private boolean follows(Pattern wide, Pattern narrow) {
        if (wide.type() != narrow.type() || wide.negated() != narrow.negated() || areNamedApart(wide, narrow)) {
            return false;
        }
        if (joins(wide) || joins(narrow)) {
            return false;
        }
        Pattern outer = wide.negated() ? narrow : wide;
        Pattern inner = wide.negated() ? wide : narrow;
        return outer.comparisons().stream()
                .allMatch(comparison -> inner.comparisons().stream()
                        .filter(other -> other.component().equals(comparison.component()))
                        .anyMatch(other -> Range.of(List.of(other)).isWithin(Range.of(List.of(comparison)))));
    }

    /** Most patterns ask for one name, and most pairs of them for two. */
    private boolean areNamedApart(Pattern one, Pattern other) {
        String name = names.get(one);
        String otherName = names.get(other);
        return name != null && otherName != null && !name.equals(otherName);
    }

    private static boolean joins(Pattern pattern) {
        return pattern.conditions().stream()
                .anyMatch(condition -> condition instanceof Condition.Binding
                        || condition instanceof Comparison comparison && comparison.joins());
    }
}
