package org.runnerhip.cases;

import java.util.List;
import java.util.stream.Stream;
import org.runnerhip.Consultation;
import org.runnerhip.reading.Place;

/**
 * A runner in plain words, and what must come out.
 *
 * @param name a sentence about the runner
 * @param place where it is written
 * @param consultation what is told
 * @param expect what must come out
 * @param knows what else the runner of a story would answer when asked; in a case nothing
 * @param nearMisses the same runner with one answer changed, for whom the rules of {@link Expectation#fires()} stay silent
 */
public record Case(
        String name,
        Place place,
        Consultation consultation,
        Consultation knows,
        Expectation expect,
        List<Consultation> nearMisses) {

    /** Everyone it tells of: its runner, and the near misses. */
    public Stream<Consultation> runners() {
        return Stream.concat(Stream.of(consultation), nearMisses.stream());
    }
}
