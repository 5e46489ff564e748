package org.runnerhip.traininglog;

import java.time.LocalDateTime;
import java.util.Optional;

/** The table of activities of intervals.icu: metres, seconds, local time. */
final class IntervalsCsv implements CsvTable.Format {

    private final Entries entries;
    private final int date;
    private final int type;
    private final int distance;
    private final int moving;
    private final int effort;
    private final int heartRate;
    private final int peak;

    private IntervalsCsv(CsvHeader header, Entries entries) {
        this.entries = entries;
        this.date = header.required("start_date_local");
        this.type = header.required("type");
        this.distance = header.required("distance");
        this.moving = header.required("moving_time", "elapsed_time");
        this.effort = header.first("icu_rpe", "perceived_exertion");
        this.heartRate = header.first("average_heartrate");
        this.peak = header.first("max_heartrate");
    }

    static Optional<CsvTable.Format> of(CsvHeader header, Entries entries) {
        return header.has("start_date_local") ? Optional.of(new IntervalsCsv(header, entries)) : Optional.empty();
    }

    @Override
    public void row(CsvRow row) {
        LocalDateTime began = WrittenTimes.dateTime(row.text(date))
                .orElseThrow(() -> row.refused(
                        "the date \"" + row.text(date) + "\" is not written like 2024-03-31T07:15:00",
                        "export the table again"));
        Double metres = row.number(distance, Decimals.POINT);
        entries.add(
                row.text(type),
                new Run(
                        Start.at(began),
                        metres == null ? null : Double.valueOf(metres / 1000),
                        row.minutes(moving, Decimals.POINT),
                        row.effort(effort, Decimals.POINT),
                        row.number(heartRate, Decimals.POINT),
                        row.number(peak, Decimals.POINT),
                        Run.Format.INTERVALS_CSV,
                        row.place()));
    }
}
