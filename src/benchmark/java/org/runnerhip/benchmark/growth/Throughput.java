package org.runnerhip.benchmark.growth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.growth.GrownRules;

/** The same runners answered by bases of several sizes in turn, so that whatever else the machine does slows all alike. */
final class Throughput {

    private Throughput() {}

    /**
     * Microseconds an assessment in each base, the median of the second half of the rounds.
     *
     * @throws IllegalStateException if two bases answer a runner differently
     */
    static List<Double> micros(List<Path> folders, List<Consultation> runners, int rounds) {
        List<RuleBook> books = folders.stream().map(RuleBook::open).toList();
        runners.forEach(runner -> answersAlike(books, runner));
        double[][] micros = new double[books.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < books.size(); i++) {
                micros[i][round] = micros(books.get(i), runners);
            }
        }
        List<Double> medians = new ArrayList<>();
        for (double[] ofBook : micros) {
            medians.add(Median.of(Arrays.copyOfRange(ofBook, rounds / 2, rounds)));
        }
        return medians;
    }

    private static double micros(RuleBook book, List<Consultation> runners) {
        int fired = 0;
        long begun = System.nanoTime();
        for (Consultation runner : runners) {
            fired += book.assess(runner).fired().size();
        }
        long ended = System.nanoTime();
        if (fired == 0) { // and so every answer is made
            throw new IllegalStateException("the runners touch no rule");
        }
        return (ended - begun) / 1e3 / runners.size();
    }

    private static void answersAlike(List<RuleBook> books, Consultation runner) {
        Assessment first = books.get(0).assess(runner);
        for (RuleBook book : books) {
            if (!first.equals(GrownRules.as(books.get(0), book.assess(runner)))) {
                throw new IllegalStateException(book.rules().size() + " rules answer otherwise about " + runner.name());
            }
        }
    }
}
