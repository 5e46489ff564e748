package org.runnerhip.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.History;
import org.runnerhip.facts.Runner;
import org.runnerhip.facts.Symptom;
import org.runnerhip.facts.TrainingLoad;
import org.runnerhip.vocabulary.Answers.Problem;

class AnswersTest {

    private final Answers answers = new Answers(SmallVocabulary.vocabulary());

    // words

    @ParameterizedTest
    @ValueSource(strings = {"night-pain", "Night pain", "NIGHT_PAIN", "  night-pain "})
    void aTermMayBeWrittenWithCapitalsSpacesAndUnderscores(String written) {
        answers.tell(written, List.of("none"));
        assertTold(Map.of("night-pain", List.of("none")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wakes-at-night", "Wakes at night", "WAKES_AT_NIGHT"})
    void anAnswerMayBeWrittenWithCapitalsSpacesAndUnderscores(String written) {
        answers.tell("night-pain", List.of(written));
        assertTold(Map.of("night-pain", List.of("wakes-at-night")));
    }

    @ParameterizedTest
    @CsvSource({"yes, yes", "no, no", "true, yes", "false, no", "Yes, yes", "TRUE, yes"})
    void aYesNoQuestionTakesYesAndNoAndTrueAndFalse(String written, String told) {
        answers.tell("limp", List.of(written));
        assertTold(Map.of("limp", List.of(told)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "null", "", "Unknown"})
    void anUnknownAnswerIsNotTold(String written) {
        answers.tell("limp", List.of(written)).tell("pain-rest-nprs", List.of(written));
        assertTold(Map.of());
    }

    @Test
    void noAnswerIsNotTold() {
        answers.tell("limp", List.of());
        assertTold(Map.of());
    }

    @Test
    void aTermWithSeveralValuesTakesSeveral() {
        answers.tell("pain-region", List.of("groin", "lateral-hip", "groin"));
        assertTold(Map.of("pain-region", List.of("groin", "lateral-hip")));
    }

    @Test
    void severalValuesMayBeToldOneAfterTheOther() {
        answers.tell("pain-region", List.of("groin")).tell("pain-region", List.of("low-back"));
        assertTold(Map.of("pain-region", List.of("groin", "low-back")));
    }

    @Test
    void theSameAnswerTwiceIsOneAnswer() {
        answers.tell("limp", List.of("yes")).tell("Limp", List.of("true"));
        assertTold(Map.of("limp", List.of("yes")));
    }

    // problems

    @Test
    void aMisspeltTermIsRefusedWithTheNearestOne() {
        answers.tell("night-pian", List.of("none"));
        assertProblem(new Problem("night-pian", -1, "there is no term \"night-pian\"", "did you mean \"night-pain\"?"));
    }

    @Test
    void aTermThatResemblesNoneIsRefused() {
        answers.tell("shoe-size", List.of("42"));
        assertProblem(new Problem(
                "shoe-size", -1, "there is no term \"shoe-size\"", "the terms are in vocabulary/terms.yaml"));
    }

    @Test
    void aMisspeltAnswerIsRefusedWithTheNearestOne() {
        answers.tell("pain-region", List.of("groin", "lateral-hop"));
        assertProblem(new Problem(
                "pain-region", 1, "\"lateral-hop\" is no answer to \"pain-region\"", "did you mean \"lateral-hip\"?"));
    }

    @Test
    void aYesNoQuestionTakesNothingElse() {
        answers.tell("limp", List.of("a little"));
        assertProblem(new Problem("limp", 0, "\"a-little\" is no answer to \"limp\"", "write one of yes, no"));
    }

    @Test
    void twoAnswersToAQuestionThatHasOneAreRefused() {
        answers.tell("limp", List.of("yes", "no"));
        assertProblem(new Problem("limp", -1, "\"limp\" has two answers", "keep one"));
    }

    @Test
    void aSecondAnswerToAQuestionThatHasOneIsRefused() {
        answers.tell("limp", List.of("yes")).tell("Limp", List.of("no"));
        assertProblem(new Problem("Limp", -1, "\"limp\" has two answers", "keep one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "96", "-30"})
    void aNumberOutOfRangeIsRefused(String age) {
        answers.tell("age-years", List.of(age));
        assertProblem(new Problem(
                "age-years",
                0,
                age + " is out of range for \"age-years\"",
                "write a whole number of years from 3 to 95"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "95"})
    void theEndsOfARangeBelongToIt(String age) {
        answers.tell("age-years", List.of(age));
        assertTold(Map.of("age-years", List.of(age)));
    }

    @Test
    void halfAPointIsRefusedWhereOnlyWholeNumbersAre() {
        answers.tell("pain-rest-nprs", List.of("6.5"));
        assertProblem(new Problem(
                "pain-rest-nprs",
                0,
                "\"6.5\" is not a whole number",
                "write a whole number of points of 10 from 0 to 10"));
    }

    @Test
    void aFractionIsTakenWhereNumbersNeedNotBeWhole() {
        answers.tell("sleep-hours", List.of("7.5"));
        assertTold(Map.of("sleep-hours", List.of("7.5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven", "7,5", "7 hours", "NaN", "Infinity"})
    void whatIsNoNumberIsRefused(String written) {
        answers.tell("sleep-hours", List.of(written));
        assertEquals(
                List.of("write a number of hours a night from 0 to 16"),
                answers.problems().stream().map(Problem::remedy).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7d", "7f", "0x7p0"})
    void aNumberOfJavaIsNoNumber(String written) {
        answers.tell("sleep-hours", List.of(written));
        assertEquals(1, answers.problems().size());
    }

    @Test
    void aYesToAQuestionForTheOtherSexIsRefused() {
        answers.tell("sex", List.of("male")).tell("periods-absent", List.of("yes"));
        assertEquals(
                List.of("periods-absent"),
                answers.problems().stream().map(Problem::term).toList());
    }

    @Test
    void aNoToAQuestionForTheOtherSexIsTaken() {
        answers.tell("sex", List.of("male")).tell("periods-absent", List.of("no"));
        assertTold(Map.of("sex", List.of("male"), "periods-absent", List.of("no")));
    }

    @Test
    void aLongRunBeforeAWeekOfRestIsTaken() {
        answers.tell("last-long-run-km", List.of("15")).tell("weekly-km-now", List.of("0"));
        assertTold(Map.of("last-long-run-km", List.of("15"), "weekly-km-now", List.of("0")));
    }

    @Test
    void everyProblemIsFound() {
        answers.tell("limp", List.of("perhaps")).tell("pain-region", List.of("hip", "groin", "leg"));
        assertEquals(3, answers.problems().size());
    }

    // otherwise no

    @Test
    void otherwiseNoAnswersTheSafetyQuestionsThatCanBeAnsweredNoOrNone() {
        answers.otherwiseNo();
        assertTold(Map.of(
                "limp", List.of("no"),
                "night-pain", List.of("none"),
                "kidney-disease", List.of("no"),
                "periods-absent", List.of("no")));
    }

    @Test
    void otherwiseNoLeavesWhatWasTold() {
        answers.tell("limp", List.of("yes")).otherwiseNo();
        assertEquals(List.of("yes"), told().get("limp"));
    }

    @Test
    void otherwiseNoLeavesWhatIsExcepted() {
        answers.tell("limp", List.of()).otherwiseNo();
        assertEquals(Set.of("night-pain", "kidney-disease", "periods-absent"), told().keySet());
    }

    // whole pages

    @Test
    void noneOfAPageAnswersItsOpenQuestions() {
        answers.tell("signs", List.of("none")).tell("night-pain", List.of("wakes-at-night"));
        assertTold(Map.of(
                "limp", List.of("no"), "night-pain", List.of("wakes-at-night"), "periods-absent", List.of("no")));
    }

    @Test
    void whatAppliesOnAPageIsYesAndTheRestIsNot() {
        answers.tell("Signs", List.of("limp"));
        assertTold(Map.of("limp", List.of("yes"), "night-pain", List.of("none"), "periods-absent", List.of("no")));
    }

    @Test
    void aPageMayBeNotSure() {
        answers.tell("story", List.of("not-sure")).tell("onset", List.of("gradual"));
        assertTold(Map.of("onset", List.of("gradual"), "pain-region", List.of("not-sure"), "sex", List.of("not-sure")));
    }

    @Test
    void aQuestionThatIsExpresslyNotToldStaysOpen() {
        answers.tell("limp", List.of()).tell("signs", List.of("none"));
        assertEquals(Set.of("night-pain", "periods-absent"), told().keySet());
    }

    @Test
    void noneBesideAYesOfThePageIsRefused() {
        answers.tell("limp", List.of("yes")).tell("signs", List.of("none"));
        assertProblem(new Problem(
                "signs", -1, "\"signs\" is none and \"limp\" is yes", "write signs: [limp], or correct one of them"));
    }

    @Test
    void whatAppliesAndIsNoIsRefused() {
        answers.tell("limp", List.of("no")).tell("signs", List.of("limp"));
        assertProblem(new Problem("signs", -1, "\"limp\" applies and is no", "correct one of them"));
    }

    @Test
    void noneOfAPageOfSeparateQuestionsIsRefused() {
        answers.tell("story", List.of("none"));
        assertProblem(new Problem(
                "story", 0, "\"none\" is no answer to \"story\"", "answer its questions: pain-region, onset, sex"));
    }

    @Test
    void whatIsNoQuestionOfThePageIsRefusedWithTheNearest() {
        answers.tell("signs", List.of("limp", "limb"));
        assertProblem(new Problem("signs", 1, "\"limb\" is no question of \"signs\"", "did you mean \"limp\"?"));
    }

    @Test
    void aQuestionWithMoreThanYesAndNoIsNotJustTicked() {
        answers.tell("signs", List.of("night-pain"));
        assertProblem(new Problem(
                "signs",
                0,
                "\"night-pain\" is not answered with yes or no",
                "write night-pain: with one of none, wakes-at-night"));
    }

    @Test
    void aPageAnsweredTwiceWithDifferentWordsIsRefused() {
        answers.tell("signs", List.of("none")).tell("Signs", List.of("limp"));
        assertProblem(new Problem("Signs", -1, "\"signs\" has two answers", "keep one"));
    }

    @Test
    void noneBesideAnotherAnswerToAPageIsRefused() {
        answers.tell("signs", List.of("none", "limp"));
        assertProblem(new Problem("signs", -1, "one answer to \"signs\" leaves no room for the others", "keep one"));
    }

    @Test
    void noneOfWhatIsNoPageIsRefused() {
        answers.tell("limp", List.of("none"));
        assertProblem(new Problem("limp", 0, "\"none\" is no answer to \"limp\"", "write one of yes, no"));
    }

    // not sure

    @Test
    void everyQuestionMayBeNotSure() {
        answers.tell("limp", List.of("not sure"))
                .tell("pain-rest-nprs", List.of("not-sure"))
                .tell("kidney-disease", List.of("NOT_SURE"))
                .tell("age-years", List.of("not-sure"));
        assertEquals(List.of(), answers.problems());
        assertFacts(
                Symptom.of("limp", "not-sure"),
                Symptom.of("pain-rest-nprs", "not-sure"),
                History.of("kidney-disease", "not-sure"),
                Symptom.of("age-years", "not-sure"));
    }

    @Test
    void notSureBesideAnotherAnswerIsRefused() {
        answers.tell("pain-region", List.of("groin", "not-sure"));
        assertProblem(new Problem(
                "pain-region", -1, "\"not-sure\" stands beside another answer", "keep not-sure, or the others"));
    }

    // facts

    @Test
    void aWordBecomesASymptomOrAPieceOfHistory() {
        answers.tell("limp", List.of("yes")).tell("kidney-disease", List.of("no"));
        assertFacts(Symptom.of("limp", "yes"), History.of("kidney-disease", "no"));
    }

    @Test
    void aNumberBecomesASymptomOrAPieceOfHistory() {
        answers.tell("pain-rest-nprs", List.of("6")).tell("sleep-hours", List.of("7.5"));
        assertFacts(Symptom.of("pain-rest-nprs", 6), History.of("sleep-hours", 7.5));
    }

    @Test
    void everyOneOfSeveralValuesBecomesAFact() {
        answers.tell("pain-region", List.of("groin", "low-back"));
        assertFacts(Symptom.of("pain-region", "groin"), Symptom.of("pain-region", "low-back"));
    }

    @Test
    void whatIsToldOfTheRunnerBecomesOneFact() {
        answers.tell("sex", List.of("female")).tell("age-years", List.of("29"));
        assertFacts(Runner.of(29, "female"));
    }

    @Test
    void whatIsNotToldOfTheRunnerStaysEmpty() {
        answers.tell("sex", List.of("male"));
        assertFacts(new Runner(null, "male", null, null));
    }

    @Test
    void nothingToldIsNoFact() {
        assertFacts();
    }

    @Test
    void theChangeOfTheWeekFollowsFromItsDistances() {
        answers.tell("weekly-km-now", List.of("50")).tell("weekly-km-before", List.of("40"));
        assertEquals(25.0, load().weeklyChangePct());
    }

    @Test
    void theSpikeOfARunFollowsFromItsDistances() {
        answers.tell("last-long-run-km", List.of("15")).tell("longest-run-30d-km", List.of("20"));
        assertEquals(-25.0, load().singleRunSpikePct());
    }

    @Test
    void aPercentageThatIsToldStands() {
        answers.tell("single-run-spike-pct", List.of("45"))
                .tell("last-long-run-km", List.of("15"))
                .tell("longest-run-30d-km", List.of("20"));
        assertEquals(45.0, load().singleRunSpikePct());
    }

    @Test
    void nothingFollowsFromOneDistance() {
        answers.tell("weekly-km-now", List.of("50"));
        assertEquals(new TrainingLoad(50.0, null, null, null, null, null, null, null, null, null, null, null), load());
    }

    @Test
    void nothingFollowsFromADistanceOfZero() {
        answers.tell("weekly-km-now", List.of("50")).tell("weekly-km-before", List.of("0"));
        assertEquals(new TrainingLoad(50.0, 0.0, null, null, null, null, null, null, null, null, null, null), load());
    }

    private Map<String, List<String>> told() {
        return answers.told().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    }

    private TrainingLoad load() {
        return (TrainingLoad) answers.facts().get(0);
    }

    private void assertTold(Map<String, List<String>> expected) {
        assertEquals(List.of(), answers.problems());
        assertEquals(expected, told());
    }

    private void assertProblem(Problem expected) {
        assertEquals(List.of(expected), answers.problems());
    }

    private void assertFacts(Given... expected) {
        assertTrue(answers.problems().isEmpty());
        assertEquals(List.of(expected), answers.facts());
    }
}
