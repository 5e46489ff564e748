package org.runnerhip.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The few cases that stand for all: every rule that fires in any case fires in one that is asked about. */
final class Sentinels {

    private Sentinels() {}

    /**
     * Those among the other cases that it takes beside the cases that are asked about anyway. The rules that fire in the fewest cases
     * come first, each in the case in which the fewest rules fire, so that all together they are soon asked.
     */
    static List<TriedCase> among(Collection<TriedCase> others, Collection<TriedCase> asked) {
        Set<String> watched = new HashSet<>();
        asked.forEach(each -> watched.addAll(each.fired()));
        Map<String, List<TriedCase>> byRule = new HashMap<>();
        for (TriedCase each : others) {
            each.fired()
                    .forEach(rule -> byRule.computeIfAbsent(rule, key -> new ArrayList<>())
                            .add(each));
        }
        List<TriedCase> sentinels = new ArrayList<>();
        byRule.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<TriedCase>>>comparingInt(
                                entry -> entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .filter(entry -> !watched.contains(entry.getKey()))
                .forEach(entry -> {
                    TriedCase sentinel = entry.getValue().stream()
                            .min(Comparator.comparingInt(each -> each.fired().size()))
                            .orElseThrow();
                    watched.addAll(sentinel.fired());
                    sentinels.add(sentinel);
                });
        return sentinels;
    }
}
