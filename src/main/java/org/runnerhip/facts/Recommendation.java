package org.runnerhip.facts;

import java.util.List;
import org.kie.api.definition.type.Position;

/**
 * A treatment that is advised.
 *
 * @param treatment id of a treatment of {@code vocabulary/treatments.yaml}
 * @param step when: {@code meanwhile}, {@code now}, {@code then}, {@code if-it-keeps-coming-back} or {@code if-nothing-helps}
 * @param because a short plain phrase: why it suits this runner
 */
public record Recommendation(
        @Position(0) String treatment,
        @Position(1) String step,
        @Position(2) String because) implements Concluded {

    /** The steps in their order. */
    public static final List<String> STEPS =
            List.of("meanwhile", "now", "then", "if-it-keeps-coming-back", "if-nothing-helps");
}
