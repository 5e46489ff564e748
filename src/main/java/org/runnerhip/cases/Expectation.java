package org.runnerhip.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * What must come out of a case. Whatever is empty is not looked at.
 *
 * @param urgency ids of the levels that pass
 * @param causes conditions, each among the first three
 * @param anyCause conditions, one of them at least among the first three
 * @param drivers drivers that must be reported
 * @param flags red flags that must stand
 * @param recommends treatments that must be advised
 * @param never treatments that must not be advised
 * @param asks terms that must be asked
 * @param fires names of rules that must stand behind a conclusion
 * @param concludes what these rules must conclude, as {@link Outcome} writes it; where no rule is named, what any rule must
 */
public record Expectation(
        List<String> urgency,
        List<String> causes,
        List<String> anyCause,
        List<String> drivers,
        List<String> flags,
        List<String> recommends,
        List<String> never,
        List<String> asks,
        List<String> fires,
        List<String> concludes) {

    /** Whether it looks at nothing but the rules that fire and what they conclude. */
    public boolean isOnlyOfRules() {
        return Stream.of(urgency, causes, anyCause, drivers, flags, recommends, never, asks)
                .allMatch(List::isEmpty);
    }

    /** Whether every word and rule it names is known to these words, rules and what these can conclude. */
    boolean isKnownTo(Vocabulary words, Set<String> ruleNames, Outcome outcome) {
        return words.urgencies().keySet().containsAll(urgency)
                && words.causes().keySet().containsAll(causes)
                && words.causes().keySet().containsAll(anyCause)
                && words.causes().keySet().containsAll(drivers)
                && words.redFlags().keySet().containsAll(flags)
                && words.treatments().keySet().containsAll(recommends)
                && words.treatments().keySet().containsAll(never)
                && words.terms().keySet().containsAll(asks)
                && ruleNames.containsAll(fires)
                && concludes.stream()
                        .allMatch(written -> outcome.remedy(written).isEmpty());
    }
}
