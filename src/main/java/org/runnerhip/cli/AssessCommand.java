package org.runnerhip.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.TextFile;
import org.runnerhip.traininglog.Load;
import org.runnerhip.traininglog.TrainingLog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hip assess FILE...}. */
@Command(
        name = "assess",
        description = "Say what the rules conclude about the runners in these files.",
        mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "YAML or JSON: one map with given:, or a list of them.")
    private List<Path> files;

    @Mixin
    private RulesOption rules;

    @Option(names = "--format", description = "text for people (default), json for programs: one object a line.")
    private Format format = Format.TEXT;

    @Option(names = "--full", description = "Everything, with reasons, doses and cautions; else the first screen.")
    private boolean full;

    @Option(
            names = "--sources",
            description = "Everything, and the sources behind each line, with what the article says and our note.")
    private boolean sources;

    @Option(
            names = "--log",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "The runner's training log: files, folders or zip archives, after the case. What the case tells"
                            + " of the training itself counts before the log.")
    private List<Path> log = List.of();

    @Mixin
    private LogOptions logOptions;

    @Option(names = "--why", description = "With --format json: add the reasons of everything, down to the answers.")
    private boolean why;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RuleBook book = rules.draft();
        int status = Hip.FINE;
        UnaryOperator<Consultation> withLog = UnaryOperator.identity();
        if (!log.isEmpty()) {
            LocalDate day = logOptions.day();
            TrainingLog read = logOptions.read(log);
            status = read.remarks().isEmpty() ? Hip.FINE : Hip.BAD_INPUT;
            Load load = told(read.load(day));
            withLog = consultation -> load.addTo(consultation, book.vocabulary());
        }
        for (Path file : files) {
            try {
                List<Case> cases = CaseReader.read(TextFile.of(file), book);
                if (!log.isEmpty() && files.size() * cases.size() > 1) {
                    throw new CommandLine.ParameterException(
                            spec.commandLine(),
                            "A log belongs to one runner: name one file with one case beside --log.");
                }
                boolean alone = files.size() * cases.size() == 1;
                for (Case each : cases) {
                    Consultation consultation = withLog.apply(each.consultation());
                    print(alone ? book.assessOnce(consultation) : book.assess(consultation), book, out);
                }
            } catch (RefusedException e) {
                e.remarks().forEach(remark -> spec.commandLine().getErr().println(remark));
                status = Hip.BAD_INPUT;
            }
        }
        return status;
    }

    private Load told(Load load) {
        if (load.given().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("the log tells no training term as of " + load.asOf() + " - hip load shows why");
        }
        return load;
    }

    private void print(Assessment assessment, RuleBook book, PrintWriter out) {
        if (format == Format.JSON) {
            out.println(why ? JsonReport.withReasons(assessment) : JsonReport.of(assessment));
        } else {
            boolean colours = CommandLine.Help.Ansi.AUTO.enabled();
            out.print(
                    full || sources
                            ? new FullReport(assessment, book.vocabulary(), colours, sources).text()
                            : new FirstScreen(assessment, colours).text());
        }
    }
}
