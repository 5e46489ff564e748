package org.runnerhip.explain;

import java.util.List;
import java.util.Optional;

/**
 * A percentage that follows from two distances where it was not told itself, as {@code facts.TrainingLoad} works it out.
 *
 * @param percent id of the term of the percentage
 * @param now id of the term of the distance that grew
 * @param before id of the term of the distance that it grew from
 */
record Distances(String percent, String now, String before) {

    private static final List<Distances> ALL = List.of(
            new Distances("weekly-change-pct", "weekly-km-now", "weekly-km-before"),
            new Distances("single-run-spike-pct", "last-long-run-km", "longest-run-30d-km"));

    /** The distances that a percentage may follow from. */
    static Optional<Distances> behind(String percent) {
        return ALL.stream().filter(each -> each.percent.equals(percent)).findFirst();
    }

    /** The percentage that a distance has a part in. */
    static Optional<Distances> with(String distance) {
        return ALL.stream()
                .filter(each -> each.now.equals(distance) || each.before.equals(distance))
                .findFirst();
    }

    /** The other one of the two. */
    String other(String distance) {
        return distance.equals(now) ? before : now;
    }

    /** Where a distance makes the percentage just this, the other distance being as told. */
    double distanceAt(double percentage, String distance, double other) {
        double factor = 1 + percentage / 100;
        return distance.equals(now) ? other * factor : other / factor;
    }
}
