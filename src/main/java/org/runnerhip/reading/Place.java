package org.runnerhip.reading;

import java.util.Comparator;

/**
 * A place in a text.
 *
 * @param file the file as the reader knows it
 * @param line line, from 1
 * @param column column, from 1
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The start of a file, for what concerns it as a whole. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
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
