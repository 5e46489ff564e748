package org.runnerhip.benchmark.growth;

import java.util.Arrays;

/** The middle of some figures; a few that a busy machine spoilt do not move it. */
final class Median {

    private Median() {}

    static double of(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
