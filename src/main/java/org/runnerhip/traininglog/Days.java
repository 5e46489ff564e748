package org.runnerhip.traininglog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The log day by day, up to one day. A day without a run is a day off only where the log was kept: before its first entry, and in four
 * weeks or more without an entry of any sport, nothing is known.
 */
final class Days {

    /** A silence of the log, in days: whether the runner rested or nothing was recorded cannot be told. */
    static final int SILENCE = 28;

    private final LocalDate last;
    private final TreeMap<LocalDate, List<Run>> runs;
    private final NavigableSet<LocalDate> entries = new TreeSet<>();

    Days(TrainingLog log, LocalDate last) {
        this.last = last;
        this.runs = log.runs().stream()
                .filter(run -> !run.day().isAfter(last))
                .collect(Collectors.groupingBy(Run::day, TreeMap::new, Collectors.toList()));
        entries.addAll(runs.keySet());
        log.leftOut().stream()
                .map(LeftOut::day)
                .filter(day -> !day.isAfter(last))
                .forEach(entries::add);
    }

    /** The day up to which it goes. */
    LocalDate last() {
        return last;
    }

    /** The days with a run, in order. */
    NavigableSet<LocalDate> withRuns() {
        return runs.navigableKeySet();
    }

    /** The runs of some days, in order, the first and the last day included. */
    List<Run> runs(LocalDate from, LocalDate to) {
        return runs.subMap(from, true, to, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Why it is not known what was run on some days; empty where it is. */
    Optional<String> gap(LocalDate from, LocalDate to) {
        if (entries.isEmpty() || from.isBefore(entries.first())) {
            return Optional.of(entries.isEmpty() ? "the log is empty" : "the log begins on " + entries.first());
        }
        LocalDate before = entries.floor(from);
        for (LocalDate entry : edges(before, to)) {
            if (ChronoUnit.DAYS.between(before, entry) > SILENCE && entry.isAfter(from)) {
                return Optional.of("the log is silent from " + before.plusDays(1) + " to "
                        + (entry.equals(last.plusDays(1)) ? last : entry.minusDays(1)));
            }
            before = entry;
        }
        return Optional.empty();
    }

    /** Why a distance over some days is not known: a gap, or a run without a distance. */
    Optional<String> distanceGap(LocalDate from, LocalDate to) {
        return gap(from, to)
                .or(() -> runs(from, to).stream()
                        .filter(run -> run.km() == null)
                        .findFirst()
                        .map(run -> "the run of " + run.day() + " has no distance"));
    }

    /** The entries after one up to the first after {@code to}; the day after the last stands for the end. */
    private List<LocalDate> edges(LocalDate before, LocalDate to) {
        List<LocalDate> edges = new ArrayList<>(entries.subSet(before, false, to, true));
        LocalDate next = entries.higher(to);
        edges.add(next != null ? next : last.plusDays(1));
        return edges;
    }

    /** The distance of some days in km, of runs that have one. */
    double km(LocalDate from, LocalDate to) {
        return runs(from, to).stream()
                .filter(run -> run.km() != null)
                .mapToDouble(Run::km)
                .sum();
    }

    /** The longest run of some days in km; 0 without any. */
    double longestKm(LocalDate from, LocalDate to) {
        return runs(from, to).stream()
                .filter(run -> run.km() != null)
                .mapToDouble(Run::km)
                .max()
                .orElse(0);
    }

    /** The runs of each of the seven days that end with one. */
    List<List<Run>> week(LocalDate end) {
        Map<LocalDate, List<Run>> of = runs;
        return end.minusDays(6)
                .datesUntil(end.plusDays(1))
                .map(day -> of.getOrDefault(day, List.of()))
                .toList();
    }
}
