package org.runnerhip.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was concluded about one runner, and by which rules from which facts. */
public final class Conclusions {

    /** The one rule that is not an expert's: it sums the evidence of each cause. No list of fired rules shows it. */
    public static final String RANKING = "The points of a cause are the sum of its evidence";

    /** The other such rule: it tells which screens were asked. No list of fired rules shows it. */
    public static final String SCREENS =
            "A screen is asked once each of its questions has an answer, and open until then";

    /**
     * One way in which a conclusion came about.
     *
     * @param rule the name of the rule that fired
     * @param facts the facts its patterns matched, in the order of the patterns; a pattern under {@code not} matches none. Of the
     *     ranking: the evidence it summed; of the screens: none
     */
    public record Reason(String rule, List<Object> facts) {}

    private final Map<Concluded, List<Reason>> reasons = new LinkedHashMap<>();

    /** Adds a reason for a conclusion, which may have others. Returns whether it is the first. */
    public boolean add(Concluded conclusion, Reason reason) {
        List<Reason> all = reasons.computeIfAbsent(conclusion, key -> new ArrayList<>(2));
        all.add(reason);
        return all.size() == 1;
    }

    /** Takes back every recommendation of a treatment that something speaks against. */
    public void withholdWhatIsContraindicated() {
        Set<String> against = new HashSet<>();
        of(Contraindication.class).forEach(each -> against.add(each.treatment()));
        reasons.keySet()
                .removeIf(fact -> fact instanceof Recommendation advice && against.contains(advice.treatment()));
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

    /** What a rule concluded, in the order in which it did. */
    public List<Concluded> by(String rule) {
        List<Concluded> found = new ArrayList<>(1);
        reasons.forEach((conclusion, all) -> {
            if (all.stream().anyMatch(reason -> reason.rule().equals(rule))) {
                found.add(conclusion);
            }
        });
        return found;
    }

    /** Whether the rule of that name stands behind a conclusion. */
    public boolean hasFired(String rule) {
        for (List<Reason> each : reasons.values()) {
            for (Reason reason : each) {
                if (reason.rule().equals(rule)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The names of all rules that stand behind a conclusion, in alphabetical order. */
    public List<String> fired() {
        Set<String> rules = new HashSet<>();
        for (List<Reason> each : reasons.values()) {
            for (Reason reason : each) {
                rules.add(reason.rule());
            }
        }
        rules.removeAll(Set.of(RANKING, SCREENS));
        return rules.stream().sorted().toList();
    }
}
