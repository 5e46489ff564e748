package org.runnerhip.traininglog;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How a log is read.
 *
 * @param zone the zone that moments told in universal time are seen from; a file that tells its own offset keeps it
 * @param unit the unit of distances in files that do not name it; {@code null}: not told, and such files are refused
 * @param today the day after which no run can have begun
 * @param progress is told how many of the files have been read
 */
public record LogSettings(ZoneId zone, DistanceUnit unit, LocalDate today, Progress progress) {

    /** Is told how far the reading has come. May be called from several threads. */
    @FunctionalInterface
    public interface Progress {
        void read(int done, int all);
    }

    /** The zone and the day of this machine, no unit, no progress shown. */
    public static LogSettings standard() {
        ZoneId zone = ZoneId.systemDefault();
        return new LogSettings(zone, null, LocalDate.now(zone), (done, all) -> {});
    }

    /** The same in another zone. */
    public LogSettings in(ZoneId other) {
        return new LogSettings(other, unit, today, progress);
    }

    /** The same with the unit of files that do not name it. */
    public LogSettings with(DistanceUnit told) {
        return new LogSettings(zone, told, today, progress);
    }

    /** The same, told on another day. */
    public LogSettings asIfOn(LocalDate day) {
        return new LogSettings(zone, unit, day, progress);
    }

    /** The same with somebody who is told of the progress. */
    public LogSettings telling(Progress other) {
        return new LogSettings(zone, unit, today, other);
    }
}
