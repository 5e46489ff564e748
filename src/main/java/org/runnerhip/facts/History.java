package org.runnerhip.facts;

import org.kie.api.definition.type.Position;

/**
 * What is known of the person: illnesses, medicines, habits, shoes, care so far.
 *
 * @param name id of a term of {@code vocabulary/terms.yaml} whose record is {@code History}
 * @param value one of the term's words, {@code yes} or {@code no}; {@code null} where the answer is a number
 * @param number the answer where it is a number, in the term's unit; else {@code null}
 */
public record History(
        @Position(0) String name,
        @Position(1) String value,
        @Position(2) Double number) implements Given {

    /** A piece of history answered with a word. */
    public static History of(String name, String value) {
        return new History(name, value, null);
    }

    /** A piece of history answered with a number, in the term's unit. */
    public static History of(String name, double number) {
        return new History(name, null, number);
    }
}
