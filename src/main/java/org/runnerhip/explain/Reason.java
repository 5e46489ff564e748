package org.runnerhip.explain;

import java.util.List;
import java.util.Optional;
import org.runnerhip.reading.Place;

/** What something rests on: an answer, another conclusion with its own reasons, or that something does not stand. */
public sealed interface Reason {

    /**
     * An answer. Here the tree ends.
     *
     * @param term id of the term
     * @param answer what was told, in words
     * @param question the question it answers
     */
    record Told(String term, String answer, String question) implements Reason {}

    /**
     * A conclusion.
     *
     * @param kind what it is, such as {@code red flag}, {@code advice} or {@code finding}
     * @param id its id, as rules write it
     * @param title what it says, in words, with its id
     * @param ways every way in which it came about, at least one
     */
    record Conclusion(String kind, String id, String title, List<Way> ways) implements Reason {}

    /**
     * Something that must not stand, and does not.
     *
     * @param what in words
     */
    record Absent(String what) implements Reason {}

    /**
     * One way in which a conclusion came about.
     *
     * @param rule the sentence of the rule
     * @param place where the rule stands; empty for what no page of rules says, such as the sum of the evidence
     * @param sources keys of its sources and claims
     * @param reasons what it rests on, in the order of its patterns
     */
    record Way(String rule, Optional<Place> place, List<String> sources, List<Reason> reasons) {}
}
