package org.runnerhip.mutation;

import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.CaseRun;
import org.runnerhip.cases.Picture;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;

/**
 * The runners of the cases and what the unchanged rules say of each. A mutant is tried only on the runners for whom it fires and
 * the original does not, or the other way round, or both if it concludes something else; all others keep the answer they had.
 */
final class Bench {

    private record Runner(Case of, Consultation consultation, Conclusions conclusions, Picture picture) {}

    private final RuleBook book;
    private final List<Runner> runners;
    private final Map<Consultation, Integer> numbers = new IdentityHashMap<>();
    private final Map<Pattern, BitSet> showing = new ConcurrentHashMap<>();

    Bench(List<Case> cases, RuleBook book) {
        this.book = book;
        Reasoner unchanged = Reasoner.evaluator(book);
        this.runners = cases.parallelStream()
                .flatMap(each -> each.runners().map(consultation -> runner(each, consultation, unchanged)))
                .toList();
        for (int i = 0; i < runners.size(); i++) {
            numbers.put(runners.get(i).consultation(), i);
        }
    }

    private Runner runner(Case of, Consultation consultation, Reasoner unchanged) {
        Conclusions conclusions = unchanged.conclude(consultation);
        return new Runner(of, consultation, conclusions, new Picture(book.facts(consultation), conclusions));
    }

    /** A case that falls short because of the mutant, if there is one. */
    Optional<Case> killerOf(Mutant mutant) {
        BitSet differing = differing(mutant);
        String rule = mutant.original().name();
        List<Case> cases = differing.stream()
                .mapToObj(number -> runners.get(number).of())
                .distinct()
                .sorted(Comparator.comparing(each -> !each.expect().fires().contains(rule)))
                .toList();
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        if (firesElsewhere(mutant) && cases.get(0).expect().fires().contains(rule)) {
            return Optional.of(cases.get(0)); // it says for whom the rule fires, so nobody has to be asked
        }
        Reasoner changed = onlyFor(differing, Reasoner.evaluator(book.with(mutant.changed())));
        return cases.stream()
                .filter(each -> !CaseRun.of(each, changed).isEmpty())
                .findFirst();
    }

    /** Asks the changed rules about these runners only. */
    private Reasoner onlyFor(BitSet differing, Reasoner changed) {
        return new Reasoner() {
            @Override
            public Assessment assess(Consultation consultation, Conclusions concluded) {
                boolean differs = differing.get(numbers.get(consultation));
                return differs ? changed.assess(consultation, concluded) : book.assess(consultation, concluded);
            }

            @Override
            public Conclusions conclude(Consultation consultation) {
                int number = numbers.get(consultation);
                return differing.get(number)
                        ? changed.conclude(consultation)
                        : runners.get(number).conclusions();
            }
        };
    }

    /** The runners whose answer may be another one under the mutant. */
    private BitSet differing(Mutant mutant) {
        BitSet differing = firing(mutant.original());
        if (!mutant.firesAlike()) {
            BitSet others = firing(mutant.changed());
            if (firesElsewhere(mutant)) {
                differing.xor(others);
            } else {
                differing.or(others);
            }
        }
        return differing;
    }

    /** Whether the runners who differ are just those for whom one of the two fires and the other does not. */
    private static boolean firesElsewhere(Mutant mutant) {
        return !mutant.firesAlike()
                && !mutant.original().joins()
                && !mutant.changed().joins();
    }

    /** The runners for whom a rule fires; where its patterns share a variable, some more. */
    private BitSet firing(Rule rule) {
        BitSet firing = new BitSet();
        firing.set(0, runners.size());
        for (Pattern pattern : rule.when()) {
            if (!pattern.negated()) {
                firing.and(showing(pattern));
            } else if (!pattern.joins()) {
                firing.andNot(showing(pattern));
            }
        }
        return firing;
    }

    private BitSet showing(Pattern pattern) {
        return showing.computeIfAbsent(pattern, key -> {
            Optional<String> name = pattern.name();
            List<Comparison> comparisons = pattern.comparisons();
            BitSet found = new BitSet();
            for (int i = 0; i < runners.size(); i++) {
                found.set(i, runners.get(i).picture().shows(pattern.type(), name, comparisons));
            }
            return found;
        });
    }
}
