package org.runnerhip.cli;

import java.util.concurrent.Callable;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.TriageTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code hip table}. */
@Command(
        name = "table",
        description = "Print the worked cases with what they expect and get, as the README shows them.",
        mixinStandardHelpOptions = true)
final class TableCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(TriageTable.of(RuleBook.bundled()));
        return Hip.FINE;
    }
}
