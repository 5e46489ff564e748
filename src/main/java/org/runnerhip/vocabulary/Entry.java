package org.runnerhip.vocabulary;

import java.util.List;
import org.runnerhip.reading.Place;

/** Anything the vocabulary names. */
public sealed interface Entry permits Term, Screen, CauseEntry, RedFlagEntry, Treatment, UrgencyLevel, Source, Claim {

    /** The word that rules and cases write. */
    String id();

    /** Where it is defined. */
    Place place();

    /** Ids of the article's claims that this entry holds. */
    default List<String> claims() {
        return List.of();
    }
}
