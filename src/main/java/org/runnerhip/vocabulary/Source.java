package org.runnerhip.vocabulary;

import org.runnerhip.reading.Place;

/**
 * Where a rule comes from.
 *
 * @param id its key, such as {@code S_ROBERTSON2017}
 * @param cite the citation
 * @param gives what the base relies on; may be empty
 * @param checked {@code read}, {@code second-hand}, {@code from-memory} or {@code judgement}
 * @param at the address that was read; may be empty
 * @param place where it is defined
 */
public record Source(String id, String cite, String gives, String checked, String at, Place place) implements Entry {

    /** The key of a rule that nothing published stands behind. */
    public static final String JUDGEMENT = "JUDGEMENT";
}
