package org.runnerhip.vocabulary;

import java.util.List;
import java.util.Map;
import org.runnerhip.facts.Cause;
import org.runnerhip.reading.Place;

/**
 * A cause of pain.
 *
 * @param id its id, such as {@code gtps}
 * @param name its name for people
 * @param driver whether it is a driver, which acts together with any condition, and not a condition
 * @param parents ids of the umbrella conditions it belongs to
 * @param serious whether missing it does harm
 * @param settledBy what would settle whether it is there, of a serious cause; else empty
 * @param regions values of {@code pain-region} where it is felt
 * @param codes verified codes by system, such as {@code icd10cm}
 * @param note what the reader should know of it; may be empty
 * @param claims the article's claims it holds
 * @param sources keys of its sources
 * @param place where it is defined
 */
public record CauseEntry(
        String id,
        String name,
        boolean driver,
        List<String> parents,
        boolean serious,
        String settledBy,
        List<String> regions,
        Map<String, String> codes,
        String note,
        List<String> claims,
        List<String> sources,
        Place place)
        implements Entry {

    /**
     * Whether it is told among what is likely. A serious one is only if it is likely itself and a level stands that is not calm; else
     * it stands under what must not be missed.
     */
    public boolean isToldAsLikely(String likelihood, UrgencyLevel level) {
        return !serious || likelihood.equals(Cause.LIKELIHOODS.get(0)) && level.isKnown() && !level.calm();
    }
}
