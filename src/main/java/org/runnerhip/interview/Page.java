package org.runnerhip.interview;

import java.util.List;
import java.util.Optional;
import org.runnerhip.vocabulary.Term;

/**
 * What is put to the runner at once.
 *
 * @param id id of the screen, or of the term where it is a single question. A screen of which {@code none} is true may be answered
 *     under this id with {@code none}, or with a list of the questions that apply; whatever was not answered then has its harmless
 *     answer
 * @param kind what it is
 * @param ask its heading, or the question
 * @param why why it is asked, said to the runner
 * @param canRaiseTo id of the most urgent level that one of its answers could lead to, if that is above the one that stands
 * @param opens ids of treatments that may be advised once it is answered
 * @param none whether "none of these" answers all of its questions that have a harmless answer
 * @param questions its questions, those that belong to this story first; at least one
 */
public record Page(
        String id,
        Kind kind,
        String ask,
        String why,
        Optional<String> canRaiseTo,
        List<String> opens,
        boolean none,
        List<Question> questions) {

    /** What a page is. */
    public enum Kind {
        /** A page of the screens that are always asked. */
        SCREEN,
        /** One question. */
        QUESTION,
        /** A page that is put only if the runner wants to know what it opens. */
        REQUEST;

        /** The word for it in JSON. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Page {
        opens = List.copyOf(opens);
        questions = List.copyOf(questions);
    }

    /**
     * A question of a page. Beside its values every question may be answered {@code not-sure}: then it was put, and clears nothing.
     *
     * @param id id of the term
     * @param ask the question in plain words
     * @param type how it is answered
     * @param values the words it may be answered with, {@code yes} and {@code no} among them; empty for a number
     * @param said how the values are said to the runner, in their order
     * @param unit the unit of a number; empty for words
     * @param least the least number allowed
     * @param most the greatest number allowed
     * @param whole whether only whole numbers are allowed
     * @param harmless the answer that says there is nothing of it, if it has one
     * @param examiner whether only somebody who examines the runner can answer
     * @param because why it is asked
     */
    public record Question(
            String id,
            String ask,
            Term.Type type,
            List<String> values,
            List<String> said,
            String unit,
            double least,
            double most,
            boolean whole,
            Optional<String> harmless,
            boolean examiner,
            String because) {

        static Question of(Agenda.Item item) {
            Term term = item.term();
            return new Question(
                    term.id(),
                    term.ask(),
                    term.type(),
                    term.values(),
                    term.values().stream().map(term::said).toList(),
                    term.unit(),
                    term.least(),
                    term.most(),
                    term.whole(),
                    term.negative(),
                    item.examiner(),
                    item.because());
        }
    }
}
