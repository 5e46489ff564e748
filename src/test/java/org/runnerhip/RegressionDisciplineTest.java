package org.runnerhip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.runnerhip.cases.Case;
import org.runnerhip.coverage.Coverage;
import org.runnerhip.vocabulary.Claim;
import org.runnerhip.vocabulary.Vocabulary;

/** No rule without its proof, no number without its two sides, no claim without a home. */
class RegressionDisciplineTest {

    private final RuleBook book = RuleBook.bundled();

    @Test
    void theBundledRulesKeepTheHouseRules() {
        assertEquals(List.of(), RuleBook.check(Path.of("rules")));
    }

    @Test
    void everyRuleFiresInACaseThatHasANearMiss() {
        Set<String> unproven = new TreeSet<>();
        book.rules().forEach(rule -> unproven.add(rule.name()));
        for (Case each : Cases.all()) {
            if (!each.nearMisses().isEmpty()) {
                unproven.removeAll(each.expect().fires());
            }
        }
        assertEquals(Set.of(), unproven);
    }

    @Test
    void everyRuleConditionAndBoundIsExercised() {
        assertEquals(List.of(), Coverage.of(book, Cases.all()).missing());
    }

    @Test
    void everyClaimOfTheArticleIsCitedOrFramesIt() {
        Set<String> cited = cited();
        List<String> homeless = book.vocabulary().claims().values().stream()
                .filter(claim -> claim.context().isEmpty())
                .map(Claim::id)
                .filter(id -> !cited.contains(id))
                .toList();
        assertEquals(List.of(), homeless);
    }

    @Test
    void allHundredAndSevenClaimsAreThereAndFewOnlyFrameTheArticle() {
        var claims = book.vocabulary().claims().values();
        assertEquals(107, claims.size());
        assertEquals(
                true,
                claims.stream().filter(claim -> !claim.context().isEmpty()).count() < 15);
    }

    @Test
    void everyCitedKeyExists() {
        Vocabulary words = book.vocabulary();
        Set<String> unknown = new HashSet<>(cited());
        unknown.removeAll(words.claims().keySet());
        unknown.removeAll(words.sources().keySet());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void adviceThatCitesADoubtfulClaimCarriesOurNote() {
        for (Case each : Cases.all()) {
            for (Assessment.Advice advice : book.assess(each.consultation()).recommendations()) {
                for (Assessment.Why why : advice.because()) {
                    for (String key : why.sources()) {
                        book.vocabulary()
                                .claim(key)
                                .filter(Claim::needsNote)
                                .ifPresent(claim -> assertEquals(
                                        true,
                                        advice.cautions().stream().anyMatch(caution -> caution.contains(claim.note())),
                                        key + " in " + advice.id()));
                    }
                }
            }
        }
    }

    private Set<String> cited() {
        Set<String> cited = new HashSet<>();
        book.rules().forEach(rule -> cited.addAll(rule.sourceKeys()));
        book.vocabulary().entriesWithClaims().forEach(entry -> cited.addAll(entry.claims()));
        return cited;
    }
}
