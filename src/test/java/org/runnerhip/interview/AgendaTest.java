package org.runnerhip.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runnerhip.Assessment;
import org.runnerhip.Assessment.OpenQuestion;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.vocabulary.Term;

/** What is left to ask, in the whole base. */
class AgendaTest {

    private final RuleBook book = RuleBook.bundled();
    private final Consultation groin = Consultation.about("").tell("pain-region", "groin");

    @Test
    void aMaleRunnerIsNotAskedAboutPeriodsAndPregnancy() {
        List<String> asked = asked(groin.tell("sex", "male"));
        assertFalse(asked.contains("periods-absent-3-months"));
        assertFalse(asked.contains("pregnant"));
    }

    @Test
    void aFemaleRunnerIsAskedAboutPeriodsAndPregnancy() {
        List<String> asked = asked(groin.tell("sex", "female"));
        assertTrue(asked.contains("periods-absent-3-months"));
        assertTrue(asked.contains("pregnant"));
    }

    @Test
    void aRunnerWhoseSexIsNotToldIsAskedForIt() {
        assertTrue(asked(groin).contains("sex"));
    }

    @Test
    void nothingIsAskedInAnEmergency() {
        Assessment emergency = book.assess(Consultation.about("").tell("unable-to-bear-weight", "yes"));
        assertEquals("emergency-now", emergency.urgency().level());
        assertEquals(List.of(), emergency.questions());
        assertTrue(emergency.urgency().settled());
    }

    @Test
    void whatIsAskedOnRequestOnlyIsNotAmongTheQuestions() {
        assertFalse(asked(groin).contains("kidney-disease"));
    }

    @Test
    void whatBelongsToTheStoryIsAskedFirst() {
        List<String> groinFirst = asked(groin).subList(0, 5);
        List<String> backFirst =
                asked(Consultation.about("").tell("pain-region", "low-back")).subList(0, 5);
        assertTrue(groinFirst.contains("hop-pain"), groinFirst.toString());
        assertFalse(groinFirst.equals(backFirst), "two stories, and the same five questions");
    }

    @Test
    void noLevelIsToldWhileAPageThatIsAlwaysAskedIsOpen() {
        Assessment open = book.assess(groin);
        assertEquals("not-known", open.urgency().level());
        assertEquals(0, open.urgency().rank());
        assertFalse(open.urgency().settled());
        assertEquals(5, open.urgency().pagesToGo());
        assertTrue(open.urgency().action().contains("5 pages"), open.urgency().action());
    }

    @Test
    void anEscalationThatSoundsCalmIsNoLevelWhileAPageIsOpen() {
        Assessment open = book.assess(groin.tell("course", "worsening"));
        assertEquals("not-known", open.urgency().level());
        assertTrue(open.redFlags().stream().anyMatch(flag -> flag.id().equals("ES05")));
    }

    @Test
    void aWarningSignStandsAtOnce() {
        Assessment open = book.assess(groin.tell("night-pain", "wakes-at-night"));
        assertEquals("same-day", open.urgency().level());
        assertFalse(open.urgency().settled());
        assertTrue(
                open.urgency().action().contains("Not settled yet"),
                open.urgency().action());
    }

    @Test
    void aQuestionThatIsNotSureIsNotAskedAgain() {
        assertFalse(asked(groin.tell("fever", "not-sure")).contains("fever"));
        assertFalse(asked(groin.tell("age-years", "not-sure")).contains("age-years"));
    }

    @Test
    void aSafetyQuestionSaysWhatItScreensFor() {
        OpenQuestion question = book.assess(groin).questions().stream()
                .filter(each -> each.id().equals("limp"))
                .findFirst()
                .orElseThrow();
        Term limp = book.vocabulary().terms().get("limp");
        assertEquals(
                new OpenQuestion(
                        "limp", limp.ask(), "screens for " + limp.safety().orElseThrow(), true),
                question);
    }

    private List<String> asked(Consultation consultation) {
        return book.assess(consultation).questions().stream()
                .map(OpenQuestion::id)
                .toList();
    }
}
