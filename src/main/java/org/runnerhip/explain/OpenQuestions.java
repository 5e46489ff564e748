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

    /** A pattern, with the terms it asks about: of a symptom its name, of a runner its components. */
    private record Need(Pattern pattern, List<Comparison> comparisons, List<Term> terms, String finding) {}

    /** A rule with a name and a rank to order its questions by: of a red flag its urgency, of a clearance 0. */
    private record Way(FactType concludes, String name, int rank, List<Need> needs) {}

    private static final Set<Term> NOTHING = Set.of();

    private final List<Term> safetyTerms;
    private final List<Way> outcomes = new ArrayList<>();
    private final Map<String, List<Way>> findings = new HashMap<>();

    public OpenQuestions(Collection<Rule> rules, Vocabulary vocabulary) {
        this.safetyTerms = vocabulary.terms().values().stream()
                .filter(term -> term.safety().isPresent())
                .toList();
        for (Rule rule : rules) {
            FactType type = rule.then().type();
            if (type == FactType.FINDING || type == FactType.RED_FLAG || type == FactType.CLEARED) {
                String name = rule.then().word("name").map(Operand.Text::text).orElse("");
                int rank = rule.then()
                        .word("urgency")
                        .map(word -> vocabulary.rank(word.text()))
                        .orElse(0);
                List<Need> needs = rule.when().stream()
                        .map(pattern -> need(pattern, vocabulary))
                        .toList();
                Way way = new Way(type, name, rank, needs);
                if (type == FactType.FINDING) {
                    findings.computeIfAbsent(name, key -> new ArrayList<>()).add(way);
                } else {
                    outcomes.add(way);
                }
            }
        }
    }

    private static Need need(Pattern pattern, Vocabulary vocabulary) {
        List<Comparison> comparisons = pattern.comparisons();
        List<Term> terms = switch (pattern.type()) {
            case SYMPTOM, HISTORY ->
                List.of(vocabulary.terms().get(pattern.word("name").orElseThrow()));
            case RUNNER, TRAINING_LOAD ->
                comparisons.stream()
                        .map(comparison -> vocabulary.termOf(pattern.type(), comparison.component()))
                        .toList();
            default -> List.of();
        };
        String finding =
                pattern.type() == FactType.FINDING ? pattern.word("name").orElse("") : "";
        return new Need(pattern, comparisons, terms, finding);
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
        if (safetyTerms.stream().noneMatch(search::isOpen)) {
            return List.of();
        }
        Map<Term, Integer> open = new LinkedHashMap<>();
        for (Way way : outcomes) {
            boolean matters = way.concludes() == FactType.RED_FLAG ? way.rank() >= rank : search.isNotYet(way);
            if (matters) {
                search.open(way).forEach(term -> open.merge(term, way.rank(), Math::max));
            }
        }
        return open.entrySet().stream()
                .filter(entry -> entry.getKey().safety().isPresent())
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
                    named.computeIfAbsent(nameOf(type, fact), key -> new ArrayList<>())
                            .add(fact);
                }
            }
            for (Object fact : conclusions) {
                concluded
                        .computeIfAbsent(FactType.of(fact), key -> new ArrayList<>())
                        .add(fact);
            }
        }

        private String nameOf(FactType type, Object fact) {
            return (String) type.components().get(0).getter().apply(fact);
        }

        /** Whether a term was not answered, and concerns this runner. */
        boolean isOpen(Term term) {
            if (term.hasOwnComponent()) {
                Given fact = single.get(term.record());
                return fact == null || term.component().getter().apply(fact) == null;
            }
            return !named.containsKey(term.id()) && concernsRunner(term);
        }

        private boolean concernsRunner(Term term) {
            return single.get(FactType.RUNNER) instanceof Runner runner
                    ? term.concerns(runner.sex(), runner.ageYears())
                    : term.concerns(null, null);
        }

        /** Whether what the rule concludes does not stand yet. */
        boolean isNotYet(Way way) {
            return concluded.getOrDefault(way.concludes(), List.of()).stream()
                    .noneMatch(fact -> nameOf(way.concludes(), fact).equals(way.name()));
        }

        /** The unanswered terms a rule still depends on; none if an answer already keeps it from firing. */
        Set<Term> open(Way way) {
            return openOrBarred(way).orElse(NOTHING);
        }

        private Optional<Set<Term>> openOrBarred(Way way) {
            Set<Term> terms = new HashSet<>();
            for (Need need : way.needs()) {
                Optional<Set<Term>> open = open(need);
                if (open.isEmpty()) {
                    return open;
                }
                terms.addAll(open.get());
            }
            return Optional.of(terms);
        }

        private Optional<Set<Term>> open(Need need) {
            Pattern pattern = need.pattern();
            if (pattern.type() == FactType.CONTRAINDICATION) {
                return Optional.of(NOTHING); // it may pass, as a fresh strain does; the other answers still matter then
            }
            if (pattern.negated()) {
                boolean denied = concluded.getOrDefault(pattern.type(), List.of()).stream()
                        .anyMatch(fact -> holds(need, fact));
                return denied ? Optional.empty() : Optional.of(NOTHING);
            }
            return switch (pattern.type()) {
                case RUNNER, TRAINING_LOAD -> openComponents(need);
                case SYMPTOM, HISTORY -> openTerm(need);
                case FINDING -> need.finding().isEmpty() ? Optional.of(NOTHING) : openFinding(need.finding());
                default -> Optional.of(NOTHING);
            };
        }

        private Optional<Set<Term>> openComponents(Need need) {
            Set<Term> terms = new HashSet<>();
            Given fact = single.get(need.pattern().type());
            for (int i = 0; i < need.comparisons().size(); i++) {
                Comparison comparison = need.comparisons().get(i);
                Object value =
                        fact == null ? null : comparison.component().getter().apply(fact);
                if (value == null) {
                    terms.add(need.terms().get(i));
                } else if (!comparison.holds(value)) {
                    return Optional.empty();
                }
            }
            return Optional.of(terms);
        }

        private Optional<Set<Term>> openTerm(Need need) {
            Term term = need.terms().get(0);
            List<Given> answers = named.get(term.id());
            if (answers == null) {
                return concernsRunner(term) ? Optional.of(Set.of(term)) : Optional.empty();
            }
            for (Given answer : answers) {
                if (holds(need, answer)) {
                    return Optional.of(NOTHING);
                }
            }
            return Optional.empty();
        }

        /** A finding is open in every way in which it could still come about. */
        private Optional<Set<Term>> openFinding(String name) {
            Optional<Set<Term>> known = openOfFinding.get(name);
            if (known == null) {
                Set<Term> terms = new HashSet<>();
                boolean possible = false;
                for (Way way : findings.getOrDefault(name, List.of())) {
                    Optional<Set<Term>> open = openOrBarred(way);
                    possible |= open.isPresent();
                    open.ifPresent(terms::addAll);
                }
                known = possible ? Optional.of(terms) : Optional.empty();
                openOfFinding.put(name, known);
            }
            return known;
        }

        private boolean holds(Need need, Object fact) {
            for (Comparison comparison : need.comparisons()) {
                if (!comparison.holds(comparison.component().getter().apply(fact))) {
                    return false;
                }
            }
            return true;
        }
    }
}
