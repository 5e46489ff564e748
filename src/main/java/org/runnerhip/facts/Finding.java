package org.runnerhip.facts;

import org.kie.api.definition.type.Position;

/**
 * A number or a picture that got its name, once, so that other rules can match the name.
 *
 * @param name lower-case words joined by hyphens; concluded by a rule in {@code rules/findings/}
 */
public record Finding(@Position(0) String name) implements Concluded {}
