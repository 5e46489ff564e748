package org.runnerhip.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.runnerhip.ruletext.RuleTexts.named;
import static org.runnerhip.ruletext.RuleTexts.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.runnerhip.Assessment;
import org.runnerhip.Assessment.Advice;
import org.runnerhip.Cases;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.explain.WhatIf.Effect;
import org.runnerhip.explain.WhatIf.Outcome;
import org.runnerhip.explain.WhatIf.Question;
import org.runnerhip.vocabulary.Term;

class WhatIfTest {

    private static final String SEEN = "RedFlag( 'RF05', 'same-day', 'seen' )";

    @Test
    void anOpenQuestionSaysWhatItsAnswersWouldChange() {
        WhatIf whatIf = SmallBase.of(rule("Symptom( 'limp', 'yes'; )", SEEN)).whatIf();
        assertEquals(new Outcome("not-known", WhatIf.NONE, List.of()), whatIf.asTold());
        assertEquals(
                List.of(new Question(
                        "limp",
                        "Are you limping?",
                        true,
                        "not told",
                        List.of(new Effect(
                                List.of("yes"), Optional.of("same-day"), Optional.empty(), List.of(), List.of())))),
                whatIf.open());
    }

    @Test
    void aTellingAnswerSaysWhatWouldChangeTheUrgency() {
        WhatIf whatIf = SmallBase.of(rule("Symptom( 'limp', 'yes'; )", SEEN)).whatIf("limp", "yes");
        assertEquals(
                List.of("no", "not told"), whatIf.told().get(0).effects().get(0).answers());
        assertEquals(
                Optional.of("not-known"), whatIf.told().get(0).effects().get(0).urgency());
    }

    @Test
    void whatNoRuleReadsIsLeftOut() {
        WhatIf whatIf = SmallBase.of(rule("Symptom( 'limp', 'yes'; )", SEEN)).whatIf("onset", "sudden");
        assertEquals(List.of("limp"), whatIf.open().stream().map(Question::term).toList());
        assertEquals(List.of(), whatIf.told());
    }

    @Test
    void numbersThatComeToTheSameAreOneRange() {
        WhatIf whatIf = SmallBase.of(
                        rule("Symptom( 'pain-rest-nprs'; number >= 3 )", SEEN),
                        named(
                                "Worse",
                                rule(
                                        "Symptom( 'pain-rest-nprs'; number > 6 )",
                                        "RedFlag( 'RF05', 'same-day', 'worse' )")),
                        named(
                                "Worst",
                                rule(
                                        "Symptom( 'pain-rest-nprs'; number == 10 )",
                                        "RedFlag( 'RF05', 'emergency-now', 'worst' )")))
                .whatIf();
        assertEquals(
                Map.of("same-day", List.of("3 to 9 points of 10"), "emergency-now", List.of("10 points of 10")),
                whatIf.open().get(0).effects().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                effect -> effect.urgency().orElseThrow(), Effect::answers)));
    }

    @Test
    void whatCouldBeMostUrgentComesFirst() {
        WhatIf whatIf = SmallBase.of(
                        rule("Symptom( 'limp', 'yes'; )", SEEN),
                        named(
                                "Kidneys",
                                rule(
                                        "History( 'kidney-disease', 'yes'; )",
                                        "RedFlag( 'RF05', 'emergency-now', 'kidneys' )")))
                .whatIf();
        assertEquals(
                List.of("kidney-disease", "limp"),
                whatIf.open().stream().map(Question::term).toList());
    }

    @Test
    void adviceAndTheFirstCauseChangeToo() {
        Effect effect = SmallBase.of(
                        rule("Symptom( 'limp', 'yes'; )", "Supports( 'gtps', STRONG, 'a limp' )"),
                        named("Rest", rule("Symptom( 'limp', 'yes'; )", "Recommendation( 'rest', 'now', 'a limp' )")),
                        named(
                                "Massage",
                                rule("Symptom( 'limp', 'no'; )", "Recommendation( 'massage', 'now', 'no limp' )")))
                .whatIf()
                .open()
                .get(0)
                .effects()
                .get(0);
        assertEquals(
                new Effect(List.of("yes"), Optional.empty(), Optional.of("gtps"), List.of("rest"), List.of()), effect);
    }

    @Test
    void whatConcernsAnotherRunnerIsNotTried() {
        WhatIf whatIf =
                SmallBase.of(rule("History( 'periods-absent', 'yes'; )", SEEN)).whatIf("sex", "male");
        assertEquals(List.of(), whatIf.open());
    }

    @Test
    void inTheWholeBaseEveryEffectIsWhatTheEngineSays() {
        RuleBook book = RuleBook.bundled();
        List<Consultation> cases = Cases.consultations();
        int tried = 0;
        for (int index = 0; index < cases.size(); index += cases.size() / 12) {
            Consultation runner = cases.get(index);
            WhatIf whatIf = book.whatIf(runner);
            for (Question question : whatIf.open()) {
                Term term = book.vocabulary().terms().get(question.term());
                for (Effect effect : question.effects()) {
                    String answer = effect.answers().get(0);
                    if (term.values().contains(answer)) {
                        assertOutcome(whatIf.asTold(), effect, book.assess(runner.tell(term.id(), answer)));
                        tried++;
                    }
                }
            }
        }
        assertTrue(tried > 100, tried + " tried");
    }

    private static void assertOutcome(Outcome now, Effect effect, Assessment then) {
        List<String> advice =
                then.recommendations().stream().map(Advice::id).sorted().toList();
        assertEquals(effect.urgency().orElse(now.urgency()), then.urgency().level());
        assertTrue(advice.containsAll(effect.adds()), effect + " " + advice);
        assertTrue(advice.stream().noneMatch(effect.drops()::contains), effect + " " + advice);
        assertEquals(now.advice().size() + effect.adds().size() - effect.drops().size(), advice.size());
        assertEquals(
                effect.firstCause().orElse(now.firstCause()),
                then.causes().stream()
                        .filter(cause -> !cause.likelihood().equals("unlikely"))
                        .findFirst()
                        .map(Assessment.RankedCause::id)
                        .orElse(WhatIf.NONE));
    }
}
