package org.runnerhip.traininglog;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;

/**
 * A row of a table.
 *
 * @param header its columns
 * @param fields its fields
 * @param place where it stands
 */
record CsvRow(CsvHeader header, CsvRecord fields, Place place) {

    /** What stands in a column; empty where nothing does: no field, no column, or the {@code --} of Garmin. */
    String text(int column) {
        String text = column < 0 || column >= fields.getFieldCount()
                ? ""
                : fields.getField(column).strip();
        return text.equals("--") ? "" : text;
    }

    /** The number in a column; {@code null} where nothing stands. */
    Double number(int column, Decimals decimals) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        return decimals.read(text)
                .orElseThrow(() -> refused(
                        "\"" + text + "\" under \"" + header.names().get(column) + "\" is not a number",
                        "correct it, or leave it empty"));
    }

    /** The same, turned from seconds into minutes. */
    Double minutes(int column, Decimals decimals) {
        Double seconds = number(column, decimals);
        return seconds == null ? null : Double.valueOf(seconds / 60);
    }

    /** An effort from 1 to 10; {@code null} where nothing stands. */
    Double effort(int column, Decimals decimals) {
        Double effort = number(column, decimals);
        if (effort != null && (effort < 0 || effort > 10)) {
            throw refused("an effort of " + text(column), "write a number from 1 (very easy) to 10 (all out)");
        }
        return effort == null || effort == 0 ? null : effort;
    }

    RefusedException refused(String what, String remedy) {
        return Refusal.at(place, what, remedy);
    }
}
