package org.runnerhip.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.spelling.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hip check [DIR]}. */
@Command(
        name = "check",
        description =
                "Check the grammar, ladder, words, sources and cases of a rule folder. Nothing is compiled or run.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The rule folder (default: rules).")
    private Path folder = Path.of("rules");

    @Option(
            names = "--format",
            description =
                    "text for people (default), json, sarif for editors and code hosts, github for its workflows.")
    private RemarkFormat format = RemarkFormat.TEXT;

    @Option(names = "--cases", description = "Read the cases too, without running them; hip test reads and runs them.")
    private boolean cases;

    @Option(names = "--spelling", description = "Look up the words of names and messages too; takes a second more.")
    private boolean spelling;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Remark> remarks = remarks();
        out.print(format.report(remarks, CommandLine.Help.Ansi.AUTO.enabled()));
        if (remarks.isEmpty() && format == RemarkFormat.TEXT) {
            out.println(folder + ": nothing to remark");
        }
        if (!Files.isDirectory(folder)) {
            return Hip.BAD_INPUT;
        }
        return remarks.isEmpty() ? Hip.FINE : Hip.FALLS_SHORT;
    }

    /** What is wrong with the rules and words; where they are right, with their spelling and the cases that use them. */
    private List<Remark> remarks() {
        try {
            RuleBook book = RuleBook.draft(folder);
            List<Remark> remarks = new ArrayList<>();
            if (spelling) {
                remarks.addAll(Spelling.check(book.rules(), TextFile.below(folder, CheckCommand::isVocabulary)));
            }
            for (TextFile file : cases ? book.caseFiles() : List.<TextFile>of()) {
                remarks.addAll(remarks(file, book));
            }
            return remarks.stream().sorted().toList();
        } catch (RefusedException e) {
            return e.remarks();
        }
    }

    private static boolean isVocabulary(String path) {
        return path.startsWith("vocabulary/");
    }

    private static List<Remark> remarks(TextFile file, RuleBook book) {
        try {
            CaseReader.read(file, book);
            return List.of();
        } catch (RefusedException e) {
            return e.remarks();
        }
    }
}
