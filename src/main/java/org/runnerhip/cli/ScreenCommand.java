package org.runnerhip.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.screen.ResultFile;
import org.runnerhip.screen.Results;
import org.runnerhip.screen.RunnerFile;
import org.runnerhip.screen.Screening;
import org.runnerhip.screen.Tally;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hip screen FILE}. */
@Command(
        name = "screen",
        description =
                "Say what the rules conclude about every runner of a large file, as JSON Lines in the same order.",
        mixinStandardHelpOptions = true)
final class ScreenCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "One runner on each line: .jsonl (an object), or .csv (below a header of terms).")
    private Path file;

    @Option(names = "-o", paramLabel = "OUT", description = "Write the results to this new file, not to the terminal.")
    private Path out;

    @Option(names = "--resume", description = "Go on where OUT ends, after an interruption.")
    private boolean resume;

    @Option(names = "--strict", description = "Stop at the first line that cannot be taken.")
    private boolean strict;

    @Mixin
    private RulesOption rules;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Work on so many threads (default: one for each core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (threads < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--threads needs a number from 1");
        }
        if (resume && out == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--resume needs the file it goes on with: -o OUT");
        }
        RuleBook book = rules.book();
        try (RunnerFile runners = RunnerFile.open(file, book.vocabulary())) {
            Screening screening = new Screening(book, runners, JsonReport::of);
            return out == null ? run(screening, runners, this::print) : runInto(screening, runners);
        } catch (IOException e) {
            if (out != null) { // else it is told wherever a command cannot print
                spec.commandLine()
                        .getErr()
                        .println(new Remark(
                                Place.startOf(out.toString()),
                                "the results cannot be written: " + e.getMessage(),
                                "make room, and go on with --resume"));
            }
            return Hip.BAD_INPUT;
        }
    }

    private int runInto(Screening screening, RunnerFile runners) throws IOException, InterruptedException {
        try (ResultFile results = resume ? ResultFile.resume(out) : ResultFile.begin(out)) {
            screening.passOver(results.answered(), Place.startOf(out.toString()));
            return run(screening, runners, results);
        }
    }

    private int run(Screening screening, RunnerFile runners, Results results) throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();
        ProgressLine progress = new ProgressLine(err, terminal, runners.size(), System::nanoTime);
        Tally tally = screening.run(threads, strict, results, progress);
        progress.clear();
        err.println(summary(tally));
        return tally.stopped() ? Hip.BAD_INPUT : tally.bad() > 0 ? Hip.FALLS_SHORT : Hip.FINE;
    }

    private String summary(Tally tally) {
        String summary = String.format(Locale.ROOT, "%,d lines, %,d of them bad", tally.lines(), tally.bad());
        return tally.stopped() ? summary + "; stopped at the next, as --strict asks" : summary;
    }

    private void print(String lines) throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        print.print(lines);
        if (print.checkError()) {
            throw new IOException("nobody reads them any more");
        }
    }
}
