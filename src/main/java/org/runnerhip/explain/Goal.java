package org.runnerhip.explain;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Opposes;
import org.runnerhip.ruletext.Rule;

/**
 * What a change of answers should bring about.
 *
 * @param isReached whether it stands
 * @param rules the rules of which one has to hold for it
 * @param cause id of the cause it is about, whose points also rise when something against it ends; empty for no cause
 */
record Goal(Predicate<Conclusions> isReached, List<Rule> rules, String cause) {

    /** That a rule holds. */
    static Goal of(Rule rule) {
        return new Goal(
                conclusions -> conclusions.reasons().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(reason -> reason.rule().equals(rule.name())),
                List.of(rule),
                "");
    }

    /** That a cause has points enough to be told. */
    static Goal ofCause(String name, List<Rule> supporting) {
        return new Goal(
                conclusions -> conclusions.of(Cause.class).stream()
                        .anyMatch(cause -> cause.name().equals(name)),
                supporting,
                name);
    }

    /** Changes of one answer, one of which must be among any changes that reach it. */
    Set<Edit> helpfulEdits(HelpfulEdits edits, Conclusions now) {
        List<Opposes> opposing = now.of(Opposes.class).stream()
                .filter(evidence -> evidence.cause().equals(cause))
                .toList();
        return edits.toRaise(rules, opposing);
    }
}
