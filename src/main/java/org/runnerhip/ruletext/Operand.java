package org.runnerhip.ruletext;

import org.runnerhip.facts.Weight;
import org.runnerhip.reading.Place;

/** What a component is compared with, or what a conclusion is made of. */
public sealed interface Operand {

    Place place();

    /** As it is written in a rule. */
    String written();

    /** Whether a told value stands in this relation to it. */
    default boolean admits(Operator operator, Object value) {
        return false;
    }

    /** A word or phrase in quotes. */
    record Text(String text, Place place) implements Operand {
        @Override
        public String written() {
            return '"' + text + '"';
        }

        @Override
        public boolean admits(Operator operator, Object value) {
            return text.equals(value);
        }
    }

    /** A number. */
    record Num(double number, Place place) implements Operand {
        @Override
        public String written() {
            return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
        }

        @Override
        public boolean admits(Operator operator, Object value) {
            return value instanceof Number told && operator.holds(told.doubleValue(), number);
        }
    }

    /** A weight, the only word without quotes. */
    record Weighing(Weight weight, Place place) implements Operand {
        @Override
        public String written() {
            return weight.name();
        }
    }

    /** A variable, bound in one pattern and used in another or in the conclusion. */
    record Variable(String name, Place place) implements Operand {
        @Override
        public String written() {
            return name;
        }
    }
}
