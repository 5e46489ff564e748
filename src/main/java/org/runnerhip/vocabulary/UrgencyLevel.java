package org.runnerhip.vocabulary;

import org.runnerhip.reading.Place;

/**
 * How soon a clinician is needed.
 *
 * @param id its id, such as {@code same-day}
 * @param rank 1 (self-care) to 6 (emergency)
 * @param what what to do
 * @param where where to go
 * @param byWhen by when
 * @param place where it is defined
 */
public record UrgencyLevel(String id, int rank, String what, String where, String byWhen, Place place)
        implements Entry {}
