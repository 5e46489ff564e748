package org.runnerhip.explain;

import java.util.List;
import java.util.Optional;
import org.runnerhip.vocabulary.Term;

/**
 * One question answered otherwise.
 *
 * @param term the question
 * @param words the new answer; none: not told
 * @param label the answer in words
 * @param range of a number, all the numbers that no rule tells from it
 */
record Edit(Term term, List<String> words, String label, Optional<Interval> range) {

    /** The question is not answered any more. */
    static Edit notTold(Term term) {
        return new Edit(term, List.of(), "not told", Optional.empty());
    }

    /** The question is answered with words. */
    static Edit words(Term term, List<String> words, String label) {
        return new Edit(term, List.copyOf(words), label, Optional.empty());
    }

    /** The question is answered with a number, where any of its range comes to the same. */
    static Edit number(Term term, double number, Interval range) {
        String word = Wording.plain(number);
        return new Edit(term, List.of(word), word + Wording.unit(term), Optional.of(range));
    }
}
