package org.runnerhip.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.facts.Given;

/** Assessments a second with all rules, by every way there is to ask for one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class FullBase {

    private static final int SESSIONS = 8;

    private final RuleBook book = RuleBook.bundled();
    private List<Consultation> consultations;
    private List<List<Given>> facts;
    private KieSessionsPool pool;

    @Setup
    public void draw() {
        Population population = Population.of(book);
        consultations = population.consultations();
        facts = population.facts();
        pool = book.kieBase().newKieSessionsPool(SESSIONS);
    }

    @TearDown
    public void close() {
        pool.shutdown();
    }

    @Benchmark
    public Assessment facade(Turn turn) {
        return book.assess(one(turn));
    }

    @Benchmark
    public Assessment facadeWithReasons(Turn turn, Blackhole reader) {
        Assessment assessment = book.assess(one(turn));
        assessment.redFlags().forEach(flag -> reader.consume(assessment.why(flag.id())));
        assessment.causes().forEach(cause -> reader.consume(assessment.why(cause.id())));
        assessment.drivers().forEach(driver -> reader.consume(assessment.why(driver.id())));
        assessment.recommendations().forEach(advice -> reader.consume(assessment.why(advice.id())));
        return assessment;
    }

    @Benchmark
    public Assessment evaluator(Turn turn) {
        return book.evaluate(one(turn));
    }

    @Benchmark
    public int plainSession(Turn turn) {
        return fired(book.kieBase().newKieSession(), facts.get(turn.of(facts.size())));
    }

    @Benchmark
    public int pooledSession(Turn turn) {
        return fired(pool.newKieSession(), facts.get(turn.of(facts.size())));
    }

    private Consultation one(Turn turn) {
        return consultations.get(turn.of(consultations.size()));
    }

    /** How many times a rule fires. */
    static int fired(KieSession session, List<Given> facts) {
        try {
            facts.forEach(session::insert);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
