package org.runnerhip.reading;

import java.util.Comparator;

/**
 * One mistake in a text, told to the person who can mend it.
 *
 * @param place where it is
 * @param what what is wrong
 * @param remedy how to mend it
 */
public record Remark(Place place, String what, String remedy) implements Comparable<Remark> {

    private static final Comparator<Remark> ORDER =
            Comparator.comparing(Remark::place).thenComparing(Remark::what).thenComparing(Remark::remedy);

    @Override
    public int compareTo(Remark other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: what - remedy}. */
    @Override
    public String toString() {
        return place + ": " + what + " - " + remedy;
    }
}
