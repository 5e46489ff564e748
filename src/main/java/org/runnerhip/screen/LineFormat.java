package org.runnerhip.screen;

import org.runnerhip.reading.Place;

/** How a runner is written on a line. Safe to share between threads. */
interface LineFormat {

    /**
     * What a line tells. What is wrong with it is remarked there.
     *
     * @param text the line
     * @param start where it begins
     */
    WrittenConsultation read(String text, Place start);
}
