package org.runnerhip.benchmark;

import java.util.List;
import java.util.Set;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Given;

/**
 * A way to answer with the rules of the contest: an engine with the rules in its own form. Many threads ask one contender.
 *
 * @param <F> the form in which it takes what is told of a runner
 */
interface Contender<F> {

    /** What is told of a runner in the form of this contender. Done once for each runner, and not measured. */
    F prepare(List<Given> facts);

    /** What the rules conclude from it, the causes with their points among it. */
    Set<Concluded> conclude(F facts);
}
