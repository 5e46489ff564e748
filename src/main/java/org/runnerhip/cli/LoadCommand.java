package org.runnerhip.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.runnerhip.RuleBook;
import org.runnerhip.traininglog.TrainingLog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hip load FILE...}. */
@Command(
        name = "load",
        description =
                "Work out the training load from a runner's own log - watch files, tables of a platform - and what the rules"
                        + " make of it.",
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        YAML
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, folders or zip archives of one runner.")
    private List<Path> paths;

    @Mixin
    private LogOptions log;

    @Option(
            names = "--weeks",
            paramLabel = "N",
            description = "How many weeks to show, from 1 to 520 (default: ${DEFAULT-VALUE}).")
    private int weeks = 12;

    @Option(names = "--definitions", description = "Say what exactly each term is.")
    private boolean definitions;

    @Option(names = "--format", description = "text for people (default), yaml for what to put into a case.")
    private Format format = Format.TEXT;

    @Mixin
    private RulesOption rules;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        if (weeks < 1 || weeks > 520) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--weeks goes from 1 to 520");
        }
        PrintWriter out = spec.commandLine().getOut();
        RuleBook book = rules.book();
        LocalDate day = log.day();
        TrainingLog read = log.read(paths);
        if (read.files() == 0) {
            return Hip.BAD_INPUT;
        }
        LoadReport report = new LoadReport(read, read.load(day), book, log.zone());
        out.print(format == Format.YAML ? report.yaml() : report.text(weeks, definitions));
        return read.remarks().isEmpty() ? Hip.FINE : Hip.BAD_INPUT;
    }
}
