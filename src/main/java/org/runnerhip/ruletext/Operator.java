package org.runnerhip.ruletext;

import java.util.Arrays;
import java.util.Optional;

/** How a component is compared. There is no "not equal": what was not told would satisfy it. */
public enum Operator {
    EQUAL("=="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    IN("in");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As it is written in a rule. */
    public String sign() {
        return sign;
    }

    /** Whether it asks which of two numbers is greater. */
    public boolean ordersNumbers() {
        return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }

    /** Whether {@code number} stands in this relation to {@code limit}. */
    public boolean holds(double number, double limit) {
        return switch (this) {
            case EQUAL, IN -> number == limit;
            case LESS -> number < limit;
            case AT_MOST -> number <= limit;
            case MORE -> number > limit;
            case AT_LEAST -> number >= limit;
        };
    }

    static Optional<Operator> of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst();
    }
}
