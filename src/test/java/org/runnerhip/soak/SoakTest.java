package org.runnerhip.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.EditedRules;
import org.runnerhip.RuleBook;
import org.runnerhip.live.LiveRuleBook;
import org.runnerhip.reading.Remark;

/**
 * Many assessments on many threads: the answers stay what one thread gets, and nothing is left behind. A build makes a few thousand;
 * {@code mvn test -Dtest=SoakTest -Dsoak.assessments=1000000} makes as many as it says, on {@code -Dsoak.threads} threads.
 */
class SoakTest {

    private static final int ASSESSMENTS = Integer.getInteger("soak.assessments", 4_000);
    private static final int THREADS = Integer.getInteger("soak.threads", 8);
    private static final int LEAST_RELOADS = 2;

    @TempDir
    private Path folder;

    @Test
    void oneBookAnswersManyThreadsAsItAnswersOne() throws Exception {
        RuleBook book = RuleBook.bundled();
        Map<Consultation, Assessment> alone = Population.answeredBy(book);
        Soak soak = new Soak(ASSESSMENTS, THREADS, alone.keySet());

        soak.run(consultation -> assertEquals(alone.get(consultation), book.assess(consultation)));

        System.out.println("soak of one book: " + soak);
        assertEquals(Set.of(), Set.copyOf(book.kieBase().getKieSessions()));
        assertTrue(soak.heapIsFlat(), soak.toString());
    }

    @Test
    void aBookThatIsReloadedAllTheTimeAnswersAsEachOfItsVersionsDoes() throws Exception {
        EditedRules rules = EditedRules.copiedTo(folder);
        Map<String, Map<Consultation, Assessment>> alone = new ConcurrentHashMap<>();
        for (String page : TwoVersions.PAGES) {
            RuleBook version = RuleBook.open(rules.with(TwoVersions.FILE, page).folder());
            alone.put(version.knowledge().digest(), Population.answeredBy(version));
        }
        Set<Consultation> population = alone.values().iterator().next().keySet();
        Soak soak = new Soak(ASSESSMENTS, THREADS, population);
        AtomicInteger reloads = new AtomicInteger();
        List<Remark> remarks = new CopyOnWriteArrayList<>();

        try (LiveRuleBook live = LiveRuleBook.watch(folder, new LiveRuleBook.Listener() {
                    @Override
                    public void live(RuleBook book) {
                        reloads.incrementAndGet();
                    }

                    @Override
                    public void kept(List<Remark> kept) {
                        remarks.addAll(kept);
                    }
                });
                TwoVersions versions = TwoVersions.savedEverySecond(rules)) {
            soak.run(() -> reloads.get() >= LEAST_RELOADS || !remarks.isEmpty(), consultation -> {
                RuleBook book = live.book();
                Assessment answer = book.assess(consultation);
                assertEquals(book.knowledge(), answer.knowledge());
                assertEquals(alone.get(answer.knowledge().digest()).get(consultation), answer);
            });
            assertEquals(Set.of(), Set.copyOf(live.book().kieBase().getKieSessions()));
        }

        System.out.println("soak of a book reloaded " + reloads + " times: " + soak);
        assertEquals(List.of(), remarks);
        assertTrue(soak.heapIsFlat(), soak.toString());
    }
}
