package org.runnerhip.evaluator;

import java.util.Collection;
import java.util.List;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Rule;

/**
 * What rules conclude, by plain reading: up the ladder, rung by rung, each rule held against the facts. It shares no code with
 * the engine and compiles nothing, so it can check the engine, explain, and answer at once while rules are edited.
 *
 * <p>The rules must keep to the ladder, as {@code hip check} holds them to it. Immutable and safe to share between threads.
 */
public final class Evaluator {

    private final Ladder ladder;

    /**
     * An evaluator of these rules; their order means nothing.
     *
     * @throws IllegalArgumentException if a rule only says what must not be
     */
    public Evaluator(List<Rule> rules) {
        this.ladder = new Ladder(rules);
    }

    /** What the rules conclude from these facts, each conclusion with all its reasons. */
    public Conclusions conclude(Collection<? extends Given> facts) {
        Conclusions conclusions = new Conclusions();
        Known known = new Known(ladder);
        facts.forEach(known::add);
        ladder.belowTheCauses().forEach(rung -> rung.conclude(known, conclusions));
        Ranking.conclude(known, conclusions);
        ladder.aboveTheCauses().forEach(rung -> rung.conclude(known, conclusions));
        return conclusions;
    }
}
