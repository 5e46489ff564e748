package org.runnerhip.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.cases.CaseRun;
import org.runnerhip.cases.Shortfall;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hip test [DIR]}. */
@Command(
        name = "test",
        description = "Run the cases of a rule folder; one line for each that falls short.",
        mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The rule folder (default: the one that came along).")
    private Path folder;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RuleBook book = folder == null ? RuleBook.bundled() : RuleBook.open(folder);
        List<Remark> remarks = new ArrayList<>();
        int run = 0;
        int fallShort = 0;
        for (TextFile file : book.caseFiles()) {
            try {
                for (Case each : CaseReader.read(file, book)) {
                    List<Shortfall> shortfalls = CaseRun.of(each, book);
                    shortfalls.forEach(out::println);
                    run++;
                    fallShort += shortfalls.isEmpty() ? 0 : 1;
                }
            } catch (RefusedException e) {
                remarks.addAll(e.remarks());
            }
        }
        remarks.forEach(remark -> spec.commandLine().getErr().println(remark));
        out.println(run + " cases, " + fallShort + " fall short");
        if (run == 0 && remarks.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("there is no case to run in " + (folder == null ? "the bundled rules" : folder));
            return Hip.FALLS_SHORT;
        }
        return !remarks.isEmpty() ? Hip.BAD_INPUT : fallShort > 0 ? Hip.FALLS_SHORT : Hip.FINE;
    }
}
