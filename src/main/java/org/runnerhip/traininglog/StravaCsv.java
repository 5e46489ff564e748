package org.runnerhip.traininglog;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The {@code activities.csv} of a Strava export, in English or German. It names the distance twice: first as the runner sees it, then
 * in metres - but some files repeat the first. Which it is shows when all rows are compared. Its dates are universal time.
 */
final class StravaCsv implements CsvTable.Format {

    private final Entries entries;
    private final CsvHeader header;
    private final Decimals decimals;
    private final int date;
    private final int type;
    private final int seenDistance;
    private final int rawDistance;
    private final int moving;
    private final int elapsed;
    private final int effort;
    private final int heartRate;
    private final int peak;
    private final List<Row> rows = new ArrayList<>();

    /** A row whose distances wait for the others. */
    private record Row(String sport, Double seen, Double raw, Run run) {}

    private StravaCsv(CsvHeader header, Entries entries, boolean german) {
        this.entries = entries;
        this.header = header;
        this.decimals = german ? Decimals.COMMA : Decimals.POINT;
        this.date = header.required(german ? "Aktivitätsdatum" : "Activity Date");
        this.type = header.required(german ? "Aktivitätsart" : "Activity Type");
        this.seenDistance = header.required(german ? "Distanz" : "Distance");
        this.rawDistance = header.last(german ? "Distanz" : "Distance");
        this.moving = header.first(german ? "Bewegungszeit" : "Moving Time");
        this.elapsed = header.last(german ? "Verstrichene Zeit" : "Elapsed Time");
        this.effort = header.first(german ? "Gefühlte Anstrengung" : "Perceived Exertion");
        this.heartRate = header.first(german ? "Durchschnittliche Herzfrequenz" : "Average Heart Rate");
        this.peak = header.last(german ? "Max. Herzfrequenz" : "Max Heart Rate");
    }

    static Optional<CsvTable.Format> of(CsvHeader header, Entries entries) {
        boolean german = header.has("Aktivitäts-ID");
        return german || header.has("Activity ID")
                ? Optional.of(new StravaCsv(header, entries, german))
                : Optional.empty();
    }

    @Override
    public void row(CsvRow row) {
        LocalDateTime began = WrittenTimes.dateTime(row.text(date))
                .orElseThrow(() -> row.refused(
                        "the date \"" + row.text(date) + "\" is in no form we know",
                        "set the account to English or German and export again"));
        // the later columns are written by a machine, with a point
        Double minutes = row.minutes(moving, Decimals.POINT);
        rows.add(new Row(
                row.text(type),
                row.number(seenDistance, decimals),
                row.number(rawDistance, Decimals.POINT),
                new Run(
                        Start.at(
                                began.toInstant(ZoneOffset.UTC),
                                entries.settings().zone()),
                        null,
                        minutes != null ? minutes : row.minutes(elapsed, Decimals.POINT),
                        row.effort(effort, Decimals.POINT),
                        row.number(heartRate, Decimals.POINT),
                        row.number(peak, Decimals.POINT),
                        Run.Format.STRAVA_CSV,
                        row.place())));
    }

    @Override
    public void end() {
        double kmInRaw = kmInRaw();
        for (Row row : rows) {
            Run run = row.run;
            entries.add(
                    row.sport,
                    new Run(
                            run.start(),
                            row.raw == null ? null : Double.valueOf(row.raw * kmInRaw),
                            run.minutes(),
                            run.effort(),
                            run.heartRate(),
                            run.peakHeartRate(),
                            run.format(),
                            run.place()));
        }
    }

    /** How many km one of the last distance column is. */
    private double kmInRaw() {
        double seen = 0;
        double raw = 0;
        for (Row row : rows) {
            if (row.seen != null && row.raw != null && Sport.isRunning(row.sport)) {
                seen += row.seen;
                raw += row.raw;
            }
        }
        double ratio = raw / seen;
        DistanceUnit told = entries.settings().unit();
        if (seen == 0 || near(ratio, 1000) || near(ratio, 1609.344)) {
            return 0.001;
        }
        if (told != null) {
            return told.km(1);
        }
        if (seenDistance != rawDistance && near(ratio, 1) && decimals == Decimals.COMMA) {
            return 1; // seen in German exports, where the runner's unit is the km
        }
        throw Refusal.of(
                header.file(),
                "the distances do not show their unit: there is no column in metres",
                "say --unit km or --unit miles");
    }

    private static boolean near(double ratio, double expected) {
        return Math.abs(ratio / expected - 1) < 0.02;
    }
}
