package org.runnerhip.traininglog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds runs that stand in the log more than once. Nobody runs two runs at a time: two records that overlap for more than half of the
 * shorter are one run. Where one of them tells only the day, they are one if they stand in different files and their distances are
 * within two percent.
 */
final class SameRun {

    private static final double ALIKE = 0.02;
    /** Between the starts of two records of one run where a duration is not told. */
    private static final Duration START_APART = Duration.ofMinutes(5);

    private static final Comparator<Run> IN_TIME = Comparator.comparing(
                    (Run run) -> run.start().local())
            .thenComparing(Run::format)
            .thenComparing(Run::place);

    private SameRun() {}

    /** Every run once, in the order of time. What the most trusted record of a run lacks is taken from the others. */
    static List<Run> once(List<Run> records) {
        List<Run> runs = new ArrayList<>();
        for (Run record : records.stream().sorted(IN_TIME).toList()) {
            int before = earlier(runs, record);
            if (before < 0) {
                runs.add(record);
            } else {
                Run known = runs.get(before);
                boolean trusted = known.format().compareTo(record.format()) <= 0;
                runs.set(before, trusted ? known.completedBy(record) : record.completedBy(known));
            }
        }
        runs.sort(IN_TIME);
        return List.copyOf(runs);
    }

    /** The place of the same run among those of the days before; -1 if there is none. */
    private static int earlier(List<Run> runs, Run record) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            Run known = runs.get(i);
            if (known.day().isBefore(record.day().minusDays(2))) {
                return -1;
            }
            if (same(known, record)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(Run a, Run b) {
        if (a.start().dayOnly() || b.start().dayOnly()) {
            return a.day().equals(b.day())
                    && !a.place().file().equals(b.place().file())
                    && a.km() != null
                    && b.km() != null
                    && Math.abs(a.km() - b.km()) <= ALIKE * Math.max(a.km(), b.km());
        }
        boolean moments = a.start().instant() != null && b.start().instant() != null;
        Duration apart = moments
                ? Duration.between(a.start().instant(), b.start().instant())
                : Duration.between(a.start().local(), b.start().local());
        if (a.minutes() == null || b.minutes() == null) {
            return apart.abs().compareTo(START_APART) <= 0;
        }
        double startB = apart.toSeconds() / 60.0;
        double overlap = Math.min(a.minutes(), startB + b.minutes()) - Math.max(0, startB);
        return overlap > Math.min(a.minutes(), b.minutes()) / 2;
    }
}
