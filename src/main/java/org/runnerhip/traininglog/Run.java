package org.runnerhip.traininglog;

import java.time.LocalDate;
import org.runnerhip.reading.Place;

/**
 * A run of the log. What the file does not tell is {@code null}.
 *
 * @param start when it began
 * @param km distance in km
 * @param minutes time in motion in minutes, as the device or platform gives it
 * @param effort how hard it was for the runner, from 1 (very easy) to 10 (all out)
 * @param heartRate mean heart rate in beats a minute
 * @param peakHeartRate highest heart rate in beats a minute
 * @param format the kind of file it stands in
 * @param place where it stands
 */
public record Run(
        Start start,
        Double km,
        Double minutes,
        Double effort,
        Double heartRate,
        Double peakHeartRate,
        Format format,
        Place place) {

    /** The kinds of files, those first whose distances are trusted first where a run stands in several. */
    public enum Format {
        FIT,
        TCX,
        GARMIN_CSV,
        STRAVA_CSV,
        INTERVALS_CSV,
        GPX,
        PLAIN_CSV
    }

    /** The local day it belongs to. */
    public LocalDate day() {
        return start.day();
    }

    /** Speed in km an hour; {@code null} where distance or time is not told. */
    Double speed() {
        return km == null || minutes == null || minutes <= 0 ? null : Double.valueOf(km / minutes * 60);
    }

    /** The same run with what this record lacks taken from another record of it. */
    Run completedBy(Run other) {
        return new Run(
                start.dayOnly() ? other.start : start,
                km != null ? km : other.km,
                minutes != null ? minutes : other.minutes,
                effort != null ? effort : other.effort,
                heartRate != null ? heartRate : other.heartRate,
                peakHeartRate != null ? peakHeartRate : other.peakHeartRate,
                format,
                place);
    }
}
