package org.runnerhip.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.RefusedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code hip}: asks the rules about a runner, runs the cases, checks the rules. */
@Command(
        name = "hip",
        description = "Hip pain in runners: how urgent it is, what to think of, what to do and what to leave alone.%n"
                + "No diagnosis, and no clinician has signed it off.",
        mixinStandardHelpOptions = true,
        versionProvider = Hip.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all is well", "1:something falls short", "2:bad usage or input"})
public final class Hip implements Runnable {

    /** All is well. */
    static final int FINE = 0;
    /** Something falls short. */
    static final int FALLS_SHORT = 1;
    /** Bad usage or input. */
    static final int BAD_INPUT = 2;

    /** The commands by their names, in the order in which help lists them. */
    private static final Map<String, Supplier<Callable<Integer>>> COMMANDS = commands();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] arguments) {
        if (first(arguments).equals("assess")) {
            RuleBook.prepare(); // meanwhile the arguments are read
        }
        Runtime.getRuntime().halt(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
    }

    /** Runs one command and returns its exit status. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        boolean asksOne = COMMANDS.containsKey(first(arguments));
        CommandLine line = (asksOne ? lineOf(first(arguments)) : lineOfAll())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    if (exception instanceof RefusedException refused) {
                        refused.remarks().forEach(remark -> command.getErr().println(remark));
                        return BAD_INPUT;
                    }
                    throw exception;
                });
        int status = line.execute(asksOne ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
        if (out.checkError()) {
            err.println("the answer could not be written");
            status = BAD_INPUT;
        }
        err.flush();
        return status;
    }

    /** One command alone: to make them all takes a cold machine longer than to answer. */
    private static CommandLine lineOf(String command) {
        return new CommandLine(COMMANDS.get(command).get()).setCommandName("hip " + command);
    }

    private static CommandLine lineOfAll() {
        CommandLine line = new CommandLine(new Hip());
        COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line;
    }

    private static String first(String... arguments) {
        return arguments.length == 0 ? "" : arguments[0];
    }

    private static Map<String, Supplier<Callable<Integer>>> commands() {
        Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("assess", AssessCommand::new);
        commands.put("ask", AskCommand::new);
        commands.put("next", NextCommand::new);
        commands.put("test", TestCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("table", TableCommand::new);
        commands.put("stories", StoriesCommand::new);
        commands.put("load", LoadCommand::new);
        commands.put("fmt", FmtCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("screen", ScreenCommand::new);
        commands.put("why", WhyCommand::new);
        commands.put("why-not", WhyNotCommand::new);
        commands.put("what-if", WhatIfCommand::new);
        commands.put("mutate", MutateCommand::new);
        return commands;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Say what to do: "
                        + String.join(", ", spec.commandLine().getSubcommands().keySet()) + ".");
    }

    /** The version of the library. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"hip " + RuleBook.version()};
        }
    }
}
