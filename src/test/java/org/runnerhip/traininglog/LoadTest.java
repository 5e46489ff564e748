package org.runnerhip.traininglog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.facts.TrainingLoad;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** What the terms are, worked out by hand from small logs. All days are counted from the last one, which is day 0. */
class LoadTest {

    private static final Vocabulary WORDS = RuleBook.bundled().vocabulary();
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 31);

    @TempDir
    private Path folder;

    /** A run: how many days ago, km, minutes, effort; empty where not told. */
    private static String run(int daysAgo, String km, String minutes, String effort) {
        return TODAY.minusDays(daysAgo) + "," + km + "," + minutes + "," + effort + "\n";
    }

    /** Ten km in an hour every other day for ten weeks, up to eight days ago. */
    private static String everyOtherDay() {
        return IntStream.iterate(8, day -> day <= 78, day -> day + 2)
                .mapToObj(day -> run(day, "10", "60", ""))
                .collect(Collectors.joining());
    }

    // distances

    @Test
    void theWeekIsTheLastSevenDaysAndTheWeeksBeforeAreTheirMean() {
        Load load = load(everyOtherDay() + run(6, "12", "", "") + run(0, "5", "", ""));
        assertTold("17", load, "weekly-km-now");
        // fourteen runs of 10 km from day 8 to day 34
        assertTold("35", load, "weekly-km-before");
        assertTold("-51.43", load, "weekly-change-pct");
    }

    @Test
    void theEighthDayBelongsToTheWeeksBefore() {
        Load load = load(run(34, "1", "", "") + run(20, "2", "", "") + run(7, "4", "", "") + run(6, "8", "", ""));
        assertTold("8", load, "weekly-km-now");
        assertTold("1.75", load, "weekly-km-before");
    }

    @Test
    void theLastLongRunIsHeldAgainstTheThirtyDaysBeforeIt() {
        Load load = load(everyOtherDay() + run(33, "15", "", "") + run(3, "18", "", "") + run(1, "9", "", ""));
        assertTold("18", load, "last-long-run-km");
        assertTold("15", load, "longest-run-30d-km");
        assertTold("20", load, "single-run-spike-pct");
    }

    @Test
    void theThirtyFirstDayBeforeTheLongRunDoesNotCount() {
        Load load = load(everyOtherDay() + run(34, "15", "", "") + run(3, "18", "", ""));
        assertTold("10", load, "longest-run-30d-km");
        assertTold("80", load, "single-run-spike-pct");
    }

    @Test
    void ofTheWeekTheRunCountsThatWentFurthestBeyondItsMonth() {
        // 15 km is half as far again as 10; the 16 km after it are hardly more than the 15
        Load load = load(everyOtherDay() + run(5, "15", "", "") + run(1, "16", "", ""));
        assertTold("15", load, "last-long-run-km");
        assertTold("50", load, "single-run-spike-pct");
    }

    @Test
    void withoutARunInTheWeekTheLastWeekOfRunningCounts() {
        Load load = load(everyOtherDay() + run(11, "14", "", ""));
        assertTold("0", load, "weekly-km-now");
        assertTold("14", load, "last-long-run-km");
        assertTold("40", load, "single-run-spike-pct");
    }

    @Test
    void aRunWithoutADistanceMakesItsDistancesUnknown() {
        Load load = load(everyOtherDay() + run(2, "", "40", "") + run(1, "10", "60", ""));
        assertNotKnown("the run of 2024-03-29 has no distance", load, "weekly-km-now");
        assertNotKnown("the run of 2024-03-29 has no distance", load, "last-long-run-km");
        assertTold("35", load, "weekly-km-before");
        assertTold("5", load, "rest-days-per-week");
    }

    // what is not in the log

    @Test
    void beforeTheLogBeginsNothingIsKnown() {
        Load load = load(run(20, "10", "", "") + run(10, "10", "", "") + run(1, "12", "", ""));
        assertTold("12", load, "weekly-km-now");
        assertNotKnown("the log begins on 2024-03-11", load, "weekly-km-before");
        assertNotKnown("both weekly distances are needed", load, "weekly-change-pct");
        assertNotKnown("the log begins on 2024-03-11", load, "longest-run-30d-km");
        assertNotKnown("the log begins on 2024-03-11", load, "break-then-return");
    }

    @Test
    void aMonthWithoutAnEntryMakesTheTermsUnknownNotZero() {
        Load load = load(run(90, "10", "", "") + run(89, "10", "", "") + run(28, "10", "", ""));
        for (Load.Answer answer : load.answers()) {
            assertEquals("", answer.value(), answer.id());
        }
        assertNotKnown("the log is silent from 2024-03-04 to 2024-03-31", load, "weekly-km-now");
    }

    @Test
    void oneDayLessThanFourWeeksIsNoGap() {
        Load load = load(run(90, "10", "", "") + run(62, "10", "", "") + run(34, "10", "", "") + run(27, "10", "", ""));
        assertTold("0", load, "weekly-km-now");
        assertTold("27", load, "days-since-last-run");
    }

    @Test
    void aRideShowsThatTheLogWasKept() {
        String rides = "id,start_date_local,type,moving_time,distance\n"
                + "1," + TODAY.minusDays(60) + "T08:00:00,Run,3600,10000\n"
                + "2," + TODAY.minusDays(40) + "T08:00:00,Ride,3600,30000\n"
                + "3," + TODAY.minusDays(20) + "T08:00:00,Ride,3600,30000\n";
        Load load = Logs.read(Logs.write(folder, "log.csv", rides)).load(TODAY);
        assertTold("0", load, "weekly-km-now");
        assertTold("0", load, "weekly-km-before");
        assertTold("7", load, "rest-days-per-week");
        assertTold("60", load, "days-since-last-run");
        assertNotKnown("there is no run in the last seven days", load, "training-monotony");
        assertNotKnown("there is no run in the last four weeks", load, "last-long-run-km");
    }

    @Test
    void runsAfterTheDayDoNotCount() {
        Load load = log(everyOtherDay() + run(0, "99", "", "")).load(TODAY.minusDays(8));
        assertTold("40", load, "weekly-km-now");
        assertTold("0", load, "days-since-last-run");
    }

    @Test
    void anEmptyLogTellsNothing() {
        assertTrue(load("").given().isEmpty());
    }

    // rest, monotony, breaks

    @Test
    void twoRunsOfOneDayLeaveSixDaysOff() {
        Load load = load(everyOtherDay() + run(2, "5", "", "") + run(2, "7", "", ""));
        assertTold("6", load, "rest-days-per-week");
    }

    @Test
    void monotonyIsTheMeanOverTheDeviationOfSevenDays() {
        // loads 0 0 0 0 0 0 420: mean 60, deviation 60 times the root of 6
        Load effort = load(everyOtherDay() + run(3, "10", "60", "7"));
        assertTold("0.41", effort, "training-monotony");
        assertEquals("from effort times minutes", note(effort, "training-monotony"));
        // three of seven days alike: mean 3/7, deviation the root of 12/49
        Load minutes = load(everyOtherDay() + run(5, "10", "60", "") + run(3, "9", "60", "3") + run(1, "8", "60", ""));
        assertTold("0.87", minutes, "training-monotony");
        assertEquals("from minutes", note(minutes, "training-monotony"));
    }

    @Test
    void daysThatAreAllAlikeAreAsMonotonousAsMayBeTold() {
        String week =
                IntStream.range(0, 7).mapToObj(day -> run(day, "8", "", "")).collect(Collectors.joining());
        Load load = load(everyOtherDay() + week);
        assertTold("20", load, "training-monotony");
        assertEquals("from km", note(load, "training-monotony"));
        assertTold("0", load, "rest-days-per-week");
    }

    @ParameterizedTest
    @CsvSource({"15,yes", "14,no"})
    void fourteenDaysWithoutARunAreABreak(int later, String answer) {
        String until40 = IntStream.iterate(40, day -> day <= 80, day -> day + 2)
                .mapToObj(day -> run(day, "10", "", ""))
                .collect(Collectors.joining());
        assertTold(answer, load(until40 + run(40 - later, "5", "", "") + run(14, "5", "", "")), "break-then-return");
    }

    @Test
    void aReturnOfMoreThanFourWeeksAgoIsOver() {
        Load load = load(everyOtherDay()
                        .lines()
                        .filter(line -> !line.startsWith("2024-02"))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining())
                + run(28, "5", "", "")
                + run(31, "5", "", ""));
        // January, a break, back on 29 February and 3 March, then every other day
        assertTold("no", load, "break-then-return");
    }

    @Test
    void aRunOfMoreThanThreeHoursIsToldForThreeDays() {
        assertTold("yes", load(everyOtherDay() + run(2, "30", "181", "")), "ultra-or-marathon-now");
        assertNotKnown(
                "what is planned stands in no log",
                load(everyOtherDay() + run(3, "30", "181", "")),
                "ultra-or-marathon-now");
    }

    // hard sessions

    @Test
    void anEffortOfSevenIsHard() {
        Load load = load(everyOtherDay() + run(5, "10", "60", "7") + run(3, "10", "40", "6") + run(1, "5", "30", "9"));
        assertTold("2", load, "hard-sessions-per-week");
        assertEquals("by effort", note(load, "hard-sessions-per-week"));
    }

    @Test
    void withoutAnEffortAPaceATenthAboveTheUsualIsHard() {
        // the usual pace is 10 km an hour
        Load load = load(everyOtherDay() + run(5, "11", "60", "") + run(3, "10.9", "60", "") + run(1, "2", "8", ""));
        assertTold("1", load, "hard-sessions-per-week");
        assertEquals("by pace", note(load, "hard-sessions-per-week"));
    }

    @Test
    void aMeanHeartRateOf85PercentOfTheHighestIsHard() {
        StringBuilder rows =
                new StringBuilder("id,start_date_local,type,moving_time,distance,average_heartrate,max_heartrate\n");
        for (int day = 8; day < 28; day += 2) {
            rows.append(day + "," + TODAY.minusDays(day) + "T08:00:00,Run,3600,10000,140,200\n");
        }
        rows.append("x," + TODAY.minusDays(3) + "T08:00:00,Run,3600,10000,170,185\n");
        rows.append("y," + TODAY.minusDays(1) + "T08:00:00,Run,3600,10000,169,240\n");
        Load load = Logs.read(Logs.write(folder, "log.csv", rows.toString())).load(TODAY);
        assertTold("1", load, "hard-sessions-per-week");
        assertEquals("by heart rate", note(load, "hard-sessions-per-week"));
    }

    @Test
    void withTooFewRunsToCompareWithHardSessionsAreNotKnown() {
        Load load = load(run(20, "10", "60", "") + run(1, "11", "50", "") + run(0, "11", "50", "8"));
        assertNotKnown(
                "1 of 2 runs tell neither an effort, nor a heart rate or pace with 10 runs to compare with",
                load,
                "hard-sessions-per-week");
    }

    // weeks, days and clocks

    @Test
    void aLeapDayIsADay() {
        String log = "date,km,minutes,effort\n2024-02-22,1,,\n2024-02-23,2,,\n2024-02-29,4,,\n";
        Load load = Logs.read(Logs.write(folder, "log.csv", log)).load(LocalDate.of(2024, 2, 29));
        assertTold("6", load, "weekly-km-now");
        assertTold("0", load, "days-since-last-run");
    }

    @Test
    void aRunBelongsToTheLocalDayItBeganAlsoWhenTheClocksChange() {
        // on 31 March 2024 the clocks of Berlin went from 2 to 3
        assertEquals(LocalDate.of(2024, 3, 30), dayOfRunAt("2024-03-30T22:59:59Z"));
        assertEquals(LocalDate.of(2024, 3, 31), dayOfRunAt("2024-03-30T23:00:00Z"));
        assertEquals(LocalDate.of(2024, 3, 31), dayOfRunAt("2024-03-31T21:59:59Z"));
        assertEquals(LocalDate.of(2024, 4, 1), dayOfRunAt("2024-03-31T22:00:00Z"));
    }

    private LocalDate dayOfRunAt(String moment) {
        return Logs.read(Logs.write(folder, "run.fit", FitWriter.run(moment, 5, 30)))
                .runs()
                .get(0)
                .day();
    }

    @Test
    void theWeeksOfTheChartEndWithTheDay() {
        List<Week> weeks = load(everyOtherDay() + run(6, "12", "60", "8") + run(0, "5", "30", "2"))
                .weeks(13);
        assertEquals(TODAY, weeks.get(12).end());
        assertEquals(17, weeks.get(12).km());
        assertEquals(12, weeks.get(12).longestKm());
        assertEquals(Optional.of(1), weeks.get(12).hard());
        assertEquals(TODAY.minusDays(7), weeks.get(11).end());
        assertEquals(30, weeks.get(11).km());
        assertEquals(Optional.of("the log begins on 2024-01-13"), weeks.get(0).gap());
        assertEquals(0, weeks.get(0).runs());
    }

    // the vocabulary

    @Test
    void everyTermIsInTheVocabularyWithADefinition() {
        var terms = WORDS.terms();
        for (Load.Answer answer : load("").answers()) {
            Term term = terms.get(answer.id());
            assertTrue(term != null && !term.definition().isEmpty(), answer.id());
        }
    }

    @Test
    void theRulesSeeTheTerms() {
        Load load = load(everyOtherDay() + run(3, "18", "100", "8"));
        TrainingLoad fact = (TrainingLoad) RuleBook.bundled()
                .facts(load.addTo(Consultation.about("Ann"), WORDS))
                .get(0);
        assertEquals(80, fact.singleRunSpikePct());
        assertEquals(3, fact.daysSinceLastRun());
        assertEquals(
                "mileage-spike",
                RuleBook.bundled()
                        .assess(load.addTo(Consultation.about("Ann"), WORDS))
                        .drivers()
                        .get(0)
                        .id());
    }

    @Test
    void whatTheRunnerTellsCountsBeforeTheLog() {
        Consultation told =
                Consultation.about("Ann").tell("Rest_days per-week", 3).tell("training-monotony");
        Consultation both = load(everyOtherDay() + run(3, "18", "100", "8")).addTo(told, WORDS);
        assertEquals(List.of("3"), both.told().get("Rest_days per-week"));
        assertEquals(List.of(), both.told().get("training-monotony"));
        assertEquals(false, both.told().containsKey("rest-days-per-week"));
        assertEquals(List.of("18"), both.told().get("last-long-run-km"));
    }

    private TrainingLog log(String rows) {
        return Logs.read(Logs.write(folder, "log.csv", "date,km,minutes,effort\n" + rows));
    }

    private Load load(String rows) {
        return log(rows).load(TODAY);
    }

    private static Load.Answer answer(Load load, String term) {
        return load.answers().stream()
                .filter(answer -> answer.id().equals(term))
                .findFirst()
                .orElseThrow();
    }

    private static String note(Load load, String term) {
        return answer(load, term).note();
    }

    private static void assertTold(String value, Load load, String term) {
        assertEquals(value, answer(load, term).value(), term + ": " + note(load, term));
    }

    private static void assertNotKnown(String why, Load load, String term) {
        assertEquals("", answer(load, term).value(), term);
        assertEquals(why, note(load, term), term);
    }
}
