package org.runnerhip.explain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** The questions that have to be answered otherwise, whichever way something is brought about. Their number says how far it is at least. */
final class NeededAnswers {

    private final Trial trial;
    private final RulesByConclusion rules;
    private final Vocabulary vocabulary;
    private final Map<Rule, Set<Term>> known = new HashMap<>();

    NeededAnswers(Trial trial, RulesByConclusion rules, Vocabulary vocabulary) {
        this.trial = trial;
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    /** For at least one of these rules to hold. */
    Set<Term> toFireOneOf(Collection<Rule> several) {
        Set<Term> needed = null;
        for (Rule rule : several) {
            Set<Term> own = toFire(rule);
            if (needed == null) {
                needed = new HashSet<>(own);
            } else {
                needed.retainAll(own);
            }
        }
        return needed == null ? Set.of() : needed;
    }

    private Set<Term> toFire(Rule rule) {
        Set<Term> needed = known.get(rule);
        if (needed == null) {
            needed = new HashSet<>();
            for (Pattern pattern : rule.when()) {
                boolean holds = trial.matching(pattern, Map.of()).isEmpty() == pattern.negated();
                if (!holds && !pattern.negated()) {
                    needed.addAll(toMend(pattern));
                }
            }
            known.put(rule, needed);
        }
        return needed;
    }

    private Set<Term> toMend(Pattern pattern) {
        if (pattern.type() == FactType.CAUSE) {
            return Set.of(); // points may come from anywhere
        }
        if (pattern.type() == FactType.ASKED) {
            return Set.copyOf(trial.openOf(pattern));
        }
        if (pattern.type() == FactType.OPEN) {
            return Set.of(); // any one answer of the screen would have to go
        }
        return pattern.type().isGiven() ? Set.copyOf(toAnswer(pattern)) : toFireOneOf(rules.matching(pattern));
    }

    private List<Term> toAnswer(Pattern pattern) {
        List<Term> terms = Terms.readBy(pattern, vocabulary);
        if (terms.isEmpty() || !terms.get(0).hasOwnComponent()) {
            return terms.size() == 1 ? terms : List.of();
        }
        return pattern.comparisons().stream()
                .filter(comparison ->
                        trial.facts(pattern.type()).stream().noneMatch(fact -> Trial.holds(comparison, fact, Map.of())))
                .map(comparison -> vocabulary.termOf(pattern.type(), comparison.component()))
                .filter(term -> Distances.behind(term.id()).isEmpty())
                .toList();
    }
}
