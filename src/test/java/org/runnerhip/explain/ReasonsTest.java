package org.runnerhip.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.runnerhip.Assessment;
import org.runnerhip.Cases;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.explain.Reason.Way;
import org.runnerhip.facts.Conclusions;

class ReasonsTest {

    private final RuleBook book = RuleBook.bundled();
    private final Consultation ann = Consultation.about("Ann")
            .tell("pain-region", "groin", "anterior-hip")
            .tell("night-pain", "wakes-at-night")
            .tell("limp", "yes");

    @Test
    void aRedFlagRestsOnItsRuleItsFindingAndTheAnswer() {
        Reason.Conclusion flag = book.assess(ann).why("RF05").get(0);
        assertEquals("red flag", flag.kind());
        Way way = flag.ways().get(0);
        assertTrue(way.place().orElseThrow().file().endsWith(".drl"));
        assertFalse(way.sources().isEmpty());
        Reason.Conclusion finding = (Reason.Conclusion) way.reasons().get(0);
        assertEquals("groin-or-front-pain", finding.id());
        assertTrue(way.reasons().get(1) instanceof Reason.Told);
    }

    @Test
    void aConclusionThatSeveralRulesReachHasAllOfThem() {
        List<Way> ways = book.assess(ann).why("groin-or-front-pain").get(0).ways();
        Set<String> answers = ways.stream()
                .flatMap(way -> way.reasons().stream())
                .map(reason -> ((Reason.Told) reason).answer())
                .collect(Collectors.toSet());
        assertEquals(Set.of("groin", "anterior-hip"), answers);
    }

    @Test
    void aCauseRestsOnItsEvidence() {
        Way sum = book.assess(ann).why("bsi-femoral-neck").get(0).ways().get(0);
        assertEquals(Conclusions.RANKING, sum.rule());
        assertTrue(sum.place().isEmpty());
        assertTrue(sum.reasons().stream()
                .allMatch(reason -> ((Reason.Conclusion) reason).kind().startsWith("reason ")));
    }

    @Test
    void aPercentageNamesTheDistancesItFollowsFrom() {
        Consultation jumped =
                Consultation.about("").tell("last-long-run-km", 30).tell("longest-run-30d-km", 20);
        Way way = book.assess(jumped).why("single-run-spike").get(0).ways().get(0);
        assertEquals(
                "50 percent (from last-long-run-km 30 km and longest-run-30d-km 20 km)",
                ((Reason.Told) way.reasons().get(0)).answer());
    }

    @Test
    void anIdMayBeWrittenAsPeopleWriteIt() {
        Assessment assessment = book.assess(ann);
        assertEquals(assessment.why("bsi-femoral-neck"), assessment.why("BSI femoral_neck"));
        assertEquals(assessment.why("RF05"), assessment.why("rf05"));
    }

    @Test
    void aLevelOfUrgencyRestsOnTheFlagsThatStandAtIt() {
        Assessment assessment = book.assess(ann);
        assertEquals(
                assessment.redFlags().stream()
                        .filter(flag -> flag.urgency().equals("same-day"))
                        .count(),
                assessment.why("same-day").size());
    }

    @Test
    void whatWasNotConcludedHasNoReasons() {
        assertEquals(List.of(), book.assess(ann).why("dvt"));
    }

    @Test
    void anOpenSafetyQuestionNeedsNoRule() {
        Reason.Conclusion question = book.assess(ann).why("fever").get(0);
        assertEquals("question", question.kind());
        assertTrue(question.ways().get(0).place().isEmpty());
    }

    @Test
    void theEngineAndTheEvaluatorGiveTheSameTrees() {
        Assessment one = book.assess(ann);
        Assessment other = book.evaluate(ann);
        assertEquals(one, other);
        for (String id : List.of("RF05", "bsi-femoral-neck", "stop-running", "groin-or-front-pain")) {
            assertEquals(one.why(id), other.why(id));
        }
    }

    @Test
    void otherReasonsMakeAnotherAssessment() {
        assertNotEquals(
                book.assess(ann).reasons(),
                book.assess(ann.tell("pain-region", "groin")).reasons());
    }

    @Test
    void inEveryCaseAllReasonsEndInAnswersThatWereTold() {
        List<Consultation> cases = Cases.consultations();
        for (int index = 0; index < cases.size(); index += 25) {
            Consultation each = cases.get(index);
            Set<String> told = book.answers(each).told().keySet().stream()
                    .map(term -> term.id())
                    .collect(Collectors.toSet());
            Assessment assessment = book.assess(each);
            assessment
                    .recommendations()
                    .forEach(advice -> assessment.why(advice.id()).forEach(why -> assertGrounded(why, told)));
            assessment.redFlags().forEach(flag -> assessment.why(flag.id()).forEach(why -> assertGrounded(why, told)));
        }
    }

    private static void assertGrounded(Reason reason, Set<String> told) {
        if (reason instanceof Reason.Told answer) {
            boolean follows = Distances.behind(answer.term())
                    .filter(distances -> told.contains(distances.now()))
                    .isPresent();
            assertTrue(told.contains(answer.term()) || follows, answer.term());
        } else if (reason instanceof Reason.Conclusion conclusion) {
            assertFalse(conclusion.ways().isEmpty(), conclusion.title());
            for (Way way : conclusion.ways()) {
                assertFalse(way.reasons().isEmpty(), way.rule());
                way.reasons().forEach(each -> assertGrounded(each, told));
            }
        }
    }
}
