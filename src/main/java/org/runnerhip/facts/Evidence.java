package org.runnerhip.facts;

/** One reason for or against a cause. The points of a cause are the sum over all its evidence. */
public sealed interface Evidence extends Concluded permits Supports, Opposes {

    /** Id of the cause, a word of {@code vocabulary/causes.yaml}. */
    String cause();

    /** How much this reason counts. */
    Weight weight();

    /** A short plain phrase; it is the identity of the reason, so the same phrase counts once. */
    String because();

    /** Points of this reason: 1 to 4, negative where it speaks against the cause. */
    int points();
}
