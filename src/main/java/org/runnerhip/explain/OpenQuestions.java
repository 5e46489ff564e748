package org.runnerhip.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final List<Term> safetyTerms;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Way> outcomes = new ArrayList<>();
    private final Map<String, List<Way>> findings = new HashMap<>();

    public OpenQuestions(Collection<Rule> rules, Vocabulary vocabulary) {
        this.safetyTerms = vocabulary.terms().values().stream()
                .filter(term -> term.safety().isPresent())
                .toList();
        safetyTerms.forEach(term -> numbers.put(term.id(), numbers.size()));
        for (Rule rule : rules) {
            FactType type = rule.then().type();
            if (type == FactType.FINDING || type == FactType.RED_FLAG || type == FactType.CLEARED) {
                Way way = way(rule, vocabulary);
                if (type == FactType.FINDING) {
                    findings.computeIfAbsent(way.name(), key -> new ArrayList<>())
                            .add(way);
                } else {
                    outcomes.add(way);
                }
            }
        }
    }

    private static Way way(Rule rule, Vocabulary vocabulary) {
        String name = rule.then().word("name").map(Operand.Text::text).orElse("");
        int rank = rule.then()
                .word("urgency")
                .map(word -> vocabulary.rank(word.text()))
                .orElse(0);
        List<Need> needs =
                rule.when().stream().map(pattern -> need(pattern, vocabulary)).toList();
        return new Way(rule.then().type(), name, rank, needs);
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
        int[] raisesTo = new int[safetyTerms.size()];
        Arrays.fill(raisesTo, -1);
        for (Way way : outcomes) {
            boolean matters = way.concludes() == FactType.RED_FLAG ? way.rank() >= rank : search.isNotYet(way);
            BitSet open = new BitSet();
            if (matters && search.isPossible(way, open)) {
                open.stream().forEach(term -> raisesTo[term] = Math.max(raisesTo[term], way.rank()));
            }
        }
        return safetyTerms.stream()
                .filter(term -> raisesTo[numbers.get(term.id())] >= 0)
                .sorted(Comparator.comparingInt(term -> -raisesTo[numbers.get(term.id())]))
                .toList();
    }

    /** One look at one runner. A set of bits is a set of open safety terms. */
    private final class Search {

        /** Stands for a finding that cannot come about any more. */
        private static final BitSet BARRED = new BitSet(0);

        private final Map<String, List<Given>> named = new HashMap<>();
        private final Map<FactType, Given> single = new EnumMap<>(FactType.class);
        private final Map<FactType, List<Object>> concluded = new EnumMap<>(FactType.class);
        private final Map<String, BitSet> openOfFinding = new HashMap<>();

        Search(Collection<? extends Given> told, Collection<?> conclusions) {
            for (Given fact : told) {
                FactType type = FactType.of(fact);
                single.put(type, fact);
                if (type == FactType.SYMPTOM || type == FactType.HISTORY) {
                    named.computeIfAbsent(nameOf(type, fact), key -> new ArrayList<>(1))
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
            for (Object fact : concluded.getOrDefault(way.concludes(), List.of())) {
                if (nameOf(way.concludes(), fact).equals(way.name())) {
                    return false;
                }
            }
            return true;
        }

        /** Whether no answer keeps a rule from firing yet; then its unanswered terms are added. */
        boolean isPossible(Way way, BitSet open) {
            for (Need need : way.needs()) {
                if (!isPossible(need, open)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isPossible(Need need, BitSet open) {
            Pattern pattern = need.pattern();
            if (pattern.type() == FactType.CONTRAINDICATION) {
                return true; // it may pass, as a fresh strain does; the other answers still matter then
            }
            if (pattern.negated()) {
                return noneHolds(need, concluded.getOrDefault(pattern.type(), List.of()));
            }
            return switch (pattern.type()) {
                case RUNNER, TRAINING_LOAD -> componentsArePossible(need, open);
                case SYMPTOM, HISTORY -> termIsPossible(need, open);
                case FINDING -> need.finding().isEmpty() || findingIsPossible(need.finding(), open);
                default -> true;
            };
        }

        private boolean componentsArePossible(Need need, BitSet open) {
            Given fact = single.get(need.pattern().type());
            for (int i = 0; i < need.comparisons().size(); i++) {
                Comparison comparison = need.comparisons().get(i);
                Object value =
                        fact == null ? null : comparison.component().getter().apply(fact);
                if (value == null) {
                    add(need.terms().get(i), open);
                } else if (!comparison.holds(value)) {
                    return false;
                }
            }
            return true;
        }

        private boolean termIsPossible(Need need, BitSet open) {
            Term term = need.terms().get(0);
            List<Given> answers = named.get(term.id());
            if (answers != null) {
                return !noneHolds(need, answers);
            }
            add(term, open);
            return concernsRunner(term);
        }

        /** A finding is open in every way in which it could still come about. */
        private boolean findingIsPossible(String name, BitSet open) {
            BitSet known = openOfFinding.get(name);
            if (known == null) {
                known = BARRED;
                for (Way way : findings.getOrDefault(name, List.of())) {
                    BitSet terms = new BitSet();
                    if (isPossible(way, terms)) {
                        terms.or(known);
                        known = terms;
                    }
                }
                openOfFinding.put(name, known);
            }
            open.or(known);
            return known != BARRED;
        }

        private boolean noneHolds(Need need, List<?> facts) {
            for (Object fact : facts) {
                boolean holds = true;
                for (Comparison comparison : need.comparisons()) {
                    holds &= comparison.holds(comparison.component().getter().apply(fact));
                }
                if (holds) {
                    return false;
                }
            }
            return true;
        }

        private void add(Term term, BitSet open) {
            Integer number = numbers.get(term.id());
            if (number != null) {
                open.set(number);
            }
        }
    }
}
