package org.runnerhip.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.cases.CaseRun;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Rule;

/** What an assessment costs follows the rules that match, not the rules that exist. */
class GrowthTest {

    private static final int WORLDS = 30;
    private static final int BATCHES = 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    private static Path scratch;

    private static GrownRules grown;
    private static RuleBook small;
    private static RuleBook great;

    @BeforeAll
    static void grow() throws IOException {
        grown = new GrownRules();
        grown.write(scratch.resolve("small"), 1);
        grown.write(scratch.resolve("great"), WORLDS);
        small = RuleBook.open(scratch.resolve("small"));
        great = RuleBook.open(scratch.resolve("great"));
    }

    @Test
    void everyWorldHasTheSameNumberOfRules() {
        assertEquals(grown.firstWorld().size(), small.rules().size());
        assertEquals(WORLDS * small.rules().size(), great.rules().size());
    }

    @Test
    void aWorldHasTheShapeOfTheBase() {
        List<Rule> base = RuleBook.bundled().rules();
        assertEquals(patterns(base), patterns(great.rules()), 0.3, "patterns a rule");
        Map<FactType, Double> shares = shares(base);
        shares(great.rules()).forEach((type, share) -> assertEquals(shares.get(type), share, 0.06, type.title()));
    }

    @Test
    void theCasesOfTheFirstWorldHoldInABaseOfAnySize() {
        great.caseFiles().stream()
                .flatMap(file -> CaseReader.read(file, great).stream())
                .forEach(each -> assertEquals(List.of(), CaseRun.of(each, Reasoner.engine(great)), each.name()));
    }

    @Test
    void aGreaterBaseAnswersTheSame() {
        for (Consultation runner : grown.runners()) {
            Assessment answer = great.assess(runner);
            assertEquals(small.assess(runner), GrownRules.as(small, answer), runner.name());
        }
    }

    /** About ten of them are the engine's table of its nodes. */
    @Test
    void aRuleThatDoesNotMatchAddsLessThanTwentyBytesToAnAnswer() {
        double bytes = median(() -> (usedBy(great, THREADS::getCurrentThreadAllocatedBytes)
                        - usedBy(small, THREADS::getCurrentThreadAllocatedBytes))
                / grown.runners().size()
                / (great.rules().size() - small.rules().size()));
        assertTrue(bytes < 20, bytes + " bytes");
    }

    @Test
    void thirtyTimesTheRulesDoNotMakeThriceTheWork() {
        double times = median(() ->
                usedBy(great, THREADS::getCurrentThreadCpuTime) / usedBy(small, THREADS::getCurrentThreadCpuTime));
        assertTrue(times < 3, times + " times the work");
    }

    /** Of batches that stand beside each other, so that whatever else the machine does troubles both. */
    private static double median(DoubleSupplier batch) {
        return DoubleStream.generate(batch)
                .limit(BATCHES)
                .sorted()
                .skip(BATCHES / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double usedBy(RuleBook book, LongSupplier used) {
        long before = used.getAsLong();
        grown.runners().forEach(book::assess);
        return used.getAsLong() - before;
    }

    private static double patterns(List<Rule> rules) {
        return rules.stream().mapToInt(rule -> rule.when().size()).average().orElseThrow();
    }

    private static Map<FactType, Double> shares(List<Rule> rules) {
        return rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.then().type(), Collectors.summingDouble(rule -> 1.0 / rules.size())));
    }
}
