package org.runnerhip.cli;

import java.io.PrintWriter;
import org.runnerhip.reading.RefusedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code hip}: asks the rules about a runner, runs the cases, checks the rules. */
@Command(
        name = "hip",
        description = "Hip pain in runners: how urgent it is, what to think of, what to do and what to leave alone.%n"
                + "No diagnosis, and no clinician has signed it off.",
        subcommands = {
            AssessCommand.class,
            TestCommand.class,
            CheckCommand.class,
            TableCommand.class,
            LoadCommand.class,
            FmtCommand.class,
            NewCommand.class,
            ScreenCommand.class,
            WhyCommand.class,
            WhyNotCommand.class,
            WhatIfCommand.class,
            MutateCommand.class
        },
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

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] arguments) {
        Runtime.getRuntime().halt(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
    }

    /** Runs one command and returns its exit status. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Hip())
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
        int status = line.execute(arguments);
        if (out.checkError()) {
            err.println("the answer could not be written");
            status = BAD_INPUT;
        }
        err.flush();
        return status;
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
            return new String[] {"hip " + org.runnerhip.RuleBook.version()};
        }
    }
}
