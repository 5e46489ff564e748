package org.runnerhip.evaluator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Conclusions.Reason;
import org.runnerhip.facts.Evidence;

/** The points of a cause are the sum of its evidence. */
final class Ranking {

    private Ranking() {}

    /** Adds every cause that the evidence speaks for. */
    static void conclude(Known known, Conclusions conclusions) {
        Map<String, List<Object>> evidenceOf = new LinkedHashMap<>();
        Map<String, Integer> points = new LinkedHashMap<>();
        for (Evidence evidence : conclusions.of(Evidence.class)) {
            evidenceOf
                    .computeIfAbsent(evidence.cause(), key -> new ArrayList<>())
                    .add(evidence);
            points.merge(evidence.cause(), evidence.points(), Integer::sum);
        }
        points.forEach((name, sum) -> {
            if (sum >= Cause.LEAST_POINTS) {
                Cause cause = Cause.of(name, sum);
                known.add(cause);
                conclusions.add(cause, new Reason(Conclusions.RANKING, evidenceOf.get(name)));
            }
        });
    }
}
