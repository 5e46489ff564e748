package org.runnerhip.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.runnerhip.ruletext.RuleTexts.named;
import static org.runnerhip.ruletext.RuleTexts.page;
import static org.runnerhip.ruletext.RuleTexts.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.MarkedText;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.RuleReader;

class SpellingTest {

    private static final String WHEN = "Symptom( 'limp', 'yes'; )";
    private static final List<TextFile> WORDS = List.of(new TextFile("vocabulary/a.yaml", "a.yaml", "- apophysitis\n"));

    @Test
    void noRuleOfTheBaseHasAMisspeltWord() {
        List<TextFile> vocabulary = TextFile.below(Path.of("rules"), path -> path.startsWith("vocabulary/"));
        assertEquals(List.of(), Spelling.check(RuleBook.draft().rules(), vocabulary));
    }

    @Test
    void aMisspeltWordInANameIsRemarkedInItsPlace() {
        misspelt(
                named("The runner feels §pian", rule(WHEN, "Finding( 'limping' )")),
                "\"pian\" is in no dictionary - did you mean \"pain\"? else add it to vocabulary/spelling.yaml");
    }

    @Test
    void aMisspeltWordInAMessageIsRemarkedInItsPlace() {
        misspelt(
                rule(WHEN, "Question( 'limp', 'a §lipm tells more' )"),
                "\"lipm\" is in no dictionary - did you mean \"limp\"? else add it to vocabulary/spelling.yaml");
    }

    @Test
    void aWordOfTheVocabularyIsRight() {
        assertEquals(List.of(), check(rule(WHEN, "Question( 'limp', 'Apophysitis of the hip' )")));
    }

    @Test
    void aNameIsRightWithItsCapital() {
        assertEquals(List.of(), check(rule(WHEN, "Question( 'limp', 'the doctor, in July' )")));
    }

    private static void misspelt(String markedRule, String remark) {
        MarkedText.of("findings/page.drl", page(markedRule)).assertRemarked(remark, check(markedRule.replace("§", "")));
    }

    private static List<Remark> check(String rule) {
        List<Remark> remarks = new ArrayList<>();
        TextFile page = new TextFile("findings/page.drl", "findings/page.drl", page(rule));
        List<Remark> found = Spelling.check(RuleReader.read(page, remarks).rules(), WORDS);
        assertEquals(List.of(), remarks);
        return found;
    }
}
