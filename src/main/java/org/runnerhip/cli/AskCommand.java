package org.runnerhip.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.cases.CaseText;
import org.runnerhip.interview.Turn;
import org.runnerhip.reading.TextFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hip ask}. */
@Command(
        name = "ask",
        description =
                "Ask a runner, page by page, and say what the rules conclude. Every page can be answered with Enter.",
        mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "What is told already: YAML or JSON with given:.")
    private Path file;

    @Mixin
    private RulesOption rules;

    @Option(names = "--save", paramLabel = "CASE.yaml", description = "Write the answers there, ready for hip assess.")
    private Path save;

    @Option(names = "--examiner", description = "Somebody is there who can examine the runner.")
    private boolean examiner;

    @Option(
            names = "--log",
            arity = "1..*",
            paramLabel = "LOG",
            description = "The runner's training log: files, folders or zip archives.")
    private List<Path> log = List.of();

    @Mixin
    private LogOptions logOptions;

    private static final String MORE =
            "That is settled. A few more questions could tell more of the cause, or whether ice or a tablet is safe. Go on?";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final Deque<Consultation> before = new ArrayDeque<>();
    private Consultation told = Consultation.about("");

    @Override
    public Integer call() {
        RuleBook book = rules.draft();
        PrintWriter out = spec.commandLine().getOut();
        told = start(book);
        save(book); // a path that cannot be written is told before the first question
        Dialogue dialogue =
                new Dialogue(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), out);
        try {
            interview(book, dialogue, out);
        } catch (Dialogue.End e) {
            out.println("\n\nThe input ends here. So far:");
            show(book, out);
        }
        save(book);
        return Hip.FINE;
    }

    private Consultation start(RuleBook book) {
        Consultation start = Consultation.about("");
        if (file != null) {
            List<Case> cases = CaseReader.read(TextFile.of(file), book);
            if (cases.size() != 1) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "An interview is about one runner: name a file with one case.");
            }
            start = cases.get(0).consultation();
        }
        return log.isEmpty()
                ? start
                : logOptions.read(log).load(logOptions.day()).addTo(start, book.vocabulary());
    }

    /** Asks until the level is settled, shows the answer, and goes on with what the runner wants to know beside it. */
    private void interview(RuleBook book, Dialogue dialogue, PrintWriter out) throws Dialogue.End {
        boolean goesOn = false;
        while (true) {
            Turn turn = book.next(told, examiner);
            try {
                if (turn.settled() && !goesOn) {
                    show(book, out);
                    out.println();
                    goesOn = turn.page().isPresent() && dialogue.wants(MORE);
                }
                if (turn.page().isEmpty() || turn.settled() && !goesOn) {
                    break;
                }
                put(turn, dialogue);
                soFar(book.evaluate(told), out);
            } catch (Dialogue.Back e) {
                told = before.isEmpty() ? told : before.pop();
                goesOn = false;
            }
        }
        if (goesOn) {
            show(book, out);
        }
    }

    /** Puts a page; where the input ends on it, what was answered until then counts. */
    private void put(Turn turn, Dialogue dialogue) throws Dialogue.Back, Dialogue.End {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        try {
            dialogue.put(turn.page().get(), progress(turn), answers);
        } catch (Dialogue.Back e) {
            answers.clear();
            throw e;
        } finally {
            if (!answers.isEmpty()) {
                before.push(told);
                answers.forEach((term, words) -> told = told.tell(term, words.toArray()));
            }
        }
    }

    private void show(RuleBook book, PrintWriter out) {
        out.println();
        out.print(new FirstScreen(book.evaluate(told), CommandLine.Help.Ansi.AUTO.enabled()).text());
    }

    private String progress(Turn turn) {
        int page = before.size() + 1;
        return turn.settled() ? "" : "Page " + page + " of about " + (page - 1 + turn.pagesToGo()) + ". ";
    }

    /** What is known after a page, on a few lines. */
    private static void soFar(Assessment assessment, PrintWriter out) {
        String level = assessment.urgency().title();
        out.println();
        out.print(Paragraph.of(
                "  ",
                "So far: " + level + (assessment.urgency().settled() ? "." : ", not settled.")
                        + assessment
                                .running()
                                .map(running -> " " + running.say())
                                .orElse(""),
                100));
    }

    private void save(RuleBook book) {
        if (save == null) {
            return;
        }
        String name = told.name().isEmpty() ? "an interview" : told.name();
        OutputFile.write(save, "the interview", new CaseText(book.vocabulary()).of(name, told));
    }
}
