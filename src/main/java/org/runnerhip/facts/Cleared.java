package org.runnerhip.facts;

import org.kie.api.definition.type.Position;

/**
 * Something that may be advised: what screens for harm was asked, and nothing speaks against it. Advice that can harm
 * matches a clearance, so what was not asked is never taken for a no.
 *
 * @param name what is cleared, concluded in {@code rules/safety/clearance*.drl}
 */
public record Cleared(@Position(0) String name) implements Concluded {}
