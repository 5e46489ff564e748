package org.runnerhip;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.kie.api.runtime.KieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.facts.Given;

/** Assessments a second, over the consultations of the cases in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class AssessmentBenchmark {

    /** The worked cases, with every safety question answered (about 60 answers), or all cases (about 20). */
    @Param({"worked", "all"})
    private String population;

    private final AtomicInteger next = new AtomicInteger();
    private RuleBook book;
    private List<Consultation> consultations;

    @Setup
    public void read() {
        book = RuleBook.bundled();
        consultations = book.caseFiles().stream()
                .filter(file -> population.equals("all") || file.path().contains("worked"))
                .flatMap(file -> CaseReader.read(file, book).stream())
                .map(each -> each.consultation())
                .toList();
    }

    @Benchmark
    public Assessment facadeWithReasons() {
        return book.assess(one());
    }

    @Benchmark
    public int plainSession() {
        List<Given> facts = book.facts(one());
        KieSession session = book.kieBase().newKieSession();
        try {
            facts.forEach(session::insert);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private Consultation one() {
        return consultations.get(Math.floorMod(next.getAndIncrement(), consultations.size()));
    }
}
