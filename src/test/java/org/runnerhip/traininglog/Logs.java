package org.runnerhip.traininglog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Logs for the tests, read as a runner in Berlin reads them at the end of 2024. */
final class Logs {

    static final LogSettings BERLIN =
            new LogSettings(ZoneId.of("Europe/Berlin"), null, LocalDate.of(2024, 12, 31), (done, all) -> {});

    private Logs() {}

    static TrainingLog read(Path... paths) {
        return TrainingLog.read(List.of(paths), BERLIN);
    }

    /** The log in one of the files beside this class. */
    static TrainingLog fixture(String name, LogSettings settings) {
        return TrainingLog.read(List.of(path(name)), settings);
    }

    static TrainingLog fixture(String name) {
        return fixture(name, BERLIN);
    }

    static Path path(String name) {
        try {
            return Path.of(Logs.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path write(Path folder, String name, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path folder, String name, String content) {
        return write(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Runs as start, km and minutes. */
    static void assertRuns(List<String> expected, TrainingLog log) {
        assertEquals(List.of(), log.remarks());
        assertEquals(expected, log.runs().stream().map(Logs::shown).toList());
    }

    private static String shown(Run run) {
        return (run.start().dayOnly()
                        ? run.day().toString()
                        : run.start().local().toString()) + " " + rounded(run.km()) + " km " + rounded(run.minutes())
                + " min";
    }

    private static String rounded(Double number) {
        return number == null ? "?" : String.valueOf(Math.round(number * 100) / 100.0);
    }

    /** The one remark of a log, without the folder of its file. */
    static String remark(TrainingLog log) {
        assertEquals(1, log.remarks().size(), log.remarks().toString());
        var remark = log.remarks().get(0);
        String file = remark.place().file();
        return file.substring(file.replace('\\', '/').lastIndexOf('/') + 1) + ":"
                + remark.place().line() + ":" + remark.place().column() + ": " + remark.what() + " - "
                + remark.remedy();
    }
}
