package org.runnerhip.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.FirstContact;
import org.runnerhip.cases.Shortfall;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hip stories}. */
@Command(
        name = "stories",
        description =
                "Interview the runners of rules/stories: what the first answer is worth, how many pages it takes, and where it"
                        + " ends. And how the interview of the runner of every case ends.",
        mixinStandardHelpOptions = true)
final class StoriesCommand implements Callable<Integer> {

    @Mixin
    private RulesOption rules;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RuleBook book = rules.draft();
        FirstContact contact = FirstContact.of(book);
        out.print(contact.table());
        out.println();
        out.print(contact.ofTheCases());
        List<Shortfall> shortfalls = contact.shortfalls();
        shortfalls.forEach(spec.commandLine().getErr()::println);
        return shortfalls.isEmpty() ? Hip.FINE : Hip.FALLS_SHORT;
    }
}
