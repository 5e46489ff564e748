package org.runnerhip.check;

import java.util.List;
import org.runnerhip.reading.Place;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.Vocabulary;

/** The records stand once, for all pages, in their own file. What it lacks a plain KIE build of the pages does not know. */
final class Imports extends Check {

    private final List<RuleFile> imports;

    Imports(List<RuleFile> pages, Vocabulary vocabulary) {
        super(pages, vocabulary);
        this.imports = pages.stream()
                .filter(page -> page.file().path().equals(RuleReader.IMPORTS))
                .toList();
    }

    @Override
    void run() {
        theImportsAreThere();
        everyRecordIsImported();
        theImportsHoldNoRules();
    }

    private void theImportsAreThere() {
        if (imports.isEmpty()) {
            String named = pages.stream()
                    .findFirst()
                    .map(page -> page.file().beside(RuleReader.IMPORTS))
                    .orElse(RuleReader.IMPORTS);
            remark(Place.startOf(named), "the file is missing", "put it back; the rules need its records");
        }
    }

    private void everyRecordIsImported() {
        for (RuleFile page : imports) {
            RuleReader.IMPORTED.stream()
                    .filter(needed -> !page.imports().contains(needed))
                    .sorted()
                    .forEach(needed -> remark(
                            Place.startOf(page.file().name()),
                            needed + " is not imported",
                            "add its import to this file"));
        }
    }

    private void theImportsHoldNoRules() {
        for (RuleFile page : imports) {
            if (!page.rules().isEmpty()) {
                remark(page.rules().get(0).place(), Pages.RUNGS, "move the rule");
            }
        }
    }
}
