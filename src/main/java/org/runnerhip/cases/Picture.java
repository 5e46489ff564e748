package org.runnerhip.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;

/**
 * All that is told and concluded of one runner. What a rule asks for never rests on what it concludes, so whether a rule fires, or
 * would fire if it were changed, can be read off the picture.
 */
public final class Picture {

    private final Map<FactType, List<Object>> facts = new EnumMap<>(FactType.class);
    private final Map<FactType, Map<Object, List<Object>>> named = new EnumMap<>(FactType.class);

    /** The picture of what is told, and what was concluded from it. */
    public Picture(Collection<?> told, Conclusions conclusions) {
        told.forEach(this::add);
        conclusions.reasons().keySet().forEach(this::add);
    }

    private void add(Object fact) {
        FactType type = FactType.of(fact);
        Object name = type.components().get(0).getter().apply(fact);
        facts.computeIfAbsent(type, key -> new ArrayList<>()).add(fact);
        named.computeIfAbsent(type, key -> new HashMap<>())
                .computeIfAbsent(name, key -> new ArrayList<>(1))
                .add(fact);
    }

    /** The facts of one type, told or concluded; only those of that name if there is one. */
    public List<Object> facts(FactType type, Optional<String> name) {
        return name.isPresent()
                ? named.getOrDefault(type, Map.of()).getOrDefault(name.get(), List.of())
                : facts.getOrDefault(type, List.of());
    }

    /** Whether all patterns of a rule hold; what two patterns share through a variable is taken for granted. */
    public boolean fires(Rule rule) {
        return rule.when().stream()
                .allMatch(pattern -> pattern.negated() ? pattern.joins() || !shows(pattern) : shows(pattern));
    }

    /** Whether there is a fact as the pattern describes it, under {@code not} as well. */
    public boolean shows(Pattern pattern) {
        return shows(pattern.type(), pattern.name(), pattern.comparisons());
    }

    /** Whether there is a fact of that type and name, if there is one, that satisfies all comparisons. */
    public boolean shows(FactType type, Optional<String> name, List<Comparison> comparisons) {
        for (Object fact : facts(type, name)) {
            if (satisfies(fact, comparisons)) {
                return true;
            }
        }
        return false;
    }

    private static boolean satisfies(Object fact, List<Comparison> comparisons) {
        for (Comparison comparison : comparisons) {
            if (!comparison.admits(fact)) {
                return false;
            }
        }
        return true;
    }
}
