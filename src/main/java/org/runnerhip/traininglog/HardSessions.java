package org.runnerhip.traininglog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which runs were hard: by the effort the runner told, else by the mean heart rate, else by the pace. All three limits are our
 * judgement. Pace and mean heart rate miss short intervals with long breaks.
 */
final class HardSessions {

    /** Of 10. */
    static final double HARD_EFFORT = 7;
    /** Mean heart rate over the highest of the year before. */
    static final double HARD_HEART_RATE = 0.85;
    /** Speed over the usual one of the 90 days before. */
    static final double HARD_PACE = 1.1;
    /** Runs needed before a highest heart rate or a usual pace can be told. */
    static final int ENOUGH_RUNS = 10;

    private static final int YEAR = 365;
    private static final int QUARTER = 90;
    /** Shorter runs say nothing by their pace. */
    private static final double PACE_FROM_KM = 3;

    /** What a run was judged by. */
    enum By {
        EFFORT("effort"),
        HEART_RATE("heart rate"),
        PACE("pace");

        final String word;

        By(String word) {
            this.word = word;
        }
    }

    /** Whether a run was hard, and what shows it. */
    record Verdict(boolean hard, By by) {}

    private final Days days;

    HardSessions(Days days) {
        this.days = days;
    }

    /** Whether a run was hard; empty where the log cannot tell. */
    Optional<Verdict> of(Run run) {
        if (run.effort() != null) {
            return Optional.of(new Verdict(run.effort() >= HARD_EFFORT, By.EFFORT));
        }
        return byHeartRate(run).or(() -> byPace(run));
    }

    private Optional<Verdict> byHeartRate(Run run) {
        if (run.heartRate() == null) {
            return Optional.empty();
        }
        List<Double> highest = days.runs(run.day().minusDays(YEAR), run.day()).stream()
                .filter(other -> other.heartRate() != null)
                .map(other -> other.peakHeartRate() != null ? other.peakHeartRate() : other.heartRate())
                .toList();
        if (highest.size() < ENOUGH_RUNS) {
            return Optional.empty();
        }
        double limit = HARD_HEART_RATE
                * highest.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return Optional.of(new Verdict(run.heartRate() >= limit, By.HEART_RATE));
    }

    private Optional<Verdict> byPace(Run run) {
        if (run.speed() == null) {
            return Optional.empty();
        }
        double[] usual = days.runs(run.day().minusDays(QUARTER), run.day().minusDays(1)).stream()
                .filter(other -> other.speed() != null && other.km() >= PACE_FROM_KM)
                .mapToDouble(Run::speed)
                .sorted()
                .toArray();
        if (usual.length < ENOUGH_RUNS) {
            return Optional.empty();
        }
        double median = Arrays.stream(usual, (usual.length - 1) / 2, usual.length / 2 + 1)
                .average()
                .orElseThrow();
        return Optional.of(new Verdict(run.km() >= PACE_FROM_KM && run.speed() >= HARD_PACE * median, By.PACE));
    }
}
