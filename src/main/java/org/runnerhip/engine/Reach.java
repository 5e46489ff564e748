package org.runnerhip.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Condition;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Screens;

/**
 * Which rules can have a say about given facts. A network of these alone answers as one of all rules does, and is built in a
 * fraction of the time. In doubt a rule is in reach: nothing under {@code not} keeps one out, and of what is concluded only the
 * type and its first word count.
 */
public final class Reach {

    /** Stands for a first word that only a run can tell. */
    private static final String ANY = "";

    private final Collection<? extends Given> told;
    private final Map<FactType, Set<String>> concluded = new EnumMap<>(FactType.class);

    private Reach(Screens screens, Collection<? extends Given> told) {
        this.told = told;
        for (Concluded state : screens.states(told)) {
            FactType type = FactType.of(state);
            String name = (String) type.components().get(0).getter().apply(state);
            concluded.computeIfAbsent(type, key -> new HashSet<>()).add(name);
        }
    }

    /** The rules that may fire on these facts, or on what others of them conclude. */
    public static List<Rule> of(List<Rule> rules, Screens screens, Collection<? extends Given> told) {
        return new Reach(screens, told).within(rules);
    }

    private List<Rule> within(List<Rule> rules) {
        List<Rule> within = new ArrayList<>();
        List<Rule> beyond = new ArrayList<>();
        for (Rule rule : rules) {
            if (isToldOf(rule)) {
                beyond.add(rule);
            }
        }
        int before;
        do {
            before = within.size();
            beyond.removeIf(rule -> isConcludedFor(rule) && within.add(rule) && concludes(rule));
        } while (within.size() > before);
        return within;
    }

    /** Whether each pattern over what can be told has a fact. */
    private boolean isToldOf(Rule rule) {
        for (Pattern pattern : rule.when()) {
            if (pattern.type().isGiven() && !pattern.negated() && !isTold(pattern)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTold(Pattern pattern) {
        for (Given fact : told) {
            if (FactType.of(fact) == pattern.type() && admits(pattern, fact)) {
                return true;
            }
        }
        return false;
    }

    private static boolean admits(Pattern pattern, Given fact) {
        for (Condition condition : pattern.conditions()) {
            if (condition instanceof Comparison comparison && !comparison.admits(fact)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each pattern over what is concluded has a rule that may conclude it. */
    private boolean isConcludedFor(Rule rule) {
        for (Pattern pattern : rule.when()) {
            if (!pattern.type().isGiven() && !pattern.negated() && !isConcluded(pattern)) {
                return false;
            }
        }
        return true;
    }

    private boolean isConcluded(Pattern pattern) {
        Set<String> words = concluded.getOrDefault(pattern.type(), Set.of());
        String word = pattern.name().orElse(ANY);
        return word.equals(ANY) ? !words.isEmpty() : words.contains(word) || words.contains(ANY);
    }

    private boolean concludes(Rule rule) {
        FactType type = rule.then().type();
        String word = rule.then()
                .word(type.components().get(0).name())
                .map(Operand.Text::text)
                .orElse(ANY);
        concluded.computeIfAbsent(type, key -> new HashSet<>()).add(word);
        if (type == FactType.SUPPORTS) { // the ranking makes a cause of it
            concluded.computeIfAbsent(FactType.CAUSE, key -> new HashSet<>()).add(word);
        }
        return true;
    }
}
