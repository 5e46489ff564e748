package org.runnerhip.facts;

import org.kie.api.definition.type.Position;

/**
 * A reason to withhold a treatment.
 *
 * @param treatment id of a treatment of {@code vocabulary/treatments.yaml}
 * @param because a short plain phrase: why it is withheld
 */
public record Contraindication(
        @Position(0) String treatment, @Position(1) String because) implements Concluded {}
