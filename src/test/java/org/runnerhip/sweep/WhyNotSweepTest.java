package org.runnerhip.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.explain.Explainer;
import org.runnerhip.sweep.Runners.Change;

/** Why-not reads rules by itself. On a seeded sample of the sweep's runners it says of each rule what the engine says. */
class WhyNotSweepTest {

    private static final int SAMPLE = 1_500;

    private final RuleBook book = RuleBook.bundled();
    private final Runners runners = new Runners(book);

    @Test
    void aRuleIsReadAsHoldingIfAndOnlyIfTheEngineFiresIt() {
        Explainer explainer = new Explainer(book.rules(), book.vocabulary(), book.evaluator());
        List<Change> changes = new ArrayList<>(runners.safetyChanges);
        changes.addAll(runners.otherChanges);
        long tried = IntStream.range(0, SAMPLE)
                .parallel()
                .mapToObj(index -> runner(new Random(index * 104_729L), changes))
                .filter(runner -> book.answers(runner).problems().isEmpty())
                .peek(runner -> assertEquals(
                        new HashSet<>(book.assess(runner).fired()),
                        explainer.holding(book.answers(runner).told()),
                        () -> Runners.asCase(runner, "why-not and the engine differ")))
                .count();
        assertTrue(tried > SAMPLE / 2, tried + " tried");
    }

    private Consultation runner(Random random, List<Change> changes) {
        List<Change> drawn = List.of(one(changes, random), one(changes, random), one(changes, random));
        return Runners.runner(
                random.nextInt(Runners.STORIES.size()),
                one(runners.regions, random),
                one(Runners.AGES, random),
                one(Runners.SEXES, random),
                drawn);
    }

    private static <T> T one(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }
}
