package org.runnerhip.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runnerhip.EditedRules;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;

class CoverageTest {

    private static final String AGE = "A runner of 40 or over has reached the age of outer hip tendon pain";
    private static final String CLEARANCE =
            "Same-day care is cleared when the complaint is known and no emergency stands";

    private final RuleBook book = RuleBook.draft();

    @Test
    void aRuleThatFiresInNoCaseIsNamedWhereItStands() {
        RuleCoverage age = coverage(AGE, "- given: {limp: yes}\n");
        assertFalse(age.fires());
        assertEquals(
                age.rule().place() + ": the rule fires in no case: " + AGE + " - add a case",
                age.missing().get(0).toString());
    }

    @Test
    void aConditionHoldsFailsAndIsNotKnown() {
        assertEquals(
                List.of(
                        "ageYears >= 40: in no case does not hold",
                        "ageYears >= 40: in no case is not known",
                        "ageYears >= 40: no case of the rule tells a number just beyond 40"),
                missing(AGE, forty("")));
    }

    @Test
    void aCaseOnTheBoundAndNearMissesBeyondItAndWithoutItExerciseAll() {
        assertEquals(List.of(), missing(AGE, forty("  near-miss: [{age-years: 39}, {age-years: null}]\n")));
    }

    @Test
    void aBoundIsProvenInACaseOfItsRuleOnly() {
        String others = "- given: {age-years: 40}\n- given: {age-years: 39}\n- given: {limp: yes}\n";
        assertEquals(
                List.of(
                        "ageYears >= 40: no case of the rule tells 40 itself",
                        "ageYears >= 40: no case of the rule tells a number just beyond 40"),
                missing(AGE, others));
    }

    @Test
    void whatEveryAnswerSatisfiesNeedNotFail(@TempDir Path folder) throws IOException {
        String page = "findings/adult-ages.drl";
        EditedRules rules = EditedRules.copiedTo(folder);
        String text = Files.readString(folder.resolve(page)).replace("ageYears >= 40", "ageYears >= 3");
        RuleBook fromThree = RuleBook.draft(rules.with(page, text).folder());
        String three = "- case: three\n  given: {age-years: 3}\n  expect: {fires: " + AGE + "}\n- given: {limp: yes}\n";
        RuleCoverage age = Coverage.of(
                        fromThree, CaseReader.read(new TextFile("cases/x.yaml", "x.yaml", three), fromThree))
                .rules()
                .stream()
                .filter(each -> each.rule().name().equals(AGE))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(), age.missing());
    }

    @Test
    void whatIsConcludedStandsOrDoesNot() {
        assertEquals(
                List.of(
                        "name == \"complaint\": in no case does not hold",
                        "urgency == \"emergency-now\": in no case holds"),
                missing(CLEARANCE, "- given: {pain-region: [groin]}\n"));
    }

    @Test
    void theSummaryCountsRulesConditionsAndBounds() {
        assertTrue(Pattern.matches(
                "Exercised: rules \\d+ of \\d+ \\(\\d+ %\\), conditions \\d+ of \\d+ \\(\\d+ %\\), bounds \\d+ of \\d+ \\(\\d+ %\\)",
                of("- given: {limp: yes}\n").summary()));
    }

    @Test
    void thePageMarksEachLineAndNeedsNothingElse() {
        String page = CoveragePage.of(of(forty("")), book.pages());
        assertTrue(page.contains("<span class=\"p\">~     Runner( ageYears &gt;= 40 )</span> <em>"), page);
        assertTrue(
                page.contains("<span class=\"n\">! rule \"A runner of 60 or over is past childbearing age\"</span>"));
        assertTrue(page.contains("<span class=\"y\">+ rule \"" + AGE + "\"</span>"));
        assertFalse(Pattern.compile("(src|href)=|url\\(|@import").matcher(page).find());
    }

    private static String forty(String nearMiss) {
        return "- case: forty\n  given: {age-years: 40}\n  expect: {fires: " + AGE + "}\n" + nearMiss;
    }

    private List<String> missing(String rule, String cases) {
        return coverage(rule, cases).missing().stream().map(Remark::what).toList();
    }

    private RuleCoverage coverage(String rule, String cases) {
        return of(cases).rules().stream()
                .filter(each -> each.rule().name().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private Coverage of(String cases) {
        return Coverage.of(book, CaseReader.read(new TextFile("cases/x.yaml", "x.yaml", cases), book));
    }
}
