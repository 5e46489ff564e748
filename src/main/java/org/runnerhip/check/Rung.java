package org.runnerhip.check;

import static org.runnerhip.facts.FactType.ASKED;
import static org.runnerhip.facts.FactType.CAUSE;
import static org.runnerhip.facts.FactType.CLEARED;
import static org.runnerhip.facts.FactType.CONTRAINDICATION;
import static org.runnerhip.facts.FactType.FINDING;
import static org.runnerhip.facts.FactType.OPEN;
import static org.runnerhip.facts.FactType.OPPOSES;
import static org.runnerhip.facts.FactType.QUESTION;
import static org.runnerhip.facts.FactType.RECOMMENDATION;
import static org.runnerhip.facts.FactType.RED_FLAG;
import static org.runnerhip.facts.FactType.SUPPORTS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.runnerhip.facts.FactType;

/** The ladder: what the rules of a folder may match and conclude. Nothing looks upwards, so no rule needs a priority. */
enum Rung {
    FINDINGS(Set.of(ASKED, FINDING), Set.of(FINDING)),
    CAUSES(Set.of(FINDING), Set.of(SUPPORTS, OPPOSES)),
    SAFETY(Set.of(ASKED, OPEN, FINDING, CAUSE), Set.of(RED_FLAG, CONTRAINDICATION)),
    CLEARANCE(Set.of(ASKED, OPEN, FINDING, CAUSE, RED_FLAG, CONTRAINDICATION, CLEARED), Set.of(CLEARED)),
    ADVICE(Set.of(ASKED, OPEN, FINDING, CAUSE, RED_FLAG, CONTRAINDICATION, CLEARED), Set.of(RECOMMENDATION)),
    QUESTIONS(Set.of(ASKED, OPEN, FINDING, CAUSE, RED_FLAG, CONTRAINDICATION, CLEARED), Set.of(QUESTION));

    private static final Set<FactType> DENIED_BY_CLEARANCE =
            EnumSet.of(FINDING, CAUSE, RED_FLAG, CONTRAINDICATION, CLEARED);

    private final Set<FactType> matches;
    private final Set<FactType> concludes;

    Rung(Set<FactType> matches, Set<FactType> concludes) {
        this.matches = EnumSet.copyOf(matches);
        this.concludes = concludes;
    }

    /** The rung of a file. The pages named clearance are a rung of their own above the rest of the safety folder. */
    static Optional<Rung> of(String path) {
        if (path.startsWith("safety/clearance")) {
            return Optional.of(CLEARANCE);
        }
        return Arrays.stream(values())
                .filter(rung -> rung != CLEARANCE && path.startsWith(rung.folder() + "/"))
                .findFirst();
    }

    String folder() {
        return this == CLEARANCE ? "safety" : name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a rule of this rung may match a fact of that type. Clearance rests on what was concluded, not on given facts. */
    boolean mayMatch(FactType type) {
        return matches.contains(type) || type.isGiven() && this != CLEARANCE;
    }

    boolean mayConclude(FactType type) {
        return concludes.contains(type);
    }

    /** Whether a rule of this rung may ask that a fact of that type is not there. Never a given fact: unknown is not no. */
    boolean mayDeny(FactType type) {
        return this == SAFETY && type == FINDING || this == CLEARANCE && DENIED_BY_CLEARANCE.contains(type);
    }
}
