package org.runnerhip.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.runnerhip.RuleBook;
import org.runnerhip.mutation.MutationReport;
import org.runnerhip.mutation.MutationRun;
import org.runnerhip.mutation.Survivor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hip mutate [DIR]}. */
@Command(
        name = "mutate",
        description =
                "Change every rule in every small way and see whether a case notices. Each change that none notices is named,%n"
                        + "with a case that would. The standard is that 95 %% of the changes are noticed.",
        mixinStandardHelpOptions = true)
final class MutateCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The rule folder (default: the one that came along).")
    private Path folder;

    @Option(names = "--format", description = "text for people (default), json for programs: one object.")
    private AssessCommand.Format format = AssessCommand.Format.TEXT;

    @Option(names = "--summary", description = "Print the last line only.")
    private boolean summary;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        MutationReport report = MutationRun.of(folder == null ? RuleBook.draft() : RuleBook.draft(folder));
        if (format == AssessCommand.Format.JSON) {
            out.println(MutationJson.of(report));
        } else {
            if (!summary) {
                report.survivors().forEach(survivor -> print(survivor, out));
            }
            out.println(report.summary());
        }
        report.remarks().forEach(remark -> spec.commandLine().getErr().println(remark));
        return report.reachesTheStandard() ? Hip.FINE : Hip.FALLS_SHORT;
    }

    private static void print(Survivor survivor, PrintWriter out) {
        String remedy = survivor.killer().isEmpty()
                ? "no case was found that would; if there is none, list it in cases/equivalents.yaml"
                : "add this case";
        out.println(survivor.mutant().place() + ": no case notices "
                + survivor.mutant().change() + " - " + remedy);
        out.println("  rule: " + survivor.mutant().original().name());
        survivor.killer().lines().forEach(line -> out.println("    " + line));
    }
}
