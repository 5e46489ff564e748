package org.runnerhip.screen;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.screen.WrittenConsultation.Word;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * One row on each line below a header of terms; {@code case} and {@code otherwise} may stand among them. An empty cell was not
 * told, whatever stands under {@code otherwise}; a term that allows several answers has them with semicolons between.
 */
final class CsvRows implements LineFormat {

    private static final String CASE = "case";
    private static final String OTHERWISE = "otherwise";
    private static final String SEVERAL = ";";

    private final List<String> columns;
    private final Set<String> withSeveral = new HashSet<>();

    private CsvRows(List<String> columns, Map<String, Term> terms) {
        this.columns = columns;
        columns.stream()
                .filter(terms::containsKey)
                .filter(column ->
                        !terms.containsKey(column) || terms.get(column).type() == Term.Type.WORDS)
                .forEach(withSeveral::add);
    }

    /**
     * The rows below this header.
     *
     * @throws RefusedException if a column is no term; it carries every such column
     */
    static CsvRows below(String header, Place start, Vocabulary vocabulary) {
        List<Word> cells = cells(header);
        List<Remark> remarks = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        Set<String> known = new HashSet<>(vocabulary.terms().keySet());
        vocabulary.screens().all().forEach(screen -> known.add(screen.id()));
        known.addAll(List.of(CASE, OTHERWISE));
        for (Word cell : cells) {
            String column = Vocabulary.normal(cell.text());
            if (!known.contains(column)) {
                remarks.add(new Remark(
                        place(start, cell),
                        "there is no term \"" + cell.text() + "\"",
                        cell.text().contains(SEVERAL) || cell.text().contains("\t")
                                ? "separate the columns by commas"
                                : NearestWord.remedy(column, known, "the terms are in vocabulary/terms.yaml")));
            } else if (columns.contains(column)) {
                remarks.add(new Remark(place(start, cell), "the column \"" + column + "\" stands twice", "keep one"));
            }
            columns.add(column);
        }
        if (!remarks.isEmpty()) {
            throw new RefusedException(remarks);
        }
        return new CsvRows(columns, vocabulary.terms());
    }

    @Override
    public WrittenConsultation read(String text, Place start) {
        WrittenConsultation written = new WrittenConsultation(start);
        if (text.chars().filter(sign -> sign == '"').count() % 2 != 0) {
            written.remark(
                    new Word("", text.lastIndexOf('"') + 1), "a quote is not closed", "a row stands on one line");
            return written;
        }
        try {
            List<Word> cells = cells(text);
            if (cells.size() == columns.size()) {
                tell(cells, written);
            } else {
                written.remark(
                        new Word("", 1),
                        "the row has " + cells.size() + " cells, the header " + columns.size(),
                        "write a cell for each column; one with a comma needs quotes");
            }
        } catch (CsvParseException e) {
            written.remark(new Word("", 1), "this is not a row of cells", "check its quotes");
        }
        return written;
    }

    private void tell(List<Word> cells, WrittenConsultation written) {
        for (int i = 0; i < cells.size(); i++) {
            String column = columns.get(i);
            Word cell = cells.get(i);
            if (column.equals(CASE)) {
                written.name(cell.text());
            } else if (!column.equals(OTHERWISE)) {
                written.tell(new Word(column, cell.column()), answers(column, cell));
            } else if (!cell.text().isBlank()) {
                written.otherwise(new Word(cell.text().strip(), cell.column()));
            }
        }
    }

    private List<Word> answers(String column, Word cell) {
        if (cell.text().isBlank()) {
            return List.of();
        }
        if (!withSeveral.contains(column)) {
            return List.of(cell);
        }
        List<Word> answers = new ArrayList<>();
        for (String answer : cell.text().split(SEVERAL)) {
            answers.add(new Word(answer.strip(), cell.column()));
        }
        return answers;
    }

    private static List<Word> cells(String row) {
        List<Word> cells = new ArrayList<>();
        int column = 1;
        for (String cell : CsvReader.builder().ofSingleCsvRecord(row).getFields()) {
            cells.add(new Word(cell, column));
            column = endOfCell(row, column - 1) + 2;
        }
        return cells;
    }

    /** Where the comma after a cell stands, or the end of the row. */
    private static int endOfCell(String row, int from) {
        boolean quoted = false;
        int at = from;
        while (at < row.length() && (quoted || row.charAt(at) != ',')) {
            quoted ^= row.charAt(at) == '"';
            at++;
        }
        return at;
    }

    private static Place place(Place start, Word cell) {
        return new Place(
                start.file(),
                start.line(),
                cell.column(),
                Math.max(1, cell.text().length()));
    }
}
