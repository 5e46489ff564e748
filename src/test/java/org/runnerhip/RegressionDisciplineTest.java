package org.runnerhip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.runnerhip.cases.Case;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
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
    void everyNumberHasACaseOnEitherSideAtMostOneApart() {
        List<String> oneSided = new ArrayList<>();
        for (Rule rule : book.rules()) {
            for (Pattern pattern : rule.when()) {
                for (Comparison comparison : pattern.comparisons()) {
                    if (comparison.component().kind() == FactType.Kind.NUMBER
                            && !hasBothSides(rule, pattern, comparison)) {
                        oneSided.add(rule.name() + ": " + comparison.written());
                    }
                }
            }
        }
        // an age is told from 3 years on, so there is no runner below that limit
        oneSided.removeIf(line -> line.endsWith("ageYears >= 3"));
        assertEquals(List.of(), oneSided);
    }

    private boolean hasBothSides(Rule rule, Pattern pattern, Comparison comparison) {
        double limit = ((Operand.Num) comparison.operands().get(0)).number();
        boolean holds = false;
        boolean fails = false;
        for (Case each : Cases.all()) {
            if (each.expect().fires().contains(rule.name())) {
                List<Consultation> both = new ArrayList<>(each.nearMisses());
                both.add(each.consultation());
                for (Consultation consultation : both) {
                    for (double told : told(consultation, pattern, comparison)) {
                        if (Math.abs(told - limit) <= 1) {
                            holds |= comparison.operator().holds(told, limit);
                            fails |= !comparison.operator().holds(told, limit);
                        }
                    }
                }
            }
        }
        return holds && fails;
    }

    private List<Double> told(Consultation consultation, Pattern pattern, Comparison comparison) {
        List<Double> told = new ArrayList<>();
        for (Given fact : book.facts(consultation)) {
            boolean same = FactType.of(fact) == pattern.type()
                    && pattern.comparisons().stream()
                            .filter(other -> other.component().name().equals("name"))
                            .allMatch(other ->
                                    other.holds(other.component().getter().apply(fact)));
            if (same && comparison.component().getter().apply(fact) instanceof Number number) {
                told.add(number.doubleValue());
            }
        }
        return told;
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
