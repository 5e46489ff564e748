package org.runnerhip.explain;

import java.util.List;
import org.runnerhip.reading.Place;

/**
 * A rule held against one runner.
 *
 * @param rule its sentence
 * @param place where it stands
 * @param sources keys of its sources and claims
 * @param conclusion what it concludes, in words; empty where that depends on a variable
 * @param standing whether it holds
 * @param conditions what it asks for, one by one, in its own order
 */
public record RuleReading(
        String rule,
        Place place,
        List<String> sources,
        String conclusion,
        Standing standing,
        List<ConditionReading> conditions) {

    /**
     * One thing that a rule asks for.
     *
     * @param standing whether it holds
     * @param what what it asks about: a term, a finding, a cause, ...
     * @param read what was read there; empty where nothing was told or concluded
     * @param needs what the rule needs to read there; empty where it is enough that it was concluded, or was not
     * @param off how far a number is off, such as {@code 2 percent}; empty where it is no number, or none was told
     * @param rules the rules that could conclude it, where it does not hold and is a finding or a clearance
     */
    public record ConditionReading(
            Standing standing, String what, String read, String needs, String off, List<RuleReading> rules) {

        /** What a rule needs that only asks whether a question was answered. */
        public static final String ANY_ANSWER = "any answer";
    }

    /** How many of its conditions do not hold. */
    public long missing() {
        return conditions.stream()
                .filter(condition -> condition.standing() != Standing.HOLDS)
                .count();
    }
}
