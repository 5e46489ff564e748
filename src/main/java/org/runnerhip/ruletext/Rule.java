package org.runnerhip.ruletext;

import java.util.List;
import org.runnerhip.facts.FactType;
import org.runnerhip.reading.Place;

/**
 * A rule: one sentence, one conclusion, one or more sources.
 *
 * @param name the sentence, unique in the base
 * @param place where it begins
 * @param folder the rung of the ladder it stands on, such as {@code causes}
 * @param sources the keys of its sources and claims
 * @param when its patterns, all of which must hold
 * @param then what it concludes
 */
public record Rule(
        String name, Place place, String folder, List<Operand.Text> sources, List<Pattern> when, Conclusion then) {

    /** The keys of its sources and claims, without their places. */
    public List<String> sourceKeys() {
        return sources.stream().map(Operand.Text::text).toList();
    }

    /** Whether it compares with a variable, so that its patterns do not stand each for itself. */
    public boolean joins() {
        return when.stream().anyMatch(Pattern::joins);
    }

    /** All that decides when it fires and what it is then a reason for: not where it is written, nor its sources. */
    public Meaning meaning() {
        return new Meaning(
                name,
                when.stream().map(Pattern::written).toList(),
                then.type(),
                then.arguments().stream().map(Operand::written).toList());
    }

    /** What rules with equal meanings have in common: no runner can tell them apart. */
    public record Meaning(String name, List<List<String>> when, FactType type, List<String> arguments) {}
}
