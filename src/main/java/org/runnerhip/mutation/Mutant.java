package org.runnerhip.mutation;

import org.runnerhip.reading.Place;
import org.runnerhip.ruletext.Rule;

/**
 * A rule with one small change in it.
 *
 * @param original the rule as it is written
 * @param changed the same rule with the change; it keeps its name
 * @param place where the change stands
 * @param change what was changed, as {@code "groin" to "buttock"}; with the name of the rule and the line it tells one mutant
 *     from all others
 */
public record Mutant(Rule original, Rule changed, Place place, String change) {

    /** Whether only the conclusion was changed, so that it fires just where the original does. */
    boolean firesAlike() {
        return original.when().equals(changed.when());
    }
}
