package org.runnerhip.traininglog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.runnerhip.facts.TrainingLoad;
import org.runnerhip.traininglog.Load.Answer;

/** Works out the training terms. What each means stands with the term in {@code vocabulary/terms.yaml}. */
final class LoadTerms {

    private static final int MONTH = 30;
    private static final int FOUR_WEEKS = 28;
    /** Days without a run that make a break. */
    private static final int BREAK = 14;
    /** Three hours, and how many days a run of that length counts as just done. */
    private static final double ULTRA_MINUTES = 180;

    private static final int JUST_DONE = 3;
    private static final double MOST_KM = 400;
    private static final double MOST_PERCENT = 1000;

    private final Days days;
    private final LocalDate last;
    private final LocalDate weekStart;
    private final List<Answer> answers = new ArrayList<>();

    LoadTerms(Days days) {
        this.days = days;
        this.last = days.last();
        this.weekStart = last.minusDays(6);
        weeklyDistance();
        longRun();
        hardSessions();
        restDays();
        monotony();
        breakThenReturn();
        daysSinceLastRun();
        ultra();
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    private void weeklyDistance() {
        LocalDate beforeEnd = weekStart.minusDays(1);
        LocalDate beforeStart = weekStart.minusDays(FOUR_WEEKS);
        Double now = km("weekly-km-now", days.distanceGap(weekStart, last), days.km(weekStart, last));
        Double before = km(
                "weekly-km-before",
                days.distanceGap(beforeStart, beforeEnd),
                days.km(beforeStart, beforeEnd) * 7 / FOUR_WEEKS);
        percent(
                "weekly-change-pct",
                load(now, before, null, null).weeklyChangePct(),
                "both weekly distances are needed");
    }

    /** The last seven days, or those up to the last run where they have none. */
    private void longRun() {
        LocalDate end = days.withRuns().isEmpty() ? last : days.withRuns().last();
        end = end.isBefore(weekStart) ? end : last;
        Optional<String> gap = end.isBefore(last.minusDays(FOUR_WEEKS - 1))
                ? Optional.of("there is no run in the last four weeks")
                : days.distanceGap(end.minusDays(6), last);
        Optional<Run> run = gap.isPresent() ? Optional.empty() : furthestBeyond(end);
        Double km = km(
                "last-long-run-km",
                gap.or(() -> run.isEmpty() ? Optional.of("there is no run") : Optional.empty()),
                run.map(Run::km).orElse(0.0));
        noteDay(run);
        LocalDate day = run.map(Run::day).orElse(last);
        Double longest = km(
                "longest-run-30d-km",
                km == null ? Optional.of("the last long run is not known") : monthGap(day),
                days.longestKm(day.minusDays(MONTH), day.minusDays(1)));
        percent("single-run-spike-pct", load(null, null, km, longest).singleRunSpikePct(), "both distances are needed");
    }

    private Optional<String> monthGap(LocalDate day) {
        return days.distanceGap(day.minusDays(MONTH), day.minusDays(1));
    }

    /** Of the runs of a week the one furthest beyond its month; the longest where the log does not reach back that far. */
    private Optional<Run> furthestBeyond(LocalDate end) {
        List<Run> runs = days.runs(end.minusDays(6), end);
        boolean comparable =
                monthGap(end.minusDays(6)).isEmpty() && monthGap(end).isEmpty();
        Comparator<Run> longest = Comparator.comparing(Run::km);
        return runs.stream()
                .max(comparable ? Comparator.comparing(this::beyondItsMonth).thenComparing(longest) : longest);
    }

    private double beyondItsMonth(Run run) {
        return load(
                        null,
                        null,
                        run.km(),
                        days.longestKm(run.day().minusDays(MONTH), run.day().minusDays(1)))
                .singleRunSpikePct();
    }

    private void noteDay(Optional<Run> run) {
        if (run.isPresent()) {
            Answer answer = answers.remove(answers.size() - 1);
            String note = answer.known() ? "on " + run.get().day() : answer.note();
            answers.add(new Answer(answer.id(), answer.value(), note));
        }
    }

    private void hardSessions() {
        HardSessions judge = new HardSessions(days);
        List<Run> runs = days.runs(weekStart, last);
        List<HardSessions.Verdict> verdicts =
                runs.stream().flatMap(run -> judge.of(run).stream()).toList();
        Optional<String> gap = days.gap(weekStart, last)
                .or(() -> verdicts.size() < runs.size()
                        ? Optional.of(runs.size() - verdicts.size() + " of " + runs.size()
                                + " runs tell neither an effort, nor a heart rate or pace with "
                                + HardSessions.ENOUGH_RUNS + " runs to compare with")
                        : Optional.empty());
        String by = verdicts.stream()
                .map(verdict -> verdict.by().word)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
        long hard = verdicts.stream().filter(HardSessions.Verdict::hard).count();
        add("hard-sessions-per-week", gap, String.valueOf(Math.min(hard, 14)), by.isEmpty() ? "" : "by " + by);
    }

    private void restDays() {
        long running = days.week(last).stream().filter(day -> !day.isEmpty()).count();
        add("rest-days-per-week", days.gap(weekStart, last), String.valueOf(7 - running), "");
    }

    private void monotony() {
        List<List<Run>> week = days.week(last);
        List<Run> runs = week.stream().flatMap(List::stream).toList();
        boolean timed = runs.stream().allMatch(run -> run.minutes() != null);
        Optional<String> gap = (timed ? days.gap(weekStart, last) : days.distanceGap(weekStart, last))
                .or(() -> runs.isEmpty() ? Optional.of("there is no run in the last seven days") : Optional.empty());
        if (gap.isPresent()) {
            add("training-monotony", gap, "", "");
        } else {
            Monotony monotony = Monotony.of(week);
            add("training-monotony", gap, rounded(monotony.value()), "from " + monotony.load());
        }
    }

    private void breakThenReturn() {
        boolean back = false;
        Optional<String> gap = days.gap(last.minusDays(FOUR_WEEKS - 1), last);
        for (LocalDate day : days.withRuns().tailSet(last.minusDays(FOUR_WEEKS - 1), true)) {
            LocalDate before = days.withRuns().lower(day);
            LocalDate from = before == null ? day.minusDays(BREAK) : before;
            Optional<String> unknown = days.gap(from, day);
            gap = gap.or(() -> unknown);
            back |= unknown.isEmpty() && (before == null || ChronoUnit.DAYS.between(before, day) > BREAK);
        }
        add("break-then-return", back ? Optional.empty() : gap, back ? "yes" : "no", "");
    }

    private void daysSinceLastRun() {
        LocalDate run = days.withRuns().isEmpty() ? null : days.withRuns().last();
        add(
                "days-since-last-run",
                run == null ? Optional.of("there is no run") : days.gap(run, last),
                run == null ? "" : String.valueOf(ChronoUnit.DAYS.between(run, last)),
                "");
    }

    /** What is planned stands in no log, so the answer is never no. */
    private void ultra() {
        boolean justDone = days.runs(last.minusDays(JUST_DONE - 1), last).stream()
                .anyMatch(run -> run.minutes() != null && run.minutes() > ULTRA_MINUTES);
        add(
                "ultra-or-marathon-now",
                justDone ? Optional.empty() : Optional.of("what is planned stands in no log"),
                "yes",
                "more than three hours in the last three days");
    }

    private static TrainingLoad load(Double weekNow, Double weekBefore, Double longRun, Double longest) {
        return new TrainingLoad(weekNow, weekBefore, null, longRun, longest, null, null, null, null, null, null, null);
    }

    private Double km(String term, Optional<String> gap, double km) {
        Optional<String> unknown =
                gap.or(() -> km > MOST_KM ? Optional.of("more than 400 km") : Optional.<String>empty());
        String value = rounded(km);
        add(term, unknown, value, "");
        return unknown.isPresent() ? null : Double.valueOf(value);
    }

    private void percent(String term, Double percent, String unknown) {
        Optional<String> gap = percent == null
                ? Optional.of(unknown)
                : percent > MOST_PERCENT ? Optional.of("more than 1000 percent; it follows") : Optional.empty();
        add(term, gap, percent == null ? "" : rounded(percent), "");
    }

    private void add(String term, Optional<String> unknown, String value, String note) {
        answers.add(unknown.map(why -> new Answer(term, "", why)).orElseGet(() -> new Answer(term, value, note)));
    }

    private static String rounded(double number) {
        BigDecimal rounded =
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
