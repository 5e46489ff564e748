package org.runnerhip.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.runnerhip.ruletext.RuleTexts.named;
import static org.runnerhip.ruletext.RuleTexts.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runnerhip.vocabulary.Term;

class AlternativesTest {

    private static final String SEEN = "RedFlag( 'RF05', 'same-day', 'seen' )";

    private final SmallBase base = SmallBase.of(
            rule("Runner( ageYears >= 8, ageYears <= 16 )\n    Symptom( 'limp', 'yes'; )", SEEN),
            named("Sleep", rule("History( 'sleep-hours'; number < 7 )", SEEN)),
            named("Region", rule("Symptom( 'pain-region', 'groin'; )", SEEN)),
            named("Spike", rule("TrainingLoad( singleRunSpikePct > 10 )", SEEN)));
    private final Alternatives alternatives = new Alternatives(base.rules, base.vocabulary);

    @Test
    void wholeNumbersAreCutWhereRulesTellThemApart() {
        assertEquals(List.of("7 or less", "8 to 16", "17 or more"), ranges("age-years"));
    }

    @Test
    void aLimitBelongsToOneSideOnly() {
        assertEquals(List.of("less than 7", "7 or more"), ranges("sleep-hours"));
    }

    @Test
    void aDistanceIsCutThroughThePercentageThatFollowsFromIt() {
        assertEquals(List.of("22 or less", "more than 22"), ranges("last-long-run-km", "longest-run-30d-km", "20"));
        assertEquals(List.of("less than 20", "20 or more"), ranges("longest-run-30d-km", "last-long-run-km", "22"));
    }

    @Test
    void aDistanceAloneIsNotCut() {
        assertEquals(List.of("any number"), ranges("last-long-run-km"));
    }

    @Test
    void everyOtherWordIsAnAlternativeAndSoIsNone() {
        assertEquals(List.of("no", "not told"), labels("limp", "limp", "yes"));
        assertEquals(List.of("yes", "no"), labels("limp"));
    }

    @Test
    void ofSeveralWordsOneMayBeAddedOrTakenAway() {
        assertEquals(
                List.of(
                        "only groin",
                        "without groin",
                        "only lateral-hip",
                        "without lateral-hip",
                        "only low-back",
                        "also low-back",
                        "not told"),
                labels("pain-region", "pain-region", "groin, lateral-hip"));
    }

    @Test
    void theNumberNearestToTheOneToldIsTaken() {
        assertEquals(
                List.of(List.of("7"), List.of("17"), List.of()),
                alternatives.to(term("age-years"), base.told("age-years", "12")).stream()
                        .map(Edit::words)
                        .toList());
    }

    @Test
    void whatNoRuleReadsDoesNotMatter() {
        assertTrue(alternatives.matters(term("limp")));
        assertTrue(alternatives.matters(term("last-long-run-km")));
        assertFalse(alternatives.matters(term("onset")));
    }

    private Term term(String id) {
        return base.vocabulary.terms().get(id);
    }

    private List<String> labels(String id, String... told) {
        return alternatives.to(term(id), base.told(told)).stream()
                .map(Edit::label)
                .toList();
    }

    private List<String> ranges(String id, String... told) {
        Term term = term(id);
        return alternatives.intervals(term, base.told(told)).stream()
                .map(interval -> interval.words(term.least(), term.most()))
                .toList();
    }
}
