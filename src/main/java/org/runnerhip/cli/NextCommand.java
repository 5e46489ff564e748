package org.runnerhip.cli;

import java.io.PrintWriter;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.interview.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hip next FILE}. */
@Command(
        name = "next",
        description =
                "Say what to ask the runner in this file next. Add the answers to given: and ask again; a page that was"
                        + " answered, or of which not-sure was told, does not come again.",
        mixinStandardHelpOptions = true)
final class NextCommand extends RunnersCommand {

    @Option(names = "--examiner", description = "Somebody is there who can examine the runner.")
    private boolean examiner;

    @Override
    int tell(Case runner, RuleBook book, boolean json, PrintWriter out) {
        Turn turn = book.next(runner.consultation(), examiner);
        if (json) {
            out.println(TurnJson.of(runner.name(), turn));
        } else {
            out.print(heading(runner));
            out.print(new TurnReport(turn).text());
        }
        return Hip.FINE;
    }
}
