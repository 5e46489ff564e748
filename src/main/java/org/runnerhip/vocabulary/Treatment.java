package org.runnerhip.vocabulary;

import java.util.List;
import org.runnerhip.reading.Place;

/**
 * Something to do or to leave alone.
 *
 * @param id its id, such as {@code load-reduction}
 * @param title its name for people
 * @param how what to do
 * @param dose how much; may be empty
 * @param duration how long; may be empty
 * @param cautions what to mind
 * @param grade A (pooled trials) to D (tradition), X (better evidence against it)
 * @param role {@code article}, {@code added}, {@code hold} (only ever withheld) or {@code clinician}
 * @param needs the clearances without which no rule may recommend it
 * @param needsNone why it needs none; empty where it needs one, and where it is never recommended
 * @param running what it says about running, in a sentence; empty where it says nothing of it
 * @param claims the article's claims it holds
 * @param sources keys of its sources
 * @param place where it is defined
 */
public record Treatment(
        String id,
        String title,
        String how,
        String dose,
        String duration,
        List<String> cautions,
        String grade,
        String role,
        List<String> needs,
        String needsNone,
        String running,
        List<String> claims,
        List<String> sources,
        Place place)
        implements Entry {}
