package org.runnerhip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.runnerhip.reading.RefusedException;

class RuleBookTest {

    private final RuleBook book = RuleBook.bundled();

    @Test
    void groinPainThatWakesTheRunnerIsSeenTheSameDay() {
        Assessment assessment = book.assess(Consultation.about("Ann")
                .tell("age-years", 29)
                .tell("sex", "female")
                .tell("pain-region", "groin")
                .tell("night-pain", "wakes-at-night"));
        assertEquals("same-day", assessment.urgency().level());
        assertEquals(List.of("RF05"), assessment.urgency().because());
        assertTrue(assessment.recommendations().stream()
                .anyMatch(advice -> advice.id().equals("stop-running")));
    }

    @Test
    void aConclusionNamesItsRuleItsSourcesAndTheAnswersItRestsOn() {
        Assessment.Flag flag = book.assess(
                        Consultation.about("").tell("pain-region", "groin").tell("limp", true))
                .redFlags()
                .get(0);
        assertEquals(
                List.of("limp yes", "pain-region groin"),
                flag.why().facts().stream().sorted().toList());
        assertTrue(
                flag.why().sources().contains("S_ROBERTSON2017"),
                flag.why().sources().toString());
    }

    @Test
    void ofNothingToldTheLevelIsNotKnownAndRunningWaits() {
        Assessment assessment = book.assess(Consultation.about("nothing told"));
        assertEquals("not-known", assessment.urgency().level());
        assertFalse(assessment.urgency().settled());
        assertTrue(assessment.questions().stream()
                .anyMatch(question -> question.id().equals("unable-to-bear-weight")));
        assertEquals("pause-running", assessment.running().orElseThrow().treatment());
    }

    @Test
    void aMisspeltTermIsRefusedWithTheNearestWord() {
        Consultation misspelt = Consultation.about("Ann").tell("night-pian", "none");
        RefusedException refused = assertThrows(RefusedException.class, () -> book.assess(misspelt));
        assertEquals("Ann:1:1: there is no term \"night-pian\" - did you mean \"night-pain\"?", refused.getMessage());
    }

    @Test
    void theEvaluatorGivesTheSameAssessmentAsTheEngine() {
        for (Consultation consultation : Cases.consultations()) {
            assertEquals(book.assess(consultation), book.evaluate(consultation), consultation.name());
        }
    }

    @Test
    void theEvaluatorRefusesWhatTheEngineRefuses() {
        Consultation misspelt = Consultation.about("Ann").tell("night-pian", "none");
        RefusedException refused = assertThrows(RefusedException.class, () -> book.evaluate(misspelt));
        assertEquals("Ann:1:1: there is no term \"night-pian\" - did you mean \"night-pain\"?", refused.getMessage());
    }

    @Test
    void aDraftAnswersAsTheOpenedBookDoes() {
        RuleBook draft = RuleBook.draft(Path.of("rules"));
        Consultation limping =
                Consultation.about("Ann").tell("pain-region", "groin").tell("limp", true);
        assertEquals(book.knowledge(), draft.knowledge());
        assertEquals(book.assess(limping), draft.evaluate(limping));
        assertEquals(book.assess(limping), draft.assess(limping));
    }

    @Test
    void aFolderWithMistakesIsNoDraft() {
        assertThrows(RefusedException.class, () -> RuleBook.draft(Path.of("rules/cases")));
    }

    @Test
    void theEngineOfADraftIsBuiltOnceHoweverManyAskForIt() throws Exception {
        RuleBook draft = RuleBook.draft(Path.of("rules"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Set<KieBase> bases = Collections.newSetFromMap(new IdentityHashMap<>());
            Callable<KieBase> asked = draft::kieBase;
            for (Future<KieBase> base : threads.invokeAll(Collections.nCopies(8, asked))) {
                bases.add(base.get());
            }
            assertEquals(1, bases.size());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void oneBookServesManyThreadsAndKeepsNoSession() throws Exception {
        List<Consultation> some = Cases.consultations().stream().limit(300).toList();
        Map<Consultation, Assessment> alone = some.stream().distinct().collect(Collectors.toMap(c -> c, book::assess));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> answers = threads.invokeAll(some.stream()
                    .<Callable<Boolean>>map(c -> () -> book.assess(c).equals(alone.get(c)))
                    .toList());
            for (Future<Boolean> same : answers) {
                assertTrue(same.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(List.of(), List.copyOf(book.kieBase().getKieSessions()));
    }
}
