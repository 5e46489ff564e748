package org.runnerhip.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.runnerhip.Assessment;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.TextFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Use the rules of this folder, not the ones that came along.")
    private Path rules;

    @Option(names = "--format", description = "text for people (default), json for programs: one object a line.")
    private Format format = Format.TEXT;

    @Option(names = "--sources", description = "Name the sources behind each line.")
    private boolean sources;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RuleBook book = rules == null ? RuleBook.bundled() : RuleBook.open(rules);
        int status = Hip.FINE;
        for (Path file : files) {
            try {
                for (Case each : CaseReader.read(TextFile.of(file), book)) {
                    print(book.assess(each.consultation()), book, out);
                }
            } catch (RefusedException e) {
                e.remarks().forEach(remark -> spec.commandLine().getErr().println(remark));
                status = Hip.BAD_INPUT;
            }
        }
        return status;
    }

    private void print(Assessment assessment, RuleBook book, PrintWriter out) {
        if (format == Format.JSON) {
            out.println(JsonReport.of(assessment));
        } else {
            boolean colours = CommandLine.Help.Ansi.AUTO.enabled();
            out.print(new TextReport(assessment, book.vocabulary(), colours, sources).text());
        }
    }
}
