package org.runnerhip.facts;

import org.kie.api.definition.type.Position;

/**
 * A question worth asking in this picture. Open safety questions need no rule; they follow from the vocabulary.
 *
 * @param name id of a term of {@code vocabulary/terms.yaml}
 * @param because a short plain phrase: what the answer would tell
 */
public record Question(
        @Position(0) String name, @Position(1) String because) implements Concluded {}
