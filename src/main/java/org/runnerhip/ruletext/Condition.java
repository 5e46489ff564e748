package org.runnerhip.ruletext;

import java.util.List;
import java.util.stream.Collectors;
import org.runnerhip.facts.FactType.Component;
import org.runnerhip.reading.Place;

/** One condition inside a pattern. */
public sealed interface Condition {

    Component component();

    Place place();

    /** As it is written in a rule. */
    String written();

    /** A component compared with a literal, a list of literals or a variable. */
    record Comparison(Component component, Operator operator, List<Operand> operands, Place place)
            implements Condition {

        /** The words it is compared with, if it is compared with words. */
        public List<Operand.Text> words() {
            return operands.stream()
                    .filter(Operand.Text.class::isInstance)
                    .map(Operand.Text.class::cast)
                    .toList();
        }

        /** Whether a component with this value satisfies it. A value that was not told satisfies nothing. */
        public boolean holds(Object value) {
            if (value != null) {
                for (Operand operand : operands) {
                    if (operand.admits(operator, value)) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Whether it compares with a variable, so that it does not stand for itself. */
        public boolean joins() {
            return operands.get(0) instanceof Operand.Variable;
        }

        /** Whether a fact may satisfy it: what it shares with another through a variable is taken for granted. */
        public boolean admits(Object fact) {
            return joins() || holds(component.getter().apply(fact));
        }

        @Override
        public String written() {
            String right = operands.stream().map(Operand::written).collect(Collectors.joining(", "));
            return component.name() + " " + operator.sign() + " "
                    + (operator == Operator.IN ? "( " + right + " )" : right);
        }
    }

    /** A variable that takes the value of a component. */
    record Binding(String variable, Component component, Place place) implements Condition {
        @Override
        public String written() {
            return variable + " : " + component.name();
        }
    }
}
