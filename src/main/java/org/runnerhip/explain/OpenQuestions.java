package org.runnerhip.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.Runner;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * The safety questions that were not answered and could still matter. A rule can still fire if none of its patterns is already
 * contradicted by an answer; its unanswered terms are open. Nothing is listed by hand: a new red flag brings its questions along.
 */
public final class OpenQuestions {

    private final Vocabulary vocabulary;
    private final List<Rule> redFlags;
    private final List<Rule> clearances;
    private final Map<String, List<Rule>> findings = new HashMap<>();
    private final Map<FactType, Map<String, Term>> ownTerms = new HashMap<>();

    public OpenQuestions(Collection<Rule> rules, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.redFlags = rules.stream()
                .filter(rule -> rule.then().type() == FactType.RED_FLAG)
                .toList();
        this.clearances = rules.stream()
                .filter(rule -> rule.then().type() == FactType.CLEARED)
                .toList();
        for (Rule rule : rules) {
            if (rule.then().type() == FactType.FINDING) {
                rule.then()
                        .word("name")
                        .ifPresent(name -> findings.computeIfAbsent(name.text(), key -> new ArrayList<>())
                                .add(rule));
            }
        }
        for (Term term : vocabulary.terms().values()) {
            if (term.hasOwnComponent()) {
                ownTerms.computeIfAbsent(term.record(), key -> new HashMap<>())
                        .put(term.component().name(), term);
            }
        }
    }

    /**
     * The open safety terms, those first that could raise the urgency most.
     *
     * @param told the facts that were told
     * @param concluded what the rules concluded from them
     * @param rank the rank of urgency that stands; what could only give a lower one is not asked for its own sake
     */
    public List<Term> given(Collection<? extends Given> told, Collection<?> concluded, int rank) {
        Search search = new Search(told, concluded);
        Map<Term, Integer> open = new LinkedHashMap<>();
        for (Rule rule : redFlags) {
            int raisesTo = rule.then()
                    .word("urgency")
                    .map(word -> vocabulary.rank(word.text()))
                    .orElse(0);
            if (raisesTo >= rank) {
                search.open(rule).ifPresent(terms -> terms.forEach(term -> open.merge(term, raisesTo, Math::max)));
            }
        }
        for (Rule rule : clearances) {
            if (search.isNotYet(rule)) {
                search.open(rule).ifPresent(terms -> terms.forEach(term -> open.putIfAbsent(term, 0)));
            }
        }
        return open.entrySet().stream()
                .filter(entry ->
                        entry.getKey().safety().isPresent() && entry.getKey().concerns(search.sex(), search.age()))
                .sorted(Map.Entry.<Term, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().place()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** One look at one runner. */
    private final class Search {

        private final Map<String, List<Given>> named = new HashMap<>();
        private final Map<FactType, Given> single = new HashMap<>();
        private final Map<FactType, List<Object>> concluded = new HashMap<>();
        private final Map<String, Optional<Set<Term>>> openOfFinding = new HashMap<>();

        Search(Collection<? extends Given> told, Collection<?> conclusions) {
            for (Given fact : told) {
                FactType type = FactType.of(fact);
                single.put(type, fact);
                if (type == FactType.SYMPTOM || type == FactType.HISTORY) {
                    named.computeIfAbsent(
                                    (String) type.components().get(0).getter().apply(fact), key -> new ArrayList<>())
                            .add(fact);
                }
            }
            for (Object fact : conclusions) {
                concluded
                        .computeIfAbsent(FactType.of(fact), key -> new ArrayList<>())
                        .add(fact);
            }
        }

        String sex() {
            return single.get(FactType.RUNNER) instanceof Runner runner ? runner.sex() : null;
        }

        Integer age() {
            return single.get(FactType.RUNNER) instanceof Runner runner ? runner.ageYears() : null;
        }

        /** Whether what the rule concludes does not stand yet. */
        boolean isNotYet(Rule rule) {
            String name = rule.then().word("name").map(Operand.Text::text).orElse("");
            return concluded.getOrDefault(rule.then().type(), List.of()).stream()
                    .noneMatch(fact -> rule.then()
                            .type()
                            .components()
                            .get(0)
                            .getter()
                            .apply(fact)
                            .equals(name));
        }

        /** The unanswered terms a rule still depends on; empty if an answer already keeps it from firing. */
        Optional<Set<Term>> open(Rule rule) {
            Set<Term> terms = new HashSet<>();
            for (Pattern pattern : rule.when()) {
                Optional<Set<Term>> needed = open(pattern);
                if (needed.isEmpty()) {
                    return Optional.empty();
                }
                terms.addAll(needed.get());
            }
            return Optional.of(terms);
        }

        private Optional<Set<Term>> open(Pattern pattern) {
            if (pattern.negated()) {
                boolean denied = concluded.getOrDefault(pattern.type(), List.of()).stream()
                        .anyMatch(fact -> holds(pattern, fact));
                return denied ? Optional.empty() : Optional.of(Set.of());
            }
            return switch (pattern.type()) {
                case RUNNER, TRAINING_LOAD -> openComponents(pattern);
                case SYMPTOM, HISTORY -> openTerm(pattern);
                case FINDING -> pattern.word("name").flatMap(this::openFinding);
                default -> Optional.of(Set.of());
            };
        }

        private Optional<Set<Term>> openComponents(Pattern pattern) {
            Set<Term> terms = new HashSet<>();
            Given fact = single.get(pattern.type());
            for (Comparison comparison : pattern.comparisons()) {
                Object value =
                        fact == null ? null : comparison.component().getter().apply(fact);
                if (value == null) {
                    Optional.ofNullable(ownTerms.getOrDefault(pattern.type(), Map.of())
                                    .get(comparison.component().name()))
                            .ifPresent(terms::add);
                } else if (!comparison.holds(value)) {
                    return Optional.empty();
                }
            }
            return Optional.of(terms);
        }

        private Optional<Set<Term>> openTerm(Pattern pattern) {
            Term term = vocabulary.terms().get(pattern.word("name").orElse(""));
            List<Given> facts = term == null ? List.of() : named.getOrDefault(term.id(), List.of());
            if (facts.isEmpty()) {
                boolean concerns = term != null && term.concerns(sex(), age());
                return concerns ? Optional.of(Set.of(term)) : Optional.empty();
            }
            return facts.stream().anyMatch(fact -> holds(pattern, fact)) ? Optional.of(Set.of()) : Optional.empty();
        }

        /** A finding is open in every way in which it could still come about. */
        private Optional<Set<Term>> openFinding(String name) {
            Optional<Set<Term>> known = openOfFinding.get(name);
            if (known == null) {
                openOfFinding.put(name, Optional.empty());
                Set<Term> terms = new HashSet<>();
                boolean possible = false;
                for (Rule rule : findings.getOrDefault(name, List.of())) {
                    Optional<Set<Term>> way = open(rule);
                    possible |= way.isPresent();
                    way.ifPresent(terms::addAll);
                }
                known = possible ? Optional.of(terms) : Optional.empty();
                openOfFinding.put(name, known);
            }
            return known;
        }

        private boolean holds(Pattern pattern, Object fact) {
            return pattern.comparisons().stream()
                    .allMatch(comparison ->
                            comparison.holds(comparison.component().getter().apply(fact)));
        }
    }
}
