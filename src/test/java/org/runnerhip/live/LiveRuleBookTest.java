package org.runnerhip.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.EditedRules;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.engine.ExecutableModel;
import org.runnerhip.engine.Session;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;

/** A folder is edited while it is asked: each save is one of the edits below, and after the last there are none. */
class LiveRuleBookTest {

    private static final String CASE =
            "- case: Ann limps\n  given: {pain-region: groin, limp: yes}\n  expect: {urgency: same-day}\n";
    private static final Consultation ANN =
            Consultation.about("Ann").tell("pain-region", "groin").tell("limp", "yes");
    private static final String PAGE = """
            package org.runnerhip.rules

            rule "A limp with groin pain is a reason to ask about bruises, in this test"
                @source( "JUDGEMENT" )
            when
                Symptom( "pain-region", "groin"; )
                Symptom( "limp", "yes"; )
            then
                insertLogical( new Question( "bruising", "a limp, in this test" ) );
            end
            """;
    private static final String NEW_RULE = "A limp with groin pain is a reason to ask about bruises, in this test";
    private static final String BROKEN = PAGE.replace("\"limp\", \"yes\"", "\"lymp\", \"yes\"");
    private static final String TOO_URGENT = PAGE.replace(
            "new Question( \"bruising\", \"a limp, in this test\" )",
            "new RedFlag( \"RF05\", \"emergency-now\", \"a limp, in this test\" )");

    private interface Edit {
        void make() throws IOException, InterruptedException;
    }

    /** What the listener was told: the new rules, or remarks. */
    private record News(RuleBook live, List<String> remarks) {}

    /** A real engine that was not given one of the rules, as if it had lost it. */
    private record EngineThatLoses(RuleBook book, KieBase base) implements Reasoner {

        EngineThatLoses(String lost, RuleBook book) {
            this(
                    book,
                    ExecutableModel.kieBase(
                            book.rules().stream()
                                    .filter(rule -> !rule.name().equals(lost))
                                    .toList(),
                            book.vocabulary().screens()));
        }

        @Override
        public Conclusions conclude(Consultation consultation) {
            return Session.run(base, book.facts(consultation));
        }

        @Override
        public Assessment assess(Consultation consultation, Conclusions concluded) {
            return book.assess(consultation, concluded);
        }
    }

    private static final class Told implements LiveRuleBook.Listener {
        private final BlockingQueue<News> news = new LinkedBlockingQueue<>();

        @Override
        public void live(RuleBook book) {
            news.add(new News(book, List.of()));
        }

        @Override
        public void kept(List<Remark> remarks) {
            news.add(new News(null, remarks.stream().map(Remark::toString).toList()));
        }
    }

    @TempDir
    private Path folder;

    private EditedRules rules;
    private final Told told = new Told();

    @BeforeEach
    void aFolderWithOneCase() throws IOException {
        rules = EditedRules.copiedTo(folder).with("cases/ann.yaml", CASE);
    }

    @Test
    void whatIsSavedIsTakenOver() throws Exception {
        LiveRuleBook live = after(() -> rules.with("questions/new.drl", PAGE));
        assertEquals(RuleBook.open(folder).knowledge(), live.book().knowledge());
        assertEquals(List.of(new News(live.book(), List.of())), List.copyOf(told.news));
        assertTrue(asksForBruises(live.book()));
    }

    @Test
    void aBrokenSaveKeepsTheLastGoodRulesAndTheNextGoodOneRecovers() throws Exception {
        LiveRuleBook live =
                after(() -> rules.with("questions/new.drl", BROKEN), () -> rules.with("questions/new.drl", PAGE));
        News broken = told.news.take();
        assertTrue(
                broken.remarks()
                        .get(0)
                        .startsWith(folder.resolve("questions/new.drl") + ":7:14: there is no term \"lymp\""),
                broken.toString());
        assertSame(live.book(), told.news.take().live());
        assertTrue(asksForBruises(live.book()));
    }

    @Test
    void rulesThatFailTheirCasesAreNotTakenOver() throws Exception {
        LiveRuleBook live = after(() -> rules.with("safety/new.drl", TOO_URGENT));
        assertEquals(
                List.of(folder.resolve("cases/ann.yaml")
                        + ":1:3: \"Ann limps\" expects urgency same-day and gets emergency-now"
                        + " - mend the rules, or the case if it is wrong"),
                told.news.take().remarks());
        assertEquals("same-day", live.book().assess(ANN).urgency().level());
    }

    @Test
    void aCaseThatCannotBeReadKeepsTheRules() throws Exception {
        after(() -> rules.with("cases/ann.yaml", CASE.replace("limp:", "lymp:")));
        assertTrue(told.news.take().remarks().get(0).contains("there is no term \"lymp\""));
    }

    @Test
    void afterABrokenSaveTheBookIsTheOneFromBefore() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        LiveRuleBook live = LiveRuleBook.watch(
                folder,
                saves(() -> {
                    taken.await();
                    rules.with("questions/new.drl", BROKEN);
                }),
                told,
                Reasoner::engine);
        RuleBook before = live.book();
        taken.countDown();
        live.join();
        assertEquals(1, told.news.size());
        assertSame(before, live.book());
    }

    @Test
    void aPageThatIsReadWhileItIsWrittenIsNotHeldAgainstAnyone() throws Exception {
        Saves half = saves(() -> rules.with("questions/new.drl", ""), () -> {});
        AtomicBoolean whole = new AtomicBoolean();
        LiveRuleBook live = LiveRuleBook.watch(
                folder,
                new Saves() {
                    @Override
                    public boolean next() throws InterruptedException {
                        return half.next();
                    }

                    @Override
                    public boolean hasMore() {
                        if (whole.getAndSet(true)) {
                            return false;
                        }
                        try {
                            rules.with("questions/new.drl", PAGE);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                        return true;
                    }
                },
                told,
                Reasoner::engine);
        live.join();
        assertEquals(List.of(new News(live.book(), List.of())), List.copyOf(told.news));
        assertTrue(asksForBruises(live.book()));
    }

    @Test
    void whoHasTakenRulesGetsAllAnswersFromThem() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        LiveRuleBook live = LiveRuleBook.watch(
                folder,
                saves(() -> {
                    taken.await();
                    rules.with("questions/new.drl", PAGE);
                }),
                told,
                Reasoner::engine);
        RuleBook before = live.book();
        Assessment answer = before.assess(ANN);
        taken.countDown();
        live.join();
        assertNotEquals(answer, live.book().assess(ANN));
        assertEquals(answer, before.assess(ANN));
    }

    @Test
    void aFolderThatIsNotGoodIsNotBegunWith() throws IOException {
        rules.with("safety/new.drl", TOO_URGENT);
        String message = assertThrows(RefusedException.class, () -> LiveRuleBook.watch(folder, told))
                .getMessage();
        assertTrue(message.contains("\"Ann limps\" expects urgency same-day"), message);
    }

    @Test
    void aRuleThatTheEngineLosesIsNotTakenOver() throws Exception {
        LiveRuleBook live = LiveRuleBook.watch(
                folder,
                saves(() -> rules.with("questions/new.drl", PAGE)),
                told,
                book -> new EngineThatLoses(NEW_RULE, book));
        live.join();
        String remark = told.news.take().remarks().get(0);
        assertTrue(
                remark.startsWith(
                        folder.resolve("cases/ann.yaml")
                                + ":1:3: \"Ann limps\": the engine and the evaluator differ: the evaluator alone concludes Question"),
                remark);
        assertFalse(asksForBruises(live.book()));
    }

    @Test
    void aRuleThatTheEngineLosesBecauseOfAnotherIsNotTakenOver() throws Exception {
        String elsewhere = PAGE.replace("\"limp\", \"yes\"", "\"limp\", \"no\"");
        LiveRuleBook live = LiveRuleBook.watch(
                folder,
                saves(() -> rules.with("questions/new.drl", elsewhere)),
                told,
                book -> book.ruleNames().contains(NEW_RULE)
                        ? new EngineThatLoses("Groin pain with a limp is seen the same day", book)
                        : Reasoner.engine(book));
        live.join();
        String remark = told.news.take().remarks().get(0);
        assertTrue(remark.contains("\"Ann limps\": the engine and the evaluator differ: "), remark);
        assertEquals("same-day", live.book().assess(ANN).urgency().level());
    }

    @Test
    void aPageThatIsMovedOrDeletedIsFollowed() throws Exception {
        LiveRuleBook live = after(
                () -> rules.with("questions/new.drl", PAGE),
                () -> Files.move(folder.resolve("questions/new.drl"), folder.resolve("questions/other.drl")),
                () -> Files.delete(folder.resolve("questions/other.drl")));
        assertTrue(asksForBruises(told.news.take().live()));
        assertTrue(asksForBruises(told.news.take().live()));
        assertSame(live.book(), told.news.take().live());
        assertFalse(asksForBruises(live.book()));
    }

    @Test
    void aListenerThatThrowsStopsNothing() throws Exception {
        LiveRuleBook live = LiveRuleBook.watch(
                folder,
                saves(() -> rules.with("questions/new.drl", BROKEN), () -> rules.with("questions/new.drl", PAGE)),
                new LiveRuleBook.Listener() {
                    @Override
                    public void live(RuleBook book) {
                        told.live(book);
                    }

                    @Override
                    public void kept(List<Remark> remarks) {
                        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> told.kept(remarks));
                        throw new IllegalStateException("a listener with a mistake, in this test");
                    }
                },
                Reasoner::engine);
        live.join();
        assertEquals(2, told.news.size());
        assertTrue(asksForBruises(live.book()));
    }

    @Test
    void aRealFolderIsFollowedUntilTheBookIsClosed() throws Exception {
        try (LiveRuleBook live = LiveRuleBook.watch(folder, told)) {
            RuleBook before = live.book();
            rules.with("questions/new.drl", PAGE);
            News news = told.news.poll(5, TimeUnit.MINUTES);
            assertNotNull(news, "nothing was told");
            assertSame(live.book(), news.live());
            assertNotEquals(before.knowledge(), live.book().knowledge());
            live.close();
            live.join();
        }
    }

    private static boolean asksForBruises(RuleBook book) {
        Assessment answer = book.assess(ANN);
        return answer.questions().stream().anyMatch(question -> question.id().equals("bruising"));
    }

    /** The book after these edits. */
    private LiveRuleBook after(Edit... edits) throws InterruptedException {
        LiveRuleBook live = LiveRuleBook.watch(folder, saves(edits), told, Reasoner::engine);
        live.join();
        return live;
    }

    private static Saves saves(Edit... edits) {
        List<Edit> left = new ArrayList<>(Arrays.asList(edits));
        return () -> {
            if (left.isEmpty()) {
                return false;
            }
            try {
                left.remove(0).make();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        };
    }
}
