package org.runnerhip.traininglog;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How much alike the days of a week are: the mean of the daily loads over their standard deviation, the seven days being all there are.
 *
 * @param value 0 or more
 * @param load what a day's load was taken to be
 */
record Monotony(double value, String load) {

    /** The greatest that may be told; days that are all the same have no greater one. */
    private static final double MOST = 20;

    /** Of seven days of which at least one has a run. The load is effort times minutes where every run tells both. */
    static Monotony of(List<List<Run>> week) {
        List<Run> runs = week.stream().flatMap(List::stream).toList();
        boolean minutes = runs.stream().allMatch(run -> run.minutes() != null);
        if (minutes && runs.stream().allMatch(run -> run.effort() != null)) {
            return of(week, "effort times minutes", run -> run.effort() * run.minutes());
        }
        return minutes ? of(week, "minutes", Run::minutes) : of(week, "km", run -> run.km() == null ? 0 : run.km());
    }

    private static Monotony of(List<List<Run>> week, String load, ToDoubleFunction<Run> loadOf) {
        double[] loads = week.stream()
                .mapToDouble(day -> day.stream().mapToDouble(loadOf).sum())
                .toArray();
        double mean = 0;
        for (double each : loads) {
            mean += each / loads.length;
        }
        double variance = 0;
        for (double each : loads) {
            variance += (each - mean) * (each - mean) / loads.length;
        }
        double deviation = Math.sqrt(variance);
        return new Monotony(deviation * MOST <= mean ? MOST : mean / deviation, load);
    }
}
