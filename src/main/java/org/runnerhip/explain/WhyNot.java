package org.runnerhip.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why something was not concluded about one runner.
 *
 * @param asked the id, or the sentence of the rule, that was asked about
 * @param title what that is, in words, with its id
 * @param stands whether it was concluded after all; then the reasons are what to look at
 * @param notes what else there is to know, such as the points of a cause or why a treatment is withheld
 * @param nearest the fewest answers to change so that it is concluded
 * @param rules the rules that could conclude it, each held against the runner: what holds first, then what fewest changes would
 *     make hold
 */
public record WhyNot(
        String asked,
        String title,
        boolean stands,
        List<String> notes,
        Optional<Change> nearest,
        List<Candidate> rules) {

    /**
     * A rule that could conclude it.
     *
     * @param reading how it stands to this runner
     * @param nearest the fewest answers to change so that it holds; empty if it does, or if none were found within
     *     {@link #MOST_CHANGES} answers
     */
    public record Candidate(RuleReading reading, Optional<Change> nearest) {}

    /**
     * Answers to change. That they do what they are said to do was tried.
     *
     * @param answers the new answers by term; of a number any one that will do, and none for not told
     * @param words the same in words, of a number all that will do
     */
    public record Change(Map<String, List<String>> answers, Map<String, String> words) {}

    /** The most answers that are changed to find the nearest change. */
    public static final int MOST_CHANGES = NearestChange.MOST;
}
