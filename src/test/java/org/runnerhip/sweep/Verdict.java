package org.runnerhip.sweep;

import java.util.Set;
import java.util.stream.Collectors;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Contraindication;
import org.runnerhip.facts.Recommendation;
import org.runnerhip.facts.RedFlag;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * What was concluded about one runner, as far as an invariant asks.
 *
 * @param rank the highest rank of urgency that stands
 * @param advised the treatments advised
 * @param withheld the treatments withheld
 */
record Verdict(int rank, Set<String> advised, Set<String> withheld) {

    static Verdict of(Conclusions conclusions, Vocabulary vocabulary) {
        return new Verdict(
                conclusions.of(RedFlag.class).stream()
                        .mapToInt(flag -> vocabulary.rank(flag.urgency()))
                        .reduce(vocabulary.calmest().rank(), Math::max),
                conclusions.of(Recommendation.class).stream()
                        .map(Recommendation::treatment)
                        .collect(Collectors.toSet()),
                conclusions.of(Contraindication.class).stream()
                        .map(Contraindication::treatment)
                        .collect(Collectors.toSet()));
    }
}
