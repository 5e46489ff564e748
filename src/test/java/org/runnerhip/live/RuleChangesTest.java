package org.runnerhip.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.ruletext.RuleTexts;

class RuleChangesTest {

    private static final String PAGE = RuleTexts.page(
            RuleTexts.named(
                    "Ann limps a lot", RuleTexts.rule("Symptom( 'pain-at-rest'; number >= 7 )", "Finding( 'much' )")),
            RuleTexts.named("Ann has a limp", RuleTexts.rule("Symptom( 'limp', 'yes'; )", "Finding( 'limp' )")));
    private static final List<Rule> BEFORE = read(PAGE);

    @Test
    void aRuleThatOnlyStandsElsewhereIsNotChanged() {
        assertEquals(List.of(), RuleChanges.between(BEFORE, read(PAGE.replaceFirst("rule", "\n\nrule"))));
    }

    @Test
    void anotherSourceChangesNothing() {
        assertEquals(List.of(), RuleChanges.between(BEFORE, read(PAGE.replaceFirst("@source\\( \"[^\"]*", "$0, A92"))));
    }

    @Test
    void ofAChangedRuleThereAreBothVersions() {
        List<Rule> after = read(PAGE.replace("number >= 7", "number >= 8"));
        assertEquals(List.of(BEFORE.get(0), after.get(0)), RuleChanges.between(BEFORE, after));
    }

    @Test
    void aRuleThatIsGoneIsAChange() {
        assertEquals(List.of(BEFORE.get(1)), RuleChanges.between(BEFORE, BEFORE.subList(0, 1)));
    }

    @Test
    void aRuleThatIsNewIsAChange() {
        assertEquals(List.of(BEFORE.get(1)), RuleChanges.between(BEFORE.subList(0, 1), BEFORE));
    }

    @Test
    void anotherNameIsAnotherRule() {
        assertEquals(
                2,
                RuleChanges.between(BEFORE, read(PAGE.replace("Ann has", "Ann had")))
                        .size());
    }

    private static List<Rule> read(String text) {
        return RuleReader.read(new TextFile("findings/ann.drl", "ann.drl", text), new ArrayList<>())
                .rules();
    }
}
