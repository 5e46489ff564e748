package org.runnerhip.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text between two marks in a file. */
final class MarkedText {

    private final Path file;
    private final String begin;
    private final String end;

    /**
     * Finds the marks.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalStateException if it does not have both marks, one after the other
     */
    MarkedText(Path file, String begin, String end) throws IOException {
        this.file = file;
        this.begin = begin;
        this.end = end;
        parts();
    }

    void replace(String text) throws IOException {
        String[] parts = parts();
        Files.writeString(file, parts[0] + begin + "\n" + text.replace("\r\n", "\n") + end + parts[1]);
    }

    /** What is before and after. */
    private String[] parts() throws IOException {
        String text = Files.readString(file);
        int from = text.indexOf(begin);
        int to = text.indexOf(end, Math.max(from, 0));
        if (from < 0 || to < 0) {
            throw new IllegalStateException(file + " must have a line " + begin + " and below it " + end);
        }
        return new String[] {text.substring(0, from), text.substring(to + end.length())};
    }
}
