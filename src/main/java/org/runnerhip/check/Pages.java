package org.runnerhip.check;

import java.util.List;
import org.runnerhip.reading.Place;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.Vocabulary;

/** A file is one concept and reads as a page, in the folder of what it concludes. */
final class Pages extends Check {

    private static final int LONGEST = 100;
    private static final String RUNGS = "rules stand in findings, causes, safety, advice or questions";

    Pages(List<RuleFile> pages, Vocabulary vocabulary) {
        super(pages, vocabulary);
    }

    @Override
    void run() {
        aFileIsAPage();
        aPageStandsOnTheLadder();
        theImportsAreThere();
        theImportsHoldNoRules();
    }

    private void aFileIsAPage() {
        for (RuleFile page : pages) {
            long lines = page.file().text().lines().count();
            if (lines > LONGEST) {
                remark(
                        start(page),
                        "the file has " + lines + " lines; a page has " + LONGEST,
                        "make two concepts of it");
            }
        }
    }

    private void aPageStandsOnTheLadder() {
        for (RuleFile page : pages) {
            if (Rung.of(page.file().path()).isEmpty() && !isImports(page)) {
                remark(start(page), RUNGS, "move the file");
            }
        }
    }

    private void theImportsAreThere() {
        if (pages.stream().noneMatch(Pages::isImports)) {
            remark(Place.startOf(RuleReader.IMPORTS), "the file is missing", "put it back; the rules need its records");
        }
    }

    private void theImportsHoldNoRules() {
        for (RuleFile page : pages) {
            if (isImports(page) && !page.rules().isEmpty()) {
                remark(page.rules().get(0).place(), RUNGS, "move the rule");
            }
        }
    }

    private static boolean isImports(RuleFile page) {
        return page.file().path().equals(RuleReader.IMPORTS);
    }

    private static Place start(RuleFile page) {
        return Place.startOf(page.file().name());
    }
}
