package org.runnerhip.vocabulary;

import org.runnerhip.reading.Place;

/**
 * A claim of the article the base starts from, and what we make of it.
 *
 * @param id its id, A01 to A107
 * @param says what the article says, in our words
 * @param evidence {@code supported}, {@code partly}, {@code weak}, {@code contradicted}, {@code unsafe-bare} or {@code neutral}
 * @param note what we say to it; may be empty where it is supported
 * @param context why no rule needs to cite it; empty for a claim that must be cited
 * @param place where it is defined
 */
public record Claim(String id, String says, String evidence, String note, String context, Place place)
        implements Entry {

    /** Whether it must never be shown without our note. */
    public boolean needsNote() {
        return evidence.equals("weak") || evidence.equals("contradicted") || evidence.equals("unsafe-bare");
    }
}
