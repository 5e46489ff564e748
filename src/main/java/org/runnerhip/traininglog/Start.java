package org.runnerhip.traininglog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When an activity began. It belongs to the local day on which it began.
 *
 * @param local by the clock on the wall; midnight where only the day is told
 * @param instant the moment; {@code null} where only the local time is told
 * @param dayOnly whether only the day is told
 */
public record Start(LocalDateTime local, Instant instant, boolean dayOnly) {

    /** A moment, seen from a time zone or with an offset. */
    static Start at(Instant instant, ZoneId zone) {
        return new Start(LocalDateTime.ofInstant(instant, zone), instant, false);
    }

    /** A time by the clock on the wall, wherever that was. */
    static Start at(LocalDateTime local) {
        return new Start(local, null, false);
    }

    /** A day. */
    static Start on(LocalDate day) {
        return new Start(day.atStartOfDay(), null, true);
    }

    /** The day the activity belongs to. */
    public LocalDate day() {
        return local.toLocalDate();
    }
}
