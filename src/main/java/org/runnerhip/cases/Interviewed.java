package org.runnerhip.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.interview.Page;
import org.runnerhip.interview.Turn;
import org.runnerhip.vocabulary.Term;

/**
 * A runner who was interviewed until the level was settled. To each question the answer is what the runner knows; else the harmless
 * one; else that it is not sure. What is asked on request only is declined.
 *
 * @param first the answer before anything was asked
 * @param pages the ids of the pages that were put, in their order
 * @param told what was told in the end
 * @param last the answer to that
 * @param ended whether it came to an end
 */
public record Interviewed(Assessment first, List<String> pages, Consultation told, Assessment last, boolean ended) {

    /** More pages than any interview may have. */
    private static final int MOST_PAGES = 60;

    /**
     * Interviews a runner.
     *
     * @param told what is told before
     * @param knows what the runner would answer, by term
     * @param examiner whether somebody is there who can examine the runner
     */
    public static Interviewed of(RuleBook book, Consultation told, Map<Term, List<String>> knows, boolean examiner) {
        Assessment first = book.evaluate(told);
        List<String> pages = new ArrayList<>();
        Consultation now = told;
        Turn turn = book.next(now, examiner);
        while (!turn.settled() && turn.page().isPresent() && pages.size() < MOST_PAGES) {
            Page page = turn.page().get();
            pages.add(page.id());
            for (Page.Question question : page.questions()) {
                now = now.tell(question.id(), answer(question, knows, book).toArray());
            }
            turn = book.next(now, examiner);
        }
        return new Interviewed(first, List.copyOf(pages), now, book.evaluate(now), pages.size() < MOST_PAGES);
    }

    private static List<String> answer(Page.Question question, Map<Term, List<String>> knows, RuleBook book) {
        List<String> known = knows.get(book.vocabulary().terms().get(question.id()));
        return known != null ? known : List.of(question.harmless().orElse(Term.NOT_SURE));
    }
}
