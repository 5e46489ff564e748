package org.runnerhip.cli;

import java.io.PrintWriter;
import java.util.List;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.explain.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hip why FILE ID}. */
@Command(
        name = "why",
        description = "Say why something was concluded about the runners in this file, down to the answers.",
        mixinStandardHelpOptions = true)
final class WhyCommand extends RunnersCommand {

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description =
                    "What was concluded: id of a cause or driver, red flag, level of urgency, treatment, question,"
                            + " finding or clearance.")
    private String asked;

    @Override
    int tell(Case runner, RuleBook book, boolean json, PrintWriter out) {
        String id = book.idOf(asked);
        List<Reason.Conclusion> conclusions =
                book.evaluate(runner.consultation()).why(id);
        if (json) {
            out.println(WhyReport.json(runner.name(), id, conclusions));
        } else {
            out.print(heading(runner));
            out.println(
                    conclusions.isEmpty()
                            ? "Nothing was concluded of " + id + ". To see why not: hip why-not " + file() + " " + id
                                    + "\n"
                            : WhyReport.text(conclusions));
        }
        return conclusions.isEmpty() ? Hip.FALLS_SHORT : Hip.FINE;
    }
}
