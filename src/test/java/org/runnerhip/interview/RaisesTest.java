package org.runnerhip.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.runnerhip.ruletext.RuleTexts.page;
import static org.runnerhip.ruletext.RuleTexts.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Finding;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.Runner;
import org.runnerhip.facts.Symptom;
import org.runnerhip.interview.Raises.Raise;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.SmallVocabulary;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

class RaisesTest {

    private static final int SAME_DAY = 5;
    private static final int EMERGENCY = 6;
    private static final String RED_FLAG = "RedFlag( 'RF05', 'same-day', 'seen' )";
    private static final String EMERGENCY_FLAG = "RedFlag( 'RF05', 'emergency-now', 'seen' )";
    private static final String LIMPING = rule("Symptom( 'limp', 'yes'; )", "Finding( 'limping' )");

    private final Vocabulary vocabulary = SmallVocabulary.vocabulary();
    private final List<Given> told = new ArrayList<>();
    private final List<Concluded> concluded = new ArrayList<>();

    // red flags

    @Test
    void whatARedFlagStillDependsOnIsAsked() {
        assertAsked(List.of("limp"), rule("Symptom( 'limp', 'yes'; )", RED_FLAG));
    }

    @Test
    void anAnswerThatFitsLeavesTheOtherQuestionsOpen() {
        told.add(Symptom.of("limp", "yes"));
        assertAsked(List.of("night-pain"), rule(both("limp', 'yes'", "night-pain', 'wakes-at-night'"), RED_FLAG));
    }

    @Test
    void anAnswerThatDoesNotFitSettlesTheOtherQuestions() {
        told.add(Symptom.of("limp", "no"));
        assertAsked(List.of(), rule(both("limp', 'yes'", "night-pain', 'wakes-at-night'"), RED_FLAG));
    }

    @Test
    void oneFittingAnswerOfSeveralIsEnough() {
        told.add(Symptom.of("pain-region", "low-back"));
        told.add(Symptom.of("pain-region", "groin"));
        assertAsked(List.of("limp"), rule(both("pain-region', 'groin'", "limp', 'yes'"), RED_FLAG));
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
        assertAsked(
                List.of(),
                LIMPING,
                rule("Finding( 'limping'; )\n    Symptom( 'night-pain', 'wakes-at-night'; )", RED_FLAG));
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
    void anotherQuestionCountsOnlyIfItsAnswerAloneWouldDo() {
        assertAsked(List.of("limp"), rule(both("limp', 'yes'", "flexibility-good', 'no'"), RED_FLAG));
        told.add(Symptom.of("limp", "yes"));
        assertAsked(List.of("flexibility-good"), rule(both("limp', 'yes'", "flexibility-good', 'no'"), RED_FLAG));
    }

    @Test
    void anAnswerThatIsNotSureSettlesTheQuestion() {
        told.add(Symptom.of("limp", "not-sure"));
        assertAsked(List.of(), rule("Symptom( 'limp', 'yes'; )", RED_FLAG));
    }

    @Test
    void aFindingThatStandsAsksNothingMore() {
        concluded.add(new Finding("limping"));
        assertAsked(List.of(), LIMPING, rule("Finding( 'limping'; )", RED_FLAG));
    }

    @Test
    void whatARunnerIsNotSureOfIsNoAnswerThatRaisesAnything() {
        assertAsked(List.of(), rule("Open( 'signs', 'not-sure'; )", RED_FLAG));
    }

    // how far, and whose story

    @Test
    void aQuestionCountsByTheMostUrgentFlagItCouldRaise() {
        Raise night = raises(
                        rule("Symptom( 'night-pain', 'wakes-at-night'; )", RED_FLAG),
                        rule("Symptom( 'night-pain', 'wakes-at-night'; )", EMERGENCY_FLAG))
                .get(term("night-pain"));
        assertEquals(EMERGENCY, night.rank());
    }

    @Test
    void aQuestionIsNearIfItsFlagRestsOnSomethingToldAndItsAnswerWouldDo() {
        told.add(Symptom.of("pain-region", "groin"));
        Map<Term, Raise> raises = raises(
                rule(both("limp', 'yes'", "pain-region', 'groin'"), RED_FLAG),
                rule("Symptom( 'night-pain', 'wakes-at-night'; )", RED_FLAG));
        assertEquals(new Raise(SAME_DAY, Raise.ONE_ANSWER_OFF), raises.get(term("limp")));
        assertEquals(new Raise(SAME_DAY, Raise.FAR), raises.get(term("night-pain")));
    }

    @Test
    void itIsNearestIfTheFlagSuspectsWhatSomethingSpeaksForAlready() {
        told.add(Symptom.of("pain-region", "groin"));
        concluded.add(Cause.of("bsi-femoral-neck", 1));
        Raise limp = raises(rule(both("limp', 'yes'", "pain-region', 'groin'"), RED_FLAG))
                .get(term("limp"));
        assertEquals(Raise.NEAREST, limp.near());
    }

    @Test
    void thatAnythingHurtsIsNearToNothing() {
        concluded.add(new Finding("complaint"));
        Raise limp = raises(
                        rule("Symptom( 'pain-region', 'groin'; )", "Finding( 'complaint' )"),
                        rule("Finding( 'complaint'; )\n    Symptom( 'limp', 'yes'; )", RED_FLAG))
                .get(term("limp"));
        assertEquals(Raise.FAR, limp.near());
    }

    @Test
    void aTermIsReadThroughFindings() {
        Raises raises = read(LIMPING, rule("Finding( 'limping'; )", RED_FLAG));
        assertTrue(raises.isRead(term("limp")));
        assertFalse(raises.isRead(term("night-pain")));
    }

    private Term term(String id) {
        return vocabulary.terms().get(id);
    }

    private static String both(String one, String other) {
        return "Symptom( '" + one + "; )\n    Symptom( '" + other + "; )";
    }

    private Raises read(String... rules) {
        List<Remark> remarks = new ArrayList<>();
        TextFile page = new TextFile("safety/page.drl", "page.drl", page(rules));
        Raises raises = new Raises(RuleReader.read(page, remarks).rules(), vocabulary);
        assertEquals(List.of(), remarks);
        return raises;
    }

    private Map<Term, Raise> raises(String... rules) {
        return read(rules).of(vocabulary.terms().values(), Set.of(), told, concluded);
    }

    private void assertAsked(List<String> expected, String... rules) {
        assertEquals(
                expected,
                raises(rules).keySet().stream()
                        .filter(term -> told.stream()
                                .noneMatch(fact -> fact instanceof Symptom symptom
                                        && symptom.name().equals(term.id())))
                        .map(Term::id)
                        .toList());
    }
}
