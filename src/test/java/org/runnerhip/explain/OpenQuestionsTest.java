package org.runnerhip.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.runnerhip.ruletext.RuleTexts.page;
import static org.runnerhip.ruletext.RuleTexts.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runnerhip.Assessment;
import org.runnerhip.Assessment.OpenQuestion;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.facts.Cleared;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Contraindication;
import org.runnerhip.facts.Finding;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.History;
import org.runnerhip.facts.RedFlag;
import org.runnerhip.facts.Runner;
import org.runnerhip.facts.Symptom;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.SmallVocabulary;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

class OpenQuestionsTest {

    private static final int SELF_CARE = 1;
    private static final int EMERGENCY = 6;

    private static final String RED_FLAG = "RedFlag( 'RF05', 'same-day', 'seen' )";
    private static final String EMERGENCY_FLAG = "RedFlag( 'RF05', 'emergency-now', 'seen' )";
    private static final String CLEARED = "Cleared( 'movement' )";
    private static final String LIMPING = rule("Symptom( 'limp', 'yes'; )", "Finding( 'limping' )");

    private final RuleBook book = RuleBook.bundled();
    private final List<Given> told = new ArrayList<>();
    private final List<Concluded> concluded = new ArrayList<>();
    private int rank = SELF_CARE;

    // in the whole base

    static Stream<Consultation> everyAnswer() {
        RuleBook book = RuleBook.bundled();
        return book.vocabulary().terms().values().stream()
                .map(term -> Consultation.about(term.id())
                        .tell(term.id(), term.values().stream().findFirst().orElse(String.valueOf((long) term.most()))))
                .filter(answer -> book.answers(answer).problems().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("everyAnswer")
    void anAnsweredQuestionIsNeverAsked(Consultation answered) {
        assertFalse(asked(answered).contains(answered.name()));
    }

    @Test
    void aMaleRunnerIsNotAskedAboutPeriodsOrPregnancy() {
        List<String> asked =
                asked(Consultation.about("").tell("pain-region", "groin").tell("sex", "male"));
        assertFalse(asked.contains("periods-absent-3-months"));
        assertFalse(asked.contains("pregnant"));
    }

    @Test
    void aFemaleRunnerIsAskedAboutPeriodsAndPregnancy() {
        List<String> asked =
                asked(Consultation.about("").tell("pain-region", "groin").tell("sex", "female"));
        assertTrue(asked.contains("periods-absent-3-months"));
        assertTrue(asked.contains("pregnant"));
    }

    @Test
    void aRunnerWhoseSexIsNotToldIsAskedForIt() {
        assertTrue(asked(Consultation.about("").tell("pain-region", "groin")).contains("sex"));
    }

    @Test
    void nothingIsAskedInAnEmergency() {
        Assessment emergency = book.assess(Consultation.about("").tell("unable-to-bear-weight", "yes"));
        assertEquals("emergency-now", emergency.urgency().level());
        assertEquals(List.of(), emergency.questions());
        assertFalse(emergency.urgency().provisional());
    }

    @Test
    void whatCouldBeAnEmergencyIsAskedBeforeWhatOnlyKeepsAPainkillerBack() {
        List<String> asked = asked(Consultation.about("").tell("pain-region", "groin"));
        assertTrue(asked.contains("kidney-disease"));
        assertTrue(asked.indexOf("unable-to-bear-weight") < asked.indexOf("kidney-disease"));
    }

    @Test
    void theUrgencyIsProvisionalWhileASafetyQuestionIsOpen() {
        assertTrue(book.assess(Consultation.about("").tell("pain-region", "groin"))
                .urgency()
                .provisional());
    }

    @Test
    void aSafetyQuestionSaysWhatItScreensFor() {
        OpenQuestion question = book.assess(Consultation.about("").tell("pain-region", "groin")).questions().stream()
                .filter(each -> each.id().equals("limp"))
                .findFirst()
                .orElseThrow();
        Term limp = book.vocabulary().terms().get("limp");
        assertEquals(
                new OpenQuestion(
                        "limp", limp.ask(), "screens for " + limp.safety().orElseThrow(), true),
                question);
    }

    // red flags

    @Test
    void whatARedFlagStillDependsOnIsAsked() {
        assertAsked(List.of("limp"), rule("Symptom( 'limp', 'yes'; )", RED_FLAG));
    }

    @Test
    void anAnswerThatFitsLeavesTheOtherQuestionsOpen() {
        told.add(Symptom.of("limp", "yes"));
        assertAsked(List.of("night-pain"), rule(both("limp', 'yes'", "night-pain'"), RED_FLAG));
    }

    @Test
    void anAnswerThatDoesNotFitSettlesTheOtherQuestions() {
        told.add(Symptom.of("limp", "no"));
        assertAsked(List.of(), rule(both("limp', 'yes'", "night-pain'"), RED_FLAG));
    }

    @Test
    void oneFittingAnswerOfSeveralIsEnough() {
        told.add(Symptom.of("pain-region", "low-back"));
        told.add(Symptom.of("pain-region", "groin"));
        assertAsked(List.of("limp"), rule(both("pain-region', 'groin'", "limp'"), RED_FLAG));
    }

    @Test
    void whatARedFlagNeedsIsLookedForBehindItsFindings() {
        assertAsked(List.of("limp"), LIMPING, rule("Finding( 'limping'; )", RED_FLAG));
    }

    @Test
    void aFindingIsOpenInEveryWayInWhichItCouldComeAbout() {
        told.add(Symptom.of("limp", "no"));
        assertAsked(
                List.of("night-pain"),
                LIMPING,
                rule("Symptom( 'night-pain', 'wakes-at-night'; )", "Finding( 'limping' )"),
                rule("Finding( 'limping'; )", RED_FLAG));
    }

    @Test
    void aFindingThatCannotComeAboutSettlesTheOtherQuestions() {
        told.add(Symptom.of("limp", "no"));
        assertAsked(List.of(), LIMPING, rule("Finding( 'limping'; )\n    Symptom( 'night-pain'; )", RED_FLAG));
    }

    @Test
    void aFindingThatMustNotBeAndIsSettlesTheQuestions() {
        concluded.add(new Finding("resting"));
        assertAsked(List.of(), rule("Symptom( 'limp', 'yes'; )\n    not Finding( 'resting'; )", RED_FLAG));
    }

    @Test
    void aCauseThatDoesNotStandYetLeavesTheQuestionsOpen() {
        assertAsked(List.of("limp"), rule("Symptom( 'limp', 'yes'; )\n    Cause( 'gtps'; )", RED_FLAG));
    }

    @Test
    void whatWasNotToldOfTheRunnerIsAsked() {
        told.add(Runner.of(29, null));
        assertAsked(List.of("sex"), rule("Runner( ageYears > 16, sex == 'female' )", RED_FLAG));
    }

    @Test
    void whatWasToldOfTheRunnerSettlesTheQuestions() {
        told.add(Runner.of(29, null));
        assertAsked(List.of(), rule("Runner( ageYears < 16, sex == 'female' )", RED_FLAG));
    }

    @Test
    void onlySafetyQuestionsAreAsked() {
        assertAsked(List.of("limp"), rule(both("limp'", "flexibility-good'"), RED_FLAG));
    }

    @Test
    void aQuestionForOneSexIsNotAskedOfTheOther() {
        told.add(Runner.of(29, "male"));
        assertAsked(List.of(), rule("History( 'periods-absent', 'yes'; )", RED_FLAG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"female", "other"})
    void aQuestionForOneSexIsAskedOfWhomItMayConcern(String sex) {
        told.add(Runner.of(29, sex));
        assertAsked(List.of("periods-absent"), rule("History( 'periods-absent', 'yes'; )", RED_FLAG));
    }

    @Test
    void aQuestionBelowAnAgeIsNotAskedFromThatAgeOn() {
        told.add(Runner.of(60, "female"));
        assertAsked(List.of(), rule("History( 'periods-absent', 'yes'; )", RED_FLAG));
    }

    // order and rank

    @Test
    void whatCouldRaiseTheUrgencyMostComesFirst() {
        assertAsked(
                List.of("kidney-disease", "limp", "night-pain"),
                rule("Symptom( 'night-pain'; )", CLEARED),
                rule("Symptom( 'limp', 'yes'; )", RED_FLAG),
                rule("History( 'kidney-disease', 'yes'; )", EMERGENCY_FLAG));
    }

    @Test
    void aQuestionCountsByTheMostUrgentFlagItCouldRaise() {
        assertAsked(
                List.of("night-pain", "limp"),
                rule("Symptom( 'limp', 'yes'; )", RED_FLAG),
                rule("Symptom( 'night-pain'; )", RED_FLAG),
                rule("Symptom( 'night-pain', 'wakes-at-night'; )", EMERGENCY_FLAG));
    }

    @Test
    void questionsOfOneRankStandInTheOrderOfTheVocabulary() {
        assertAsked(
                List.of("pain-region", "limp", "onset"),
                rule("Symptom( 'onset', 'sudden'; )", RED_FLAG),
                rule(both("limp', 'yes'", "pain-region', 'groin'"), RED_FLAG));
    }

    @Test
    void whatCouldOnlyGiveALowerUrgencyIsNotAsked() {
        rank = EMERGENCY;
        assertAsked(List.of(), rule("Symptom( 'limp', 'yes'; )", RED_FLAG));
    }

    @Test
    void whatCouldGiveTheSameUrgencyForAnotherReasonIsAsked() {
        rank = EMERGENCY;
        assertAsked(List.of("limp"), rule("Symptom( 'limp', 'yes'; )", EMERGENCY_FLAG));
    }

    // clearances

    @Test
    void aClearanceThatDoesNotStandYetAsksForItsScreen() {
        told.add(History.of("kidney-disease", "no"));
        assertAsked(List.of("limp"), rule("Symptom( 'limp'; )\n    History( 'kidney-disease'; )", CLEARED));
    }

    @Test
    void aClearanceThatStandsAsksNothing() {
        concluded.add(new Cleared("movement"));
        assertAsked(List.of(), rule("Symptom( 'limp'; )", CLEARED));
    }

    @Test
    void aClearanceThatARedFlagForbidsAsksNothing() {
        concluded.add(new RedFlag("RF05", "same-day", "seen"));
        assertAsked(List.of(), rule("Symptom( 'limp'; )\n    not RedFlag( 'RF05'; )", CLEARED));
    }

    @Test
    void aClearanceThatAContraindicationForbidsForNowStillAsks() {
        concluded.add(new Contraindication("massage", "fresh"));
        assertAsked(List.of("limp"), rule("Symptom( 'limp'; )\n    not Contraindication( 'massage'; )", CLEARED));
    }

    private List<String> asked(Consultation consultation) {
        return book.assess(consultation).questions().stream()
                .map(OpenQuestion::id)
                .toList();
    }

    private static String both(String one, String other) {
        return "Symptom( '" + one + "; )\n    Symptom( '" + other + "; )";
    }

    private void assertAsked(List<String> expected, String... rules) {
        Vocabulary vocabulary = SmallVocabulary.vocabulary();
        List<Remark> remarks = new ArrayList<>();
        TextFile page = new TextFile("safety/page.drl", "page.drl", page(rules));
        OpenQuestions questions =
                new OpenQuestions(RuleReader.read(page, remarks).rules(), vocabulary);
        assertEquals(List.of(), remarks);
        assertEquals(
                expected,
                questions.given(told, concluded, rank).stream().map(Term::id).toList());
    }
}
