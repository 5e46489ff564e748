package org.runnerhip.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Evidence;

/** Sums the evidence of each cause in plain Java, for those contenders whose rules cannot sum. */
final class Points {

    private Points() {}

    /** Adds the causes that the evidence among the conclusions speaks for. */
    static void addCauses(Set<Concluded> conclusions) {
        Map<String, Integer> points = new HashMap<>();
        for (Concluded conclusion : conclusions) {
            if (conclusion instanceof Evidence evidence) {
                points.merge(evidence.cause(), evidence.points(), Integer::sum);
            }
        }
        points.forEach((cause, sum) -> {
            if (sum >= Cause.LEAST_POINTS) {
                conclusions.add(Cause.of(cause, sum));
            }
        });
    }
}
