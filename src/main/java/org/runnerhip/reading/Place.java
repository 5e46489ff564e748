package org.runnerhip.reading;

import java.util.Comparator;

/**
 * A place in a text.
 *
 * @param file the file as the reader knows it
 * @param line line, from 1
 * @param column column, from 1
 * @param length how many letters of that line it covers, at least 1
 */
public record Place(String file, int line, int column, int length) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparingInt(Place::length);

    /** The place of one letter. */
    public Place(String file, int line, int column) {
        this(file, line, column, 1);
    }

    /** The start of a file, for what concerns it as a whole. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    /** From here to the end of another place, or this one alone where the other stands on a later line. */
    public Place through(Place last) {
        return last.line == line && last.column >= column
                ? new Place(file, line, column, last.column + last.length - column)
                : this;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, as editors understand it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
