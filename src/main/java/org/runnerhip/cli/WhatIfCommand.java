package org.runnerhip.cli;

import java.io.PrintWriter;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.explain.WhatIf;
import picocli.CommandLine.Command;

/** {@code hip what-if FILE}. */
@Command(
        name = "what-if",
        description =
                "Say what other answers of the runners in this file would change, each tried alone: the urgency, the first"
                        + " cause and the advice of what is not told yet, the urgency of what is.",
        mixinStandardHelpOptions = true)
final class WhatIfCommand extends RunnersCommand {

    @Override
    int tell(Case runner, RuleBook book, boolean json, PrintWriter out) {
        WhatIf whatIf = book.whatIf(runner.consultation());
        if (json) {
            out.println(WhatIfJson.of(runner.name(), whatIf));
        } else {
            out.print(heading(runner));
            out.println(new WhatIfReport(whatIf, book.vocabulary()).text());
        }
        return Hip.FINE;
    }
}
