package org.runnerhip.vocabulary;

import java.util.List;
import org.runnerhip.reading.Place;

/**
 * A page of questions that are asked at once.
 *
 * @param id its id, such as {@code bone}
 * @param ask what is asked, above its questions
 * @param why why it is asked, said to the runner
 * @param onRequest whether it is put only where the runner wants to know what it clears; else it is always asked
 * @param ticks whether what applies is ticked, so that "none of these" answers the whole page; else each question is answered
 * @param members ids of its terms; every safety term is a member of exactly one screen
 * @param also ids of terms that are asked on the same page, and for which nothing waits
 * @param clears names of the clearances that must not be given before it was asked
 * @param place where it is defined
 */
public record Screen(
        String id,
        String ask,
        String why,
        boolean onRequest,
        boolean ticks,
        List<String> members,
        List<String> also,
        List<String> clears,
        Place place)
        implements Entry {

    /** The answer that none of a page of ticks applies. */
    public static final String NONE = "none";
}
