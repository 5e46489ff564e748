package org.runnerhip.ruletext;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** The slips of a hand that is no programmer's, each with its own sentence at its own place. */
class SlipsTest {

    private static final String PATH = "findings/page.drl";
    private static final String SOUND = page(rule("Symptom( 'limp', 'yes'; )", "Finding( 'limping' )"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule 'The | §ruel 'The | there is no keyword ruel - did you mean 'rule'?",
                "when¶    | §wehn¶    | there is no keyword wehn - did you mean 'when'?",
                "then¶ | §thne¶ | there is no keyword thne - did you mean 'then'?",
                "end¶ | §edn¶ | there is no edn - did you mean 'end'?",
                "insertLogical( new | §insertLogicl( new | there is no insertLogicl - did you mean 'insertLogical'?",
                "( new | ( §nwe | there is no nwe - did you mean 'new'?",
                "package | §pakage | there is no keyword pakage - did you mean 'package'?",
                "Symptom( | §Symptoms( | there is no record Symptoms - did you mean 'Symptom'?",
                "new Finding( | new §Findng( | a rule cannot conclude Findng - did you mean 'Finding'?"
            })
    void aMisspeltWordIsNamedWithTheOneThatWasMeant(String slip) {
        remarked(slip.split(" \\| "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¶when¶     | ¶    § | 'when' is missing before 'Symptom' - write when there",
                "¶then¶     | ¶    § | 'then' is missing - write then on a line of its own, before the conclusion",
                ");¶end¶ | )§;¶ | 'end' is missing after the conclusion - write end on a line of its own",
                "'limp', 'yes' | 'limp' §'yes' | a comma is missing before ''yes'' - join comparisons with commas",
                "'yes'; ) | 'yes' §) | a semicolon is missing after the words - write Symptom( '...'; )",
                ") );¶ | ) )¶§ | ';' is missing before 'end' - write insertLogical( new Finding( '...' ) );",
                "'yes'; )¶ | 'yes';¶§ | the bracket of this pattern is not closed - close it with )",
                "'The runner says something that matters' | §The runner says something | the rule has no name in quotes - write rule 'One sentence'"
            })
    void whatIsMissingIsNamed(String slip) {
        remarked(slip.split(" \\| "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'limp', 'yes' | 'limp, 'yes§' | the quotes on this line do not pair up - close each with '",
                "'yes'; | §'yes; | the quotes on this line do not pair up - close each with '",
                "'yes'; | §'\\uyes; | the quotes on this line do not pair up - close each with '",
                "'JUDGEMENT' | §'JUDGEMENT | the quotes on this line do not pair up - close each with '",
                "'limp' | §“limp” | a quote as word processors write it - write the plain quote '",
                "when¶ | when §/* a limp¶ | the comment is not closed - end it with */",
                "when¶ | when §¿¶ | the sign ¿ has no place in a rule - remove it"
            })
    void aSignThatSpoilsWhatFollowsIsNamedAlone(String slip) {
        remarked(slip.split(" \\| "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'yes'; ) | 'yes'; number §= 5 ) | '=' does not compare - write ==",
                "'yes'; ) | 'yes'; number §=> 5 ) | '=' does not compare - write >=",
                "'yes'; ) | 'yes'; number §≥ 5 ) | the sign ≥ has no place in a rule - write >=",
                "'yes'; ) | 'yes'; number §≤ 5 ) | the sign ≤ has no place in a rule - write <=",
                "'yes'; ) | 'yes'; §nmber == 5 ) | Symptom has no component nmber - did you mean 'number'?",
                "'yes'; ) | 'yes'; number >= 5 §number < 9 ) | a comma is missing before 'number' - join comparisons with commas"
            })
    void aSlipInAComparisonIsNamed(String slip) {
        remarked(slip.split(" \\| "));
    }

    @Test
    void aSlipInAConclusionIsNamed() {
        remarked(
                "Finding( 'limping' )",
                "Supports( 'gtps' §STRONG, 'a limp' )",
                "a comma is missing before 'STRONG' - join the values with commas");
        remarked(
                "Finding( 'limping' )",
                "Supports( 'gtps', §Strong, 'a limp' )",
                "the word Strong has no quotes - did you mean 'STRONG'?");
    }

    @Test
    void bracketsInBracketsAreRefusedBeforeTheyAreRead() {
        remarked(
                "'limp'",
                "'limp'" + "(".repeat(4) + "§" + "(".repeat(50_000),
                "this bracket stands too deep in others"
                        + " - write one flat record a line; 5 round brackets deep is the most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[§[3]]", "{§[3]}", "[(§[3])]"})
    void squareAndCurlyBracketsInEachOtherAreRefusedBeforeTheyAreRead(String nested) {
        remarked(
                "'limp'",
                nested,
                "this bracket stands too deep in others"
                        + " - write one flat record a line; 5 round brackets deep is the most");
    }

    @Test
    void aBracketThatIsNotClosedDoesNotCountInTheNextRule() {
        String open = rule("Symptom( 'limp', 'yes';", "Finding( 'limping' )");
        List<Remark> remarks = remarks(page(open, open, open, open, open, open));
        assertEquals(
                List.of("the bracket of this pattern is not closed"),
                remarks.stream().map(Remark::what).distinct().toList());
        assertEquals(6, remarks.size());
    }

    @Test
    void moreRulesThanAPageHoldsAreRefusedBeforeTheyAreRead() {
        List<Remark> remarks = remarks(page("rule\n".repeat(101)));
        assertEquals(
                List.of(PATH + ":103:1: more than 100 rules begin on this page"
                        + " - a page is one concept; make several of it"),
                remarks.stream().map(Remark::toString).toList());
    }

    @Test
    void aSlipInOneRuleDoesNotHideThatInAnother() {
        String twice = SOUND.replace("then\n", "thne\n")
                + SOUND.substring(SOUND.indexOf("rule \"")).replace("end\n", "edn\n");
        assertEquals(
                List.of(7, 16),
                remarks(twice).stream().map(remark -> remark.place().line()).toList());
    }

    @Test
    void theRulesBesideASlipAreRead() {
        List<Remark> remarks = new ArrayList<>();
        String text = SOUND.replace("then\n", "thne\n") + SOUND.substring(SOUND.indexOf("rule \""));
        assertEquals(
                1,
                RuleReader.read(new TextFile(PATH, PATH, text), remarks).rules().size());
    }

    /** What stands on a sound page, what the hand wrote instead, and the remark; a line ends with ¶. */
    private static void remarked(String... slip) {
        MarkedText text = MarkedText.of(PATH, SOUND.replace(written(slip[0]), written(slip[1])));
        text.assertRemarked(written(slip[2]), remarks(text.file().text()));
    }

    private static String written(String text) {
        return RuleTexts.quoted(text).replace('¶', '\n');
    }

    private static List<Remark> remarks(String text) {
        List<Remark> remarks = new ArrayList<>();
        RuleReader.read(new TextFile(PATH, PATH, text), remarks);
        return remarks;
    }
}
