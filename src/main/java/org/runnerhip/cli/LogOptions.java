package org.runnerhip.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.runnerhip.traininglog.DistanceUnit;
import org.runnerhip.traininglog.LogSettings;
import org.runnerhip.traininglog.TrainingLog;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How a training log is read, for the commands that read one. */
final class LogOptions {

    private static final int PROGRESS_EVERY = 100;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day the load is worked out for, such as 2024-03-31 (default: today).")
    private String asOf;

    @Option(
            names = "--tz",
            paramLabel = "ZONE",
            description = "The time zone the runs were in, such as Europe/Berlin, for files in universal time"
                    + " (default: the one of this machine).")
    private String zone;

    @Option(names = "--unit", description = "km or miles, for tables that do not say which they use.")
    private DistanceUnit unit;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    /** Reads the log; what is refused goes to the error stream. */
    TrainingLog read(List<Path> paths) {
        LogSettings settings = LogSettings.standard()
                .in(zone())
                .with(unit)
                .telling(CommandLine.Help.Ansi.AUTO.enabled() ? shown() : silent());
        TrainingLog log = TrainingLog.read(paths, settings);
        log.remarks().forEach(remark -> spec.commandLine().getErr().println(remark));
        return log;
    }

    /** The day that was asked for, else today. */
    LocalDate day() {
        LocalDate today = LocalDate.now(zone());
        if (asOf == null) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(asOf);
            if (day.isAfter(today.plusDays(1))) {
                throw bad("--as-of " + asOf + " is still to come: name a day up to today");
            }
            return day;
        } catch (DateTimeException e) {
            throw bad("--as-of " + asOf + " is no day: write one such as 2024-03-31");
        }
    }

    /** The zone that was asked for, else that of this machine. */
    ZoneId zone() {
        try {
            return zone == null ? ZoneId.systemDefault() : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw bad("--tz " + zone + " is no time zone: write one such as Europe/Berlin or +01:00");
        }
    }

    private CommandLine.ParameterException bad(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private static LogSettings.Progress silent() {
        return (done, all) -> {};
    }

    private LogSettings.Progress shown() {
        return (done, all) -> {
            if (all > PROGRESS_EVERY && (done % PROGRESS_EVERY == 0 || done == all)) {
                spec.commandLine().getErr().print("\r" + done + " of " + all + " files" + (done == all ? "\n" : ""));
                spec.commandLine().getErr().flush();
            }
        };
    }
}
