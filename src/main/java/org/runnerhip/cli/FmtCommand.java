package org.runnerhip.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.runnerhip.authoring.FileChanges;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.RuleLayout;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hip fmt [--check] [DIR|FILE...]}. */
@Command(
        name = "fmt",
        description = "Lay out rule files in the house style: nothing but blanks and line breaks changes.",
        mixinStandardHelpOptions = true)
final class FmtCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "DIR|FILE", description = "Rule folders or files (default: rules).")
    private List<Path> paths = List.of(Path.of("rules"));

    @Option(names = "--check", description = "Write nothing; say which files would change.")
    private boolean check;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private int files;
    private int changed;
    private int refused;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Path path : paths) {
            try {
                ruleFiles(path).forEach(this::format);
            } catch (RefusedException e) {
                refuse(e);
            }
        }
        out.println(files + " rule files, " + changed + (check ? " to be laid out" : " laid out")
                + (refused > 0 ? ", " + refused + " refused" : ""));
        if (refused > 0) {
            return Hip.BAD_INPUT;
        }
        return check && changed > 0 ? Hip.FALLS_SHORT : Hip.FINE;
    }

    private static List<Path> ruleFiles(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            List<Path> files = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw refused(path, "there is no rule file in it", "name a folder like rules/");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw refused(path, "the folder cannot be read", "check that it may be: " + e.getMessage());
        }
    }

    private void format(Path file) {
        try {
            TextFile text = TextFile.of(file);
            files++;
            // whether imports may stand in it is told from its name alone
            String laidOut = RuleLayout.of(new TextFile(file.getFileName().toString(), text.name(), text.text()));
            if (!Arrays.equals(laidOut.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file))) {
                changed++;
                change(file, text.text(), laidOut);
            }
        } catch (RefusedException e) {
            refuse(e);
        } catch (IOException e) {
            refuse(refused(file, "the file cannot be read", "check that it may be: " + e.getMessage()));
        }
    }

    private void change(Path file, String text, String laidOut) {
        if (check) {
            spec.commandLine()
                    .getOut()
                    .println(new Remark(
                            firstDifference(file, text, laidOut),
                            "from here on the file is not in the house layout",
                            "run hip fmt"));
        } else {
            new FileChanges().with(file, laidOut).write();
            spec.commandLine().getOut().println("laid out " + file);
        }
    }

    private static Place firstDifference(Path file, String text, String laidOut) {
        int at = Math.max(0, Arrays.mismatch(text.toCharArray(), laidOut.toCharArray()));
        String same = text.substring(0, at);
        int line = (int) same.chars().filter(sign -> sign == '\n').count() + 1;
        return new Place(file.toString(), line, at - same.lastIndexOf('\n'));
    }

    private void refuse(RefusedException e) {
        refused++;
        e.remarks().forEach(remark -> spec.commandLine().getErr().println(remark));
    }

    private static RefusedException refused(Path path, String what, String remedy) {
        return new RefusedException(List.of(new Remark(Place.startOf(path.toString()), what, remedy)));
    }
}
