package org.runnerhip.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 *
 * <p>It is asked for every runner, so terms and findings go by numbers; those of safety terms come first.
 */
public final class OpenQuestions {

    private static final int NONE = -1;

    /**
     * A pattern.
     *
     * @param comparisons what it compares
     * @param terms the terms it asks about: of a symptom its name, of a runner one for each comparison
     * @param finding the finding it asks for, or {@link #NONE}
     */
    private record Need(FactType type, boolean negated, Comparison[] comparisons, int[] terms, int finding) {}

    /** A rule with a name and a rank to order its questions by: of a red flag its urgency, of a clearance 0. */
    private record Way(FactType concludes, String name, int rank, List<Need> needs) {}

    private final List<Term> terms;
    private final Map<String, Integer> numberOfTerm = new HashMap<>();
    private final int safetyTerms;
    private final List<Way> outcomes = new ArrayList<>();
    private final Map<String, Integer> numberOfFinding = new HashMap<>();
    private final List<List<Way>> waysToFinding = new ArrayList<>();

    public OpenQuestions(Collection<Rule> rules, Vocabulary vocabulary) {
        List<Rule> asking = RulesThatAsk.among(rules, vocabulary);
        this.safetyTerms = vocabulary.safetyTerms().size();
        this.terms = Stream.concat(
                        vocabulary.safetyTerms().stream(),
                        asking.stream()
                                .flatMap(rule -> rule.when().stream())
                                .flatMap(pattern -> RulesThatAsk.terms(pattern, vocabulary)))
                .distinct()
                .toList();
        terms.forEach(term -> numberOfTerm.put(term.id(), numberOfTerm.size()));
        for (Rule rule : asking) {
            Way way = way(rule, vocabulary);
            if (way.concludes() == FactType.FINDING) {
                waysToFinding.get(finding(way.name())).add(way);
            } else {
                outcomes.add(way);
            }
        }
    }

    private Way way(Rule rule, Vocabulary vocabulary) {
        String name = rule.then().word("name").map(Operand.Text::text).orElse("");
        int rank = rule.then()
                .word("urgency")
                .map(word -> vocabulary.rank(word.text()))
                .orElse(0);
        List<Need> needs =
                rule.when().stream().map(pattern -> need(pattern, vocabulary)).toList();
        return new Way(rule.then().type(), name, rank, needs);
    }

    private Need need(Pattern pattern, Vocabulary vocabulary) {
        FactType type = pattern.type();
        Comparison[] comparisons = pattern.comparisons().toArray(Comparison[]::new);
        int[] asked = RulesThatAsk.terms(pattern, vocabulary)
                .mapToInt(term -> numberOfTerm.get(term.id()))
                .toArray();
        int finding = type == FactType.FINDING
                ? pattern.word("name").map(this::finding).orElse(NONE)
                : NONE;
        return new Need(type, pattern.negated(), comparisons, asked, finding);
    }

    private int finding(String name) {
        return numberOfFinding.computeIfAbsent(name, key -> {
            waysToFinding.add(new ArrayList<>());
            return waysToFinding.size() - 1;
        });
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
        if (!search.hasOpenTerm()) {
            return List.of();
        }
        int[] raisesTo = new int[safetyTerms];
        BitSet open = new BitSet(safetyTerms);
        for (Way way : outcomes) {
            open.clear();
            boolean matters = way.concludes() == FactType.RED_FLAG ? way.rank() >= rank : search.isNotYet(way);
            if (matters && search.isPossible(way, open)) {
                for (int term = open.nextSetBit(0); term >= 0; term = open.nextSetBit(term + 1)) {
                    raisesTo[term] = Math.max(raisesTo[term], way.rank() + 1); // 0 stands for no way at all
                }
            }
        }
        return IntStream.range(0, safetyTerms)
                .filter(term -> raisesTo[term] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(term -> -raisesTo[term]))
                .map(terms::get)
                .toList();
    }

    /** One look at one runner. A set of bits is a set of open safety terms. */
    private final class Search {

        /** Stands for a finding that cannot come about any more. */
        private static final BitSet BARRED = new BitSet(0);

        private final List<List<Given>> answers = new ArrayList<>(Collections.nCopies(terms.size(), null));
        private final Map<FactType, Given> single = new EnumMap<>(FactType.class);
        private final Map<FactType, List<Object>> concluded = new EnumMap<>(FactType.class);
        private final BitSet[] openOfFinding = new BitSet[waysToFinding.size()];

        Search(Collection<? extends Given> told, Collection<?> conclusions) {
            for (Given fact : told) {
                FactType type = FactType.of(fact);
                single.put(type, fact);
                if (type == FactType.SYMPTOM || type == FactType.HISTORY) {
                    Integer term = numberOfTerm.get(nameOf(type, fact));
                    if (term != null) { // else no rule here asks for it
                        answer(term, fact);
                    }
                }
            }
            for (Object fact : conclusions) {
                concluded
                        .computeIfAbsent(FactType.of(fact), key -> new ArrayList<>())
                        .add(fact);
            }
        }

        private void answer(int term, Given fact) {
            if (answers.get(term) == null) {
                answers.set(term, new ArrayList<>(1));
            }
            answers.get(term).add(fact);
        }

        private String nameOf(FactType type, Object fact) {
            return (String) type.components().get(0).getter().apply(fact);
        }

        boolean hasOpenTerm() {
            return IntStream.range(0, safetyTerms).anyMatch(this::isOpen);
        }

        /** Whether a term was not answered, and concerns this runner. */
        private boolean isOpen(int number) {
            Term term = terms.get(number);
            if (term.hasOwnComponent()) {
                Given fact = single.get(term.record());
                return fact == null || term.component().getter().apply(fact) == null;
            }
            return answers.get(number) == null && concernsRunner(term);
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
            if (need.type() == FactType.CONTRAINDICATION) {
                return true; // it may pass, as a fresh strain does; the other answers still matter then
            }
            if (need.negated()) {
                return noneHolds(need, concluded.getOrDefault(need.type(), List.of()));
            }
            return switch (need.type()) {
                case RUNNER, TRAINING_LOAD -> componentsArePossible(need, open);
                case SYMPTOM, HISTORY -> termIsPossible(need, open);
                case FINDING -> need.finding() == NONE || findingIsPossible(need.finding(), open);
                default -> true;
            };
        }

        private boolean componentsArePossible(Need need, BitSet open) {
            Given fact = single.get(need.type());
            for (int i = 0; i < need.comparisons().length; i++) {
                Comparison comparison = need.comparisons()[i];
                Object value =
                        fact == null ? null : comparison.component().getter().apply(fact);
                if (value == null) {
                    add(need.terms()[i], open);
                } else if (!comparison.holds(value)) {
                    return false;
                }
            }
            return true;
        }

        private boolean termIsPossible(Need need, BitSet open) {
            int term = need.terms()[0];
            List<Given> told = answers.get(term);
            if (told != null) {
                return !noneHolds(need, told);
            }
            add(term, open);
            return concernsRunner(terms.get(term));
        }

        /** A finding is open in every way in which it could still come about. */
        private boolean findingIsPossible(int finding, BitSet open) {
            BitSet known = openOfFinding[finding];
            if (known == null) {
                known = BARRED;
                for (Way way : waysToFinding.get(finding)) {
                    BitSet ofWay = new BitSet(safetyTerms);
                    if (isPossible(way, ofWay)) {
                        ofWay.or(known);
                        known = ofWay;
                    }
                }
                openOfFinding[finding] = known;
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

        private void add(int term, BitSet open) {
            if (term < safetyTerms) {
                open.set(term);
            }
        }
    }
}
