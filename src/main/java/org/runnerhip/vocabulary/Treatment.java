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
        List<String> claims,
        List<String> sources,
        Place place)
        implements Entry {}
