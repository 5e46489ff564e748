package org.runnerhip.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.TextFile;

class CaseRunTest {

    private static final String PATH = "limping.yaml";

    private final RuleBook book = RuleBook.bundled();
    private final Assessment limping = book.assess(
            Consultation.about("limping").tell("pain-region", "groin").tell("limp", "yes"));
    private final String ruleOfTheFlag = limping.redFlags().get(0).why().rule();
    private final String flag = limping.redFlags().get(0).id();

    @Test
    void aCaseThatExpectsNothingPasses() {
        assertEquals(List.of(), run("{}"));
    }

    @Test
    void aCaseThatGetsWhatItExpectsPasses() {
        assertEquals(
                List.of(),
                run("{urgency: same-day, flags: [RF05], causes: [bsi-femoral-neck], "
                        + "recommends: [stop-running], never: [run-through], asks: [fever], fires: [\"" + ruleOfTheFlag
                        + "\"]}"));
    }

    @Test
    void oneOfSeveralLevelsIsEnough() {
        assertEquals(List.of(), run("{urgency: [routine, same-day]}"));
    }

    @Test
    void oneOfSeveralCausesIsEnoughUnderAnyCause() {
        assertEquals(List.of(), run("{any-cause: [mileage-spike, bsi-femoral-neck]}"));
    }

    @Test
    void anotherUrgencyIsNamedWithTheRulesBehindIt() {
        assertEquals(
                List.of(new Shortfall(
                        new Place(PATH, 1, 1),
                        "limping",
                        "urgency self-care or routine",
                        "same-day",
                        List.of(ruleOfTheFlag))),
                run("{urgency: [self-care, routine]}"));
    }

    @Test
    void aMissingCauseIsNamedWithTheFirstThreeAndTheRulesBehindThem() {
        Shortfall shortfall = only("{causes: [meralgia-paraesthetica]}");
        List<String> firstThree = Stream.concat(
                        limping.causes().stream().limit(3),
                        limping.notToBeMissed().stream().limit(3))
                .map(Assessment.RankedCause::id)
                .toList();
        assertEquals("cause meralgia-paraesthetica among the first three", shortfall.expected());
        assertEquals(firstThree.toString(), shortfall.got());
        assertTrue(shortfall
                .rules()
                .contains(limping.notToBeMissed()
                        .get(0)
                        .evidenceFor()
                        .get(0)
                        .why()
                        .rule()));
    }

    @Test
    void ofSeveralMissingCausesUnderAnyCauseOneShortfallIsMade() {
        assertEquals(
                "one of [meralgia-paraesthetica, itbs] among the first three causes",
                only("{any-cause: [meralgia-paraesthetica, itbs]}").expected());
    }

    @ParameterizedTest
    @CsvSource({
        "drivers, mileage-spike, driver",
        "flags, RF01, red flag",
        "recommends, ice, recommendation",
        "asks, limp, question"
    })
    void whatIsMissingIsNamed(String key, String id, String kind) {
        assertEquals(kind + " \"" + id + "\"", only("{" + key + ": " + id + "}").expected());
    }

    @Test
    void whatCameOutInsteadIsNamed() {
        assertEquals("[RF05]", only("{flags: RF01}").got());
    }

    @Test
    void whatMustNeverComeOutIsNamedWithTheRulesBehindIt() {
        Assessment.Advice advice = limping.recommendations().get(0);
        Shortfall shortfall = only("{never: " + advice.id() + "}");
        assertEquals("never " + advice.id(), shortfall.expected());
        assertEquals(advice.id(), shortfall.got());
        assertEquals(advice.because().stream().map(Assessment.Why::rule).toList(), shortfall.rules());
    }

    @Test
    void aRuleThatDoesNotFireIsNamed() {
        String silent = book.rules().stream()
                .map(rule -> rule.name())
                .filter(rule -> !limping.fired().contains(rule))
                .findFirst()
                .orElseThrow();
        assertTrue(only("{fires: [\"" + silent + "\"]}").expected().contains(silent));
    }

    @Test
    void aConclusionOfTheRulesThatAreNamedPasses() {
        assertEquals(List.of(), run("{fires: [\"" + ruleOfTheFlag + "\"], concludes: red-flag " + flag + " same-day}"));
    }

    @Test
    void aConclusionAtAnotherLevelIsNamedWithWhatTheRuleConcludes() {
        Shortfall shortfall = only("{fires: [\"" + ruleOfTheFlag + "\"], concludes: red-flag " + flag + " routine}");
        assertEquals("the conclusion red-flag " + flag + " routine", shortfall.expected());
        assertEquals("[red-flag " + flag + " same-day]", shortfall.got());
    }

    @Test
    void whatAnotherRuleConcludesIsNoConclusionOfTheRulesThatAreNamed() {
        assertEquals(
                1,
                run("{fires: [\"" + ruleOfTheFlag + "\"], concludes: finding complaint}")
                        .size());
    }

    @Test
    void whereNoRuleIsNamedAnyRuleMayConcludeIt() {
        assertEquals(List.of(), run("{concludes: finding complaint}"));
    }

    @Test
    void everyShortfallIsFound() {
        assertEquals(3, run("{urgency: routine, flags: [RF01, RF02]}").size());
    }

    @Test
    void aNearMissInWhichTheRuleIsSilentPasses() {
        assertEquals(List.of(), run("{fires: [\"" + ruleOfTheFlag + "\"]}\nnear-miss: {limp: no}"));
    }

    @Test
    void aNearMissInWhichTheRuleFiresIsNamed() {
        assertEquals(
                List.of(new Shortfall(
                        new Place(PATH, 1, 1), "limping", "silence in the near miss", ruleOfTheFlag, List.of())),
                run("{fires: [\"" + ruleOfTheFlag + "\"]}\nnear-miss: {side: left}"));
    }

    @Test
    void everyNearMissIsRun() {
        assertEquals(
                1,
                run("{fires: [\"" + ruleOfTheFlag + "\"]}\nnear-miss: [{limp: no}, {side: left}]")
                        .size());
    }

    @Test
    void aShortfallIsOneLineWithPlaceCaseExpectedGotAndRules() {
        assertEquals(
                "limping.yaml:1:1: limping: expected urgency routine, got same-day; by " + ruleOfTheFlag,
                only("{urgency: routine}").toString());
    }

    /** Runs the limping runner; {@code expect} may be followed by more keys. */
    private List<Shortfall> run(String expect) {
        String text = "case: limping\ngiven: {pain-region: groin, limp: yes}\nexpect: " + expect + "\n";
        return CaseRun.of(CaseReader.read(new TextFile(PATH, PATH, text), book).get(0), Reasoner.evaluator(book));
    }

    private Shortfall only(String expect) {
        List<Shortfall> shortfalls = run(expect);
        assertEquals(1, shortfalls.size(), shortfalls.toString());
        return shortfalls.get(0);
    }
}
