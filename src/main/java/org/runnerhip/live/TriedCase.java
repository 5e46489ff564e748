package org.runnerhip.live;

import java.util.List;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.Picture;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Rule;

/**
 * A case that came out as it expects.
 *
 * @param expected the case
 * @param fired the names of the rules that fired for its runner
 * @param runners its runner and those of its near misses
 */
record TriedCase(Case expected, List<String> fired, List<Runner> runners) {

    /**
     * Someone a case tells of.
     *
     * @param told the facts of the consultation
     * @param screens which screens were asked, and which are open
     * @param picture what was told, and what was concluded from it
     */
    record Runner(Consultation consultation, List<Given> told, List<Concluded> screens, Picture picture) {

        static Runner of(Consultation consultation, RuleBook book, Conclusions concluded) {
            List<Given> told = book.facts(consultation);
            List<Concluded> screens = book.vocabulary().screens().states(told);
            return new Runner(consultation, told, screens, new Picture(told, concluded));
        }
    }

    /**
     * The runners about whom the same is concluded after an edit: none of the changed rules fires for them, before or after, and the
     * edited book makes the same facts of what they told, and the same of the screens.
     *
     * @param sameWords whether it has the very same vocabulary, which makes the same facts of everything
     */
    List<Consultation> runnersApartFrom(List<Rule> changes, RuleBook edited, boolean sameWords) {
        return runners.stream()
                .filter(runner -> changes.stream().noneMatch(runner.picture()::fires))
                .filter(runner -> sameWords || saysTheSameOf(runner, edited))
                .map(Runner::consultation)
                .toList();
    }

    private static boolean saysTheSameOf(Runner runner, RuleBook edited) {
        return edited.facts(runner.consultation()).equals(runner.told())
                && edited.vocabulary().screens().states(runner.told()).equals(runner.screens());
    }
}
