package org.runnerhip.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.runnerhip.explain.Standing.FAILS;
import static org.runnerhip.explain.Standing.HOLDS;
import static org.runnerhip.explain.Standing.NOT_KNOWN;
import static org.runnerhip.ruletext.RuleTexts.named;
import static org.runnerhip.ruletext.RuleTexts.rule;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runnerhip.Cases;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.explain.RuleReading.ConditionReading;

class RuleReadingTest {

    private static final String SEEN = "RedFlag( 'RF05', 'same-day', 'seen' )";

    @Test
    void aRuleHoldsIfAndOnlyIfItFiredInTheEngine() {
        RuleBook book = RuleBook.bundled();
        Explainer explainer = new Explainer(book.rules(), book.vocabulary(), book.evaluator());
        Cases.consultations().parallelStream()
                .forEach(each -> assertEquals(
                        new HashSet<>(book.assess(each).fired()),
                        explainer.holding(book.answers(each).told()),
                        each.name()));
    }

    @Test
    void aRuleThatHoldsHasNoConditionThatDoesNotAndOneThatFailsHas() {
        RuleBook book = RuleBook.bundled();
        Explainer explainer = new Explainer(book.rules(), book.vocabulary(), book.evaluator());
        List<Consultation> cases = Cases.consultations();
        for (int index = 0; index < cases.size(); index += cases.size() / 20) {
            for (RuleReading reading :
                    explainer.readings(book.answers(cases.get(index)).told())) {
                assertEquals(reading.standing() == HOLDS, reading.missing() == 0, reading.rule());
            }
        }
    }

    @Test
    void aNumberBelowItsLimitIsReadWithWhatIsMissing() {
        ConditionReading spike = only(SmallBase.of(rule("TrainingLoad( singleRunSpikePct > 10 )", SEEN))
                .reading("single-run-spike-pct", "8"));
        assertEquals(
                new ConditionReading(
                        FAILS,
                        "single-run-spike-pct",
                        "8 percent",
                        "more than 10 percent",
                        "off by 2 percent",
                        List.of()),
                spike);
    }

    @Test
    void aNumberOnTheLimitThatItHasToPassIsCalledJustAtIt() {
        ConditionReading spike = only(SmallBase.of(rule("TrainingLoad( singleRunSpikePct > 10 )", SEEN))
                .reading("single-run-spike-pct", "10"));
        assertEquals("just at the limit", spike.off());
    }

    @Test
    void aPercentageThatWasNotToldSaysWhatItFollowsFrom() {
        ConditionReading spike = only(SmallBase.of(rule("TrainingLoad( singleRunSpikePct > 10 )", SEEN))
                .reading("last-long-run-km", "21", "longest-run-30d-km", "20"));
        assertEquals("5 percent (from last-long-run-km and longest-run-30d-km)", spike.read());
        assertEquals(FAILS, spike.standing());
    }

    @Test
    void whatWasNotToldIsNotKnown() {
        RuleReading reading =
                SmallBase.of(rule("Symptom( 'limp', 'yes'; )", SEEN)).reading();
        assertEquals(NOT_KNOWN, reading.standing());
        assertEquals(new ConditionReading(NOT_KNOWN, "limp", "", "yes", "", List.of()), only(reading));
    }

    @Test
    void anotherAnswerDoesNotHold() {
        RuleReading reading =
                SmallBase.of(rule("Symptom( 'limp', 'yes'; )", SEEN)).reading("limp", "no");
        assertEquals(FAILS, reading.standing());
        assertEquals(new ConditionReading(FAILS, "limp", "no", "yes", "", List.of()), only(reading));
    }

    @Test
    void oneOfSeveralAnswersIsEnough() {
        RuleReading reading = SmallBase.of(rule("Symptom( 'pain-region'; value in ( 'groin', 'low-back' ) )", SEEN))
                .reading("pain-region", "lateral-hip, groin");
        assertEquals(HOLDS, reading.standing());
        assertEquals("lateral-hip, groin", only(reading).read());
        assertEquals("groin or low-back", only(reading).needs());
    }

    @Test
    void eachComparisonOfARunnerIsReadByItself() {
        RuleReading reading = SmallBase.of(rule("Runner( ageYears >= 40, sex == 'female' )", SEEN))
                .reading("age-years", "38");
        assertEquals(
                List.of(FAILS, NOT_KNOWN),
                reading.conditions().stream().map(ConditionReading::standing).toList());
        assertEquals("off by 2 years", reading.conditions().get(0).off());
    }

    @Test
    void aFindingIsFollowedDownToTheAnswers() {
        RuleReading reading = SmallBase.of(
                        rule("Finding( 'limping'; )", SEEN),
                        named("A limp is told", rule("Symptom( 'limp', 'yes'; )", "Finding( 'limping' )")))
                .reading("limp", "no");
        assertEquals("A limp is told", only(reading).rules().get(0).rule());
        assertEquals("no", only(only(reading).rules().get(0)).read());
        assertEquals(FAILS, reading.standing());
    }

    @Test
    void aFindingIsNotKnownWhileAnotherRuleCouldStillConcludeIt() {
        RuleReading reading = SmallBase.of(
                        rule("Finding( 'bad'; )", SEEN),
                        named("A limp is bad", rule("Symptom( 'limp', 'yes'; )", "Finding( 'bad' )")),
                        named("A sudden start is bad", rule("Symptom( 'onset', 'sudden'; )", "Finding( 'bad' )")))
                .reading("limp", "no");
        assertEquals(NOT_KNOWN, reading.standing());
    }

    @Test
    void aFindingThatStandsNamesTheAnswersBehindIt() {
        RuleReading reading = SmallBase.of(
                        rule("Finding( 'limping'; )", SEEN),
                        named("A limp is told", rule("Symptom( 'limp', 'yes'; )", "Finding( 'limping' )")))
                .reading("limp", "yes");
        assertEquals("from limp yes", only(reading).read());
    }

    @Test
    void ofACauseThePointsAreRead() {
        RuleReading reading = SmallBase.of(
                        rule("Cause( 'gtps'; likelihood in ( 'likely', 'possible' ) )", SEEN),
                        named(
                                "A limp points to it",
                                rule("Symptom( 'limp', 'yes'; )", "Supports( 'gtps', WEAK, 'a limp' )")))
                .reading("limp", "yes");
        assertEquals("unlikely, 1 point", only(reading).read());
        assertEquals("likelihood likely or possible", only(reading).needs());
        assertEquals("off by 2 points", only(reading).off());
    }

    @Test
    void whatMustNotStandIsNamedWhereItDoes() {
        RuleReading reading = SmallBase.of(
                        rule("Symptom( 'limp' ; )\n    not Finding( 'limping'; )", "Cleared( 'movement' )"),
                        named("A limp is told", rule("Symptom( 'limp', 'yes'; )", "Finding( 'limping' )")))
                .reading("limp", "yes");
        ConditionReading absent = reading.conditions().get(1);
        assertEquals(FAILS, absent.standing());
        assertEquals("no finding limping", absent.what());
        assertEquals("broken by finding: limping", absent.read());
    }

    @Test
    void patternsJoinedByAVariableHoldTogetherOrNotAtAll() {
        SmallBase base = SmallBase.of(
                rule("Finding( $one : name )\n    Cleared( name == $one )", SEEN),
                named("A limp is told", rule("Symptom( 'limp', 'yes'; )", "Finding( 'limping' )")),
                named("A start is told", rule("Symptom( 'onset'; )", "Cleared( 'movement' )")),
                named(
                        "A quiet night clears limping",
                        rule("Symptom( 'night-pain', 'none'; )", "Cleared( 'limping' )")));
        assertTrue(base.reading("limp", "yes", "onset", "sudden").standing() != HOLDS);
        assertEquals(HOLDS, base.reading("limp", "yes", "night-pain", "none").standing());
    }

    private static ConditionReading only(RuleReading reading) {
        assertEquals(1, reading.conditions().size());
        return reading.conditions().get(0);
    }
}
