package org.runnerhip.cli;

import java.io.PrintWriter;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.explain.WhyNot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hip why-not FILE RULE-or-CONCLUSION}. */
@Command(
        name = "why-not",
        description =
                "Say why something was not concluded about the runners in this file: which conditions hold, which do not,"
                        + " which are not known, and the fewest answers that would change it.",
        mixinStandardHelpOptions = true)
final class WhyNotCommand extends RunnersCommand {

    @Parameters(
            index = "1",
            paramLabel = "RULE-or-CONCLUSION",
            description = "A rule by its sentence or by a beginning of it; or the id of a cause or driver, red flag,"
                    + " treatment, question, finding or clearance.")
    private String asked;

    @Option(names = "--all", description = "Show every rule that could conclude it, not only the nearest.")
    private boolean all;

    @Override
    int tell(Case runner, RuleBook book, boolean json, PrintWriter out) {
        WhyNot whyNot = book.whyNot(runner.consultation(), asked);
        if (json) {
            out.println(WhyNotJson.of(runner.name(), whyNot));
        } else {
            out.print(heading(runner));
            out.println(new WhyNotReport(whyNot, file(), all).text());
        }
        return Hip.FINE;
    }
}
