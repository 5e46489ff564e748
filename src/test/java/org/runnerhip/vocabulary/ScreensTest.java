package org.runnerhip.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runnerhip.facts.Asked;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.Open;
import org.runnerhip.facts.Runner;
import org.runnerhip.facts.Symptom;

/** The screens of the small vocabulary: story (pain-region, onset, sex), signs (limp, night-pain, periods-absent), painkiller. */
class ScreensTest {

    private final Screens screens = SmallVocabulary.vocabulary().screens();
    private final List<Given> told = new ArrayList<>();

    @Test
    void ofNothingToldEveryScreenIsOpen() {
        assertEquals(
                List.of(
                        new Open("story", "not-asked"),
                        new Open("signs", "not-asked"),
                        new Open("painkiller", "not-asked")),
                screens.states(told));
    }

    @Test
    void aScreenIsAskedOnceEachOfItsQuestionsHasAnAnswer() {
        told.add(Symptom.of("pain-region", "groin"));
        told.add(Symptom.of("onset", "gradual"));
        assertEquals(new Open("story", "not-asked"), state("story"));
        told.add(Runner.of(30, "male"));
        assertEquals(new Asked("story"), state("story"));
    }

    @Test
    void aQuestionThatDoesNotConcernTheRunnerIsNotWaitedFor() {
        told.add(Symptom.of("limp", "no"));
        told.add(Symptom.of("night-pain", "none"));
        assertEquals(new Open("signs", "not-asked"), state("signs"));
        told.add(Runner.of(30, "male"));
        assertEquals(new Asked("signs"), state("signs"));
    }

    @Test
    void anAnswerThatIsNotSureLeavesItOpenAndSaysSo() {
        told.add(Runner.of(30, "male"));
        told.add(Symptom.of("limp", "not-sure"));
        assertEquals(new Open("signs", "not-asked"), state("signs"));
        told.add(Symptom.of("night-pain", "none"));
        assertEquals(new Open("signs", "not-sure"), state("signs"));
    }

    @Test
    void aComponentOfTheRunnerMayBeNotSureToo() {
        told.add(Symptom.of("pain-region", "groin"));
        told.add(Symptom.of("onset", "gradual"));
        told.add(Symptom.of("sex", "not-sure"));
        assertEquals(new Open("story", "not-sure"), state("story"));
    }

    @Test
    void whatIsOpenAndWhatIsAnsweredIsToldByTerm() {
        told.add(Runner.of(30, "male"));
        told.add(Symptom.of("limp", "not-sure"));
        told.add(Symptom.of("pain-region", "groin"));
        told.add(Symptom.of("pain-region", "lateral-hip"));
        assertEquals(
                List.of("limp", "night-pain"),
                screens.open("signs", told).stream().map(Term::id).toList());
        Map<Term, String> answered = screens.answered("story", told);
        assertEquals(
                List.of("groin, lateral-hip", "male"),
                answered.values().stream().toList());
    }

    private Concluded state(String screen) {
        return screens.states(told).stream()
                .filter(state -> state.toString().contains("name=" + screen))
                .findFirst()
                .orElseThrow();
    }
}
