package org.runnerhip.ruletext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.runnerhip.ruletext.RuleTexts.named;
import static org.runnerhip.ruletext.RuleTexts.page;
import static org.runnerhip.ruletext.RuleTexts.quoted;
import static org.runnerhip.ruletext.RuleTexts.rule;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Weight;
import org.runnerhip.reading.MarkedText;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Condition.Binding;
import org.runnerhip.ruletext.Condition.Comparison;

class RuleReaderTest {

    private static final String PATH = "findings/page.drl";
    private static final String SOURCE = "@source( 'JUDGEMENT' )";
    private static final String WHEN = "Symptom( 'limp', 'yes'; )";
    private static final String THEN = "insertLogical( new Finding( 'limping' ) );";

    private static final String NOT_FLAT =
            "this is more than a flat pattern - write one record a line; two reasons are two rules";
    private static final String ATTRIBUTE =
            "an attribute does not belong in a rule file - remove it; the order of reasoning is the order of the types";
    private static final String IMPORT = "an import%s does not belong in a rule file"
            + " - remove it; the records and weights are imported in imports.drl, and nothing else is";
    private static final String PLAIN_QUOTES = "a word stands in plain double quotes - write '...' without backslashes";
    private static final String ONE_CONCLUSION = "a rule has one conclusion - make a second rule of what begins here";
    private static final String SHAPE = " - write insertLogical( new Finding( '...' ) );";
    private static final String OPERATORS = " does not compare - write ==, <, <=, >, >= or in";
    private static final String ONE_SOURCE_LINE = " - write one line: @source( 'S_KEY, A01' )";

    // what the grammar knows

    @Test
    void theNameOfARuleIsASentenceAndStandsWhereTheRuleBegins() {
        Rule read = read(rule(SOURCE, WHEN, THEN));
        assertEquals("The runner says something that matters", read.name());
        assertEquals(new Place(PATH, 3, 1, 45), read.place());
    }

    @Test
    void theFolderOfARuleIsTheFolderOfItsPage() {
        assertEquals("findings", read(rule(SOURCE, WHEN, THEN)).folder());
    }

    @Test
    void everySourceIsReadWithItsOwnPlace() {
        assertEquals(
                List.of(
                        new Operand.Text("S_VA", new Place(PATH, 4, 15, 4)),
                        new Operand.Text("A01", new Place(PATH, 4, 21, 3)),
                        new Operand.Text("JUDGEMENT", new Place(PATH, 4, 27, 9))),
                read(rule("@source( 'S_VA, A01,  JUDGEMENT' )", WHEN, THEN)).sources());
    }

    @Test
    void wordsByPositionAreComparedWithTheComponentsInTheirOrder() {
        Pattern pattern = pattern("Symptom( 'limp', 'yes'; )");
        assertEquals(FactType.SYMPTOM, pattern.type());
        assertEquals(List.of("name == \"limp\"", "value == \"yes\""), written(pattern));
    }

    @Test
    void aPatternAndItsWordsAreReadWithTheirPlaces() {
        Pattern pattern = pattern("Symptom( 'limp', 'yes'; )");
        assertEquals(new Place(PATH, 6, 5, 25), pattern.place());
        assertEquals(
                List.of(new Place(PATH, 6, 14, 6), new Place(PATH, 6, 22, 5)),
                pattern.conditions().stream().map(Condition::place).toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Operator.class,
            names = {"EQUAL", "LESS", "AT_MOST", "MORE", "AT_LEAST"})
    void everySignComparesANumberByName(Operator operator) {
        Pattern pattern = pattern("TrainingLoad( singleRunSpikePct %s 10 )".formatted(operator.sign()));
        assertEquals(List.of("singleRunSpikePct " + operator.sign() + " 10"), written(pattern));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "-30", "2.5", "-0.5"})
    void aNumberMayHaveASignAndDecimals(String number) {
        assertEquals(List.of("number >= " + number), written(pattern("Symptom( number >= %s )".formatted(number))));
    }

    @Test
    void aListOfWordsIsReadWithThePlaceOfEachWord() {
        Comparison in = pattern("Symptom( value in ( 'groin', 'anterior-hip' ) )")
                .comparisons()
                .get(0);
        assertEquals(Operator.IN, in.operator());
        assertEquals(
                List.of(
                        new Operand.Text("groin", new Place(PATH, 6, 25, 7)),
                        new Operand.Text("anterior-hip", new Place(PATH, 6, 34, 14))),
                in.words());
    }

    @Test
    void wordsByPositionMayBeFollowedByComparisonsByName() {
        assertEquals(
                List.of("name == \"pain-rest-nprs\"", "number >= 7", "number < 9"),
                written(pattern("Symptom( 'pain-rest-nprs'; number >= 7, number < 9 )")));
    }

    @Test
    void aVariableIsBoundInOnePatternAndComparedInAnother() {
        List<Pattern> when = read(rule(SOURCE, "Cause( $danger : name )\n    Finding( name == $danger )", THEN))
                .when();
        Binding binding = (Binding) when.get(0).conditions().get(0);
        assertEquals("$danger", binding.variable());
        assertEquals("name", binding.component().name());
        assertEquals(List.of("name == $danger"), written(when.get(1)));
    }

    @Test
    void aPatternWithNotIsNegated() {
        assertTrue(pattern("not RedFlag( 'RF05'; )").negated());
        assertFalse(pattern("RedFlag( 'RF05'; )").negated());
    }

    @Test
    void patternsAreReadInTheirOrder() {
        List<FactType> types =
                read(rule(SOURCE, "Symptom( 'limp'; )\n    Runner( sex == 'male' )", THEN)).when().stream()
                        .map(Pattern::type)
                        .toList();
        assertEquals(List.of(FactType.SYMPTOM, FactType.RUNNER), types);
    }

    @Test
    void aPatternMayStretchOverSeveralLines() {
        Pattern pattern = pattern("Symptom( 'pain-region';\n        value in ( 'groin' ) )");
        assertEquals(new Place(PATH, 7, 9, 20), pattern.conditions().get(1).place());
    }

    @Test
    void commentsAreNotRead() {
        Rule read = read(rule(SOURCE, "// or eval( true )\n    Symptom( 'limp'; /* value != 'no' */ )", THEN));
        assertEquals(List.of("name == \"limp\""), written(read.when().get(0)));
    }

    @Test
    void aConclusionIsReadWithItsArgumentsAndTheirPlaces() {
        Conclusion then = read(rule(SOURCE, WHEN, "insertLogical( new Opposes( 'gtps', WEAK, 'no limp' ) );"))
                .then();
        assertEquals(FactType.OPPOSES, then.type());
        assertEquals(
                List.of(
                        new Operand.Text("gtps", new Place(PATH, 8, 33, 6)),
                        new Operand.Weighing(Weight.WEAK, new Place(PATH, 8, 41, 4)),
                        new Operand.Text("no limp", new Place(PATH, 8, 47, 9))),
                then.arguments());
    }

    @ParameterizedTest
    @EnumSource(Weight.class)
    void aWeightIsAWordWithoutQuotes(Weight weight) {
        Conclusion then = read(rule(WHEN, "Supports( 'gtps', %s, 'a limp' )".formatted(weight)))
                .then();
        assertEquals(weight.name(), then.arguments().get(1).written());
    }

    @Test
    void aConclusionMayUseABoundVariable() {
        Conclusion then = read(rule("Cause( $danger : name )", "Contraindication( 'massage', $danger )"))
                .then();
        assertEquals("$danger", then.arguments().get(1).written());
    }

    @Test
    void theRulesOfAPageAreReadInTheirOrder() {
        List<Remark> remarks = new ArrayList<>();
        String first = rule(SOURCE, WHEN, THEN);
        RuleFile file = read(page(first, named("The runner says something else", first)), remarks);
        assertEquals(List.of(), remarks);
        assertEquals(
                List.of("The runner says something that matters", "The runner says something else"),
                file.rules().stream().map(Rule::name).toList());
    }

    @Test
    void aRuleWithAMistakeIsLeftOutAndTheOthersAreKept() {
        List<Remark> remarks = new ArrayList<>();
        RuleFile file = read(page(rule(SOURCE, "Symptm( 'limp'; )", THEN), rule(SOURCE, WHEN, THEN)), remarks);
        assertEquals(1, remarks.size());
        assertEquals(
                List.of(new Place(PATH, 11, 1, 45)),
                file.rules().stream().map(Rule::place).toList());
    }

    @Test
    void everyMistakeOfAPageIsFound() {
        List<Remark> remarks = new ArrayList<>();
        read(page(rule(SOURCE, "Symptm( 'limp'; )", THEN), rule(SOURCE, WHEN, "insert( 1 );")), remarks);
        assertEquals(
                List.of(6, 16),
                remarks.stream().map(remark -> remark.place().line()).toList());
    }

    @Test
    void windowsLineEndsDoNotMoveAPlace() {
        MarkedText text = MarkedText.of(PATH, page(rule(SOURCE, "§Symptm( 'limp'; )", THEN)));
        List<Remark> remarks = new ArrayList<>();
        read(text.file().text().replace("\n", "\r\n"), remarks);
        text.assertRemarked("there is no record Symptm - did you mean \"Symptom\"?", remarks);
    }

    @Test
    void importsStandInTheImportsFile() {
        assertEquals(List.of(), imports(RuleTexts.IMPORTS));
    }

    @Test
    void nothingElseIsImportedInTheImportsFile() {
        assertEquals(
                List.of(
                        "imports.drl:3:1: " + quoted(IMPORT.formatted("")),
                        "imports.drl:4:1: " + quoted(IMPORT.formatted(" of a function"))),
                imports("import java.io.File\nimport static java.lang.Runtime.getRuntime\n" + RuleTexts.IMPORTS));
    }

    private static List<String> imports(String text) {
        List<Remark> remarks = new ArrayList<>();
        RuleReader.read(new TextFile("imports.drl", "imports.drl", page(text)), remarks);
        return remarks.stream().sorted().map(Remark::toString).toList();
    }

    // the page

    @Test
    void anotherPackageIsRefused() {
        refused(
                "package org.example\n\n" + rule(SOURCE, WHEN, THEN),
                "the package is not org.runnerhip.rules - begin the file with: package org.runnerhip.rules");
    }

    @Test
    void anEmptyPageIsRefused() {
        refused("", "the package is not org.runnerhip.rules - begin the file with: package org.runnerhip.rules");
    }

    @Test
    void textThatIsNoRuleTextIsRefused() {
        refused(
                "§Dear colleague,\nplease find below my rules.\n",
                "'package' is missing before 'Dear' - write package there");
    }

    @Test
    void anImportIsRefused() {
        refusedOnTop("§import java.util.List", IMPORT.formatted(""));
    }

    @Test
    void aStaticImportIsRefused() {
        refusedOnTop("§import static java.lang.Math.abs", IMPORT.formatted(" of a function"));
    }

    @Test
    void anImportOfAnAccumulateFunctionIsRefused() {
        refusedOnTop(
                "§import accumulate org.example.Median median",
                "an import of a function does not belong in a rule file - remove it");
    }

    @Test
    void aGlobalIsRefused() {
        refusedOnTop("§global java.util.List found", "a global does not belong in a rule file - match facts instead");
    }

    @Test
    void aFunctionIsRefused() {
        refusedOnTop(
                "§function int twice( int n ) { return 2 * n; }",
                "a function does not belong in a rule file - name a finding instead");
    }

    @Test
    void aQueryIsRefused() {
        refusedOnTop(
                "§query 'limping' Symptom( 'limp'; ) end",
                "a query does not belong in a rule file - write a rule that concludes a Finding");
    }

    @Test
    void aDeclaredTypeIsRefused() {
        refusedOnTop("declare §Shoe age : int end", "a declared type does not belong in a rule file - use the records");
    }

    @Test
    void aRuleUnitIsRefused() {
        refusedInSomeWords(page("unit Hip;", rule(SOURCE, WHEN, THEN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "end", "Symptom"})
    void aWordBetweenTwoRulesIsRefused(String word) {
        String first = rule(SOURCE, WHEN, THEN);
        refusedInSomeWords(page(first, word, named("The runner says something else", first)));
    }

    @Test
    void aSemicolonAfterARuleIsRefused() {
        refused(page(rule(SOURCE, WHEN, THEN), "§;"), "';' belongs to no rule - leave only the package and the rules");
    }

    // the head of a rule

    @Test
    void aNameWithoutQuotesIsRefused() {
        String sound = rule(SOURCE, WHEN, THEN);
        refused(
                page(sound.replaceAll("rule '.*'", "§rule Limping")),
                "the rule has no name in quotes - write rule 'One sentence'");
    }

    @Test
    void aNameInSingleQuotesIsRefused() {
        String sound = quoted(page(rule(SOURCE, WHEN, THEN)));
        refusedAsItIs(sound.replaceAll("rule \"(.*)\"", "rule §'$1'"), quoted(PLAIN_QUOTES));
    }

    @Test
    void aBackslashInANameIsRefused() {
        refused(page(rule(SOURCE, WHEN, THEN).replace("'The", "§'Th\\u0065")), PLAIN_QUOTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attributes:", "attributes"})
    void aWordBesideTheSourcesIsRefused(String word) {
        refusedHead(
                "§%s @source( 'JUDGEMENT' )".formatted(word),
                "attributes does not belong before when - leave only the line @source( 'S_KEY, A01' )");
    }

    @Test
    void anAttributeIsRefused() {
        refusedHead("@source( 'JUDGEMENT' )\n    salience §10", ATTRIBUTE);
    }

    @Test
    void aRuleThatExtendsAnotherIsRefused() {
        refused(
                page("§" + rule("extends 'Another rule' @source( 'JUDGEMENT' )", WHEN, THEN)),
                "a rule does not extend another - repeat the pattern, or name it as a Finding");
    }

    @Test
    void aRuleWithoutASourceIsRefused() {
        refused(page("§" + rule("", WHEN, THEN)), "the rule has no source" + ONE_SOURCE_LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"§@sorce( 'JUDGEMENT' )", "§@source 'JUDGEMENT' )", "§@@source( 'JUDGEMENT' )"})
    void aMisspeltSourceIsNoMissingOne(String head) {
        refusedHead(head, "the only annotation is @source( '...' ) - write @source( 'S_KEY, A01' )");
    }

    @Test
    void aRuleWithTwoLinesOfSourcesIsRefused() {
        refused(
                page("§" + rule("@source( 'S_VA' ) @source( 'A01' )", WHEN, THEN)),
                "the rule has several @source" + ONE_SOURCE_LINE);
    }

    @Test
    void sourcesInSeveralPairsOfQuotesAreRefused() {
        refusedHead(
                "@source( 'S_VA'§, 'A01' )",
                "the sources are one list in one pair of quotes - write @source( 'S_KEY, A01' )");
    }

    @Test
    void aGapBetweenTwoSourcesIsRefused() {
        refusedHead("@source( §'S_VA,, A01' )", "a source is missing - write its key, or JUDGEMENT");
    }

    @Test
    void anotherAnnotationIsRefused() {
        refusedHead(
                "@source( 'JUDGEMENT' ) §@author( 'Ann' )",
                "the only annotation is @source( '...' ) - write @source( 'S_KEY, A01' )");
    }

    @Test
    void aRuleWithNothingUnderWhenIsRefused() {
        refused(page("§" + rule(SOURCE, "", THEN)), "the rule has no pattern under when - say when it holds");
    }

    // what does not stand under when

    @ParameterizedTest
    @ValueSource(
            strings = {
                "§exists Finding( 'limping'; )",
                "§Finding( 'limping'; ) or Finding( 'hopping'; )",
                "§not( Finding( 'limping'; ) and Finding( 'hopping'; ) )",
                "§forall( Finding( 'limping'; ) )",
                "§eval( true )",
                "§Symptom( 'limp'; ) from $symptoms",
                "§Symptom( 'limp'; ) over window:length( 3 )",
                "§accumulate( Symptom( $n : number ); $worst : max( $n ) )",
                "§$symptom : Symptom( 'limp'; )",
                "§?Symptom( 'limp'; )"
            })
    void moreThanAFlatPatternIsRefused(String when) {
        refusedWhen(when, NOT_FLAT);
    }

    @Test
    void anUnknownRecordIsRefusedWithTheNearestOne() {
        refusedWhen("§Symptm( 'limp', 'yes'; )", "there is no record Symptm - did you mean 'Symptom'?");
    }

    @Test
    void aFullyQualifiedRecordIsRefused() {
        refusedWhen(
                "§org.runnerhip.facts.Symptom( 'limp'; )",
                "there is no record org - the records are Runner, Symptom, History, TrainingLoad, Asked, Open, Finding, Supports, "
                        + "Opposes, Cause, RedFlag, Contraindication, Cleared, Recommendation, Question");
    }

    @Test
    void anUnknownComponentIsRefusedWithTheNearestOne() {
        refusedWhen("Symptom( 'limp'; §valu == 'yes' )", "Symptom has no component valu - did you mean 'value'?");
    }

    @Test
    void aCallInsideAPatternIsRefused() {
        refusedWhen("Symptom( name§.length > 3 )", "'.'" + OPERATORS);
    }

    @Test
    void aPatternThatAsksNothingIsRefused() {
        refusedWhen("§Symptom( )", "the pattern asks nothing - give its name or a comparison");
    }

    @Test
    void aBareWordByPositionIsRefused() {
        refusedWhen("Symptom( §limp; )", "Symptom has no component limp - it has name, value, number");
    }

    @Test
    void aBareWordAfterAComparisonIsRefused() {
        refusedWhen("Symptom( 'limp'; value == §yes )", "the word yes has no quotes - write 'yes'");
    }

    @Test
    void anEnumWordInAListIsRefused() {
        refusedWhen("RedFlag( urgency in ( §SAME_DAY ) )", "the word SAME_DAY has no quotes - write 'SAME_DAY'");
    }

    @Test
    void aWeightUnderWhenIsRefused() {
        refusedWhen(
                "Finding( §name == STRONG )",
                "name holds a word, and is compared with STRONG by == - compare it with a word in quotes by == or in");
    }

    @Test
    void aWordInSingleQuotesIsRefused() {
        refusedUnquoted(page(rule(SOURCE, "Symptom( §~limp~; )", THEN)), PLAIN_QUOTES);
    }

    @Test
    void aBackslashInAWordIsRefused() {
        refusedWhen("Symptom( §'li\\tmp'; )", PLAIN_QUOTES);
    }

    @Test
    void curlyQuotesAreRefused() {
        refusedWhen("Symptom( §“limp”; )", "a quote as word processors write it - write the plain quote '");
    }

    @Test
    void aSingleEqualsSignIsRefused() {
        refusedWhen("Symptom( 'limp'; value §= 'yes' )", "'=' does not compare - write ==");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!=", "matches", "contains"})
    void anotherOperatorIsRefused(String operator) {
        refusedWhen("Symptom( 'limp'; value §%s 'no' )".formatted(operator), "'" + operator + "'" + OPERATORS);
    }

    @Test
    void comparisonsAreNotJoinedByAnd() {
        refusedWhen(
                "Symptom( 'limp'; value == 'yes' §&& value == 'no' )",
                "this cannot stand here: '&&' - join comparisons with commas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"or", "||"})
    void comparisonsAreNotJoinedByOr(String sign) {
        refusedWhen(
                "Symptom( 'limp'; value == 'yes' §" + sign + " value == 'no' )",
                "comparisons are not joined by " + sign + " - make a rule of each");
    }

    @Test
    void patternsAreNotJoinedBySigns() {
        refusedInSomeWords(page(rule(SOURCE, "Symptom( 'limp'; ) && Symptom( 'fever'; )", THEN)));
    }

    @Test
    void aListThatIsDeniedIsRefused() {
        refusedWhen("Symptom( 'limp'; value §not in ( 'no' ) )", "'not'" + OPERATORS);
    }

    @Test
    void arithmeticIsRefused() {
        refusedWhen("Symptom( number > 3 §+ 4 )", "this cannot stand here: '+' - join comparisons with commas");
    }

    @Test
    void nullIsRefused() {
        refusedWhen(
                "Symptom( value == §null )",
                "a word or a number is missing before 'null' - write a word in quotes or a number");
    }

    @Test
    void aMissingSemicolonAfterTheWordsIsRefused() {
        refusedWhen("Symptom( 'limp', 'yes' §)", "a semicolon is missing after the words - write Symptom( '...'; )");
    }

    @Test
    void moreWordsThanComponentsAreRefused() {
        refusedWhen("Finding( 'limping', §'yes'; )", "Finding has only 1 components - remove this one");
    }

    @Test
    void aNumberComparedWithAWordIsRefused() {
        refusedWhen(
                "Symptom( §number > '7' )",
                "number holds a number, and is compared with '7' by > - compare it with a number");
    }

    @Test
    void aWordComparedByOrderIsRefused() {
        refusedWhen(
                "Symptom( §value > 'mild' )",
                "value holds a word, and is compared with 'mild' by > - compare it with a word in quotes by == or in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7L", "7.5B", "7d", "7f", "7e3", "12345678901"})
    void aNumberOfJavaIsRefused(String number) {
        refusedWhen(
                "Symptom( number == §%s )".formatted(number), "this is not a number - write digits, such as 10 or 2.5");
    }

    @Test
    void aVariableWithoutItsSignIsRefused() {
        refusedWhen("Cause( §danger : name )", "the variable danger does not begin with $ - write $danger : ...");
    }

    @Test
    void aNumberIsNotComparedWithAVariable() {
        refusedWhen(
                "Cause( $danger : name )\n    Cause( §points == $danger )",
                "points holds a number, and is compared with $danger by == - compare it with a number");
    }

    @Test
    void aPatternThatIsNotClosedIsRefused() {
        refused(
                page(rule(SOURCE, "Symptom( 'limp'; value == 'yes'", THEN).replace("then", "§then")),
                "the bracket of this pattern is not closed - close it with )");
    }

    @Test
    void aWordWhoseQuoteIsMissingIsRefused() {
        refusedWhen("Symptom( 'limp, 'yes§'; )", "the quotes on this line do not pair up - close each with '");
    }

    // what does not stand under then

    @Test
    void twoConclusionsAreRefused() {
        refusedThen(THEN + "\n    §" + THEN, ONE_CONCLUSION);
    }

    @Test
    void javaAfterTheConclusionIsRefused() {
        refusedThen(THEN + " §System.exit( 0 );", ONE_CONCLUSION);
    }

    @Test
    void javaInPlaceOfTheConclusionIsRefused() {
        refusedThen("§System.exit( 0 );", "'insertLogical' is missing before 'System'" + SHAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert", "modify", "update", "delete", "drools"})
    void anotherActionIsRefused(String action) {
        refusedThen(
                "§%s( new Finding( 'limping' ) );".formatted(action),
                "'insertLogical' is missing before '" + action + "'" + SHAPE);
    }

    @Test
    void nothingUnderThenIsRefused() {
        refused(page(rule(SOURCE, WHEN, "").replace("end", "§end")), "'insertLogical' is missing before 'end'" + SHAPE);
    }

    @Test
    void aMissingSemicolonAfterTheConclusionIsRefused() {
        refused(
                page(rule(SOURCE, WHEN, "insertLogical( new Finding( 'limping' ) )")
                        .replace("end", "§end")),
                "';' is missing before 'end'" + SHAPE);
    }

    @Test
    void aMissingEndIsRefused() {
        refused(
                page(rule(SOURCE, WHEN, THEN.replace(";", "§;")).replace("end\n", "")),
                "'end' is missing after the conclusion - write end on a line of its own");
    }

    @Test
    void aCallInTheConclusionIsRefused() {
        refusedThen("insertLogical( new Finding( 'limping'§.trim() ) );", "')' is missing before '.'" + SHAPE);
    }

    @Test
    void wordsAreNotJoinedInAConclusion() {
        refusedThen("insertLogical( new Finding( 'limp' §+ 'ing' ) );", "')' is missing before '+'" + SHAPE);
    }

    @Test
    void anUnknownConclusionIsRefusedWithTheNearestOne() {
        refusedThen(
                "insertLogical( new §Findng( 'limping' ) );",
                "a rule cannot conclude Findng - did you mean 'Finding'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Runner", "Cause", "org.runnerhip.facts.Finding", "java.io.File"})
    void whatOnlyOthersMakeIsNotConcluded(String record) {
        refusedThen(
                "insertLogical( new §%s( 'limping' ) );".formatted(record),
                "a rule cannot conclude " + record.replaceAll("\\..*", "")
                        + " - it can conclude Finding, Supports, Opposes, RedFlag, Contraindication, Cleared, "
                        + "Recommendation, Question");
    }

    @Test
    void anUnknownWeightIsRefused() {
        refusedThen(
                "insertLogical( new Supports( 'gtps', §STRONGLY, 'a limp' ) );",
                "the word STRONGLY has no quotes - did you mean 'STRONG'?");
    }

    @Test
    void aWeightInQuotesIsRefused() {
        refusedThen(
                "insertLogical( new Supports( 'gtps', §'STRONG', 'a limp' ) );",
                "the weight of Supports cannot be 'STRONG' - write CONCLUSIVE, STRONG, MODERATE or WEAK");
    }

    @Test
    void aVariableInPlaceOfAWeightIsRefused() {
        refused(
                page(rule("Cause( $danger : name )", "Supports( 'gtps', §$danger, 'a limp' )")),
                "the weight of Supports cannot be $danger - write CONCLUSIVE, STRONG, MODERATE or WEAK");
    }

    @Test
    void aWeightInPlaceOfAWordIsRefused() {
        refusedThen(
                "insertLogical( new Finding( §STRONG ) );",
                "the name of Finding cannot be STRONG - write a word in quotes");
    }

    @Test
    void aNumberInAConclusionIsRefused() {
        refusedThen("insertLogical( new Finding( §7 ) );", "the name of Finding cannot be 7 - write a word in quotes");
    }

    @Test
    void aWrongNumberOfArgumentsIsRefused() {
        refusedThen(
                "insertLogical( new §RedFlag( 'RF05', 'same-day' ) );",
                "RedFlag takes 3 values, not 2 - give name, urgency, because");
    }

    @Test
    void singleQuotesInAConclusionAreRefused() {
        refusedUnquoted(page(rule(SOURCE, WHEN, "insertLogical( new Finding( §~limping~ ) );")), PLAIN_QUOTES);
    }

    private static RuleFile read(String page, List<Remark> remarks) {
        return RuleReader.read(new TextFile(PATH, PATH, page), remarks);
    }

    private static Rule read(String rule) {
        List<Remark> remarks = new ArrayList<>();
        RuleFile file = read(page(rule), remarks);
        assertEquals(List.of(), remarks);
        return file.rules().get(0);
    }

    private static Pattern pattern(String when) {
        return read(rule(SOURCE, when, THEN)).when().get(0);
    }

    private static List<String> written(Pattern pattern) {
        return pattern.comparisons().stream().map(Comparison::written).toList();
    }

    private static void refusedOnTop(String line, String message) {
        refused(page(line, rule(SOURCE, WHEN, THEN)), message);
    }

    private static void refusedHead(String head, String message) {
        refused(page(rule(head, WHEN, THEN)), message);
    }

    private static void refusedWhen(String when, String message) {
        refused(page(rule(SOURCE, when, THEN)), message);
    }

    private static void refusedThen(String then, String message) {
        refused(page(rule(SOURCE, WHEN, then)), message);
    }

    private static void refusedInSomeWords(String page) {
        List<Remark> remarks = new ArrayList<>();
        read(page, remarks);
        assertFalse(remarks.isEmpty());
    }

    /** With ~ for a single quote. */
    private static void refusedUnquoted(String page, String message) {
        refusedAsItIs(page.replace('~', '\''), message);
    }

    private static void refused(String page, String message) {
        refusedAsItIs(quoted(page), message);
    }

    private static void refusedAsItIs(String marked, String message) {
        MarkedText text = MarkedText.of(PATH, marked);
        List<Remark> remarks = new ArrayList<>();
        RuleReader.read(text.file(), remarks);
        text.assertRemarked(quoted(message), remarks);
    }
}
