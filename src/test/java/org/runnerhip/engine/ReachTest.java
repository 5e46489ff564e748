package org.runnerhip.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.runnerhip.ruletext.RuleTexts.named;
import static org.runnerhip.ruletext.RuleTexts.page;
import static org.runnerhip.ruletext.RuleTexts.rule;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.Runner;
import org.runnerhip.facts.Symptom;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.Screens;

class ReachTest {

    private static final Symptom LIMP = Symptom.of("limp", "yes");

    @Test
    void aRuleIsInReachWhereEveryAnswerItReadsWasGiven() {
        assertReached(List.of(LIMP), named("Limps", rule("Symptom( 'limp', 'yes'; )", "Finding( 'limping' )")));
    }

    @Test
    void aRuleThatReadsAnotherAnswerIsNot() {
        assertNotReached(List.of(LIMP), named("Walks", rule("Symptom( 'limp', 'no'; )", "Finding( 'walking' )")));
    }

    @Test
    void aRuleThatReadsWhatWasNotToldIsNot() {
        assertNotReached(List.of(LIMP), named("Young", rule("Runner( ageYears < 16 )", "Finding( 'young' )")));
        assertNotReached(
                List.of(new Runner(null, "female", null, null)),
                named("Young", rule("Runner( ageYears < 16 )", "Finding( 'young' )")));
    }

    @Test
    void whatRulesConcludeIsFollowedInWhateverOrderTheyStand() {
        assertReached(
                List.of(LIMP),
                named("Flags", rule("Finding( 'serious'; )", "RedFlag( 'RF05', 'same-day', 'serious' )")),
                named("Serious", rule("Finding( 'limping'; )", "Finding( 'serious' )")),
                named("Limps", rule("Symptom( 'limp', 'yes'; )", "Finding( 'limping' )")));
    }

    @Test
    void aConclusionThatNoRuleInReachMakesKeepsARuleOut() {
        assertNotReached(List.of(LIMP), named("Flags", rule("Finding( 'serious'; )", "Finding( 'flagged' )")));
    }

    @Test
    void nothingUnderNotKeepsARuleOut() {
        assertReached(
                List.of(LIMP),
                named("Limps", rule("Symptom( 'limp', 'yes'; )", "Finding( 'limping' )")),
                named("Clear", rule("Symptom( 'limp'; )\n    not Finding( 'limping'; )", "Cleared( 'running' )")));
    }

    @Test
    void supportForACauseBringsTheCauseIntoReach() {
        assertReached(
                List.of(LIMP),
                named("Points", rule("Symptom( 'limp'; )", "Supports( 'gtps', WEAK, 'a limp' )")),
                named("Rests", rule("Cause( 'gtps'; )", "Recommendation( 'relative-rest', 'now', 'a limp' )")),
                named("Asks", rule("Cause( points >= 4 )", "Question( 'limp', 'a limp' )")));
    }

    private static void assertReached(List<Given> told, String... rules) {
        List<Rule> all = read(rules);
        assertEquals(
                all.stream().map(Rule::name).sorted().toList(),
                Reach.of(all, Screens.NONE, told).stream()
                        .map(Rule::name)
                        .sorted()
                        .toList());
    }

    private static void assertNotReached(List<Given> told, String rule) {
        assertEquals(List.of(), Reach.of(read(rule), Screens.NONE, told));
    }

    private static List<Rule> read(String... rules) {
        return RuleReader.read(new TextFile("findings/page.drl", "page.drl", page(rules)), new ArrayList<>())
                .rules();
    }
}
