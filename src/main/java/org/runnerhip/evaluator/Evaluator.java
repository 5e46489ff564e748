package org.runnerhip.evaluator;

import java.util.Collection;
import java.util.List;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Conclusions.Reason;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Screens;

/**
 * What rules conclude, by plain reading: up the ladder, rung by rung, each rule held against the facts. It shares no code with
 * the engine and compiles nothing, so it can check the engine, explain, and answer at once while rules are edited.
 *
 * <p>The rules must keep to the ladder, as {@code hip check} holds them to it. Immutable and safe to share between threads.
 */
public final class Evaluator {

    private final Ladder ladder;
    private final Screens screens;

    /**
     * An evaluator of these rules; their order means nothing.
     *
     * @param screens what the rules may match of the screens
     * @throws IllegalArgumentException if a rule only says what must not be
     */
    public Evaluator(List<Rule> rules, Screens screens) {
        this.ladder = new Ladder(rules);
        this.screens = screens;
    }

    /** What the rules conclude from these facts, each conclusion with all its reasons. */
    public Conclusions conclude(Collection<? extends Given> facts) {
        Conclusions conclusions = new Conclusions();
        Known known = new Known(ladder);
        facts.forEach(known::add);
        for (Concluded state : screens.states(facts)) {
            known.add(state);
            conclusions.add(state, new Reason(Conclusions.SCREENS, List.of()));
        }
        ladder.belowTheCauses().forEach(rung -> rung.conclude(known, conclusions));
        Ranking.conclude(known, conclusions);
        ladder.aboveTheCauses().forEach(rung -> rung.conclude(known, conclusions));
        conclusions.withholdWhatIsContraindicated();
        return conclusions;
    }
}
