package org.runnerhip.ruletext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runnerhip.facts.FactType;
import org.runnerhip.reading.Place;

/**
 * A fact that must be there, or must not.
 *
 * @param type the record
 * @param negated whether no such fact may be there
 * @param conditions what its components must satisfy, all of them
 * @param place where it stands
 */
public record Pattern(FactType type, boolean negated, List<Condition> conditions, Place place) {

    /** The comparisons, without the bindings. */
    public List<Condition.Comparison> comparisons() {
        return conditions.stream()
                .filter(Condition.Comparison.class::isInstance)
                .map(Condition.Comparison.class::cast)
                .toList();
    }

    /** The comparison of the component of that name, if there is one. */
    public Optional<Condition.Comparison> comparisonOf(String component) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Comparison comparison
                    && comparison.component().name().equals(component)) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }

    /** The one word that the component of that name must equal, if it is compared like that. */
    public Optional<String> word(String component) {
        return comparisonOf(component)
                .filter(comparison -> comparison.operator() == Operator.EQUAL
                        && comparison.operands().get(0) instanceof Operand.Text)
                .map(comparison -> ((Operand.Text) comparison.operands().get(0)).text());
    }

    /** The one name it asks for, the word in its first component; empty if it asks for several, or none. */
    public Optional<String> name() {
        return word(type.components().get(0).name());
    }

    /** Whether it compares with a variable, so that more than its own fact decides. */
    public boolean joins() {
        return comparisons().stream().anyMatch(Condition.Comparison::joins);
    }

    /** Its record and its conditions as they are written in a rule, in their order. */
    List<String> written() {
        List<String> written = new ArrayList<>(conditions.size() + 1);
        written.add((negated ? "not " : "") + type.title());
        conditions.forEach(condition -> written.add(condition.written()));
        return written;
    }
}
