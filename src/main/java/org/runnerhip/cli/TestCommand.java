package org.runnerhip.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Stack;
import java.util.concurrent.Callable;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.CaseReport;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.coverage.Coverage;
import org.runnerhip.coverage.CoveragePage;
import org.runnerhip.live.SavedFiles;
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

    @Option(
            names = "--coverage",
            arity = "0..1",
            paramLabel = "FILE.html",
            parameterConsumer = PageName.class,
            description = "Say which rules, conditions and bounds no case exercises; and show it as a page.")
    private String coverage;

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
        boolean covered = coverage == null || isCovered();
        return report.shortfalls().isEmpty() && covered ? Hip.FINE : Hip.FALLS_SHORT;
    }

    private boolean isCovered() {
        RuleBook book = book();
        Coverage exercised = Coverage.of(book);
        PrintWriter out = spec.commandLine().getOut();
        exercised.missing().forEach(out::println);
        out.println(exercised.summary());
        if (!coverage.isEmpty()) {
            OutputFile.write(Path.of(coverage), "the page", CoveragePage.of(exercised, book.pages()));
        }
        return exercised.isComplete();
    }

    private int watch() throws InterruptedException {
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--watch needs the folder that is edited, such as: hip test --watch rules");
        }
        try (SavedFiles saves = new SavedFiles(folder)) {
            new Watch(this::report, spec.commandLine().getOut()).over(saves);
        }
        return Hip.FINE;
    }

    private RuleBook book() {
        return folder == null ? RuleBook.draft() : RuleBook.draft(folder);
    }

    private CaseReport report() {
        RuleBook book = book();
        return CaseReport.of(book, engine ? Reasoner.engine(book) : Reasoner.evaluator(book));
    }

    /** Takes the next word for the name of the page if it looks like one; else it is the folder. */
    static final class PageName implements CommandLine.IParameterConsumer {
        @Override
        public void consumeParameters(
                Stack<String> words, CommandLine.Model.ArgSpec option, CommandLine.Model.CommandSpec command) {
            option.setValue(!words.isEmpty() && words.peek().endsWith(".html") ? words.pop() : "");
        }
    }
}
