package org.runnerhip.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.runnerhip.ruletext.RuleTexts.named;
import static org.runnerhip.ruletext.RuleTexts.page;
import static org.runnerhip.ruletext.RuleTexts.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.runnerhip.Assessment.Advice;
import org.runnerhip.Assessment.RankedCause;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.engine.ExecutableModel;
import org.runnerhip.engine.Session;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.History;
import org.runnerhip.facts.RedFlag;
import org.runnerhip.facts.Runner;
import org.runnerhip.facts.Symptom;
import org.runnerhip.facts.TrainingLoad;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.Screens;
import org.runnerhip.vocabulary.SmallVocabulary;

class GroundsTest {

    private static final RedFlag SEEN = new RedFlag("RF05", "same-day", "seen");
    private static final String RED_FLAG = "RedFlag( 'RF05', 'same-day', 'seen' )";

    private final RuleBook book = RuleBook.bundled();
    private final List<Given> told = new ArrayList<>();

    // in the whole base

    @Test
    void adviceRestsOnTheAnswersThatCalledForIt() {
        Advice stop = book
                .assess(Consultation.about("").tell("pain-region", "groin").tell("limp", "yes"))
                .recommendations()
                .stream()
                .filter(advice -> advice.id().equals("stop-running"))
                .findFirst()
                .orElseThrow();
        assertTrue(stop.because().stream()
                .anyMatch(why -> why.facts().containsAll(List.of("pain-region groin", "limp yes"))));
    }

    @Test
    void aDriverRestsOnTheDistancesTold() {
        RankedCause spike = book
                .assess(Consultation.about("").tell("last-long-run-km", 20).tell("longest-run-30d-km", 15))
                .drivers()
                .stream()
                .filter(driver -> driver.id().equals("mileage-spike"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("single-run-spike-pct 33.3"),
                spike.evidenceFor().get(0).why().facts());
    }

    // by the rule

    @Test
    void aConclusionRestsOnTheAnswersThatItsRuleMatched() {
        told.add(Symptom.of("limp", "yes"));
        told.add(Symptom.of("onset", "sudden"));
        assertGrounds(List.of("limp yes"), rule("Symptom( 'limp', 'yes'; )", RED_FLAG));
    }

    @Test
    void aConclusionRestsOnTheAnswersBehindItsFindings() {
        told.add(Symptom.of("limp", "yes"));
        told.add(History.of("kidney-disease", "no"));
        assertGrounds(
                List.of("kidney-disease no", "limp yes"),
                named("A limp is told", rule("Symptom( 'limp', 'yes'; )", "Finding( 'limping' )")),
                named(
                        "A limp is bad",
                        rule("Finding( 'limping'; )\n    History( 'kidney-disease'; )", "Finding( 'bad' )")),
                rule("Finding( 'bad'; )", RED_FLAG));
    }

    @Test
    void aFindingMayRestOnSeveralRules() {
        told.add(Symptom.of("limp", "yes"));
        told.add(Symptom.of("onset", "sudden"));
        assertGrounds(
                List.of("limp yes", "onset sudden"),
                named("A limp is bad", rule("Symptom( 'limp', 'yes'; )", "Finding( 'bad' )")),
                named("A sudden start is bad", rule("Symptom( 'onset', 'sudden'; )", "Finding( 'bad' )")),
                rule("Finding( 'bad'; )", RED_FLAG));
    }

    @Test
    void aCauseRestsOnTheAnswersBehindItsEvidence() {
        told.add(Symptom.of("limp", "yes"));
        assertGrounds(
                List.of("limp yes"),
                named("A limp points to it", rule("Symptom( 'limp', 'yes'; )", "Supports( 'gtps', STRONG, 'a limp' )")),
                rule("Cause( 'gtps'; )", RED_FLAG));
    }

    @Test
    void theAnswersOfAClearanceAreNotRepeated() {
        told.add(Symptom.of("limp", "yes"));
        told.add(Symptom.of("onset", "sudden"));
        assertGrounds(
                List.of("limp yes"),
                named("The screen was asked", rule("Symptom( 'onset'; )", "Cleared( 'movement' )")),
                rule("Symptom( 'limp', 'yes'; )\n    Cleared( 'movement'; )", RED_FLAG));
    }

    @Test
    void aNumberIsAnAnswerToo() {
        told.add(Symptom.of("pain-rest-nprs", 8));
        told.add(History.of("sleep-hours", 5.5));
        assertGrounds(
                List.of("pain-rest-nprs 8", "sleep-hours 5.5"),
                rule("Symptom( 'pain-rest-nprs'; number > 7 )\n    History( 'sleep-hours'; number < 6 )", RED_FLAG));
    }

    @Test
    void ofTheRunnerOnlyWhatTheRuleAskedCounts() {
        told.add(Runner.of(63, "female"));
        assertGrounds(List.of("age-years 63"), rule("Runner( ageYears > 60 )", RED_FLAG));
    }

    @Test
    void aPercentageThatFollowsFromDistancesIsRounded() {
        told.add(new TrainingLoad(null, null, null, 20.0, 15.0, null, null, null, null, null, null, null));
        assertGrounds(List.of("single-run-spike-pct 33.3"), rule("TrainingLoad( singleRunSpikePct > 30 )", RED_FLAG));
    }

    /** Holds what the one red flag rests on. */
    private void assertGrounds(List<String> expected, String... text) {
        List<Remark> remarks = new ArrayList<>();
        List<Rule> rules = RuleReader.read(new TextFile("safety/page.drl", "page.drl", page(text)), remarks)
                .rules();
        assertEquals(List.of(), remarks);
        Conclusions conclusions = Session.run(ExecutableModel.kieBase(rules, Screens.NONE), told);
        Conclusions.Reason reason = conclusions.reasons().get(SEEN).get(0);
        assertEquals(
                expected,
                List.copyOf(new TreeSet<>(new Grounds(rules, SmallVocabulary.vocabulary())
                        .in(conclusions)
                        .apply(reason))));
    }
}
