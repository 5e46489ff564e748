package org.runnerhip.facts;

import org.kie.api.definition.type.Position;

/**
 * What is felt or seen now. A term that may have several values is several symptoms of the same name.
 *
 * @param name id of a term of {@code vocabulary/terms.yaml} whose record is {@code Symptom}
 * @param value one of the term's words, {@code yes} or {@code no}; {@code null} where the answer is a number
 * @param number the answer where it is a number, in the term's unit; else {@code null}
 */
public record Symptom(
        @Position(0) String name,
        @Position(1) String value,
        @Position(2) Double number) implements Given {

    /** A symptom answered with a word. */
    public static Symptom of(String name, String value) {
        return new Symptom(name, value, null);
    }

    /** A symptom answered with a number, in the term's unit. */
    public static Symptom of(String name, double number) {
        return new Symptom(name, null, number);
    }
}
