package org.runnerhip.cli;

import java.nio.file.Path;
import org.runnerhip.RuleBook;
import picocli.CommandLine.Option;

/** Which rules a command asks: those that came along, or those of a folder. */
final class RulesOption {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Use the rules of this folder, not the ones that came along.")
    private Path folder;

    /** The rules, with the engine. */
    RuleBook book() {
        return folder == null ? RuleBook.bundled() : RuleBook.open(folder);
    }

    /** The rules, for the evaluator: nothing has to be built first. */
    RuleBook draft() {
        return folder == null ? RuleBook.draft() : RuleBook.draft(folder);
    }
}
