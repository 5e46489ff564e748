package org.runnerhip.ruletext;

import java.util.List;
import java.util.Optional;
import org.runnerhip.facts.FactType;
import org.runnerhip.reading.Place;

/**
 * What a rule concludes.
 *
 * @param type the record it makes
 * @param arguments its components in their order
 * @param place where it stands
 */
public record Conclusion(FactType type, List<Operand> arguments, Place place) {

    /** The literal word of the component of that name, if it is one. */
    public Optional<Operand.Text> word(String component) {
        return type.component(component)
                .map(c -> arguments.get(c.index()))
                .filter(Operand.Text.class::isInstance)
                .map(Operand.Text.class::cast);
    }
}
