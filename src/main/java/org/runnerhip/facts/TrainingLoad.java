package org.runnerhip.facts;

import org.kie.api.definition.type.Position;

/**
 * How the runner has been training. A component that was not told is {@code null}. The two percentages follow from the
 * distances: where a percentage is not told and its distances are, it is worked out here, so that every caller gets the
 * same number.
 *
 * @param weeklyKmNow distance of the last seven days in km
 * @param weeklyKmBefore mean weekly distance of the four weeks before, in km
 * @param weeklyChangePct change from {@code weeklyKmBefore} to {@code weeklyKmNow} in percent
 * @param lastLongRunKm the last long run in km
 * @param longestRun30dKm the longest run of the 30 days before it in km
 * @param singleRunSpikePct how far the last long run was above {@code longestRun30dKm}, in percent
 * @param hardSessionsPerWeek intervals, races and other hard sessions a week
 * @param restDaysPerWeek days without running a week
 * @param trainingMonotony mean daily load divided by its standard deviation over seven days
 * @param breakThenReturn {@code yes} where running was taken up again after weeks off, else {@code no}
 * @param ultraOrMarathonNow {@code yes} where a race or run of more than three hours is due in the next days, else {@code no}
 * @param daysSinceLastRun whole days since the last run; 0 on its day
 */
public record TrainingLoad(
        @Position(0) Double weeklyKmNow,
        @Position(1) Double weeklyKmBefore,
        @Position(2) Double weeklyChangePct,
        @Position(3) Double lastLongRunKm,
        @Position(4) Double longestRun30dKm,
        @Position(5) Double singleRunSpikePct,
        @Position(6) Double hardSessionsPerWeek,
        @Position(7) Double restDaysPerWeek,
        @Position(8) Double trainingMonotony,
        @Position(9) String breakThenReturn,
        @Position(10) String ultraOrMarathonNow,
        @Position(11) Double daysSinceLastRun)
        implements Given {

    private static final Double FROM_NOTHING = 1000.0;

    public TrainingLoad {
        weeklyChangePct = weeklyChangePct != null ? weeklyChangePct : percentAbove(weeklyKmNow, weeklyKmBefore);
        singleRunSpikePct =
                singleRunSpikePct != null ? singleRunSpikePct : percentAbove(lastLongRunKm, longestRun30dKm);
    }

    /** From nothing to something is more than any percentage; it counts as the greatest one that may be told. */
    private static Double percentAbove(Double now, Double before) {
        if (now == null || before == null) {
            return null;
        }
        return before > 0 ? Double.valueOf((now - before) * 100 / before) : now > 0 ? FROM_NOTHING : Double.valueOf(0);
    }
}
