package org.runnerhip.traininglog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A table that a runner keeps by hand: {@code date, km, minutes, effort}. Every line is a run. */
final class PlainCsv implements CsvTable.Format {

    private final Entries entries;
    private final DistanceUnit unit;
    private final int date;
    private final int distance;
    private final int minutes;
    private final int effort;

    private PlainCsv(CsvHeader header, Entries entries) {
        this.entries = entries;
        this.unit = header.has("miles") ? DistanceUnit.MILES : DistanceUnit.KM;
        this.date = header.required("date");
        this.distance = header.required("km", "miles");
        this.minutes = header.required("minutes");
        this.effort = header.required("effort");
    }

    /** A table with at least two of the four columns is taken for one of these, so that a slip in a name is told. */
    static Optional<CsvTable.Format> of(CsvHeader written, Entries entries) {
        CsvHeader header = new CsvHeader(
                written.file(),
                written.names().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
        int known = 0;
        for (String column : new String[] {"date", "km", "miles", "minutes", "effort"}) {
            known += header.has(column) ? 1 : 0;
        }
        return known >= 2 ? Optional.of(new PlainCsv(header, entries)) : Optional.empty();
    }

    @Override
    public void row(CsvRow row) {
        Double told = row.number(distance, Decimals.POINT);
        entries.add(
                "run",
                new Run(
                        start(row),
                        told == null ? null : Double.valueOf(unit.km(told)),
                        row.number(minutes, Decimals.POINT),
                        row.effort(effort, Decimals.POINT),
                        null,
                        null,
                        Run.Format.PLAIN_CSV,
                        row.place()));
    }

    private Start start(CsvRow row) {
        String written = row.text(date);
        try {
            return Start.on(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return WrittenTimes.dateTime(written)
                    .map(Start::at)
                    .orElseThrow(() -> row.refused(
                            "\"" + written + "\" is not a date", "write it like 2024-03-31 or 2024-03-31 07:15"));
        }
    }
}
