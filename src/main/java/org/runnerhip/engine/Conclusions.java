package org.runnerhip.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Evidence;

/** What one session concluded, and by which rules from which facts. */
public final class Conclusions {

    /**
     * One way in which a conclusion came about.
     *
     * @param rule the name of the rule that fired
     * @param facts the facts its patterns matched
     */
    public record Reason(String rule, List<Object> facts) {}

    private final Map<Concluded, List<Reason>> reasons = new LinkedHashMap<>();

    void add(Concluded conclusion, Reason reason) {
        reasons.computeIfAbsent(conclusion, key -> new ArrayList<>()).add(reason);
    }

    /** A cause stands on its evidence; the engine knows only the sum. */
    void explain(Cause cause, Collection<Evidence> evidence) {
        List<Object> own = new ArrayList<>();
        for (Evidence each : evidence) {
            if (each.cause().equals(cause.name())) {
                own.add(each);
            }
        }
        reasons.put(cause, List.of(new Reason(Ranking.NAME, own)));
    }

    /** Every conclusion with its reasons, at least one each. */
    public Map<Concluded, List<Reason>> reasons() {
        return reasons;
    }

    /** The conclusions of one type. */
    public <T extends Concluded> List<T> of(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Concluded conclusion : reasons.keySet()) {
            if (type.isInstance(conclusion)) {
                found.add(type.cast(conclusion));
            }
        }
        return found;
    }

    /** The names of all rules that stand behind a conclusion, in alphabetical order. */
    public List<String> fired() {
        return reasons.values().stream()
                .flatMap(List::stream)
                .map(Reason::rule)
                .filter(rule -> !rule.equals(Ranking.NAME))
                .distinct()
                .sorted()
                .toList();
    }
}
