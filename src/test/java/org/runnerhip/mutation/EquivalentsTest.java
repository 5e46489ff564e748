package org.runnerhip.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.MarkedText;

class EquivalentsTest {

    private static final String PATH = "cases/equivalents.yaml";
    private static final String RULE = "A runner of 40 or over has reached the age of outer hip tendon pain";
    private static final String CHANGE = "ageYears >= 40 to ageYears > 40";

    private final RuleBook book = RuleBook.draft();
    private final List<Mutant> mutants = Mutants.of(book.rules(), book.vocabulary()).stream()
            .filter(mutant -> mutant.original().name().equals(RULE))
            .toList();

    @Test
    void aListedChangeIsKnownAndOthersAreNot() {
        Equivalents equivalents = Equivalents.among(
                mutants, List.of(MarkedText.of(PATH, entry(RULE, CHANGE)).file()));
        assertEquals(List.of(), equivalents.remarks());
        assertTrue(equivalents.list(mutant(CHANGE)));
        assertFalse(equivalents.list(mutant("ageYears >= 40 to ageYears >= 41")));
    }

    @Test
    void aListedChangeThatACaseNoticesIsRemarked() {
        MarkedText text = MarkedText.of(PATH, entry(RULE, "§" + CHANGE));
        Equivalents equivalents = Equivalents.among(mutants, List.of(text.file()));
        equivalents.notice(mutant(CHANGE));
        text.assertRemarked("a case notices this change: \"" + CHANGE + "\" - remove it", equivalents.remarks());
    }

    @Test
    void aMisspeltRuleIsRemarkedWithTheNearestOne() {
        remarked(
                entry("§" + RULE + "s", CHANGE), "there is no rule \"" + RULE + "s\" - did you mean \"" + RULE + "\"?");
    }

    @Test
    void aChangeThatIsNotMadeIsRemarkedWithTheNearestOne() {
        remarked(
                entry(RULE, "§ageYears >= 40 to ageYear > 40"),
                "the rule has no change \"ageYears >= 40 to ageYear > 40\" - did you mean \"" + CHANGE + "\"?");
    }

    @Test
    void aReasonIsGiven() {
        remarked(
                "- §rule: " + RULE + "\n  changes: " + CHANGE + "\n",
                "an equivalent change says its because - add because:");
    }

    private void remarked(String marked, String message) {
        MarkedText text = MarkedText.of(PATH, marked);
        text.assertRemarked(
                message, Equivalents.among(mutants, List.of(text.file())).remarks());
    }

    private static String entry(String rule, String change) {
        return "- rule: " + rule + "\n  changes: " + change + "\n  because: nobody is just that old\n";
    }

    private Mutant mutant(String change) {
        return mutants.stream()
                .filter(mutant -> mutant.change().equals(change))
                .findFirst()
                .orElseThrow();
    }
}
