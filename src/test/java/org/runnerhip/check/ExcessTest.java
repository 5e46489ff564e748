package org.runnerhip.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.runnerhip.ruletext.RuleTexts.named;
import static org.runnerhip.ruletext.RuleTexts.page;
import static org.runnerhip.ruletext.RuleTexts.rule;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runnerhip.reading.MarkedText;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.SmallVocabulary;
import org.runnerhip.vocabulary.Vocabulary;

/** What a base could do without: patterns and rules that add nothing, and words that no rule needs. */
class ExcessTest {

    private static final String PATH = "findings/tested.drl";
    private static final String LIMPING = "Finding( 'limping' )";

    // patterns

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Symptom( 'limp', 'yes'; )\n    §Symptom( 'limp', 'yes'; )",
                "Symptom( 'limp', 'yes'; )\n    §Symptom( 'limp'; )",
                "§Runner( ageYears > 40 )\n    Runner( ageYears > 50 )",
                "§Symptom( 'night-pain'; value in ( 'none', 'wakes-at-night' ) )\n    Symptom( 'night-pain', 'none'; )"
            })
    void aPatternThatAnotherIncludesIsRefused(String when) {
        MarkedText marked = MarkedText.of(PATH, page(rule(when, LIMPING)));
        List<Remark> remarks = redundant(rule(when, LIMPING).replace("§", ""));
        assertEquals(List.of(marked.place().toString()), places(remarks));
    }

    // rules

    @Test
    void aRuleThatStandsTwiceUnderTwoNamesIsRefusedOnce() {
        String first = rule("Symptom( 'limp', 'yes'; )", LIMPING);
        assertEquals(
                List.of("findings/tested.drl:11:1: whenever this rule fires, that at findings/tested.drl:3:1"
                        + " has concluded the same - remove one of them, or say what sets them apart"),
                redundant(first, named("A limp is a limp", first)).stream()
                        .map(Remark::toString)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Symptom( 'limp', 'yes'; )\n    Runner( ageYears > 50 )",
                "Symptom( 'limp', 'yes'; )\n    Symptom( 'pain-region', 'groin'; )"
            })
    void aRuleThatConcludesTheSameOfFewerRunnersIsRefused(String when) {
        String wide = named("A limp is a limp", rule("Symptom( 'limp', 'yes'; )", LIMPING));
        assertEquals(List.of("findings/tested.drl:11:1"), places(redundant(wide, rule(when, LIMPING))));
    }

    @Test
    void aRuleThatConcludesTheSameOfOtherRunnersIsNot() {
        String other = named("A limp is a limp", rule("Symptom( 'onset', 'sudden'; )", LIMPING));
        assertEquals(List.of(), redundant(other, rule("Symptom( 'limp', 'yes'; )", LIMPING)));
    }

    @Test
    void aRuleThatDeniesMoreIsNarrower() {
        String wide = "Symptom( 'limp', 'yes'; )";
        String narrow = wide + "\n    not Finding( 'old'; )";
        assertEquals(
                List.of("findings/tested.drl:11:1"),
                places(redundant(named("A limp is a limp", rule(wide, LIMPING)), rule(narrow, LIMPING))));
    }

    // words

    @Test
    void aTermThatNoRuleReadsIsRefused() {
        assertEquals(
                1,
                count(
                        "no rule reads \"kidney-disease\" - write a rule that does, remove it, or say kept-for: why it stays",
                        ""));
    }

    @Test
    void aTermThatIsKeptForAReasonIsNot() {
        assertEquals(0, count("no rule reads \"shoe-age\"", SHOES.replace("ask", "kept-for: the shop\n  ask")));
    }

    @Test
    void aTermThatIsReadIsNotKeptForAReason() {
        String limp = "- id: shoe-age\n  record: Symptom\n  type: yes-no\n  kept-for: nobody\n  ask: Old shoes?\n";
        assertEquals(
                1, count("\"shoe-age\" is read by a rule - remove kept-for", limp, "Symptom( 'shoe-age', 'yes'; )"));
    }

    @Test
    void anAnswerThatNoRuleReadsIsRefused() {
        assertEquals(
                1,
                count(
                        "no rule reads the answer \"new\" to \"shoe-age\" - write a rule that does, remove it, or list it under unread",
                        SHOES,
                        OLD));
    }

    @Test
    void anAnswerListedUnderUnreadIsNot() {
        assertEquals(0, count("no rule reads the answer \"new\"", SHOES.replace("ask", "unread: [new]\n  ask"), OLD));
    }

    @Test
    void anAnswerThatIsReadIsNotListedUnderUnread() {
        assertEquals(
                1,
                count(
                        "a rule reads the answer \"old\" to \"shoe-age\" - take it off unread",
                        SHOES.replace("ask", "unread: [old]\n  ask"),
                        OLD));
    }

    @Test
    void theAnswerThatThereIsNothingOfItNeedsNoRule() {
        assertEquals(0, count("no rule reads the answer \"none\"", "", "Symptom( 'night-pain', 'wakes-at-night'; )"));
    }

    @Test
    void aTreatmentThatNoRuleSpeaksOfIsRefused() {
        assertEquals(1, count("no rule speaks of \"massage\" - write a rule that does, or remove it", ""));
    }

    // sources and claims

    @Test
    void aSourceThatNobodyCitesIsRefused() {
        assertEquals(
                1,
                count(
                        "sources.yaml",
                        "no rule and no word cites the source S_OLD - cite it, or remove it",
                        "- id: S_OLD\n  cite: An old book.\n  checked: read\n",
                        "Symptom( 'limp', 'yes'; )"));
    }

    @Test
    void aClaimThatNobodyCitesIsRefused() {
        String claim = "- id: A03\n  says: Hips like hills.\n  evidence: neutral\n";
        assertEquals(
                1,
                count(
                        "claims.yaml",
                        "no rule and no word cites the claim A03 - cite it, or say in context: why not",
                        claim,
                        "Symptom( 'limp', 'yes'; )"));
        assertEquals(
                0,
                count(
                        "claims.yaml",
                        "no rule and no word cites the claim A03",
                        claim + "  context: a joke\n",
                        "Symptom( 'limp', 'yes'; )"));
    }

    private static final String SHOES =
            "- id: shoe-age\n  record: Symptom\n  type: word\n  values: [old, new]\n  ask: How old are the shoes?\n";
    private static final String OLD = "Symptom( 'shoe-age', 'old'; )";

    private static long count(String message, String moreTerms) {
        return count(message, moreTerms, "Symptom( 'limp', 'yes'; )");
    }

    private static long count(String message, String moreTerms, String when) {
        return count("vocabulary/terms.yaml", message, moreTerms, when);
    }

    /** How many remarks say this of the small vocabulary with more words and one rule. */
    private static long count(String file, String message, String moreWords, String when) {
        Vocabulary vocabulary = SmallVocabulary.withMore(file, moreWords);
        return HouseRules.ofExcess(List.of(read(rule(when, LIMPING))), vocabulary).stream()
                .filter(remark -> (remark.what() + " - " + remark.remedy()).startsWith(message))
                .count();
    }

    /** The remarks on patterns and rules, not on words. */
    private static List<Remark> redundant(String... rules) {
        return HouseRules.ofExcess(List.of(read(rules)), SmallVocabulary.vocabulary()).stream()
                .filter(remark -> remark.place().file().equals(PATH))
                .toList();
    }

    private static RuleFile read(String... rules) {
        List<Remark> remarks = new ArrayList<>();
        RuleFile page = RuleReader.read(new TextFile(PATH, PATH, page(rules)), remarks);
        assertEquals(List.of(), remarks);
        return page;
    }

    private static List<String> places(List<Remark> remarks) {
        return remarks.stream().map(remark -> remark.place().toString()).toList();
    }
}
