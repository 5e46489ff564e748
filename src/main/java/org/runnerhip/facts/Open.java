package org.runnerhip.facts;

import java.util.List;
import org.kie.api.definition.type.Position;

/**
 * A screen with a question that has no answer yet. Concluded from {@code vocabulary/screens.yaml} and not by a rule.
 *
 * @param name id of the screen
 * @param left {@code not-asked} as long as one of its questions was not put; {@code not-sure} if all were, and to one the runner
 *     was not sure of the answer
 */
public record Open(@Position(0) String name, @Position(1) String left) implements Concluded {

    /** A question was not put. */
    public static final String NOT_ASKED = "not-asked";

    /** All questions were put, and the answer to one is not sure. */
    public static final String NOT_SURE = "not-sure";

    /** What may be left of a screen. */
    public static final List<String> LEFT = List.of(NOT_ASKED, NOT_SURE);
}
