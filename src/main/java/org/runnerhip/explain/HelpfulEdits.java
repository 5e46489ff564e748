package org.runnerhip.explain;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runnerhip.facts.Asked;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Evidence;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Open;
import org.runnerhip.facts.Opposes;
import org.runnerhip.facts.Supports;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * Changes of one answer, one of which must be among any changes that bring something about. So a search that tries these first and
 * looks again after each misses nothing. They are few, because of several conditions that do not hold the one is taken that the
 * fewest answers could mend.
 */
final class HelpfulEdits {

    private final Trial trial;
    private final RulesByConclusion rules;
    private final Alternatives alternatives;
    private final Vocabulary vocabulary;
    private final Map<Rule, Set<Edit>> toFire = new HashMap<>();
    private final Map<Concluded, Set<Edit>> toEnd = new HashMap<>();

    HelpfulEdits(Trial trial, RulesByConclusion rules, Alternatives alternatives, Vocabulary vocabulary) {
        this.trial = trial;
        this.rules = rules;
        this.alternatives = alternatives;
        this.vocabulary = vocabulary;
    }

    /** For at least one of these rules to hold. */
    Set<Edit> toFireOneOf(Collection<Rule> several) {
        Set<Edit> edits = new LinkedHashSet<>();
        several.forEach(rule -> edits.addAll(toFire(rule)));
        return edits;
    }

    /** For a cause to have more points. */
    Set<Edit> toRaise(Collection<Rule> supporting, Collection<? extends Evidence> opposing) {
        Set<Edit> edits = toFireOneOf(supporting);
        opposing.forEach(evidence -> edits.addAll(toEnd(evidence)));
        return edits;
    }

    private Set<Edit> toFire(Rule rule) {
        Set<Edit> known = toFire.get(rule);
        if (known == null) {
            known = fewestToMend(rule);
            toFire.put(rule, known);
        }
        return known;
    }

    private Set<Edit> fewestToMend(Rule rule) {
        Set<Edit> fewest = null;
        for (Pattern pattern : rule.when()) {
            boolean holds = trial.matching(pattern, Map.of()).isEmpty() == pattern.negated();
            if (!holds) {
                Set<Edit> edits = toMend(pattern);
                fewest = fewest == null || edits.size() < fewest.size() ? edits : fewest;
            }
        }
        if (fewest != null && !rule.joins()) {
            return fewest;
        }
        return fewest == null ? toMatchOtherwise(rule) : fewest;
    }

    /** Each pattern of a rule holds by itself: either the rule fires, or its variables have to stand for something else. */
    private Set<Edit> toMatchOtherwise(Rule rule) {
        Set<Edit> edits = new LinkedHashSet<>();
        if (rule.joins()) {
            for (Pattern pattern : rule.when()) {
                edits.addAll(pattern.type().isGiven() ? toChange(pattern) : toFireOneOf(rules.matching(pattern)));
                trial.matching(pattern, Map.of()).stream()
                        .filter(Concluded.class::isInstance)
                        .forEach(fact -> edits.addAll(toEnd((Concluded) fact)));
            }
        }
        return edits;
    }

    private Set<Edit> toMend(Pattern pattern) {
        if (pattern.negated()) {
            Concluded standing = (Concluded) trial.matching(pattern, Map.of()).get(0);
            return toEnd(standing);
        }
        if (pattern.type().isGiven()) {
            return toAnswer(pattern);
        }
        if (pattern.type() == FactType.ASKED || pattern.type() == FactType.OPEN) {
            return ofScreens(pattern);
        }
        Set<Edit> edits = toFireOneOf(rules.matching(pattern));
        if (pattern.type() == FactType.CAUSE) {
            addOtherPoints(pattern, edits);
        }
        return edits;
    }

    /** Every other answer to a question of the screens that a pattern names. */
    private Set<Edit> ofScreens(Pattern pattern) {
        Set<Edit> edits = new LinkedHashSet<>();
        Terms.readBy(pattern, vocabulary).forEach(term -> edits.addAll(alternatives.to(term, trial.told())));
        return edits;
    }

    /** Points may be too few, and where a rule asks for little likelihood too many. */
    private void addOtherPoints(Pattern pattern, Set<Edit> edits) {
        List<String> names = pattern.comparisonOf("name").map(Comparison::words).orElse(List.of()).stream()
                .map(Operand.Text::text)
                .toList();
        boolean stands = trial.conclusions().of(Cause.class).stream().anyMatch(cause -> names.contains(cause.name()));
        for (Evidence evidence : trial.conclusions().of(Evidence.class)) {
            if (names.contains(evidence.cause()) && (stands || evidence instanceof Opposes)) {
                edits.addAll(toEnd(evidence));
            }
        }
        if (stands) {
            edits.addAll(toFireOneOf(rules.evidence(FactType.OPPOSES, pattern)));
        }
    }

    /** The answers that satisfy one of the comparisons that do not hold. */
    private Set<Edit> toAnswer(Pattern pattern) {
        List<Term> terms = Terms.readBy(pattern, vocabulary);
        if (!terms.isEmpty() && !terms.get(0).hasOwnComponent()) {
            Set<Edit> edits = new LinkedHashSet<>();
            terms.forEach(term -> addSatisfying(term, pattern.comparisons(), edits));
            return edits;
        }
        Set<Edit> fewest = null;
        for (Comparison comparison : pattern.comparisons()) {
            boolean holds =
                    trial.facts(pattern.type()).stream().anyMatch(fact -> Trial.holds(comparison, fact, Map.of()));
            if (!holds) {
                Set<Edit> edits = new LinkedHashSet<>();
                addSatisfying(vocabulary.termOf(pattern.type(), comparison.component()), List.of(comparison), edits);
                fewest = fewest == null || edits.size() < fewest.size() ? edits : fewest;
            }
        }
        return fewest == null ? Set.of() : fewest;
    }

    private void addSatisfying(Term term, List<Comparison> comparisons, Set<Edit> edits) {
        for (Edit edit : alternatives.to(term, trial.told())) {
            if (edit.words().stream().anyMatch(word -> satisfies(term, word, comparisons))) {
                edits.add(edit);
            }
        }
        addDistances(term, edits);
    }

    private static boolean satisfies(Term term, String word, List<Comparison> comparisons) {
        Object value = term.type() == Term.Type.NUMBER ? (Object) Double.valueOf(word) : word;
        return comparisons.stream()
                .filter(comparison -> comparison.component().equals(term.component()))
                .filter(comparison -> !comparison.joins())
                .allMatch(comparison -> comparison.holds(value));
    }

    /** Where a percentage was not told, the distances that it follows from may be answered instead. */
    private void addDistances(Term term, Set<Edit> edits) {
        Distances.behind(term.id())
                .filter(distances -> !trial.told().containsKey(term))
                .ifPresent(distances -> {
                    edits.addAll(alternatives.to(vocabulary.terms().get(distances.now()), trial.told()));
                    edits.addAll(alternatives.to(vocabulary.terms().get(distances.before()), trial.told()));
                });
    }

    private Set<Edit> toChange(Pattern pattern) {
        Set<Edit> edits = new LinkedHashSet<>();
        for (Term term : Terms.readBy(pattern, vocabulary)) {
            edits.addAll(alternatives.to(term, trial.told()));
            addDistances(term, edits);
        }
        return edits;
    }

    /** For a conclusion not to stand any more: each of its reasons has to end, so any one of them will do. */
    private Set<Edit> toEnd(Concluded conclusion) {
        Set<Edit> known = toEnd.get(conclusion);
        if (known == null) {
            known = conclusion instanceof Cause cause
                    ? toLower(cause)
                    : conclusion instanceof Asked || conclusion instanceof Open ? Set.of() : null;
            for (Conclusions.Reason reason :
                    known == null ? trial.conclusions().reasons().get(conclusion) : List.<Conclusions.Reason>of()) {
                Set<Edit> edits = toEnd(reason);
                known = known == null || edits.size() < known.size() ? edits : known;
            }
            toEnd.put(conclusion, known);
        }
        return known;
    }

    private Set<Edit> toLower(Cause cause) {
        Set<Edit> edits = new LinkedHashSet<>(toFireOneOf(rules.concluding(FactType.OPPOSES, cause.name())));
        trial.conclusions().of(Supports.class).stream()
                .filter(evidence -> evidence.cause().equals(cause.name()))
                .forEach(evidence -> edits.addAll(toEnd(evidence)));
        return edits;
    }

    private Set<Edit> toEnd(Conclusions.Reason reason) {
        Set<Edit> edits = new LinkedHashSet<>();
        for (Object fact : reason.facts()) {
            if (fact instanceof Concluded concluded) {
                edits.addAll(toEnd(concluded));
            }
        }
        for (Pattern pattern : rules.byName().get(reason.rule()).when()) {
            if (pattern.negated()) {
                edits.addAll(toFireOneOf(rules.matching(pattern)));
            } else if (pattern.type().isGiven()) {
                edits.addAll(toChange(pattern));
            } else if (pattern.type() == FactType.ASKED || pattern.type() == FactType.OPEN) {
                edits.addAll(ofScreens(pattern));
            }
        }
        return edits;
    }
}
