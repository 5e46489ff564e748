package org.runnerhip.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runnerhip.Assessment;
import org.runnerhip.Cases;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Interviewed;
import org.runnerhip.interview.Page.Kind;
import org.runnerhip.sweep.Runners;
import org.runnerhip.vocabulary.Screen;
import org.runnerhip.vocabulary.Term;

class InterviewTest {

    private static final int MOST_PAGES_OF_SELF_CARE = 6;

    private final RuleBook book = RuleBook.bundled();
    private final Consultation outerHip =
            Consultation.about("").tell("pain-region", "lateral-hip").tell("onset", "gradual");

    // the next page

    @Test
    void whoAndWhereComesFirst() {
        assertEquals("story", page(Consultation.about("")).id());
        assertEquals(
                List.of("age-years", "sex"),
                page(outerHip).questions().stream()
                        .map(Page.Question::id)
                        .sorted()
                        .toList());
    }

    @Test
    void thenTheSignsThatCannotWait() {
        Page page = page(outerHip.tell("age-years", 34).tell("sex", "female"));
        assertEquals("acute-body", page.id());
        assertEquals("emergency-now", page.canRaiseTo().orElseThrow());
        assertTrue(page.none());
        assertTrue(page.opens().contains("load-reduction"), page.opens().toString());
    }

    @Test
    void noneOfTheseAnswersAWholePage() {
        Consultation asked =
                outerHip.tell("age-years", 34).tell("sex", "female").tell("acute-body", "none");
        assertEquals("acute-signs", page(asked.tell("pain-rest-nprs", 1)).id());
    }

    @Test
    void aPageThatIsNotSureIsNotPutAgain() {
        Consultation asked =
                outerHip.tell("age-years", 34).tell("sex", "female").tell("acute-body", "not-sure");
        assertTrue(turns(asked).stream()
                .flatMap(turn -> turn.page().stream())
                .noneMatch(page -> page.id().equals("acute-body")));
    }

    @Test
    void theQuestionsOfAPageThatBelongToTheStoryComeFirst() {
        Consultation groin = Consultation.about("")
                .tell("age-years", 24)
                .tell("sex", "male")
                .tell("pain-region", "groin")
                .tell("onset", "gradual");
        assertEquals("limp", page(groin).questions().get(0).id());
        Consultation fall = groin.tell("pain-region", "low-back");
        assertFalse(page(fall).questions().get(0).id().equals("limp"), "two stories, and the same first question");
    }

    @Test
    void whatOnlyAnExaminerCanAnswerIsAskedOnlyWhereThereIsOne() {
        List<Consultation> cases = Cases.consultations();
        for (int index = 0; index < cases.size(); index += 40) {
            Consultation each = cases.get(index);
            assertTrue(
                    book.next(each, false).page().stream()
                            .flatMap(page -> page.questions().stream())
                            .noneMatch(Page.Question::examiner),
                    each.name());
        }
    }

    @Test
    void inAnEmergencyNothingIsAsked() {
        Turn turn = book.next(Consultation.about("").tell("unable-to-bear-weight", true), true);
        assertTrue(turn.settled());
        assertEquals(0, turn.pagesToGo());
        assertTrue(turn.page().isEmpty());
        assertEquals(List.of(), turn.onRequest());
    }

    @Test
    void onceSettledWhatIceAndAGelNeedIsOffered() {
        Turn turn = book.next(settled(), false);
        assertTrue(turn.settled());
        assertEquals(
                List.of("ice", "painkiller-body"),
                turn.onRequest().stream().map(Page::id).toList());
        assertTrue(turn.onRequest().stream().allMatch(page -> page.kind() == Kind.REQUEST));
    }

    @Test
    void onceSettledNoPageRaisesTheLevelAnyMore() {
        assertTrue(book.next(settled(), false).page().flatMap(Page::canRaiseTo).isEmpty());
    }

    @Test
    void everyPageThatIsAlwaysAskedHasAtMostTenTicksForOneRunner() {
        for (String sex : List.of("female", "male")) {
            for (Screen screen : book.vocabulary().screens().all()) {
                long ticks = book.vocabulary().screens().members(screen).stream()
                        .filter(term -> term.concerns(sex, 30))
                        .count();
                assertTrue(ticks <= 10, screen.id() + " " + ticks);
            }
        }
    }

    // to the end

    @Test
    void everyInterviewEndsAndNeverCalmerThanIfAllWereAnswered() {
        List<String> wrong = Stream.concat(Cases.consultations().stream(), drawn())
                .parallel()
                .flatMap(runner -> wrong(runner).stream())
                .sorted()
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void aRunnerWhoMayLookAfterItAloneIsAskedSixPagesAtMostInTheMiddle() {
        List<Integer> pages = new ArrayList<>();
        for (Consultation each : Cases.consultations()) {
            Interviewed how = interviewed(each);
            if (how.last().urgency().level().equals("self-care")) {
                pages.add(how.pages().size());
            }
        }
        pages.sort(null);
        assertTrue(pages.size() > 100, pages.size() + " runners");
        assertTrue(pages.get(pages.size() / 2) <= MOST_PAGES_OF_SELF_CARE, pages.toString());
    }

    private Stream<Consultation> drawn() {
        Runners runners = new Runners(book);
        return IntStream.range(0, 2_000)
                .mapToObj(seed -> runners.draw(new Random(seed)))
                .filter(runner -> book.answers(runner).problems().isEmpty())
                .filter(this::answersOnlyWhatConcernsThem);
    }

    private boolean answersOnlyWhatConcernsThem(Consultation runner) {
        String sex = runner.told().get("sex").get(0);
        int age = Integer.parseInt(runner.told().get("age-years").get(0));
        return runner.told().entrySet().stream()
                .filter(answer -> answer.getValue().contains("yes"))
                .allMatch(
                        answer -> book.vocabulary().terms().get(answer.getKey()).concerns(sex, age));
    }

    private Interviewed interviewed(Consultation runner) {
        return Interviewed.of(
                book, Consultation.about(runner.name()), book.answers(runner).told(), true);
    }

    /** A runner who tells what is no safety question, and is asked the rest. */
    private Interviewed interviewedAboutTheRest(Consultation runner) {
        Consultation story = Consultation.about(runner.name());
        for (Map.Entry<Term, List<String>> answer : book.answers(runner).told().entrySet()) {
            Consultation more =
                    story.tell(answer.getKey().id(), answer.getValue().toArray());
            if (answer.getKey().safety().isEmpty()
                    && book.answers(more).problems().isEmpty()) {
                story = more;
            }
        }
        return Interviewed.of(book, story, book.answers(runner).told(), true);
    }

    private List<String> wrong(Consultation runner) {
        if (!interviewed(runner).last().urgency().settled()) {
            return List.of(runner.name() + " has no end: " + interviewed(runner).pages());
        }
        Interviewed how = interviewedAboutTheRest(runner);
        Map<String, List<String>> told = new LinkedHashMap<>(runner.told());
        told.values().removeIf(List::isEmpty); // in the interview it is answered
        Assessment all = book.evaluate(new Consultation(runner.name(), told, true));
        return how.last().urgency().rank() < all.urgency().rank()
                ? List.of(runner.told() + ": ends " + how.last().urgency().level() + ", with all answered "
                        + all.urgency().level() + " by " + all.urgency().because())
                : List.of();
    }

    private Page page(Consultation told) {
        return book.next(told, false).page().orElseThrow();
    }

    /** The turns of an interview in which every answer is harmless or not sure. */
    private List<Turn> turns(Consultation start) {
        List<Turn> turns = new ArrayList<>();
        Consultation told = start;
        Turn turn = book.next(told, false);
        while (turn.page().isPresent() && turns.size() < 100) {
            turns.add(turn);
            for (Page.Question question : turn.page().get().questions()) {
                told = told.tell(question.id(), question.harmless().orElse("not-sure"));
            }
            turn = book.next(told, false);
        }
        assertFalse(turns.size() == 100, "it does not end");
        return turns;
    }

    private Consultation settled() {
        return outerHip.tell("age-years", 34)
                .tell("sex", "female")
                .tell("acute-body", "none")
                .tell("pain-rest-nprs", 1)
                .tell("acute-signs", "none")
                .tell("bone", "none")
                .tell("course", "same")
                .tell("duration-days", 10)
                .tell("recurrent", "no")
                .tell("aggravated-by", "stairs")
                .tell("background", "none");
    }
}
