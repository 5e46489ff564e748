package org.runnerhip.ruletext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.TextFile;

/** How a rule file is laid out. The texts are written with ' for ", as in {@link RuleTexts}. */
class RuleLayoutTest {

    private static final String PAGE = """
            package org.runnerhip.rules

            /*
             * Outer hip pain
             */

            rule 'A runner of forty with pain outside has outer hip pain'
                @source( 'JUDGEMENT, A35' )
            when
                Symptom( 'pain-region'; value in ( 'lateral-hip', 'lateral-thigh' ) )
                Runner( ageYears >= 40, $told : sex )
                not Finding( 'groin-pain'; )
            then
                insertLogical( new Finding( 'outer-hip-pain' ) );
            end

            rule 'A runner who limps has a limp'
                @source( 'A01' )
            when
                Symptom( 'limp', 'yes'; )
            then
                insertLogical( new Finding( 'limping' ) );
            end
            """;

    /** Two patterns and a conclusion, between whose words a comment may stand. */
    private static final String RULE = """
            package org.runnerhip.rules

            rule 'A runner who limps has a limp'
                @source( 'A01' )
            when
                Symptom( 'limp', 'yes'; )
                Runner( ageYears >= 40 )
            then
                insertLogical( new Finding( 'limping' ) );
            end
            """;

    @Test
    void aFileInTheHouseLayoutStaysAsItIs() {
        lays(PAGE, PAGE);
    }

    @Test
    void aFileWithoutAnyLayoutGetsIt() {
        lays(
                RULE,
                "package org.runnerhip.rules rule'A runner who limps has a limp'@source('A01')when "
                        + "Symptom('limp','yes';)Runner(ageYears>=40)then insertLogical(new Finding('limping'));end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n\n\n", "\r\n", "\t\n", "   \n"})
    void linesEndPlainlyAndWithoutBlanks(String end) {
        lays(RULE, RULE.replace("\n", end));
    }

    @Test
    void aFileEndsWithOneLineBreak() {
        lays(RULE, RULE + "\n \n");
        lays(RULE, RULE.stripTrailing());
    }

    @Test
    void aNegativeNumberKeepsItsSign() {
        lays(RULE.replace("40", "-40"), RULE.replace("40", "- 40"));
    }

    @Test
    void whatStandsInQuotesStaysAsItIs() {
        lays(
                RULE.replace("limping", "a ,b(c)  ; d"),
                RULE.replace("limping", "a ,b(c)  ; d").replace("    ", "\t"));
    }

    @Test
    void rulesMayLackABlankLineBetweenThem() {
        lays(PAGE, PAGE.replace("end\n\nrule", "end rule"));
    }

    @Test
    void importsStandTogetherByKind() {
        String imports = """
                package org.runnerhip.rules

                import org.runnerhip.facts.Runner
                import org.runnerhip.facts.Symptom

                import static org.runnerhip.facts.Weight.STRONG
                import static org.runnerhip.facts.Weight.WEAK
                """;
        assertEquals(
                imports,
                RuleLayout.of(new TextFile(
                        RuleReader.IMPORTS,
                        "imports.drl",
                        imports.replace("\n\n", "\n").replace("\nimport", "\n\n import"))));
    }

    // comments

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    // asked twice\n    Symptom( 'limp', 'yes'; )",
                "    Symptom( 'limp', 'yes'; ) // asked twice",
                "    Symptom( 'limp', /* asked twice */ 'yes'; )",
                "    /* asked twice */\n    Symptom( 'limp', 'yes'; )",
                "    Symptom( 'limp', // asked twice\n            'yes'; )",
                "    Symptom( 'limp',\n            // asked twice\n            'yes'; )",
                "    Symptom( 'limp', 'yes'; ) /* asked */ // twice",
                "    /*\n     * asked\n     * twice\n     */\n    Symptom( 'limp', 'yes'; )",
            })
    void aCommentStaysWhereItStands(String pattern) {
        String page = RULE.replace("    Symptom( 'limp', 'yes'; )", pattern);
        lays(page, page);
        lays(page, page.replaceAll("(?m)^ +(?!\\*)", "\t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package org.runnerhip.rules",
                "rule 'A runner who limps has a limp'",
                "    @source( 'A01' )",
                "when",
                "then",
                "    insertLogical( new Finding( 'limping' ) );",
                "end"
            })
    void aCommentMayStandBehindAnyLine(String line) {
        lays(RULE.replace(line + "\n", line + " // why\n"), RULE.replace(line + "\n", line + "\t// why  \n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"when", "then", "end"})
    void aCommentAtTheEndOfAPartIsIndentedAsThePartIs(String next) {
        lays(
                RULE.replace("\n" + next + "\n", "\n    // no more\n" + next + "\n"),
                RULE.replace("\n" + next + "\n", "\n\n// no more\n\n" + next + "\n"));
    }

    @Test
    void aCommentAboveARuleStaysWithIt() {
        String page = PAGE.replace("rule 'A runner who", "// for the questions\nrule 'A runner who");
        lays(page, page);
    }

    @Test
    void aCommentBetweenRulesStaysBetweenThem() {
        String page = PAGE.replace("rule 'A runner who", "// what is seen\n\nrule 'A runner who");
        lays(page, page.replace("// what is seen\n", "// what is seen\n\n\n"));
    }

    @Test
    void aCommentMayEndTheFile() {
        lays(RULE + "\n// no more\n", RULE + "\n// no more");
    }

    @Test
    void aCommentMayBeginTheFile() {
        lays("// our rules\n" + RULE, "  // our rules\n" + RULE);
        lays("// our rules\n\n" + RULE, "\n// our rules\n\n\n" + RULE);
    }

    @Test
    void theStarsOfACommentStandBelowEachOther() {
        String heading = "/*\n * Outer hip pain\n *\n * What we believe   much\n */";
        lays(
                RULE.replace("rule '", heading + "\n\nrule '"),
                RULE.replace("rule '", heading.replace("\n ", "  \n\t  ") + "\nrule '"));
    }

    // what cannot be laid out

    @Test
    void aFileThatIsNoRuleTextIsRefusedWithItsMistakes() {
        String broken = RULE.replace("'yes'; )", "'yes'; ");
        RefusedException refused = assertThrows(RefusedException.class, () -> laid(broken));
        assertEquals("causes/x.drl", refused.remarks().get(0).place().file());
    }

    @Test
    void aFileNeedNotKeepTheHouseRules() {
        lays(
                RULE.replace("A01", "NO_SUCH_SOURCE").replace("limping", "nobody-uses-this"),
                RULE.replace("A01", "NO_SUCH_SOURCE")
                        .replace("limping", "nobody-uses-this")
                        .replace("\n    ", "\n"));
    }

    private static void lays(String expected, String text) {
        assertEquals(RuleTexts.quoted(expected), laid(text));
    }

    private static String laid(String text) {
        return RuleLayout.of(new TextFile("causes/x.drl", "causes/x.drl", RuleTexts.quoted(text)));
    }
}
