package org.runnerhip.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.ruletext.RuleTexts;
import org.runnerhip.vocabulary.Vocabulary;

class MutantsTest {

    private final Vocabulary vocabulary = RuleBook.draft().vocabulary();

    @Test
    void aThresholdIsMovedBothWaysAndItsComparisonFlipped() {
        assertEquals(
                Set.of(
                        "ageYears >= 40 dropped",
                        "ageYears >= 40 to ageYears < 40",
                        "ageYears >= 40 to ageYears > 40",
                        "ageYears >= 40 to ageYears >= 39",
                        "ageYears >= 40 to ageYears >= 41"),
                changes("Runner( ageYears >= 40 )", "Finding( 'grown' )"));
    }

    @Test
    void aFractionMovesByATenth() {
        assertTrue(changes("TrainingLoad( trainingMonotony > 2.5 )", "Finding( 'same' )")
                .containsAll(Set.of(
                        "trainingMonotony > 2.5 to trainingMonotony > 2.4",
                        "trainingMonotony > 2.5 to trainingMonotony > 2.6")));
    }

    @Test
    void aThresholdStaysInTheRangeOfItsTerm() {
        assertFalse(changes("Runner( ageYears >= 3 )", "Finding( 'told' )").contains("ageYears >= 3 to ageYears >= 2"));
    }

    @Test
    void yesIsExchangedForNoOnlyOnce() {
        assertTrue(changes("Symptom( 'limp', 'yes'; )", "Finding( 'limping' )")
                .containsAll(Set.of("value == \"yes\" dropped", "value == \"yes\" to value == \"no\"")));
        assertFalse(changes("Symptom( 'limp', 'yes'; )", "Finding( 'limping' )")
                .contains("value == \"yes\" to value in ( \"no\" )"));
    }

    @Test
    void aListOfWordsIsNarrowedShiftedAndTurnedRound() {
        List<String> onsets = vocabulary.terms().get("onset").values();
        String last = onsets.get(onsets.size() - 1);
        String before = onsets.get(onsets.size() - 2);
        String pair = "value in ( \"" + before + "\", \"" + last + "\" )";
        String others = onsets.subList(0, onsets.size() - 2).stream()
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(", ", "value in ( ", " )"));
        assertTrue(changes("Symptom( 'onset'; value in ( '" + before + "', '" + last + "' ) )", "Finding( 'begun' )")
                .containsAll(Set.of(
                        pair + " to value in ( \"" + last + "\" )",
                        pair + " to value in ( \"" + before + "\" )",
                        pair + " to value in ( \"" + onsets.get(onsets.size() - 3) + "\", \"" + last + "\" )",
                        pair + " to " + others)));
    }

    @Test
    void aPatternIsDroppedWhereAnotherStaysToAskFor() {
        Set<String> changes = changes("Symptom( 'limp', 'yes'; ) Runner( sex == 'female' )", "Finding( 'limping' )");
        assertTrue(changes.contains("Runner( sex == \"female\" ) dropped"));
        assertFalse(changes("Runner( sex == 'female' )", "Finding( 'limping' )")
                .contains("Runner( sex == \"female\" ) dropped"));
    }

    @Test
    void whatMustNotBeThereIsDroppedAndAskedFor() {
        assertTrue(changes("Finding( 'complaint'; ) not RedFlag( urgency == 'same-day' )", "Cleared( 'comfort' )")
                .containsAll(Set.of(
                        "not RedFlag( urgency == \"same-day\" ) dropped",
                        "not RedFlag( urgency == \"same-day\" ) to RedFlag( urgency == \"same-day\" )")));
    }

    @Test
    void evidenceIsTurnedRoundAndWeighedOtherwise() {
        List<String> causes = List.copyOf(vocabulary.causes().keySet());
        int gtps = causes.indexOf("gtps");
        assertTrue(changes("Symptom( 'limp', 'yes'; )", "Supports( 'gtps', MODERATE, 'a limp' )")
                .containsAll(Set.of(
                        "Supports to Opposes",
                        "MODERATE to STRONG",
                        "MODERATE to WEAK",
                        "\"gtps\" to \"" + causes.get(gtps + 1) + "\"")));
    }

    @Test
    void aFlagIsRaisedMoreAndLessUrgently() {
        assertTrue(changes("Symptom( 'limp', 'yes'; )", "RedFlag( 'RF05', 'same-day', 'a limp' )")
                .containsAll(Set.of(
                        "\"same-day\" to \"emergency-now\"",
                        "\"same-day\" to \"urgent-2-3-days\"",
                        "\"RF05\" to \"RF04\"",
                        "\"RF05\" to \"RF06\"")));
    }

    @Test
    void adviceComesAStepLater() {
        assertTrue(changes("Symptom( 'limp', 'yes'; )", "Recommendation( 'ice', 'now', 'a limp' )")
                .contains("\"now\" to \"then\""));
    }

    @Test
    void noReasonIsChanged() {
        assertTrue(changes("Symptom( 'limp', 'yes'; )", "Recommendation( 'ice', 'now', 'a limp' )").stream()
                .noneMatch(change -> change.contains("a limp")));
    }

    @Test
    void noChangeMakesFindingsRestOnEachOther() {
        List<Rule> rules = rules(
                RuleTexts.rule("Symptom( 'limp', 'yes'; )", "Finding( 'first' )"),
                RuleTexts.named("Next", RuleTexts.rule("Finding( 'first'; )", "Finding( 'second' )")));
        assertEquals(
                List.of(),
                Mutants.of(rules, vocabulary).stream()
                        .filter(mutant -> mutant.original() == rules.get(1))
                        .toList());
    }

    @Test
    void aChangeStandsWhereItsWordStands() {
        Mutant moved = Mutants.of(rules(RuleTexts.rule("Runner( ageYears >= 40 )", "Finding( 'grown' )")), vocabulary)
                .get(0);
        assertEquals(moved.original().when().get(0).comparisons().get(0).place(), moved.place());
    }

    private Set<String> changes(String when, String then) {
        return Mutants.of(rules(RuleTexts.rule(when, then)), vocabulary).stream()
                .map(Mutant::change)
                .collect(Collectors.toSet());
    }

    private static List<Rule> rules(String... rules) {
        List<Remark> remarks = new ArrayList<>();
        String page = RuleTexts.page(rules);
        List<Rule> read = RuleReader.read(new TextFile("findings/page.drl", "page.drl", page), remarks)
                .rules();
        assertEquals(List.of(), remarks);
        return read;
    }
}
