package org.runnerhip.facts;

import java.util.List;
import org.kie.api.definition.type.Position;

/**
 * A cause that the evidence speaks for. It is no probability: no rule base can support one.
 *
 * @param name id of a condition or driver of {@code vocabulary/causes.yaml}
 * @param points sum over its evidence, 1 or more
 * @param likelihood {@code likely} from 6 points, {@code possible} from 3, {@code unlikely} from 1
 */
public record Cause(
        @Position(0) String name,
        @Position(1) int points,
        @Position(2) String likelihood) implements Concluded {

    /** Fewest points of a cause that is reported at all. */
    public static final int LEAST_POINTS = 1;

    /** The weakest likelihood. */
    public static final String UNLIKELY = "unlikely";

    /** The words for a likelihood, the strongest first. */
    public static final List<String> LIKELIHOODS = List.of("likely", "possible", UNLIKELY);

    /** The cause with the likelihood that belongs to these points. */
    public static Cause of(String name, int points) {
        return new Cause(name, points, LIKELIHOODS.get(points >= 6 ? 0 : points >= 3 ? 1 : 2));
    }
}
