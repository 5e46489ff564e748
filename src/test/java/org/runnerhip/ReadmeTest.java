package org.runnerhip;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.runnerhip.cases.TriageTable;

/** What the README shows is what the program does. */
class ReadmeTest {

    @Test
    void theTableOfWorkedCasesIsTheOneTheCommandPrints() throws IOException {
        String table = TriageTable.of(RuleBook.bundled()).replace("\r\n", "\n").strip();
        assertTrue(readme().contains(table), "paste this between the marks in README.md:\n" + table);
    }

    @Test
    void theNumberOfRulesIsRight() throws IOException {
        String rules = RuleBook.bundled().rules().size() + " rules";
        assertTrue(readme().contains(rules), "write " + rules);
    }

    @Test
    void theRuleShownIsInTheBase() throws IOException {
        String readme = readme();
        String rule = readme.substring(readme.indexOf("```drl\n") + 7);
        rule = rule.substring(0, rule.indexOf("```")).strip();
        String page = Files.readString(Path.of("rules", "safety", "groin-bone-stress-severe.drl"));
        assertTrue(page.contains(rule), rule);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
