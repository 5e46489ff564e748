package org.runnerhip.evaluator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.runnerhip.ruletext.RuleTexts.named;
import static org.runnerhip.ruletext.RuleTexts.page;
import static org.runnerhip.ruletext.RuleTexts.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runnerhip.cases.Oracle;
import org.runnerhip.engine.ExecutableModel;
import org.runnerhip.engine.Session;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Cleared;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Conclusions.Reason;
import org.runnerhip.facts.Contraindication;
import org.runnerhip.facts.Finding;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.History;
import org.runnerhip.facts.Opposes;
import org.runnerhip.facts.Question;
import org.runnerhip.facts.Recommendation;
import org.runnerhip.facts.RedFlag;
import org.runnerhip.facts.Runner;
import org.runnerhip.facts.Supports;
import org.runnerhip.facts.Symptom;
import org.runnerhip.facts.TrainingLoad;
import org.runnerhip.facts.Weight;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.Screens;

/** What rule text means. Every example is held against the engine as well. */
class EvaluatorTest {

    private static final Screens SCREENS = Screens.NONE;

    private static final String NAME = "The runner says something that matters";
    private static final Finding IT = new Finding("it");

    private final List<Given> told = new ArrayList<>();

    // one pattern

    @Test
    void aRuleConcludesWhatItSaysWhenItsPatternMatches() {
        told.add(Symptom.of("limp", "yes"));
        assertEquals(Set.of(IT), concluded(rule("Symptom( 'limp', 'yes'; )", "Finding( 'it' )")));
    }

    @Test
    void anotherAnswerDoesNotMatch() {
        told.add(Symptom.of("limp", "no"));
        assertEquals(Set.of(), concluded(rule("Symptom( 'limp', 'yes'; )", "Finding( 'it' )")));
    }

    @Test
    void anAnswerUnderAnotherRecordDoesNotMatch() {
        told.add(History.of("limp", "yes"));
        assertEquals(Set.of(), concluded(rule("Symptom( 'limp', 'yes'; )", "Finding( 'it' )")));
    }

    @Test
    void aNameAloneMatchesAnyAnswer() {
        told.add(Symptom.of("limp", "no"));
        assertEquals(Set.of(IT), concluded(rule("Symptom( 'limp'; )", "Finding( 'it' )")));
    }

    @ParameterizedTest
    @CsvSource({"groin, true", "anterior-hip, true", "buttock, false"})
    void inMatchesEachOfItsWords(String region, boolean matches) {
        told.add(Symptom.of("pain-region", region));
        assertEquals(
                matches,
                concludesIt(rule("Symptom( 'pain-region'; value in ( 'groin', 'anterior-hip' ) )", "Finding( 'it' )")));
    }

    @ParameterizedTest
    @CsvSource({
        "<, 6.9, true", "<, 7, false", "<, 7.1, false",
        "<=, 6.9, true", "<=, 7, true", "<=, 7.1, false",
        "==, 6.9, false", "==, 7, true", "==, 7.1, false",
        ">=, 6.9, false", ">=, 7, true", ">=, 7.1, true",
        ">, 6.9, false", ">, 7, false", ">, 7.1, true"
    })
    void aNumberIsComparedWithItsLimit(String operator, double pain, boolean matches) {
        told.add(Symptom.of("pain-rest-nprs", pain));
        assertEquals(
                matches,
                concludesIt(rule("Symptom( 'pain-rest-nprs'; number " + operator + " 7 )", "Finding( 'it' )")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<=", "==", ">=", ">"})
    void aNumberThatWasNotToldSatisfiesNothing(String operator) {
        told.add(Runner.of(29, "female"));
        assertEquals(Set.of(), concluded(rule("Runner( bmi " + operator + " 0 )", "Finding( 'it' )")));
    }

    @Test
    void minusZeroIsZero() {
        told.add(Symptom.of("pain-rest-nprs", -0.0));
        assertEquals(Set.of(IT), concluded(rule("Symptom( 'pain-rest-nprs'; number >= 0 )", "Finding( 'it' )")));
    }

    @Test
    void aWordThatWasNotToldSatisfiesNothing() {
        told.add(new TrainingLoad(30.0, null, null, null, null, null, null, null, null, null, null, null));
        assertEquals(
                Set.of(), concluded(rule("TrainingLoad( breakThenReturn in ( 'yes', 'no' ) )", "Finding( 'it' )")));
    }

    @ParameterizedTest
    @CsvSource({"7, false", "8, true", "16, true", "17, false"})
    void allComparisonsOfAPatternMustHoldOfOneFact(int age, boolean matches) {
        told.add(Runner.of(age, "male"));
        assertEquals(matches, concludesIt(rule("Runner( ageYears >= 8, ageYears <= 16 )", "Finding( 'it' )")));
    }

    // several patterns

    @Test
    void allPatternsMustMatch() {
        told.add(Symptom.of("limp", "yes"));
        assertEquals(
                Set.of(),
                concluded(rule("Symptom( 'limp', 'yes'; )\n    Symptom( 'onset', 'sudden'; )", "Finding( 'it' )")));
    }

    @Test
    void everyPairOfMatchesIsAReasonWithItsFactsInTheOrderOfThePatterns() {
        Symptom groin = Symptom.of("pain-region", "groin");
        Symptom buttock = Symptom.of("pain-region", "buttock");
        Symptom limp = Symptom.of("limp", "yes");
        told.addAll(List.of(limp, groin, buttock));
        assertEquals(
                Set.of(new Reason(NAME, List.of(groin, limp)), new Reason(NAME, List.of(buttock, limp))),
                reasons(IT, rule("Symptom( 'pain-region'; )\n    Symptom( 'limp', 'yes'; )", "Finding( 'it' )")));
    }

    @Test
    void aVariableStandsForTheSameWordInEveryPattern() {
        told.addAll(List.of(Symptom.of("limp", "yes"), Symptom.of("onset", "sudden"), History.of("onset", "known")));
        assertEquals(
                Set.of(new Finding("onset")),
                concluded(rule("Symptom( $what : name )\n    History( name == $what )", "Finding( $what )")));
    }

    @Test
    void aConclusionMayNameTwoVariables() {
        told.add(Symptom.of("limp", "yes"));
        told.add(History.of("statin", "no"));
        assertEquals(
                Set.of(new Question("limp", "statin")),
                concluded(rule("Symptom( $a : name )\n    History( $b : name )", "Question( $a, $b )")));
    }

    @Test
    void aPatternUnderNotMatchesWhatIsNotThere() {
        told.add(Symptom.of("limp", "yes"));
        String flag = named(
                "A limp is seen the same day",
                rule(
                        "Symptom( 'limp', 'yes'; )\n    not Finding( 'excuse'; )",
                        "RedFlag( 'RF05', 'same-day', 'limp' )"));
        String excuse = named("A stone excuses it", rule("Symptom( 'stone', 'yes'; )", "Finding( 'excuse' )"));
        RedFlag limping = new RedFlag("RF05", "same-day", "limp");
        assertEquals(Set.of(limping), concluded(flag, excuse));
        told.add(Symptom.of("stone", "yes"));
        assertEquals(Set.of(new Finding("excuse")), concluded(flag, excuse));
    }

    @Test
    void aPatternUnderNotMayNameAVariable() {
        told.addAll(List.of(Symptom.of("massage", "wanted"), Symptom.of("ice", "wanted"), Symptom.of("clot", "yes")));
        assertEquals(
                Set.of(new Cleared("ice"), new Contraindication("massage", "a clot")),
                concluded(
                        named(
                                "A clot forbids massage",
                                rule("Symptom( 'clot', 'yes'; )", "Contraindication( 'massage', 'a clot' )")),
                        named(
                                "What is wanted and not forbidden is cleared",
                                rule(
                                        "Symptom( $what : name, value == 'wanted' )\n"
                                                + "    not Contraindication( treatment == $what )",
                                        "Cleared( $what )"))));
    }

    @Test
    void aPatternUnderNotIsNoFactOfTheReason() {
        Symptom limp = Symptom.of("limp", "yes");
        told.add(limp);
        Cleared cleared = new Cleared("walking");
        assertEquals(
                Set.of(new Reason(NAME, List.of(limp))),
                reasons(
                        cleared,
                        rule(
                                "not RedFlag( urgency in ( 'same-day', 'emergency-now' ) )\n    Symptom( 'limp'; )",
                                "Cleared( 'walking' )")));
    }

    @Test
    void aRuleThatOnlySaysWhatMustNotBeIsNoRule() {
        String rule = rule("not RedFlag( 'RF05'; )", "Cleared( 'walking' )");
        assertThrows(IllegalArgumentException.class, () -> concluded(rule));
    }

    // rules upon rules

    @Test
    void aConclusionOfTwoRulesStandsOnceWithBothReasons() {
        Symptom limp = Symptom.of("limp", "yes");
        Symptom sudden = Symptom.of("onset", "sudden");
        told.addAll(List.of(limp, sudden));
        assertEquals(
                Set.of(
                        new Reason("A limp counts here", List.of(limp)),
                        new Reason("A start counts here", List.of(sudden))),
                reasons(
                        IT,
                        named("A limp counts here", rule("Symptom( 'limp', 'yes'; )", "Finding( 'it' )")),
                        named("A start counts here", rule("Symptom( 'onset', 'sudden'; )", "Finding( 'it' )"))));
    }

    @Test
    void aFindingRestsOnOtherFindingsInWhicheverOrderTheyStand() {
        told.add(Symptom.of("limp", "yes"));
        assertEquals(
                Set.of(new Finding("a"), new Finding("b"), new Finding("c"), new Finding("d")),
                concluded(
                        named("D rests on c", rule("Finding( 'c'; )\n    Finding( 'a'; )", "Finding( 'd' )")),
                        named("C rests on a and b", rule("Finding( name in ( 'b', 'x' ) )", "Finding( 'c' )")),
                        named("B rests on a", rule("Finding( 'a'; )", "Finding( 'b' )")),
                        named("A rests on a limp", rule("Symptom( 'limp', 'yes'; )", "Finding( 'a' )"))));
    }

    @Test
    void findingsInACircleStandOnlyIfSomethingElseBearsThem() {
        String[] circle = {
            named("A rests on b", rule("Finding( 'b'; )", "Finding( 'a' )")),
            named("B rests on a", rule("Finding( 'a'; )", "Finding( 'b' )")),
            named("A rests on a limp", rule("Symptom( 'limp', 'yes'; )", "Finding( 'a' )"))
        };
        told.add(Symptom.of("limp", "no"));
        assertEquals(Set.of(), concluded(circle));
        told.set(0, Symptom.of("limp", "yes"));
        assertEquals(Set.of(new Finding("a"), new Finding("b")), concluded(circle));
    }

    @Test
    void theSameEvidenceByTwoRulesCountsOnce() {
        told.add(Symptom.of("limp", "yes"));
        Supports limp = new Supports("gtps", Weight.STRONG, "a limp");
        assertEquals(
                Set.of(limp, new Cause("gtps", 3, "possible")),
                concluded(
                        named(
                                "A limp points to it",
                                rule("Symptom( 'limp'; )", "Supports( 'gtps', STRONG, 'a limp' )")),
                        named(
                                "A bad limp points to it",
                                rule("Symptom( 'limp', 'yes'; )", "Supports( 'gtps', STRONG, 'a limp' )"))));
    }

    @Test
    void aCauseStandsOnAllItsEvidenceForAndAgainst() {
        told.add(Symptom.of("limp", "yes"));
        Supports limp = new Supports("gtps", Weight.CONCLUSIVE, "a limp");
        Opposes walk = new Opposes("gtps", Weight.WEAK, "walks");
        List<Reason> why = List.copyOf(reasons(
                new Cause("gtps", 3, "possible"),
                named("A limp points to it", rule("Symptom( 'limp'; )", "Supports( 'gtps', CONCLUSIVE, 'a limp' )")),
                named("Walking speaks against", rule("Symptom( 'limp'; )", "Opposes( 'gtps', WEAK, 'walks' )")),
                named("A limp has another cause", rule("Symptom( 'limp'; )", "Supports( 'itbs', WEAK, 'a limp' )"))));
        assertEquals(1, why.size());
        assertEquals(Conclusions.RANKING, why.get(0).rule());
        assertEquals(Set.of(limp, walk), new HashSet<>(why.get(0).facts()));
    }

    @Test
    void aCauseThatAsMuchSpeaksAgainstAsForIsNone() {
        told.add(Symptom.of("limp", "yes"));
        assertEquals(
                Set.of(new Supports("gtps", Weight.WEAK, "a limp"), new Opposes("gtps", Weight.WEAK, "walks")),
                concluded(
                        named("A limp points to it", rule("Symptom( 'limp'; )", "Supports( 'gtps', WEAK, 'a limp' )")),
                        named(
                                "Walking speaks against",
                                rule("Symptom( 'limp'; )", "Opposes( 'gtps', WEAK, 'walks' )"))));
    }

    @Test
    void theLadderIsClimbedInItsOrderWhateverTheOrderOfTheRules() {
        told.add(Symptom.of("limp", "yes"));
        List<String> rules = new ArrayList<>(List.of(
                named("First a finding", rule("Symptom( 'limp'; )", "Finding( 'limping' )")),
                named("Then its evidence", rule("Finding( 'limping'; )", "Supports( 'gtps', STRONG, 'limps' )")),
                named("Then a flag", rule("Cause( 'gtps'; )", "RedFlag( 'RF05', 'routine', 'gtps' )")),
                named("Then what it forbids", rule("Cause( 'gtps'; )", "Contraindication( 'ice', 'gtps' )")),
                named(
                        "Then what is cleared",
                        rule("Finding( 'limping'; )\n    not Contraindication( 'massage'; )", "Cleared( 'massage' )")),
                named("Then what to do", rule("Cleared( 'massage'; )", "Recommendation( 'massage', 'now', 'limps' )")),
                named("Then what to ask", rule("RedFlag( 'RF05'; )", "Question( 'onset', 'when' )"))));
        Set<Concluded> all = Set.of(
                new Finding("limping"),
                new Supports("gtps", Weight.STRONG, "limps"),
                new Cause("gtps", 3, "possible"),
                new RedFlag("RF05", "routine", "gtps"),
                new Contraindication("ice", "gtps"),
                new Cleared("massage"),
                new Recommendation("massage", "now", "limps"),
                new Question("onset", "when"));
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(rules, new Random(seed));
            assertEquals(all, concluded(rules.toArray(String[]::new)));
        }
    }

    private boolean concludesIt(String rule) {
        return concluded(rule).contains(IT);
    }

    private Set<Concluded> concluded(String... rules) {
        return conclusions(rules).reasons().keySet();
    }

    @Test
    void whatSpeaksAgainstATreatmentRemovesEveryRecommendationOfIt() {
        told.add(Symptom.of("limp", "yes"));
        Conclusions conclusions = conclusions(
                named("Against", rule("Symptom( 'limp', 'yes'; )", "Contraindication( 'massage', 'a limp' )")),
                named("For", rule("Symptom( 'limp', 'yes'; )", "Recommendation( 'massage', 'now', 'a limp' )")),
                named("For too", rule("Symptom( 'limp', 'yes'; )", "Recommendation( 'massage', 'then', 'a limp' )")),
                named("Rest", rule("Symptom( 'limp', 'yes'; )", "Recommendation( 'rest', 'now', 'a limp' )")));
        assertEquals(
                Set.of("massage withheld", "rest"),
                conclusions.reasons().keySet().stream()
                        .map(fact -> fact instanceof Contraindication against
                                ? against.treatment() + " withheld"
                                : ((Recommendation) fact).treatment())
                        .collect(Collectors.toSet()));
    }

    private Set<Reason> reasons(Concluded conclusion, String... rules) {
        return new HashSet<>(conclusions(rules).reasons().get(conclusion));
    }

    /** What the evaluator concludes, after a look whether the engine concludes the same. */
    private Conclusions conclusions(String... text) {
        List<Remark> remarks = new ArrayList<>();
        List<Rule> rules = RuleReader.read(new TextFile("safety/page.drl", "page.drl", page(text)), remarks)
                .rules();
        assertEquals(List.of(), remarks);
        Conclusions conclusions = new Evaluator(rules, SCREENS).conclude(told);
        assertEquals(
                List.of(), Oracle.differences(Session.run(ExecutableModel.kieBase(rules, SCREENS), told), conclusions));
        return conclusions;
    }
}
