package org.runnerhip.traininglog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Seven days of the log.
 *
 * @param end its last day
 * @param runs how many runs
 * @param km its distance, of the runs that tell theirs
 * @param longestKm its longest run
 * @param hard how many of its runs were hard; empty where the log cannot tell
 * @param gap why it is not known what was run; empty where it is
 */
public record Week(LocalDate end, int runs, double km, double longestKm, Optional<Integer> hard, Optional<String> gap) {

    static Week of(Days days, HardSessions hardSessions, LocalDate end) {
        LocalDate start = end.minusDays(6);
        List<Run> runs = days.runs(start, end);
        List<HardSessions.Verdict> verdicts =
                runs.stream().flatMap(run -> hardSessions.of(run).stream()).toList();
        return new Week(
                end,
                runs.size(),
                days.km(start, end),
                days.longestKm(start, end),
                verdicts.size() < runs.size()
                        ? Optional.empty()
                        : Optional.of((int) verdicts.stream()
                                .filter(HardSessions.Verdict::hard)
                                .count()),
                days.distanceGap(start, end));
    }
}
