package org.runnerhip.check;

import java.util.List;
import org.runnerhip.reading.Place;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.Vocabulary;

/** A file is one concept and reads as a page, in the folder of what it concludes. */
final class Pages extends Check {

    private static final int LONGEST = 100;
    static final String RUNGS = "rules stand in findings, causes, safety, advice or questions";

    Pages(List<RuleFile> pages, Vocabulary vocabulary) {
        super(pages, vocabulary);
    }

    @Override
    void run() {
        aFileIsAPage();
        aPageStandsOnTheLadder();
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
            if (Rung.of(page.file().path()).isEmpty() && !page.file().path().equals(RuleReader.IMPORTS)) {
                remark(start(page), RUNGS, "move the file");
            }
        }
    }

    private static Place start(RuleFile page) {
        return Place.startOf(page.file().name());
    }
}
