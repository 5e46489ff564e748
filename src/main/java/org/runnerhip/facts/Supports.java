package org.runnerhip.facts;

import org.kie.api.definition.type.Position;

/**
 * A reason for a cause.
 *
 * @param cause id of the cause
 * @param weight how much it counts
 * @param because a short plain phrase, the identity of the reason
 */
public record Supports(
        @Position(0) String cause,
        @Position(1) Weight weight,
        @Position(2) String because) implements Evidence {
    @Override
    public int points() {
        return weight.points();
    }
}
