package org.runnerhip.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.Remark;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hip check [DIR]}. */
@Command(
        name = "check",
        description = "Check the words, sources, grammar and ladder of a rule folder.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The rule folder (default: rules).")
    private Path folder = Path.of("rules");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        List<Remark> remarks = RuleBook.check(folder);
        remarks.forEach(remark -> spec.commandLine().getOut().println(remark));
        if (remarks.isEmpty()) {
            spec.commandLine().getOut().println(folder + ": nothing to remark");
        }
        if (!Files.isDirectory(folder)) {
            return Hip.BAD_INPUT;
        }
        return remarks.isEmpty() ? Hip.FINE : Hip.FALLS_SHORT;
    }
}
