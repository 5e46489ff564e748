package org.runnerhip.vocabulary;

import java.util.Comparator;
import org.runnerhip.facts.Cause;

/** The order in which causes are told: by points; of equals the serious ones first, then those under an umbrella, then by id. */
public final class CauseOrder implements Comparator<Cause> {

    private final Comparator<Cause> order;

    public CauseOrder(Vocabulary vocabulary) {
        this.order = Comparator.<Cause>comparingInt(cause -> -cause.points())
                .thenComparing(cause -> !vocabulary.causes().get(cause.name()).serious())
                .thenComparing(
                        cause -> vocabulary.causes().get(cause.name()).parents().isEmpty())
                .thenComparing(Cause::name);
    }

    @Override
    public int compare(Cause one, Cause other) {
        return order.compare(one, other);
    }
}
