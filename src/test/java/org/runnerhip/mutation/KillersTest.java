package org.runnerhip.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.cases.CaseRun;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.reading.TextFile;

/** What a case notices, and what case would notice more. */
class KillersTest {

    private static final String RULE = "A runner of 40 or over has reached the age of outer hip tendon pain";
    private static final String MOVED = "ageYears >= 40 to ageYears >= 39";
    private static final String RAISED = "ageYears >= 40 to ageYears >= 41";
    private static final String RENAMED = "\"aged-40-or-over\" to \"under-45\"";

    private static final String AT_FORTY = "- case: forty\n  given: {age-years: 40}\n  expect: {fires: " + RULE + "}\n";

    private final RuleBook book = RuleBook.draft();

    @Test
    void aCaseOnTheBoundNoticesThatTheBoundIsRaised() {
        assertTrue(killer(AT_FORTY, RAISED).isPresent());
    }

    @Test
    void aCaseOnTheBoundDoesNotNoticeThatTheBoundIsLowered() {
        assertFalse(killer(AT_FORTY, MOVED).isPresent());
    }

    @Test
    void aNearMissJustBelowTheBoundNoticesIt() {
        assertEquals(
                "forty",
                killer(AT_FORTY + "  near-miss: {age-years: 39}\n", MOVED)
                        .orElseThrow()
                        .name());
    }

    @Test
    void aCaseThatSaysOnlyWhatFiresDoesNotNoticeAnotherConclusion() {
        assertFalse(killer(AT_FORTY, RENAMED).isPresent());
    }

    @Test
    void aCaseThatSaysWhatIsConcludedNoticesIt() {
        String saying = AT_FORTY.replace("fires: " + RULE, "fires: " + RULE + ", concludes: finding aged-40-or-over");
        assertTrue(killer(saying, RENAMED).isPresent());
    }

    @Test
    void theCaseThatIsProposedPassesAsTheRuleIsWrittenAndFallsShortWithTheChange() {
        for (String change : List.of(MOVED, RENAMED)) {
            Mutant survivor = mutant(change);
            Map<Mutant, String> killers = new KillerSearch(book, read(AT_FORTY)).killers(List.of(survivor));
            Case proposed = read(killers.get(survivor)).get(0);
            assertEquals(List.of(), CaseRun.of(proposed, Reasoner.evaluator(book)));
            assertFalse(CaseRun.of(proposed, Reasoner.evaluator(book.with(survivor.changed())))
                    .isEmpty());
        }
    }

    @Test
    void aNearMissThatIsProposedIsReadyToPaste() {
        Mutant survivor = mutant(MOVED);
        assertEquals(
                """
                - case: '%s, and not with %s'
                  given:
                    age-years: 40
                  expect:
                    fires: %s
                    concludes: finding aged-40-or-over
                  near-miss: {age-years: 39}
                """.formatted(RULE, MOVED, RULE),
                new KillerSearch(book, read(AT_FORTY))
                        .killers(List.of(survivor))
                        .get(survivor));
    }

    @Test
    void whereTheRuleFiresInNoCaseNothingIsProposed() {
        assertEquals(
                Map.of(),
                new KillerSearch(book, read("- case: young\n  given: {age-years: 20}\n"))
                        .killers(List.of(mutant(MOVED))));
    }

    private Optional<Case> killer(String cases, String change) {
        return new Bench(read(cases), book).killerOf(mutant(change));
    }

    private List<Case> read(String cases) {
        return CaseReader.read(new TextFile("cases/ages.yaml", "ages.yaml", cases), book);
    }

    private Mutant mutant(String change) {
        return Mutants.of(book.rules(), book.vocabulary()).stream()
                .filter(mutant ->
                        mutant.original().name().equals(RULE) && mutant.change().equals(change))
                .findFirst()
                .orElseThrow();
    }
}
