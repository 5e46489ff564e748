package org.runnerhip.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.runnerhip.ruletext.RuleTexts.named;
import static org.runnerhip.ruletext.RuleTexts.page;
import static org.runnerhip.ruletext.RuleTexts.quoted;
import static org.runnerhip.ruletext.RuleTexts.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runnerhip.reading.MarkedText;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.ruletext.RuleTexts;
import org.runnerhip.vocabulary.SmallVocabulary;
import org.runnerhip.vocabulary.Vocabulary;

class HouseRulesTest {

    private static final String FINDINGS = "findings/tested.drl";
    private static final String CAUSES = "causes/tested.drl";
    private static final String SAFETY = "safety/tested.drl";
    private static final String CLEARANCE = "safety/clearance-tested.drl";
    private static final String ADVICE = "advice/tested.drl";
    private static final String QUESTIONS = "questions/tested.drl";

    /** One rule on every rung; together they have nothing to remark. */
    private static final Map<String, String> SOUND = Map.of(
            "imports.drl",
            RuleTexts.IMPORTS,
            "findings/limping.drl",
            named("A limp is told as such", rule("Symptom( 'limp', 'yes'; )", "Finding( 'limping' )")),
            "causes/limping.drl",
            named("A limp points to bone", rule("Finding( 'limping'; )", support("a limp"))),
            "safety/limping.drl",
            named("A limp is seen today", rule("Finding( 'limping'; )", redFlag("a limp"))),
            "safety/clearance.drl",
            named(
                    "Movement is cleared where nothing speaks against it",
                    rule("Finding( 'limping'; )\n    not RedFlag( 'RF05'; )", "Cleared( 'movement' )")),
            "advice/rest.drl",
            named("Rest suits whoever is cleared", rule("Cleared( 'movement'; )", recommendation("rest")))
                    .replace("JUDGEMENT", "JUDGEMENT, A02"));

    // the whole

    @Test
    void aBaseOfMoreRulesThanAnyoneReadsIsRefused() {
        TextFile file = new TextFile(FINDINGS, FINDINGS, page(rule("Symptom( 'limp'; )", "Finding( 'limping' )")));
        Rule one = RuleReader.read(file, new ArrayList<>()).rules().get(0);
        assertEquals(
                List.of(), HouseRules.ofSize(List.of(new RuleFile(file, Set.of(), Collections.nCopies(10_000, one)))));
        MarkedText.of(FINDINGS, "")
                .assertRemarked(
                        "from here on the base has more than 10000 rules - split the base",
                        HouseRules.ofSize(List.of(new RuleFile(file, Set.of(), Collections.nCopies(10_001, one)))));
    }

    @Test
    void aSoundFolderHasNothingToRemark() {
        assertEquals(List.of(), check(SOUND, SmallVocabulary.vocabulary()));
    }

    @Test
    void everyBreachIsFound() {
        assertEquals(
                2,
                checkWith(ADVICE, rule("Symptom( 'limpp'; )", recommendation("rets")))
                        .size());
    }

    // the page

    @Test
    void aPageHasNoMoreThanAHundredLines() {
        String rule = rule("Finding( 'limping'; )", support("a long page"));
        int linesSoFar = (int) page(rule).lines().count();
        pageRefused(
                CAUSES,
                rule + "\n".repeat(101 - linesSoFar),
                "the file has 101 lines; a page has 100 - make two concepts of it");
        accepted(CAUSES, rule + "\n".repeat(100 - linesSoFar));
    }

    @Test
    void aPageOutsideTheLadderIsRefused() {
        pageRefused(
                "symptoms/tested.drl",
                rule("Finding( 'limping'; )", support("a page of its own")),
                "rules stand in findings, causes, safety, advice or questions - move the file");
    }

    @Test
    void theImportsAreThere() {
        Map<String, String> pages = new LinkedHashMap<>(SOUND);
        pages.remove("imports.drl");
        assertEquals(
                List.of("imports.drl:1:1: the file is missing - put it back; the rules need its records"),
                sorted(check(pages, SmallVocabulary.vocabulary())));
    }

    @Test
    void aRecordThatIsNotImportedIsMissed() {
        Map<String, String> pages = new LinkedHashMap<>(SOUND);
        pages.put("imports.drl", RuleTexts.IMPORTS.replace("import org.runnerhip.facts.Runner\n", ""));
        assertEquals(
                List.of("imports.drl:1:1: org.runnerhip.facts.Runner is not imported - add its import to this file"),
                sorted(check(pages, SmallVocabulary.vocabulary())));
    }

    @Test
    void theImportsHoldNoRules() {
        refused(
                "imports.drl",
                RuleTexts.IMPORTS + "§" + rule("Finding( 'limping'; )", support("a page of its own")),
                "rules stand in findings, causes, safety, advice or questions - move the rule");
    }

    // names

    @ParameterizedTest
    @ValueSource(strings = {"Limping", "Limping runner", "the runner limps badly"})
    void aNameIsASentenceThatBeginsWithACapital(String name) {
        refused(
                CAUSES,
                "§" + named(name, rule("Finding( 'limping'; )", support("another limp"))),
                "the name '" + name + "' is not a sentence - say what the rule says, beginning with a capital");
    }

    @Test
    void aNameThatStandsTwiceIsRefused() {
        refused(
                "safety/other.drl",
                "§" + named("A limp is told as such", rule("Finding( 'limping'; )", redFlag("another limp"))),
                "the rule 'A limp is told as such' stands twice"
                        + " - rename one; the first is at findings/limping.drl:3:1");
    }

    @Test
    void aNameOfMoreThanAHundredAndTwentyLettersIsRefused() {
        refused(
                CAUSES,
                "§" + named("A " + "long ".repeat(24), rule("Finding( 'limping'; )", support("another limp"))),
                "the name has 122 letters - say it in 120");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A rule of ../../etc", "A rule of {@code x}", "A rule of $limp", "A rule of <b>limp</b>"})
    void aNameWithSignsThatNoSentenceHasIsRefused(String name) {
        refused(
                CAUSES,
                "§" + named(name, rule("Finding( 'limping'; )", support("another limp"))),
                "the name '" + name + "' has signs that no sentence has"
                        + " - use letters, digits, blanks and plain punctuation");
    }

    // sources

    @Test
    void aSourceThatDoesNotExistIsRefusedWithTheNearestOne() {
        refused(
                CAUSES,
                rule("Finding( 'limping'; )", support("another limp")).replace("JUDGEMENT", "S_VA, §JUDGMENT"),
                "there is no source 'JUDGMENT' - did you mean 'JUDGEMENT'?");
    }

    @Test
    void aClaimOfTheArticleIsASource() {
        accepted(CAUSES, rule("Finding( 'limping'; )", support("another limp")).replace("JUDGEMENT", "A01"));
    }

    // the ladder

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "findings; Supports; ( 'gtps', WEAK, 'a limp at last' )",
                "causes; RedFlag; ( 'RF05', 'same-day', 'a limp at last' )",
                "safety; Recommendation; ( 'rest', 'now', 'a limp at last' )",
                "advice; Contraindication; ( 'run-through', 'a limp at last' )",
                "questions; Opposes; ( 'gtps', WEAK, 'a limp at last' )"
            })
    void aRuleConcludesOnlyWhatBelongsInItsFolder(String folder, String record, String arguments) {
        refused(
                folder + "/tested.drl",
                rule("Finding( 'limping'; )", "§" + record + arguments),
                "a rule in " + folder + "/ does not conclude " + record
                        + " - move the rule to the folder of its conclusion");
    }

    @Test
    void clearanceHasPagesOfItsOwn() {
        refused(
                SAFETY,
                rule("Finding( 'limping'; )", "§Cleared( 'movement' )"),
                "a rule in safety/ does not conclude Cleared - move the rule to the folder of its conclusion");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "findings; Cause; ( 'bsi-femoral-neck' ); Finding( 'limping' )",
                "causes; Cause; ( 'bsi-femoral-neck' ); Supports( 'gtps', WEAK, 'a limp at last' )",
                "causes; RedFlag; ( 'RF05' ); Supports( 'gtps', WEAK, 'a limp at last' )",
                "safety; RedFlag; ( 'RF05' ); Contraindication( 'run-through', 'a limp at last' )",
                "safety; Cleared; ( 'movement' ); Contraindication( 'run-through', 'a limp at last' )",
                "advice; Supports; ( 'gtps' ); Recommendation( 'rest', 'now', 'a limp at last' )",
                "questions; Recommendation; ( 'rest' ); Question( 'limp', 'a limp at last' )"
            })
    void noRuleLooksUpwards(String folder, String record, String name, String conclusion) {
        refused(
                folder + "/tested.drl",
                rule("Symptom( 'limp', 'yes'; )\n    §" + record + name.replace(" )", "; )"), conclusion),
                "a rule on this page does not match " + record + " - match what a lower rung of the ladder concludes");
    }

    @Test
    void clearanceRestsOnFindingsNotOnGivenFacts() {
        refused(
                "safety/clearance-tested.drl",
                rule("§Symptom( 'limp', 'no'; )", "Cleared( 'movement' )"),
                "a rule on this page does not match Symptom - match what a lower rung of the ladder concludes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Symptom( 'limp', 'yes'; )", "History( 'kidney-disease', 'yes'; )", "Runner( sex == 'male' )"})
    void givenFactsAreNeverDenied(String given) {
        denialRefused(SAFETY, given, redFlag("not told"));
    }

    @Test
    void aFindingIsNotDeniedOutsideSafety() {
        denialRefused(CAUSES, "Finding( 'limping'; )", support("no limp"));
    }

    @Test
    void aRedFlagIsNotDeniedByAdvice() {
        denialRefused(ADVICE, "RedFlag( 'RF05'; )", recommendation("rest"));
    }

    @Test
    void safetyMayDenyAFinding() {
        accepted(
                SAFETY,
                rule(
                        "Symptom( 'onset', 'sudden'; )\n    not Finding( 'limping'; )",
                        redFlag("sudden, without a limp")));
    }

    @Test
    void clearanceMayDenyAContraindication() {
        Map<String, String> pages = new LinkedHashMap<>(SOUND);
        pages.put(
                SAFETY,
                named(
                        "Rest has a limit",
                        rule("Finding( 'limping'; )", "Contraindication( 'run-through', 'a limp' )")));
        pages.put(
                "safety/clearance-tested.drl",
                rule("Finding( 'limping'; )\n    not Contraindication( 'run-through'; )", "Cleared( 'movement' )"));
        assertEquals(List.of(), check(pages, SmallVocabulary.vocabulary()));
    }

    // patterns

    @Test
    void sixPatternsAreTooMany() {
        refused(
                CAUSES,
                "§" + rule("Finding( 'limping'; )\n    ".repeat(6).stripTrailing(), support("six reasons")),
                "the rule has 6 patterns - name some of them as a Finding; five is the most");
    }

    @Test
    void fivePatternsAreNotTooMany() {
        accepted(CAUSES, rule("Finding( 'limping'; )\n    ".repeat(5).stripTrailing(), support("five reasons")));
    }

    @Test
    void aRuleSaysAlsoWhatMustBe() {
        refused(
                SAFETY,
                "§" + rule("not Finding( 'limping'; )", redFlag("nothing")),
                "the rule only says what must not be - say also what must be");
    }

    @Test
    void aNumberStandsOnlyInFindings() {
        refused(
                CAUSES,
                rule("Symptom( 'pain-rest-nprs'; §number >= 7 )", support("severe pain")),
                "a number stands outside findings/ - "
                        + "name it there as a Finding, with its source, and match the Finding");
    }

    @Test
    void theNumberOfPointsStandsNowhere() {
        refused(
                SAFETY,
                rule("Cause( 'bsi-femoral-neck'; §points >= 6 )", redFlag("likely")),
                "a number stands outside findings/ - "
                        + "name it there as a Finding, with its source, and match the Finding");
    }

    @Test
    void theSameBoundStandsOnce() {
        refused(
                FINDINGS,
                named("A runner of 60 is old", rule("Runner( ageYears >= 60 )", "Finding( 'limping' )")) + "\n"
                        + rule("Runner( §ageYears >= 60, ageYears < 70 )", "Finding( 'limping' )"),
                "ageYears >= 60 stands already at findings/tested.drl:6:13"
                        + " - name it as a finding there, and match the Finding here");
    }

    @Test
    void theOtherSideOfABoundIsAnotherBound() {
        accepted(
                FINDINGS,
                named("A runner of 60 is old", rule("Runner( ageYears >= 60 )", "Finding( 'limping' )")) + "\n"
                        + rule("Runner( ageYears < 60 )", "Finding( 'limping' )"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runner( ageYears > 50, §ageYears < 30 )",
                "Runner( ageYears > 50, §ageYears < 51 )",
                "Runner( ageYears > 50 )\n    Runner( §ageYears <= 50 )",
                "Runner( sex == 'female' )\n    Runner( §sex == 'male' )",
                "Symptom( 'limp', 'yes'; )\n    Symptom( 'limp', §'no'; )",
                "Symptom( 'night-pain', 'none'; §value in ( 'wakes-at-night' ) )",
            })
    void conditionsThatNoAnswerMeetsTogetherAreRefused(String when) {
        MarkedText marked = MarkedText.of(FINDINGS, page(rule(when, "Finding( 'limping' )")));
        List<Remark> remarks = checkWith(FINDINGS, rule(when.replace("§", ""), "Finding( 'limping' )"));
        assertEquals(1, remarks.size());
        assertEquals(marked.place().toString(), remarks.get(0).place().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runner( ageYears >= 50, ageYears <= 50 )",
                "Symptom( 'pain-region', 'groin'; )\n    Symptom( 'pain-region', 'low-back'; )",
                "Symptom( 'pain-rest-nprs'; number > 3, number < 5 )"
            })
    void conditionsThatSomeAnswersMeetTogetherAreNot(String when) {
        accepted(FINDINGS, rule(when, "Finding( 'limping' )"));
    }

    // variables

    @Test
    void aVariableInAPatternIsBoundBefore() {
        refused(
                SAFETY,
                rule("Finding( 'limping'; )\n    Cause( name == §$danger )", redFlag("danger")),
                "$danger is not bound before - write $danger : name in an earlier pattern");
    }

    @Test
    void aVariableInAConclusionIsBoundBefore() {
        refused(
                SAFETY,
                rule("Finding( 'limping'; )", "Contraindication( 'run-through', §$danger )"),
                "$danger is not bound before - write $danger : name in an earlier pattern");
    }

    @Test
    void aVariableIsBoundOnce() {
        refused(
                SAFETY,
                rule("Cause( $danger : name )\n    Finding( §$danger : name )", redFlag("danger")),
                "$danger is bound twice - write component == $danger");
    }

    @Test
    void aNumberIsNotBound() {
        refused(
                SAFETY,
                rule("Cause( §$points : points )", redFlag("danger").replace("'danger'", "$points")),
                "points holds no word - bind name, cause, treatment or because");
    }

    @Test
    void aComponentThatMayBeEmptyIsNotBound() {
        refused(
                CAUSES,
                rule("Symptom( 'limp'; §$limp : value )", support("a limp of some kind")),
                "value may be empty, and empty equals empty - bind name, cause, treatment or because");
    }

    @Test
    void aConclusionUsesTwoVariablesAtTheMost() {
        refused(
                SAFETY,
                rule("Cause( $a : name, $b : likelihood )\n    Finding( $c : name )", "§RedFlag( $a, $b, $c )"),
                "the conclusion uses 3 variables - use two at the most");
    }

    // findings and clearances

    @Test
    void aFindingThatRestsOnItselfIsRefused() {
        Map<String, String> pages = new LinkedHashMap<>(SOUND);
        pages.put(FINDINGS, rule("Finding( 'hopping'; )", "Finding( 'jumping' )"));
        pages.put(
                "findings/other.drl", named("A jump is a hop", rule("Finding( 'jumping'; )", "Finding( 'hopping' )")));
        assertEquals(
                List.of(
                        "findings/other.drl:8:24: the finding \"hopping\" rests on itself - break the circle",
                        "findings/tested.drl:8:24: the finding \"jumping\" rests on itself - break the circle"),
                sorted(check(pages, SmallVocabulary.vocabulary())));
    }

    @Test
    void aFindingIsNamedByOneWordNotByAList() {
        refusedInSomeWords(CAUSES, rule("Finding( name in ( 'limping' ) )", support("another limp")));
    }

    @Test
    void aFindingThatNoRuleConcludesIsRefusedWithTheNearestOne() {
        refused(
                CAUSES,
                rule("Finding( §'limpin'; )", support("another limp")),
                "there is no finding 'limpin' - did you mean 'limping'?");
    }

    @Test
    void aFindingThatNoRuleUsesIsRefused() {
        refused(
                FINDINGS,
                rule("Symptom( 'onset', 'sudden'; )", "Finding( §'sudden-onset' )"),
                "no rule uses the finding 'sudden-onset' - use it, or remove the rule");
    }

    @Test
    void aClearanceThatNoRuleConcludesIsRefused() {
        refused(
                ADVICE,
                rule("Cleared( §'medicines'; )", recommendation("rest")),
                "there is no clearance 'medicines' - write a rule that concludes it");
    }

    @Test
    void aClearanceThatNoRuleUsesIsRefused() {
        refused(
                "safety/clearance-tested.drl",
                rule("Finding( 'limping'; )", "Cleared( §'medicines' )"),
                "no rule uses the clearance 'medicines' - use it, or remove the rule");
    }

    @Test
    void aContraindicationThatNoRuleConcludesIsRefused() {
        refused(
                ADVICE,
                rule("Contraindication( §'rest'; )", recommendation("massage")),
                "no rule concludes the contraindication 'rest' - write a rule that concludes it");
    }

    @Test
    void aCauseThatNothingSupportsIsRefused() {
        refused(
                SAFETY,
                rule("Cause( §'gtps'; )", redFlag("another limp")),
                "no rule concludes the cause 'gtps' - write a rule that concludes it");
    }

    @Test
    void aCauseThatIsNeverLikelyIsRefused() {
        refused(
                SAFETY,
                rule("§Cause( 'bsi-femoral-neck'; likelihood == 'likely' )", redFlag("another limp")),
                "'bsi-femoral-neck' is never likely: all its evidence makes 3 points"
                        + " - match what it can become, or add evidence");
    }

    // reasons and messages

    @Test
    void theSameReasonForTheSameCauseIsRefused() {
        refused(
                "causes/other.drl",
                rule("Symptom( 'limp', 'yes'; )", "§" + support("a limp")),
                "this reason for this cause stands already at causes/limping.drl:3:1 - "
                        + "give it another phrase, or name both as one Finding");
    }

    @Test
    void theSameReasonForAnotherCauseIsAnotherReason() {
        accepted(CAUSES, rule("Symptom( 'limp', 'yes'; )", "Supports( 'gtps', WEAK, 'a limp' )"));
    }

    @Test
    void aMessageHasNoMoreThanAHundredAndFortyLetters() {
        refused(
                CAUSES,
                rule("Finding( 'limping'; )", support("§" + "x".repeat(141)).replace("'§", "§'")),
                "the message has 141 letters - say it in 140");
        accepted(CAUSES, rule("Finding( 'limping'; )", support("x".repeat(140))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"you have", "you are suffering", "you suffer", "your diagnosis"})
    void aMessageThatSoundsLikeADiagnosisIsRefused(String phrase) {
        refused(
                SAFETY,
                rule(
                        "Finding( 'limping'; )",
                        "RedFlag( 'RF05', 'same-day', §'" + phrase.replace("you", "You") + " it' )"),
                "'" + phrase + "' sounds like a diagnosis - say what was seen, not what it is");
    }

    // words

    @Test
    void anUnknownTermIsRefusedWithTheNearestOfTheSameRecord() {
        refused(
                CAUSES,
                rule("Symptom( §'night-pian', 'none'; )", support("no pain at night")),
                "there is no term 'night-pian' - did you mean 'night-pain'?");
    }

    @Test
    void aTermUnderTheWrongRecordIsRefusedWithTheRightOne() {
        refused(
                CAUSES,
                rule("Symptom( §'kidney-disease', 'yes'; )", support("kidneys")),
                "'kidney-disease' is no Symptom - write History( 'kidney-disease' ... )");
    }

    @Test
    void aTermOfTheRunnerUnderAnotherRecordIsRefusedWithItsComponent() {
        refused(
                FINDINGS,
                rule("History( §'age-years'; number > 60 )", "Finding( 'limping' )"),
                "'age-years' is no History - write Runner( ageYears ... )");
    }

    @Test
    void aSymptomHasAName() {
        refused(
                CAUSES,
                rule("§Symptom( value == 'yes' )", support("some yes")),
                "the pattern does not say which Symptom - write Symptom( 'name', 'value'; )");
    }

    @Test
    void aSymptomIsNamedByOneWordNotByAList() {
        refused(
                CAUSES,
                rule("§Symptom( name in ( 'limp' ) )", support("some limp")),
                "the pattern does not say which Symptom - write Symptom( 'name', 'value'; )");
    }

    @Test
    void anUnknownAnswerIsRefusedWithTheNearestOne() {
        refused(
                CAUSES,
                rule("Symptom( 'pain-region'; value in ( 'groin', §'lateral-hop' ) )", support("a place")),
                "'lateral-hop' is no answer to 'pain-region' - did you mean 'lateral-hip'?");
    }

    @Test
    void anUnknownAnswerInTheRunnerIsRefused() {
        refused(
                CAUSES,
                rule("Runner( sex == §'femal' )", support("sex")),
                "'femal' is no answer to 'sex' - did you mean 'female'?");
    }

    @Test
    void aTermAnsweredWithANumberIsNotComparedWithAWord() {
        refused(
                CAUSES,
                rule("Symptom( 'pain-rest-nprs', §'severe'; )", support("severe pain")),
                "'pain-rest-nprs' is answered with a number - compare number");
    }

    @Test
    void aTermAnsweredWithAWordIsNotComparedWithANumber() {
        refused(
                FINDINGS,
                rule("Symptom( 'limp'; §number > 0 )", "Finding( 'limping' )"),
                "'limp' is answered with a word - compare value");
    }

    @Test
    void aNumberOutOfTheRangeOfItsTermIsRefused() {
        refused(
                FINDINGS,
                rule("Symptom( 'pain-rest-nprs'; number > §11 )", "Finding( 'limping' )"),
                "11 is out of the range of 'pain-rest-nprs' - its range stands in vocabulary/terms.yaml");
    }

    @Test
    void aComponentWithoutATermIsRefused() {
        refusedInSomeWords(FINDINGS, rule("Runner( bmi < 18 )", "Finding( 'limping' )"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "causes; Supports( §'gtsp', WEAK, 'a limp at last' ); cause 'gtsp' - did you mean 'gtps'?",
                "causes; Opposes( §'gtsp', WEAK, 'a limp at last' ); cause 'gtsp' - did you mean 'gtps'?",
                "safety; RedFlag( §'limp', 'same-day', 'a limp' ); red flag 'limp' - the words are in vocabulary/",
                "safety; RedFlag( 'RF05', §'sameday', 'a limp' ); urgency 'sameday' - did you mean 'same-day'?",
                "safety; Contraindication( §'masage', 'a limp' ); treatment 'masage' - did you mean 'massage'?",
                "advice; Recommendation( §'rst', 'now', 'a limp' ); treatment 'rst' - did you mean 'rest'?",
                "advice; Recommendation( 'rest', §'later', 'a limp' ); step 'later' - the words are in vocabulary/",
                "questions; Question( §'lmp', 'a limp' ); term 'lmp' - did you mean 'limp'?"
            })
    void anUnknownWordInAConclusionIsRefused(String folder, String conclusion, String message) {
        refused(folder + "/tested.drl", rule("Finding( 'limping'; )", conclusion), "there is no " + message);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "safety; Cause( §'gtsp' # ); cause 'gtsp' - did you mean 'gtps'?",
                "safety; Cause( 'bsi-femoral-neck' # likelihood == §'likly' ); likelihood 'likly' - did you mean 'likely'?",
                "clearance; RedFlag( urgency == §'sameday' ); urgency 'sameday' - did you mean 'same-day'?",
                "clearance; Contraindication( §'masage' # ); treatment 'masage' - did you mean 'massage'?"
            })
    void anUnknownWordInAPatternIsRefused(String kind, String pattern, String message) {
        String when = "Finding( 'limping'; )\n    " + pattern.replace(" #", ";");
        if (kind.equals("clearance")) {
            refused("safety/clearance-tested.drl", rule(when, "Cleared( 'movement' )"), "there is no " + message);
        } else {
            refused(SAFETY, rule(when, redFlag("a limp at last")), "there is no " + message);
        }
    }

    @Test
    void theNameOfAFindingIsWrittenAsAWord() {
        Map<String, String> pages = new LinkedHashMap<>(SOUND);
        pages.put(FINDINGS, rule("Symptom( 'onset', 'sudden'; )", "Finding( 'Sudden onset' )"));
        pages.put(QUESTIONS, named("A limp is asked for", rule("Finding( 'sudden-onset'; )", question())));
        assertEquals(
                List.of("findings/tested.drl:8:33: \"Sudden onset\" is not written as a word - write \"sudden-onset\""),
                sorted(check(pages, SmallVocabulary.vocabulary())));
    }

    @Test
    void aMatchedFindingThatIsNotWrittenAsAWordIsRemarkedOnce() {
        refused(
                CAUSES,
                rule("Finding( §'sudden  onset'; )", support("it came at once")),
                "'sudden  onset' is not written as a word - write 'sudden--onset'");
    }

    // screens and clearances

    @Test
    void aPatternThatOnlySaysThatSomethingWasAnsweredIsRefused() {
        refused(
                CAUSES,
                rule("§Symptom( 'limp'; )", support("a limp of some kind")),
                "the pattern only says that 'limp' was answered, and 'not-sure' is an answer - write the answer it needs; "
                        + "whether a page was asked is Asked( 'screen'; )");
    }

    @Test
    void yesOrNoIsRefusedAsAnAnswer() {
        refused(
                CAUSES,
                rule("Symptom( 'limp'; §value in ( 'yes', 'no' ) )", support("a limp of some kind")),
                "yes or no is any answer to 'limp' - write the answer it needs; whether a page was asked is Asked( 'screen'; )");
    }

    @Test
    void aRuleMayReadThatTheRunnerIsNotSure() {
        accepted(SAFETY, rule("Symptom( 'limp', 'not-sure'; )", redFlag("not sure of a limp")));
        accepted(SAFETY, rule("Symptom( 'pain-rest-nprs', 'not-sure'; )", redFlag("not sure of the pain")));
        accepted(SAFETY, rule("Open( 'signs', 'not-sure'; )", redFlag("not sure of a sign")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Asked( §'sings' ); there is no screen 'sings' - did you mean 'signs'?",
                "Open( 'signs', §'not-shure' ); there is no state of an open screen 'not-shure' - did you mean 'not-sure'?"
            })
    void aScreenThatIsNoneIsRefused(String pattern, String message) {
        refused(SAFETY, rule(pattern.replace(" )", "; )"), redFlag("seen on a page")), message);
    }

    @Test
    void aRedFlagOfALevelThatSaysNothingIsRefused() {
        refused(
                SAFETY,
                rule("Symptom( 'limp', 'yes'; )", "RedFlag( 'RF05', §'not-known', 'a limp at last' )"),
                "there is no urgency 'not-known' - the words are in vocabulary/");
    }

    @Test
    void whatNeedsAClearanceIsNotRecommendedWithoutIt() {
        assertEquals(
                List.of("'squats' is recommended without its clearance - add Cleared( 'movement'; ) under when"),
                squatsAndFlatFeet(Map.of(ADVICE, rule("Finding( 'limping'; )", recommendation("squats")))));
        assertEquals(
                List.of(),
                squatsAndFlatFeet(Map.of(
                        ADVICE, rule("Finding( 'limping'; )\n    Cleared( 'movement'; )", recommendation("squats")))));
    }

    @Test
    void aClearanceRestsOnTheScreensThatNameIt() {
        String use = rule("Cleared( 'loading'; )", recommendation("rest"));
        assertEquals(
                List.of(
                        "'loading' is cleared before the screen 'feet' was asked - add Asked( 'feet'; ) under when, or take "
                                + "'loading' from what it clears in vocabulary/screens.yaml"),
                squatsAndFlatFeet(
                        Map.of(CLEARANCE, rule("Finding( 'limping'; )", "Cleared( 'loading' )"), ADVICE, use)));
    }

    @Test
    void aClearanceMayRestOnItsScreensThroughAFinding() {
        assertEquals(
                List.of(),
                squatsAndFlatFeet(Map.of(
                        FINDINGS, rule("Asked( 'feet'; )", "Finding( 'feet-asked' )"),
                        CLEARANCE, rule("Finding( 'feet-asked'; )", "Cleared( 'loading' )"),
                        ADVICE, rule("Cleared( 'loading'; )", recommendation("rest")))));
    }

    @Test
    void aClearanceThatOneOfTwoWaysConcludesUnaskedIsRefused() {
        assertEquals(
                1,
                squatsAndFlatFeet(Map.of(
                                FINDINGS,
                                named("Feet were asked", rule("Asked( 'feet'; )", "Finding( 'feet-asked' )")) + "\n"
                                        + rule("Symptom( 'limp', 'yes'; )", "Finding( 'feet-asked' )"),
                                CLEARANCE,
                                rule("Finding( 'feet-asked'; )", "Cleared( 'loading' )"),
                                ADVICE,
                                rule("Cleared( 'loading'; )", recommendation("rest"))))
                        .size());
    }

    @Test
    void aClearanceDoesNotRestOnItself() {
        refused(
                CLEARANCE,
                rule("Cleared( 'ice'; )", "§Cleared( 'ice' )"),
                "the clearance 'ice' rests on itself - break the circle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cleared( §$name )", "Finding( §$name )"})
    void aNameThatOthersRestOnIsNoVariable(String conclusion) {
        String path = conclusion.startsWith("Cleared") ? CLEARANCE : FINDINGS;
        refused(
                path,
                rule("Finding( $name : name )", conclusion),
                "the name of a " + conclusion.substring(0, conclusion.indexOf('('))
                        + " is a variable - write the name; several names are several rules");
    }

    @Test
    void whatIsOnlyEverWithheldIsNotRecommended() {
        assertEquals(
                List.of(
                        "'lunges' is only ever withheld - recommend something else, or say in vocabulary/treatments.yaml what it "
                                + "needs"),
                squatsAndFlatFeet(Map.of(ADVICE, rule("Finding( 'limping'; )", recommendation("lunges")))));
    }

    @Test
    void whatSomethingSpeaksAgainstNeedsAClearance() {
        assertEquals(
                List.of(
                        "'massage' can harm, for rules speak against it, and needs no clearance - write needs: [clearance]"),
                squatsAndFlatFeet(Map.of(
                        SAFETY, rule("Finding( 'limping'; )", "Contraindication( 'massage', 'a limp at last' )"))));
    }

    @Test
    void aClearanceOfATreatmentDeniesWhatSpeaksAgainstIt() {
        assertEquals(
                List.of(
                        "'squats' is cleared whatever speaks against it - add not Contraindication( 'squats'; ) under when"),
                squatsAndFlatFeet(Map.of(
                        SAFETY, rule("Finding( 'limping'; )", "Contraindication( 'squats', 'a limp at last' )"),
                        CLEARANCE, rule("Finding( 'limping'; )", "Cleared( 'squats' )"),
                        ADVICE, rule("Cleared( 'squats'; )", recommendation("rest")))));
    }

    @Test
    void aHarmlessAnswerRaisesNoFlag() {
        refused(
                SAFETY,
                rule("§Symptom( 'night-pain', 'none'; )", redFlag("sleeps well, at last")),
                "'none' is the harmless answer to 'night-pain' - match another answer, or correct harmless: in "
                        + "vocabulary/terms.yaml");
    }

    @Test
    void whatARedFlagRestsOnIsAsked() {
        refused(
                SAFETY,
                rule("History( 'sleep-hours', 'not-sure'; )", "§" + redFlag("short nights at last")),
                "nothing asks for 'sleep-hours', which this red flag rests on - add it to a screen that is always asked, in "
                        + "vocabulary/screens.yaml, or write a rule in questions/ that asks it");
    }

    /** What is wrong with the sound folder and these pages, where squats need movement cleared, and loading that feet were asked. */
    private static List<String> squatsAndFlatFeet(Map<String, String> more) {
        Map<String, String> files = SmallVocabulary.files();
        files.merge("vocabulary/treatments.yaml", """
                - id: squats
                  title: Squats
                  how: Slowly.
                  grade: C
                  role: added
                  needs: [movement]
                - id: lunges
                  title: Lunges
                  how: Never.
                  grade: X
                  role: hold
                """, String::concat);
        files.merge("vocabulary/terms.yaml", """
                - id: flat-feet
                  record: Symptom
                  type: yes-no
                  ask: Are your feet flat?
                  safety: nothing much
                """, String::concat);
        String clears = more.getOrDefault(CLEARANCE, "").contains("'loading'") ? "  clears: [loading]\n" : "";
        files.merge("vocabulary/screens.yaml", """
                - id: feet
                  kind: ticks
                  when: always
                  ask: How are your feet?
                  why: They carry you.
                  members: [flat-feet]
                """ + clears, String::concat);
        List<Remark> ofWords = new ArrayList<>();
        Vocabulary vocabulary = SmallVocabulary.read(files, ofWords);
        assertEquals(List.of(), ofWords);
        Map<String, String> pages = new LinkedHashMap<>(SOUND);
        more.forEach((path, rule) -> pages.put(path, named("The rules of " + path.replace('/', ' '), rule)));
        return check(pages, vocabulary).stream()
                .map(remark -> (remark.what() + " - " + remark.remedy()).replace('"', '\''))
                .toList();
    }

    private static String support(String because) {
        return "Supports( 'bsi-femoral-neck', STRONG, '" + because + "' )";
    }

    private static String redFlag(String because) {
        return "RedFlag( 'RF05', 'same-day', '" + because + "' )";
    }

    private static String recommendation(String treatment) {
        return "Recommendation( '" + treatment + "', 'now', 'it does good' )";
    }

    private static String question() {
        return "Question( 'limp', 'it matters' )";
    }

    private static void denialRefused(String path, String pattern, String conclusion) {
        String record = pattern.substring(0, pattern.indexOf('('));
        refused(
                path,
                rule("Finding( 'limping'; )\n    not §" + pattern, conclusion),
                "a rule on this page may not deny " + record
                        + " - match an explicit answer instead; what was not asked excuses nothing");
    }

    private static void accepted(String path, String rule) {
        assertEquals(List.of(), checkWith(path, rule));
    }

    private static void refusedInSomeWords(String path, String rule) {
        assertEquals(1, checkWith(path, rule).size());
    }

    /** Adds a page to the sound folder; there is one thing wrong with it, at the mark. */
    private static void refused(String path, String markedRule, String message) {
        MarkedText.of(path, page(markedRule))
                .assertRemarked(quoted(message), checkWith(path, markedRule.replace("§", "")));
    }

    /** Adds a page to the sound folder; what is wrong with it concerns it as a whole. */
    private static void pageRefused(String path, String rule, String message) {
        MarkedText.of(path, "").assertRemarked(message, checkWith(path, rule));
    }

    private static List<Remark> checkWith(String path, String rule) {
        Map<String, String> pages = new LinkedHashMap<>(SOUND);
        pages.put(path, rule);
        return check(pages, SmallVocabulary.vocabulary());
    }

    private static List<Remark> check(Map<String, String> rulesByPath, Vocabulary vocabulary) {
        List<Remark> remarks = new ArrayList<>();
        List<RuleFile> files = rulesByPath.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new TextFile(entry.getKey(), entry.getKey(), page(entry.getValue())))
                .map(file -> RuleReader.read(file, remarks))
                .toList();
        assertEquals(List.of(), remarks);
        return Stream.of(
                        HouseRules.ofEachRule(files, vocabulary),
                        HouseRules.ofWords(files, vocabulary),
                        HouseRules.ofTheWhole(files, vocabulary))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> sorted(List<Remark> remarks) {
        return remarks.stream().sorted().map(Remark::toString).toList();
    }
}
