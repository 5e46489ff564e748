package org.runnerhip.screen;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * A file with one runner on each line: JSON Lines ({@code .jsonl}, {@code .ndjson}), or a table with a header of terms
 * ({@code .csv}). Blank lines are passed over. It is read as a stream, so it may be of any length, and may be a pipe.
 */
public final class RunnerFile implements Closeable {

    /** The most bytes of a line: some hundred lines are held at a time. */
    static final int LONGEST_LINE = 64 << 10;

    private final Path file;
    private final Lines lines;
    private LineFormat format = new JsonLines();

    private RunnerFile(Path file, Lines lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * Opens a file, and reads the header of a table.
     *
     * @throws RefusedException if it cannot be read, its ending tells no format, or its header has a column that is no term
     */
    public static RunnerFile open(Path file, Vocabulary vocabulary) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean table = name.endsWith(".csv");
        if (!table && !name.endsWith(".jsonl") && !name.endsWith(".ndjson")) {
            throw refused(file, "its ending tells neither JSON Lines nor a table", "name a file .jsonl or .csv");
        }
        if (Files.isDirectory(file)) {
            throw refused(file, "this is a directory", "name a file of runners");
        }
        if (!Files.exists(file)) {
            throw refused(file, "there is no such file", "check the spelling of its name");
        }
        RunnerFile runners = new RunnerFile(file, new Lines(stream(file), LONGEST_LINE));
        if (table) {
            try {
                runners.readHeader(vocabulary);
            } catch (RefusedException e) {
                runners.close();
                throw e;
            }
        }
        return runners;
    }

    private static InputStream stream(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void readHeader(Vocabulary vocabulary) {
        List<Line> header = next(1);
        if (header.isEmpty()) {
            throw refused(file, "the table is empty", "begin it with a line of terms, such as: case,age-years,limp");
        }
        format = CsvRows.below(text(header.get(0)), start(header.get(0)), vocabulary);
    }

    /** The next lines that are not blank, at most so many; none at the end. */
    List<Line> next(int most) {
        List<Line> next = new ArrayList<>();
        try {
            Line line = null;
            while (next.size() < most && (line = lines.next()) != null) {
                if (!line.isBlank()) {
                    next.add(line);
                }
            }
            return next;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * What a line tells.
     *
     * @throws RefusedException if it is no text that could tell anything
     */
    WrittenConsultation read(Line line) {
        return format.read(text(line), start(line));
    }

    private String text(Line line) {
        if (line.tooLong()) {
            throw refused(
                    start(line),
                    "the line has more than " + (LONGEST_LINE >> 10) + " KB",
                    "write one runner on a line");
        }
        return line.text()
                .orElseThrow(() -> refused(start(line), "this is not text in UTF-8", "save the file as UTF-8"));
    }

    private Place start(Line line) {
        return new Place(file.toString(), line.number(), 1);
    }

    /** How many bytes were read so far. */
    public long bytesRead() {
        return lines.bytes();
    }

    /** How many bytes there are; 0 where that is not known. */
    public long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static RefusedException unreadable(Path file, IOException e) {
        return refused(file, "the file cannot be read", "check that it may be read: " + e.getMessage());
    }

    private static RefusedException refused(Path file, String what, String remedy) {
        return refused(Place.startOf(file.toString()), what, remedy);
    }

    private static RefusedException refused(Place place, String what, String remedy) {
        return new RefusedException(List.of(new Remark(place, what, remedy)));
    }
}
