package org.runnerhip.explain;

import java.util.List;
import java.util.Optional;

/**
 * What other answers would change. Each is tried alone, the rest being as told.
 *
 * @param asTold what stands now
 * @param open the questions without an answer of which some answer would change the urgency, the first cause or the advice; what
 *     could be most urgent first
 * @param told the questions with an answer of which another answer, or none, would change the urgency
 */
public record WhatIf(Outcome asTold, List<Question> open, List<Question> told) {

    /** The word for a first cause where there is none. */
    public static final String NONE = "none";

    /**
     * What matters most of an assessment.
     *
     * @param urgency id of the level of urgency
     * @param firstCause id of the first condition that is likely or possible; {@link #NONE} if there is none
     * @param advice ids of the treatments advised, in alphabetical order
     */
    public record Outcome(String urgency, String firstCause, List<String> advice) {}

    /**
     * A question of which some answer matters.
     *
     * @param term id of the term
     * @param text the question
     * @param safety whether it is a safety question
     * @param answer the present answer, in words
     * @param effects what other answers would change, answers with the same effect together
     */
    public record Question(String term, String text, boolean safety, String answer, List<Effect> effects) {}

    /**
     * What some answers would change. What they would not is empty.
     *
     * @param answers the answers, in words; of numbers the ranges
     * @param urgency id of the level that would stand instead
     * @param firstCause id of the condition that would be the first instead, or {@link #NONE}
     * @param adds ids of treatments that would be advised as well
     * @param drops ids of treatments that would not be advised any more
     */
    public record Effect(
            List<String> answers,
            Optional<String> urgency,
            Optional<String> firstCause,
            List<String> adds,
            List<String> drops) {

        /** Whether it changes anything. */
        boolean isNone() {
            return urgency.isEmpty() && firstCause.isEmpty() && adds.isEmpty() && drops.isEmpty();
        }

        /** The same effect by other answers. */
        public Effect by(List<String> others) {
            return new Effect(others, urgency, firstCause, adds, drops);
        }
    }
}
