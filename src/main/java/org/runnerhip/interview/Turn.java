package org.runnerhip.interview;

import java.util.List;
import java.util.Optional;
import org.runnerhip.vocabulary.UrgencyLevel;

/**
 * Where an interview stands, and what is asked next. It goes on by telling the answers and asking for the next turn.
 *
 * @param level how urgent it is, or that this is not known yet
 * @param settled whether no open answer could make it more urgent
 * @param pagesToGo how many pages are left until it is settled, as far as is known; answers may add some and make others needless
 * @param page the next page. Before the level is settled one that could raise it; then one that could change the first cause or the
 *     advice; then what is left of those that are always asked; then the first of those on request; else empty
 * @param onRequest what can be asked if the runner wants to know what it opens
 */
public record Turn(UrgencyLevel level, boolean settled, int pagesToGo, Optional<Page> page, List<Page> onRequest) {

    public Turn {
        onRequest = List.copyOf(onRequest);
    }
}
