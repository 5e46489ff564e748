package org.runnerhip.sweep;

import java.util.Set;
import java.util.stream.Collectors;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Contraindication;
import org.runnerhip.facts.Recommendation;
import org.runnerhip.facts.RedFlag;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * What was concluded about one runner, as far as an invariant asks.
 *
 * @param rank the highest rank of urgency that a red flag has; 0 where none stands
 * @param advised the treatments advised
 * @param withheld the treatments withheld
 * @param possible the causes that are possible or likely
 */
record Verdict(int rank, Set<String> advised, Set<String> withheld, Set<String> possible) {

    static Verdict of(Conclusions conclusions, Vocabulary vocabulary) {
        return new Verdict(
                conclusions.of(RedFlag.class).stream()
                        .mapToInt(flag -> vocabulary.rank(flag.urgency()))
                        .max()
                        .orElse(0),
                conclusions.of(Recommendation.class).stream()
                        .map(Recommendation::treatment)
                        .collect(Collectors.toSet()),
                conclusions.of(Contraindication.class).stream()
                        .map(Contraindication::treatment)
                        .collect(Collectors.toSet()),
                conclusions.of(Cause.class).stream()
                        .filter(cause -> !cause.likelihood().equals(Cause.UNLIKELY))
                        .map(Cause::name)
                        .collect(Collectors.toSet()));
    }
}
