package org.runnerhip.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.runnerhip.authoring.Draft;
import org.runnerhip.authoring.Kind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hip new cause|finding|advice NAME}. */
@Command(
        name = "new",
        description =
                "Begin a cause, a finding or a piece of advice: its rule page, its case with a near miss, and its "
                        + "entry in the vocabulary.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "cause|finding|advice", description = "What the page is about.")
    private Kind kind;

    @Parameters(index = "1", paramLabel = "NAME", description = "Lower-case words joined by hyphens: tight-calves.")
    private String name;

    @Option(names = "--rules", paramLabel = "DIR", description = "The rule folder (default: rules).")
    private Path rules = Path.of("rules");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        String normal = Draft.normal(name);
        if (!name.equals(normal)) {
            spec.commandLine()
                    .getErr()
                    .println("\"" + name + "\" is not lower-case words joined by hyphens - "
                            + (normal.isEmpty()
                                    ? "write a name such as tight-calves"
                                    : "did you mean \"" + normal + "\"?"));
            return Hip.BAD_INPUT;
        }
        Draft draft = Draft.of(kind, name, rules);
        draft.changes().write();
        PrintWriter out = spec.commandLine().getOut();
        draft.made().forEach(file -> out.println("made " + file));
        draft.extended().forEach(file -> out.println("added \"" + name + "\" to " + file));
        out.println("Now fill in what stands in <...>; \"hip check " + rules + "\" names each place, then \"hip test "
                + rules + "\" runs the case.");
        return Hip.FINE;
    }
}
