package org.runnerhip.traininglog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;

/** A table of activities. Which platform wrote it shows in its header. */
final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int MOST_SHOWN = 120;

    /** Reads the rows of the tables of one platform. */
    interface Format {
        /** Takes the activity of a row. */
        void row(CsvRow row);

        /** Is told that there are no more rows. */
        default void end() {}
    }

    private CsvTable() {}

    static void read(String name, InputStream in, Entries entries) throws IOException {
        BufferedReader text =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), LONGEST_HEADER);
        try {
            char separator = separator(text);
            rows(name, text, separator, entries);
        } catch (UncheckedIOException | CsvParseException e) {
            throw Refusal.behind(e)
                    .orElseGet(() -> e.getCause() instanceof CharacterCodingException
                            ? notUtf8(name)
                            : Refusal.of(name, "the table cannot be read: " + e.getMessage(), "export it again"));
        } catch (CharacterCodingException e) {
            throw notUtf8(name);
        }
    }

    private static RefusedException notUtf8(String name) {
        return Refusal.of(
                name,
                "this is neither FIT, GPX or TCX nor text in UTF-8",
                "name files of a log; save a table as UTF-8");
    }

    /** The most frequent of comma, semicolon and tab in the first line. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_HEADER);
        char[] head = new char[LONGEST_HEADER - 1];
        int length = text.read(head);
        String line =
                new String(head, 0, Math.max(length, 0)).lines().findFirst().orElse("");
        text.reset();
        return Stream.of(',', ';', '\t')
                .max((a, b) -> Long.compare(count(line, a), count(line, b)))
                .filter(c -> count(line, c) > 0)
                .orElse(',');
    }

    private static long count(String line, char c) {
        return line.chars().filter(each -> each == c).count();
    }

    private static void rows(String name, BufferedReader text, char separator, Entries entries) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Format format = null;
            CsvHeader header = null;
            for (CsvRecord row : csv) {
                if (format == null) {
                    header = new CsvHeader(
                            name, row.getFields().stream().map(String::strip).toList());
                    format = format(header, entries);
                } else {
                    format.row(new CsvRow(header, row, new Place(name, (int) row.getStartingLineNumber(), 1)));
                }
            }
            if (format == null) {
                throw Refusal.of(name, "the file is empty", "name a file of a log");
            }
            format.end();
        }
    }

    private static Format format(CsvHeader header, Entries entries) {
        return StravaCsv.of(header, entries)
                .or(() -> GarminCsv.of(header, entries))
                .or(() -> IntervalsCsv.of(header, entries))
                .or(() -> PlainCsv.of(header, entries))
                .orElseThrow(() -> unknown(header));
    }

    private static RefusedException unknown(CsvHeader header) {
        String seen = String.join(", ", header.names());
        String start = seen.length() > MOST_SHOWN ? seen.substring(0, MOST_SHOWN) + " ..." : seen;
        return Refusal.of(
                header.file(),
                "the columns are none we know: " + start,
                "export it with the account set to English or German, or write the columns date, km, minutes, effort");
    }
}
