package org.runnerhip.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** One run of JMH: how often it warms up and measures, and what comes out. */
record Measurement(int warmups, int iterations, TimeValue time) {

    /** Enough for a figure: half a minute for each benchmark and number of threads. */
    static final Measurement WHOLE = new Measurement(6, 8, TimeValue.seconds(2));

    /** Enough to see that all works. */
    static final Measurement QUICK = new Measurement(1, 3, TimeValue.milliseconds(500));

    /**
     * What was measured of one benchmark.
     *
     * @param perSecond operations a second on one thread
     * @param error half of the 99.9 % confidence interval of it
     * @param bytes allocated for each operation
     * @param onTwoThreads operations a second on two threads
     */
    record Figures(double perSecond, double error, double bytes, double onTwoThreads) {}

    /** Runs all benchmarks of a class. The figures are by method or, where the benchmark has one, by parameter. */
    Map<String, Figures> of(Class<?> benchmarks) throws RunnerException {
        List<RunResult> onOne = new ArrayList<>(run(benchmarks, 1));
        Map<String, Double> onTwo = new LinkedHashMap<>();
        run(benchmarks, 2).forEach(result -> onTwo.put(name(result), score(result)));
        Map<String, Figures> figures = new LinkedHashMap<>();
        for (RunResult result : onOne) {
            figures.put(
                    name(result),
                    new Figures(
                            score(result),
                            result.getPrimaryResult().getScoreError(),
                            result.getSecondaryResults()
                                    .get("gc.alloc.rate.norm")
                                    .getScore(),
                            onTwo.get(name(result))));
        }
        return figures;
    }

    private Collection<RunResult> run(Class<?> benchmarks, int threads) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.")
                        .threads(threads)
                        .forks(1)
                        .jvmArgsAppend("-Xms1g", "-Xmx1g")
                        .warmupIterations(warmups)
                        .warmupTime(time)
                        .measurementIterations(iterations)
                        .measurementTime(time)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String name(RunResult result) {
        BenchmarkParams benchmark = result.getParams();
        String method = benchmark.getBenchmark();
        return benchmark.getParamsKeys().stream()
                .findFirst()
                .map(benchmark::getParam)
                .orElse(method.substring(method.lastIndexOf('.') + 1));
    }
}
