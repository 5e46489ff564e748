package org.runnerhip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Conclusions.Reason;

/** Holds what one reasoner concludes against what another does. Neither the order of conclusions nor that of reasons counts. */
public final class Oracle {

    private Oracle() {}

    /** Every conclusion that only one of them has, or has for other reasons; empty if they agree. */
    public static List<String> differences(Conclusions one, Conclusions other) {
        Set<Concluded> all = new HashSet<>(one.reasons().keySet());
        all.addAll(other.reasons().keySet());
        List<String> differences = new ArrayList<>();
        for (Concluded conclusion : all) {
            List<Reason> reasons = one.reasons().getOrDefault(conclusion, List.of());
            List<Reason> others = other.reasons().getOrDefault(conclusion, List.of());
            if (!(conclusion instanceof Cause ? sameSum(reasons, others) : sameReasons(reasons, others))) {
                differences.add(conclusion + ": one by " + reasons + ", the other by " + others);
            }
        }
        return differences;
    }

    private static boolean sameReasons(List<Reason> some, List<Reason> others) {
        return some.size() == others.size() && some.containsAll(others) && others.containsAll(some);
    }

    /** A sum has one reason, and its evidence no order. */
    private static boolean sameSum(List<Reason> some, List<Reason> others) {
        return some.size() == 1
                && others.size() == 1
                && some.get(0).rule().equals(others.get(0).rule())
                && some.get(0).facts().size() == others.get(0).facts().size()
                && new HashSet<>(some.get(0).facts())
                        .equals(new HashSet<>(others.get(0).facts()));
    }
}
