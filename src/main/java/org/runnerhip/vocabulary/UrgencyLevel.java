package org.runnerhip.vocabulary;

import org.runnerhip.reading.Place;

/**
 * How soon a clinician is needed.
 *
 * @param id its id, such as {@code same-day}
 * @param title how it is said to a runner
 * @param rank 0 (not known yet), 1 (self-care) to 6 (emergency)
 * @param what what to do
 * @param where where to go
 * @param byWhen by when
 * @param calm whether it sounds like an all-clear, and so is not told before every page that is always asked was answered
 * @param place where it is defined
 */
public record UrgencyLevel(
        String id, String title, int rank, String what, String where, String byWhen, boolean calm, Place place)
        implements Entry {

    /** Whether it says how soon; the level of rank 0 says that this is not known yet. */
    public boolean isKnown() {
        return rank > 0;
    }
}
