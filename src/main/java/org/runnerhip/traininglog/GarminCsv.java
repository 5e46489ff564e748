package org.runnerhip.traininglog;

import java.time.LocalDateTime;
import java.util.Optional;

/** The {@code Activities.csv} of Garmin Connect, in English or German. It does not say whether its distances are km or miles. */
final class GarminCsv implements CsvTable.Format {

    private final Entries entries;
    private final Decimals decimals;
    private final DistanceUnit unit;
    private final int type;
    private final int date;
    private final int distance;
    private final int time;
    private final int heartRate;
    private final int peak;

    private GarminCsv(CsvHeader header, Entries entries, boolean german) {
        this.entries = entries;
        this.decimals = german ? Decimals.COMMA : Decimals.POINT;
        this.type = header.required(german ? "Aktivitätstyp" : "Activity Type");
        this.date = header.required(german ? "Datum" : "Date");
        this.distance = header.required(german ? "Distanz" : "Distance");
        this.time = german ? header.required("Zeit") : header.required("Time", "Activity Time");
        this.heartRate = german ? header.first("Ø Herzfrequenz", "Ø HF") : header.first("Avg HR");
        this.peak = german ? header.first("Maximale Herzfrequenz", "Max. HF") : header.first("Max HR");
        this.unit = entries.settings().unit();
        if (unit == null) {
            throw Refusal.of(
                    header.file(),
                    "this Garmin table does not say whether its distances are km or miles",
                    "say --unit km or --unit miles");
        }
    }

    static Optional<CsvTable.Format> of(CsvHeader header, Entries entries) {
        boolean german = header.has("Aktivitätstyp") && header.has("Favorit");
        return german || header.has("Activity Type") && header.has("Favorite")
                ? Optional.of(new GarminCsv(header, entries, german))
                : Optional.empty();
    }

    @Override
    public void row(CsvRow row) {
        LocalDateTime began = WrittenTimes.dateTime(row.text(date))
                .orElseThrow(() -> row.refused(
                        "the date \"" + row.text(date) + "\" is in no form we know",
                        "set the account to English or German and export again"));
        String written = row.text(time);
        Double minutes = written.isEmpty()
                ? null
                : WrittenTimes.minutes(written)
                        .orElseThrow(() -> row.refused(
                                "\"" + written + "\" is not a time such as 0:42:10", "export the table again"));
        Double told = Sport.isRunning(row.text(type)) ? row.number(distance, decimals) : null;
        entries.add(
                row.text(type),
                new Run(
                        Start.at(began),
                        told == null ? null : Double.valueOf(unit.km(told)),
                        minutes,
                        null,
                        row.number(heartRate, decimals),
                        row.number(peak, decimals),
                        Run.Format.GARMIN_CSV,
                        row.place()));
    }
}
