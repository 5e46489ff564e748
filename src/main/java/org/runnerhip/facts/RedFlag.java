package org.runnerhip.facts;

import org.kie.api.definition.type.Position;

/**
 * A picture that needs a clinician, and how soon.
 *
 * @param name id of a red flag of {@code vocabulary/red-flags.yaml}, such as {@code RF05}
 * @param urgency id of a level of {@code vocabulary/urgency.yaml}
 * @param because a short plain phrase: what was seen
 */
public record RedFlag(
        @Position(0) String name,
        @Position(1) String urgency,
        @Position(2) String because) implements Concluded {}
