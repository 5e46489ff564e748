package org.runnerhip.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.runnerhip.ruletext.RuleTexts.named;
import static org.runnerhip.ruletext.RuleTexts.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.runnerhip.Assessment;
import org.runnerhip.Cases;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.explain.WhyNot.Candidate;
import org.runnerhip.explain.WhyNot.Change;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;

class WhyNotTest {

    private static final String SEEN = "RedFlag( 'RF05', 'same-day', 'seen' )";
    private static final String LIMP_IS_SEEN = rule("Symptom( 'limp', 'yes'; )", SEEN);

    private final RuleBook book = RuleBook.bundled();

    // the nearest change

    @Test
    void theNearestAnswerIsTheOneThatIsMissing() {
        assertEquals(
                Optional.of(Map.of("limp", List.of("yes"))),
                nearest(SmallBase.of(LIMP_IS_SEEN).whyNot("RF05", "limp", "no")));
    }

    @Test
    void aNumberIsMovedJustFarEnough() {
        SmallBase base = SmallBase.of(rule("TrainingLoad( singleRunSpikePct > 10 )", SEEN));
        assertEquals(
                Optional.of(Map.of("single-run-spike-pct", List.of("11"))),
                nearest(base.whyNot("RF05", "single-run-spike-pct", "8")));
    }

    @Test
    void wherePercentageFollowsFromDistancesADistanceIsChanged() {
        SmallBase base = SmallBase.of(rule("TrainingLoad( singleRunSpikePct > 10 )", SEEN));
        Map<String, List<String>> change = nearest(
                        base.whyNot("RF05", "last-long-run-km", "15", "longest-run-30d-km", "15"))
                .orElseThrow();
        assertEquals(List.of("17"), change.get("last-long-run-km"));
        assertEquals(1, change.size());
    }

    @Test
    void ofTwoWaysTheShorterIsTaken() {
        SmallBase base = SmallBase.of(
                rule("Symptom( 'limp', 'yes'; )\n    Symptom( 'onset', 'sudden'; )", SEEN),
                named("Kidneys matter", rule("History( 'kidney-disease', 'yes'; )", SEEN)));
        assertEquals(Optional.of(Map.of("kidney-disease", List.of("yes"))), nearest(base.whyNot("RF05")));
    }

    @Test
    void whatMustNotStandIsEndedInAllItsReasons() {
        SmallBase base = SmallBase.of(
                rule("Finding( 'asked'; )\n    not Finding( 'bad'; )", "Cleared( 'movement' )"),
                named("A sex is told", rule("Runner( sex in ( 'female', 'male' ) )", "Finding( 'asked' )")),
                named("A limp is bad", rule("Symptom( 'limp', 'yes'; )", "Finding( 'bad' )")),
                named("A sudden start is bad", rule("Symptom( 'onset', 'sudden'; )", "Finding( 'bad' )")));
        Map<String, List<String>> change = nearest(
                        base.whyNot("movement", "sex", "male", "limp", "yes", "onset", "sudden"))
                .orElseThrow();
        assertEquals(Set.of("limp", "onset"), change.keySet());
    }

    @Test
    void aCauseMayBeHeldBackByWhatSpeaksAgainstIt() {
        SmallBase base = SmallBase.of(
                rule("Symptom( 'limp', 'yes'; )", "Supports( 'gtps', WEAK, 'a limp' )"),
                named("A sudden start", rule("Symptom( 'onset', 'sudden'; )", "Opposes( 'gtps', STRONG, 'sudden' )")));
        WhyNot whyNot = base.whyNot("gtps", "limp", "yes", "onset", "sudden");
        assertFalse(whyNot.stands());
        assertEquals(
                "1 point for it and 3 points against; it is told from 1 point",
                whyNot.notes().get(0));
        assertEquals(Optional.of(Map.of("onset", List.of("gradual"))), nearest(whyNot));
    }

    @Test
    void whatNeedsMoreThanThreeAnswersIsNotFound() {
        SmallBase base = SmallBase.of(rule(
                "Symptom( 'limp', 'yes'; )\n    Symptom( 'onset', 'sudden'; )\n"
                        + "    Symptom( 'night-pain', 'none'; )\n    History( 'kidney-disease', 'yes'; )",
                SEEN));
        assertEquals(Optional.empty(), nearest(base.whyNot("RF05")));
        assertTrue(nearest(base.whyNot("RF05", "limp", "yes")).isPresent());
    }

    @Test
    void answersThatCannotBothBeTrueAreNoChange() {
        SmallBase base = SmallBase.of(rule("History( 'periods-absent', 'yes'; )", SEEN));
        assertEquals(
                Set.of("periods-absent", "sex"),
                nearest(base.whyNot("RF05", "sex", "male")).orElseThrow().keySet());
    }

    @Test
    void inTheWholeBaseEveryChangeMakesItsRuleFireInTheEngine() {
        List<Consultation> cases = Cases.consultations();
        IntStream.range(0, 40).parallel().forEach(index -> {
            Consultation each = cases.get(index * (cases.size() / 40));
            Rule rule = book.rules().get(index * 19 % book.rules().size());
            for (Candidate candidate : book.whyNot(each, rule.name()).rules()) {
                candidate
                        .nearest()
                        .ifPresent(change -> assertTrue(
                                book.assess(changed(each, change)).fired().contains(rule.name()),
                                each.name() + ": " + change + " for " + rule.name()));
            }
        });
    }

    @Test
    void inTheWholeBaseNoSingleAnswerDoesWhatTwoAreSaidToBeNeededFor() {
        Alternatives alternatives = new Alternatives(book.rules(), book.vocabulary());
        List<Consultation> cases = Cases.consultations();
        AtomicInteger compared = new AtomicInteger();
        List<String> wrong = IntStream.range(0, 60)
                .parallel()
                .mapToObj(index -> {
                    Consultation each = cases.get(index * (cases.size() / 60));
                    Rule rule = book.rules().get(index * 13 % book.rules().size());
                    Candidate candidate = book.whyNot(each, rule.name()).rules().get(0);
                    boolean several = candidate.reading().standing() != Standing.HOLDS
                            && candidate
                                    .nearest()
                                    .map(change -> change.answers().size() > 1)
                                    .orElse(true);
                    if (several) {
                        compared.incrementAndGet();
                    }
                    return several && oneAnswerMakesItFire(each, rule, alternatives)
                            ? each.name() + ": " + rule.name()
                            : "";
                })
                .filter(each -> !each.isEmpty())
                .toList();
        assertEquals(List.of(), wrong);
        assertTrue(compared.get() > 10, compared + " compared");
    }

    private boolean oneAnswerMakesItFire(Consultation runner, Rule rule, Alternatives alternatives) {
        Map<Term, List<String>> told = book.answers(runner).told();
        for (Term term : book.vocabulary().terms().values()) {
            for (Edit edit : alternatives.to(term, told)) {
                Consultation other = told(told).tell(term.id(), edit.words().toArray());
                if (book.answers(other).problems().isEmpty()
                        && book.evaluate(other).fired().contains(rule.name())) {
                    throw new AssertionError(runner.name() + ": " + edit + " makes fire " + rule.name());
                }
            }
        }
        return false;
    }

    // what is asked about

    @Test
    void whatStandsIsSaidToStand() {
        WhyNot whyNot = SmallBase.of(LIMP_IS_SEEN).whyNot("RF05", "limp", "yes");
        assertTrue(whyNot.stands());
        assertEquals(Optional.empty(), whyNot.nearest());
        assertEquals(Standing.HOLDS, whyNot.rules().get(0).reading().standing());
    }

    @Test
    void aRuleMayBeNamedByItsBeginning() {
        assertEquals(
                "The runner says something that matters",
                SmallBase.of(LIMP_IS_SEEN).whyNot("the runner says").asked());
    }

    @Test
    void aBeginningThatSeveralRulesHaveIsRefusedWithTheirNames() {
        SmallBase base = SmallBase.of(named("A limp one", LIMP_IS_SEEN), named("A limp two", LIMP_IS_SEEN));
        String message = assertThrows(UnknownSubjectException.class, () -> base.whyNot("A limp"))
                .getMessage();
        assertTrue(message.startsWith("2 rules begin with \"A limp\" - write more"), message);
        assertTrue(message.contains("A limp two"), message);
    }

    @Test
    void anUnknownIdIsRefusedWithTheNearest() {
        assertEquals(
                "there is no \"gpts\" to conclude - did you mean \"gtps\"?",
                assertThrows(
                                UnknownSubjectException.class,
                                () -> SmallBase.of(LIMP_IS_SEEN).whyNot("gpts"))
                        .getMessage());
    }

    @Test
    void whatNoRuleCanConcludeIsRefused() {
        String message = assertThrows(
                        UnknownSubjectException.class,
                        () -> SmallBase.of(LIMP_IS_SEEN).whyNot("massage"))
                .getMessage();
        assertTrue(message.startsWith("no rule can conclude anything about \"massage\" - "), message);
    }

    @Test
    void anAnsweredQuestionIsNotAskedAgain() {
        WhyNot whyNot = SmallBase.of(LIMP_IS_SEEN).whyNot("limp", "limp", "no");
        assertFalse(whyNot.stands());
        assertEquals(List.of("it was answered: no"), whyNot.notes());
        assertEquals(Optional.of(Map.of("limp", List.of())), nearest(whyNot));
    }

    @Test
    void whereHelpComesFirstNothingIsAsked() {
        SmallBase base = SmallBase.of(rule("Symptom( 'limp', 'yes'; )", "RedFlag( 'RF05', 'emergency-now', 'seen' )"));
        WhyNot whyNot = base.whyNot("onset", "limp", "yes");
        assertFalse(whyNot.stands());
        assertEquals(List.of("nothing is asked at this level of urgency: help comes first"), whyNot.notes());
    }

    @Test
    void anOpenSafetyQuestionIsAskedWithoutARule() {
        assertTrue(SmallBase.of(LIMP_IS_SEEN).whyNot("limp").stands());
    }

    @Test
    void aWithheldTreatmentSaysWhy() {
        SmallBase base = SmallBase.of(
                rule("Symptom( 'onset', 'sudden'; )", "Recommendation( 'massage', 'now', 'it may help' )"),
                named("A limp", rule("Symptom( 'limp', 'yes'; )", "Contraindication( 'massage', 'a limp' )")));
        assertEquals(
                List.of("leave alone: Massage [massage]: a limp"),
                base.whyNot("massage", "limp", "yes").notes());
    }

    private static Optional<Map<String, List<String>>> nearest(WhyNot whyNot) {
        return whyNot.nearest().map(Change::answers);
    }

    private static Consultation told(Map<Term, List<String>> answers) {
        Consultation consultation = Consultation.about("");
        for (Map.Entry<Term, List<String>> answer : answers.entrySet()) {
            consultation =
                    consultation.tell(answer.getKey().id(), answer.getValue().toArray());
        }
        return consultation;
    }

    private Consultation changed(Consultation runner, Change change) {
        Consultation other = told(book.answers(runner).told());
        for (Map.Entry<String, List<String>> answer : change.answers().entrySet()) {
            other = other.tell(answer.getKey(), answer.getValue().toArray());
        }
        return other;
    }

    @Test
    void theFacadeExplainsAnAssessmentThatLacksSomething() {
        Consultation ann = Consultation.about("Ann").tell("single-run-spike-pct", 8);
        Assessment assessment = book.assess(ann);
        assertTrue(assessment.why("mileage-spike").isEmpty());
        assertFalse(book.whyNot(ann, "mileage-spike").stands());
    }
}
