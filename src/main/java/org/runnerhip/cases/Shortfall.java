package org.runnerhip.cases;

import java.util.List;
import org.runnerhip.reading.Place;

/**
 * Something a case expects and does not get.
 *
 * @param place where the case is written
 * @param name the case
 * @param expected what must come out
 * @param got what came out instead
 * @param rules the rules behind what came out
 */
public record Shortfall(Place place, String name, String expected, String got, List<String> rules) {

    /** One line: place, case, expected, got, and the rules behind what was got. */
    @Override
    public String toString() {
        String behind = rules.isEmpty() ? "" : "; by " + String.join("; ", rules);
        return place + ": " + name + ": expected " + expected + ", got " + got + behind;
    }
}
