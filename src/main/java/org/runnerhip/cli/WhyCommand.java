package org.runnerhip.cli;

import java.io.PrintWriter;
import java.util.List;
import org.runnerhip.Assessment;
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
        Assessment assessment = book.evaluate(runner.consultation());
        List<Reason.Conclusion> conclusions = assessment.why(id);
        boolean calmest = assessment.urgency().level().equals(id)
                && assessment.urgency().because().isEmpty();
        if (json) {
            out.println(WhyReport.json(runner.name(), id, conclusions));
        } else if (calmest) {
            out.print(heading(runner));
            out.println(
                    assessment.urgency().rank() == 0
                            ? "It is not known before every page that is always asked was answered; "
                                    + assessment.urgency().pagesToGo() + " are open.\n"
                            : "No red flag stands, and " + id + " is the level where none does.\n");
        } else {
            out.print(heading(runner));
            out.println(
                    conclusions.isEmpty()
                            ? "Nothing was concluded of " + id + ". To see why not: hip why-not " + file() + " " + id
                                    + "\n"
                            : WhyReport.text(conclusions) + onlyCleared(id, conclusions, book));
        }
        return conclusions.isEmpty() && !calmest ? Hip.FALLS_SHORT : Hip.FINE;
    }

    /** A treatment and what clears it may share their id; cleared is not advised. */
    private String onlyCleared(String id, List<Reason.Conclusion> conclusions, RuleBook book) {
        boolean cleared = conclusions.stream().allMatch(each -> each.kind().equals("clearance"));
        return cleared && book.vocabulary().treatments().containsKey(id)
                ? "It is cleared only, not advised. To see why not: hip why-not " + file() + " " + id + "\n"
                : "";
    }
}
