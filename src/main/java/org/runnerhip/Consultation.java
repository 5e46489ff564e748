package org.runnerhip;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of one runner. Immutable; what was not told is not known, and nothing ever stands for it.
 *
 * <pre>{@code
 * Consultation.about("Ann")
 *     .tell("age-years", 29).tell("sex", "female")
 *     .tell("pain-region", "groin").tell("night-pain", "wakes-at-night").tell("limp", false)
 * }</pre>
 *
 * @param name how the answer is to be headed; may be empty
 * @param told answers by term of {@code vocabulary/terms.yaml}, as they were written; an empty list is a term that was expressly
 *     not told
 * @param otherwiseNo whether every safety question that is not under {@code told} was asked and answered no
 */
public record Consultation(String name, Map<String, List<String>> told, boolean otherwiseNo) {

    public Consultation {
        told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
    }

    /** A consultation in which nothing is told yet. */
    public static Consultation about(String name) {
        return new Consultation(name, Map.of(), false);
    }

    /**
     * The same with an answer more, or with another answer to a term that was answered.
     *
     * @param term id of the term; spaces, underscores and capitals do no harm
     * @param answers words, numbers in the term's unit, or {@code true} and {@code false} for yes and no; none: not told. Several
     *     are allowed where the term allows several
     */
    public Consultation tell(String term, Object... answers) {
        Map<String, List<String>> more = new LinkedHashMap<>(told);
        List<String> words = new ArrayList<>();
        for (Object answer : answers) {
            words.add(String.valueOf(answer));
        }
        more.put(term, List.copyOf(words));
        return new Consultation(name, more, otherwiseNo);
    }

    /** The same, where every safety question that is not told was asked and answered no. Say so only if it is so. */
    public Consultation otherwiseAnsweredNo() {
        return new Consultation(name, told, true);
    }
}
