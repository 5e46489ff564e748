package org.runnerhip.benchmark;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.runnerhip.RuleBook;
import org.runnerhip.facts.Concluded;

/** Answers a second with the rules of the contest, by every entrant. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Contest {

    @Param
    private Entrant entrant;

    private Contender<Object> contender;
    private List<Object> runners;

    @Setup
    public void prepare() {
        RuleBook book = RuleBook.draft();
        contender = entrant.with(Subset.of(book.rules()));
        runners = Population.of(book).facts().stream().map(contender::prepare).toList();
    }

    @Benchmark
    public Set<Concluded> conclude(Turn turn) {
        return contender.conclude(runners.get(turn.of(runners.size())));
    }
}
