package org.runnerhip.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.CaseReport;
import org.runnerhip.cases.Reasoner;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hip test [DIR]}. */
@Command(
        name = "test",
        description = "Run the cases of a rule folder; one line for each that falls short.",
        mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The rule folder (default: the one that came along).")
    private Path folder;

    @Option(
            names = "--engine",
            description =
                    "Ask the Drools engine; without it the rules are read by the evaluator, which has nothing to build.")
    private boolean engine;

    @Option(names = "--watch", description = "Go on, and show after every save in DIR what changed. Ctrl-C ends it.")
    private boolean watch;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (watch) {
            return watch();
        }
        PrintWriter err = spec.commandLine().getErr();
        CaseReport report = report();
        report.shortfalls().forEach(spec.commandLine().getOut()::println);
        report.remarks().forEach(err::println);
        spec.commandLine().getOut().println(report.summary());
        if (!report.remarks().isEmpty()) {
            return Hip.BAD_INPUT;
        }
        if (report.run() == 0) {
            err.println("there is no case to run in " + (folder == null ? "the bundled rules" : folder));
            return Hip.FALLS_SHORT;
        }
        return report.shortfalls().isEmpty() ? Hip.FINE : Hip.FALLS_SHORT;
    }

    private int watch() throws InterruptedException {
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--watch needs the folder that is edited, such as: hip test --watch rules");
        }
        new Watch(this::report, spec.commandLine().getOut()).over(new SavedFiles(folder));
        return Hip.FINE;
    }

    private CaseReport report() {
        RuleBook book = folder == null ? RuleBook.draft() : RuleBook.draft(folder);
        return CaseReport.of(book, engine ? Reasoner.engine(book) : Reasoner.evaluator(book));
    }
}
