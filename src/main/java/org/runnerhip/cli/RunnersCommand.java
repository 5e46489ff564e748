package org.runnerhip.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.cli.AssessCommand.Format;
import org.runnerhip.explain.UnknownSubjectException;
import org.runnerhip.reading.TextFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that says something about each runner of a file. It asks the evaluator, so nothing has to be built first. */
abstract class RunnersCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "YAML or JSON: one map with given:, or a list of them.")
    private Path file;

    @Mixin
    private RulesOption rules;

    @Option(names = "--format", description = "text for people (default), json for programs: one object a line.")
    private Format format = Format.TEXT;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RuleBook book = rules.draft();
        int status = Hip.FINE;
        try {
            for (Case each : CaseReader.read(TextFile.of(file), book)) {
                status = Math.max(status, tell(each, book, format == Format.JSON, out));
            }
            if (format == Format.TEXT) {
                out.println("This is no diagnosis, and no clinician has signed off the rules behind it.");
            }
        } catch (UnknownSubjectException e) {
            spec.commandLine().getErr().println(e.getMessage());
            status = Hip.BAD_INPUT;
        }
        return status;
    }

    /** The file as it was named, for a hint at another command. */
    final Path file() {
        return file;
    }

    /** Prints what there is to say of one runner, and returns the exit status. */
    abstract int tell(Case runner, RuleBook book, boolean json, PrintWriter out);

    /** The name of a runner as a heading; nothing where there is none. */
    static String heading(Case runner) {
        return runner.name().isEmpty() ? "" : runner.name().replaceAll("\\p{C}", "") + "\n";
    }
}
