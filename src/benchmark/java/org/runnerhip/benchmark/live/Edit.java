package org.runnerhip.benchmark.live;

import java.util.List;
import java.util.function.Function;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;

/**
 * A change of one page.
 *
 * @param what what is changed, for people
 * @param file the path of the page inside the rule folder
 * @param from what stands there
 * @param to what is put in its place, and stands nowhere on the page before
 * @param answer what a book says where the edit is to be heard: another thing before it and after it
 */
record Edit(String what, String file, String from, String to, Function<RuleBook, Object> answer) {

    private static final Consultation SORE =
            Consultation.about("groin").tell("pain-region", "groin").tell("hop-pain", "yes");
    private static final Consultation JUMPED = Consultation.about("a jump in training")
            .tell("pain-region", "lateral-hip")
            .tell("single-run-spike-pct", 10.25);

    /** What experts do, from the rare rule to the one that fires for most runners. */
    static final List<Edit> ALL = List.of(
            new Edit(
                    "the message of a red flag",
                    "safety/groin-bone-stress.drl",
                    "\"groin or thigh pain with a sign of bone stress\"",
                    "\"pain of groin or thigh with a sign of bone stress\"",
                    book -> assess(book, SORE).redFlags()),
            new Edit(
                    "a threshold",
                    "findings/single-run-spike.drl",
                    "singleRunSpikePct > 10 )",
                    "singleRunSpikePct > 10.5 )",
                    book -> assess(book, JUMPED).why("single-run-spike").size()),
            new Edit(
                    "the message of a question that most runners are asked",
                    "questions/whole-picture.drl",
                    "\"time decides how long",
                    "\"time tells how long",
                    book -> assess(book, SORE).questions()),
            new Edit(
                    "the title of a treatment",
                    "vocabulary/treatments.yaml",
                    "title: Stop running and jumping",
                    "title: Stop all running and jumping",
                    book -> assess(book, SORE).recommendations()),
            new Edit(
                    "an answer that a term takes",
                    "vocabulary/terms.yaml",
                    "range: [-100, 1000]",
                    "range: [-100, 1001]",
                    book -> book.vocabulary()
                            .terms()
                            .get("single-run-spike-pct")
                            .most()),
            new Edit(
                    "what is told in a case",
                    "cases/groin-bone-stress.yaml",
                    "- case: a runner whose groin hurts on a hop is seen within days\n  given:\n",
                    "- case: a runner whose groin hurts on a hop is seen within days\n  given:\n    sex: female\n",
                    book -> book));

    private static Assessment assess(RuleBook book, Consultation consultation) {
        return book.assess(consultation);
    }
}
