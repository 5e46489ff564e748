package org.runnerhip.facts;

import org.kie.api.definition.type.Position;

/**
 * A screen whose every question has an answer, or does not concern this runner. It says nothing of what the answers are, and an
 * answer {@code not-sure} is none. Concluded from {@code vocabulary/screens.yaml} and not by a rule.
 *
 * @param name id of the screen
 */
public record Asked(@Position(0) String name) implements Concluded {}
