package org.runnerhip.interview;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.RedFlagEntry;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * How far open answers could raise the urgency. A red flag can still come about if none of its patterns is contradicted by an
 * answer; its open terms could raise it. Nothing is listed by hand: a new red flag brings its questions along. Of safety terms, and of
 * what a rule asks for, it says too much rather than too little: other open answers are taken to be whatever the red flag needs. Any
 * other term counts only if its answer alone would do.
 *
 * <p>It is asked for every runner, so terms and findings go by numbers, and only red flags are looked at that read an open term.
 */
final class Raises {

    private static final int NONE = -1;

    /**
     * What an open term could do.
     *
     * @param rank the highest rank it could raise the urgency to
     * @param near how near to this story the nearest red flag is that it could bring about: {@link #FAR} to {@link #NEAREST}
     */
    record Raise(int rank, int near) {

        /** Nothing of the story has to do with it. */
        static final int FAR = 0;
        /** It makes one think of a cause that something speaks for already, and rests on more than the complaint. */
        static final int SUSPECTED = 1;
        /** It rests on something of this story beside the complaint, and this answer alone would bring it about. */
        static final int ONE_ANSWER_OFF = 2;
        /** Both. */
        static final int NEAREST = 3;

        static final Raise NOTHING = new Raise(0, FAR);

        Raise or(Raise other) {
            return new Raise(Math.max(rank, other.rank), Math.max(near, other.near));
        }
    }

    /**
     * A pattern.
     *
     * @param comparisons what it compares
     * @param terms the terms it asks about: of a symptom its name, of a runner one for each comparison
     * @param finding the finding it asks for, or {@link #NONE}
     */
    private record Need(FactType type, boolean negated, Comparison[] comparisons, int[] terms, int finding) {}

    /** A rule that concludes a red flag, with its rank and what that makes one think of, or a finding below one. */
    private record Way(int rank, List<String> suspects, List<Need> needs) {}

    /** The finding that anything hurts, which every story has. */
    private static final String COMPLAINT = "complaint";

    private final List<Term> terms;
    private final Map<String, Integer> numberOfTerm = new HashMap<>();
    private final List<Way> flags = new ArrayList<>();
    private final List<BitSet> flagsOfTerm = new ArrayList<>();
    private final BitSet safety = new BitSet();
    private final Map<String, Integer> numberOfFinding = new HashMap<>();
    private final List<List<Way>> waysToFinding = new ArrayList<>();
    private final int complaint = finding(COMPLAINT);

    Raises(Collection<Rule> rules, Vocabulary vocabulary) {
        this.terms = List.copyOf(vocabulary.terms().values());
        terms.forEach(term -> {
            safety.set(numberOfTerm.size(), term.safety().isPresent());
            numberOfTerm.put(term.id(), numberOfTerm.size());
            flagsOfTerm.add(new BitSet());
        });
        for (Rule rule : rules) {
            if (rule.then().type() == FactType.RED_FLAG) {
                int rank = rule.then()
                        .word("urgency")
                        .map(word -> vocabulary.rank(word.text()))
                        .orElse(0);
                List<String> suspects = rule.then()
                        .word("name")
                        .map(name -> vocabulary.redFlags().get(name.text()))
                        .map(RedFlagEntry::suspects)
                        .orElse(List.of());
                flags.add(new Way(rank, suspects, needs(rule, vocabulary)));
            } else if (rule.then().type() == FactType.FINDING) {
                rule.then()
                        .word("name")
                        .ifPresent(name -> waysToFinding
                                .get(finding(name.text()))
                                .add(new Way(0, List.of(), needs(rule, vocabulary))));
            }
        }
        for (int flag = 0; flag < flags.size(); flag++) {
            BitSet read = new BitSet();
            collectTerms(flags.get(flag), read, new BitSet());
            for (int term = read.nextSetBit(0); term >= 0; term = read.nextSetBit(term + 1)) {
                flagsOfTerm.get(term).set(flag);
            }
        }
    }

    private void collectTerms(Way way, BitSet read, BitSet seen) {
        for (Need need : way.needs()) {
            for (int term : need.terms()) {
                read.set(term);
            }
            if (need.finding() != NONE && !seen.get(need.finding())) {
                seen.set(need.finding());
                waysToFinding.get(need.finding()).forEach(deeper -> collectTerms(deeper, read, seen));
            }
        }
    }

    private List<Need> needs(Rule rule, Vocabulary vocabulary) {
        return rule.when().stream().map(pattern -> need(pattern, vocabulary)).toList();
    }

    private Need need(Pattern pattern, Vocabulary vocabulary) {
        FactType type = pattern.type();
        Comparison[] comparisons = pattern.comparisons().toArray(Comparison[]::new);
        int finding = type == FactType.FINDING
                ? pattern.word("name").map(this::finding).orElse(NONE)
                : NONE;
        return new Need(type, pattern.negated(), comparisons, termsOf(pattern, vocabulary), finding);
    }

    private int[] termsOf(Pattern pattern, Vocabulary vocabulary) {
        return switch (pattern.type()) {
            case SYMPTOM, HISTORY ->
                pattern.comparisonOf("name").map(Comparison::words).orElse(List.of()).stream()
                        .map(Operand.Text::text)
                        .mapToInt(numberOfTerm::get)
                        .toArray();
            case RUNNER, TRAINING_LOAD ->
                pattern.comparisons().stream()
                        .map(comparison -> vocabulary.termOf(pattern.type(), comparison.component()))
                        .mapToInt(term -> numberOfTerm.get(term.id()))
                        .toArray();
            default -> new int[0];
        };
    }

    private int finding(String name) {
        return numberOfFinding.computeIfAbsent(name, key -> {
            waysToFinding.add(new ArrayList<>());
            return waysToFinding.size() - 1;
        });
    }

    /** Whether a red flag reads an answer to that term, be it through findings. */
    boolean isRead(Term term) {
        return !flagsOfTerm.get(numberOfTerm.get(term.id())).isEmpty();
    }

    /**
     * What each open term could do; those that could do nothing are left out.
     *
     * @param open terms without an answer
     * @param worthAsking those of them that a rule asks for in this picture
     * @param told the facts that were told
     * @param concluded what the rules concluded from them
     */
    Map<Term, Raise> of(
            Collection<Term> open, Set<Term> worthAsking, Collection<? extends Given> told, Collection<?> concluded) {
        BitSet inAnyWay = new BitSet();
        inAnyWay.or(safety);
        worthAsking.forEach(term -> inAnyWay.set(numberOfTerm.get(term.id())));
        BitSet asked = new BitSet();
        BitSet worthALook = new BitSet();
        for (Term term : open) {
            int number = numberOfTerm.get(term.id());
            asked.set(number);
            worthALook.or(flagsOfTerm.get(number));
        }
        Search search = new Search(told, concluded, asked);
        Map<Term, Raise> raises = new LinkedHashMap<>();
        BitSet missing = new BitSet();
        BitSet counted = new BitSet();
        for (int flag = worthALook.nextSetBit(0); flag >= 0; flag = worthALook.nextSetBit(flag + 1)) {
            Way way = flags.get(flag);
            missing.clear();
            if (search.isPossible(way, missing)) {
                missing.and(asked);
                BitSet alone = search.enoughFor(way);
                counted.clear();
                counted.or(alone);
                counted.or(inAnyWay);
                missing.and(counted);
                boolean rests = search.rests(way);
                int suspected = rests && search.isThoughtOf(way) ? Raise.SUSPECTED : Raise.FAR;
                for (int term = missing.nextSetBit(0); term >= 0; term = missing.nextSetBit(term + 1)) {
                    raises.merge(
                            terms.get(term),
                            new Raise(
                                    way.rank(),
                                    suspected + (rests && alone.get(term) ? Raise.ONE_ANSWER_OFF : Raise.FAR)),
                            Raise::or);
                }
            }
        }
        return raises;
    }

    /** One look at one runner. A set of bits is a set of terms that are not told. */
    private final class Search {

        /** Stands for a finding that cannot come about any more. */
        private static final BitSet BARRED = new BitSet(0);

        private final Map<Integer, List<Given>> answers = new HashMap<>();
        private final BitSet asked;
        private final Map<FactType, Given> single = new EnumMap<>(FactType.class);
        private final Map<FactType, List<Object>> concluded = new EnumMap<>(FactType.class);
        private final Map<Integer, BitSet> openOfFinding = new HashMap<>();

        Search(Collection<? extends Given> told, Collection<?> conclusions, BitSet asked) {
            this.asked = asked;
            for (Given fact : told) {
                FactType type = FactType.of(fact);
                single.put(type, fact);
                if (type == FactType.SYMPTOM || type == FactType.HISTORY) {
                    Integer term = numberOfTerm.get(
                            (String) type.components().get(0).getter().apply(fact));
                    if (term != null) { // else nothing asks for it
                        answers.computeIfAbsent(term, key -> new ArrayList<>(1)).add(fact);
                    }
                }
            }
            for (Object fact : conclusions) {
                concluded
                        .computeIfAbsent(FactType.of(fact), key -> new ArrayList<>())
                        .add(fact);
            }
        }

        /** Whether something speaks already for a cause that a red flag makes one think of. */
        boolean isThoughtOf(Way way) {
            for (Object fact : concluded.getOrDefault(FactType.CAUSE, List.of())) {
                if (way.suspects().contains(((Cause) fact).name())) {
                    return true;
                }
            }
            return false;
        }

        /** Whether something stands already of what a red flag needs, beside the complaint itself. */
        boolean rests(Way way) {
            for (Need need : way.needs()) {
                if (need.negated()) {
                    continue;
                }
                boolean stands = switch (need.type()) {
                    case SYMPTOM, HISTORY -> {
                        List<Given> told = need.terms().length == 1 ? answers.get(need.terms()[0]) : null;
                        yield told != null && !noneHolds(need, told);
                    }
                    case FINDING -> need.finding() != complaint && stands(need);
                    case CAUSE -> stands(need);
                    default -> false;
                };
                if (stands) {
                    return true;
                }
            }
            return false;
        }

        private boolean stands(Need need) {
            return !noneHolds(need, concluded.getOrDefault(need.type(), List.of()));
        }

        /** Whether a rule may still fire once what is asked is answered; then its unanswered terms are added. */
        boolean isPossible(Way way, BitSet open) {
            for (Need need : way.needs()) {
                if (!isPossible(need, open)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isPossible(Need need, BitSet open) {
            if (need.negated()) {
                return !stands(need);
            }
            return switch (need.type()) {
                case RUNNER, TRAINING_LOAD -> componentsArePossible(need, open);
                case SYMPTOM, HISTORY -> termIsPossible(need, open);
                case FINDING -> need.finding() == NONE || stands(need) || findingIsPossible(need.finding(), open);
                case ASKED, OPEN -> false; // what a runner is not sure of is no answer that could raise anything
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
                    if (!asked.get(need.terms()[i])) {
                        return false;
                    }
                    open.set(need.terms()[i]);
                } else if (!comparison.holds(value)) {
                    return false;
                }
            }
            return true;
        }

        private boolean termIsPossible(Need need, BitSet open) {
            boolean possible = false;
            for (int term : need.terms()) {
                List<Given> told = answers.get(term);
                if (told == null) {
                    if (asked.get(term)) {
                        open.set(term);
                        possible = true;
                    }
                } else {
                    possible |= !noneHolds(need, told);
                }
            }
            return possible;
        }

        /** A finding is open in every way in which it could still come about. */
        private boolean findingIsPossible(int finding, BitSet open) {
            BitSet known = openOfFinding.get(finding);
            if (known == null) {
                known = BARRED;
                openOfFinding.put(finding, BARRED); // a circle brings nothing about by itself
                for (Way way : waysToFinding.get(finding)) {
                    BitSet ofWay = new BitSet();
                    if (isPossible(way, ofWay)) {
                        ofWay.or(known);
                        known = ofWay;
                    }
                }
                openOfFinding.put(finding, known);
            }
            open.or(known);
            return known != BARRED;
        }

        /** The terms of which one answer would be enough to bring a rule about. */
        BitSet enoughFor(Way way) {
            BitSet enough = null;
            for (Need need : way.needs()) {
                if (need.negated() || stands(need) || isTold(need)) {
                    continue; // a possible rule has none of what it denies
                }
                BitSet own = enoughFor(need);
                if (enough == null) {
                    enough = own;
                } else {
                    enough.and(own);
                }
            }
            return enough == null ? new BitSet() : enough;
        }

        private BitSet enoughFor(Need need) {
            BitSet enough = new BitSet();
            if (need.type() == FactType.FINDING && need.finding() != NONE) {
                waysToFinding.get(need.finding()).stream()
                        .filter(way -> isPossible(way, new BitSet()))
                        .forEach(way -> enough.or(enoughFor(way)));
            } else {
                isPossible(need, enough);
            }
            return enough;
        }

        private boolean isTold(Need need) {
            return switch (need.type()) {
                case RUNNER, TRAINING_LOAD ->
                    single.get(need.type()) != null && !noneHolds(need, List.of(single.get(need.type())));
                case SYMPTOM, HISTORY -> {
                    for (int term : need.terms()) {
                        if (answers.get(term) != null && !noneHolds(need, answers.get(term))) {
                            yield true;
                        }
                    }
                    yield false;
                }
                default -> false;
            };
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
    }
}
