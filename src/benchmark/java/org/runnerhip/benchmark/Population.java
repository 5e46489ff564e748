package org.runnerhip.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.runnerhip.Cases;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.facts.Given;
import org.runnerhip.sweep.Runners;

/**
 * The runners that every benchmark asks about: cases and near misses, most of them with few answers, and runners of the safety
 * sweep, whose safety questions are all answered. The same ones as long as the rules and cases are the same.
 */
final class Population {

    private static final int FROM_CASES = 360;
    private static final int FROM_SWEEP = 240;
    private static final long SEED = 6;

    private final List<Consultation> consultations;
    private final List<List<Given>> facts;

    private Population(List<Consultation> consultations, List<List<Given>> facts) {
        this.consultations = consultations;
        this.facts = facts;
    }

    static Population of(RuleBook book) {
        Random random = new Random(SEED);
        List<Consultation> drawn = new ArrayList<>(Cases.consultations());
        Collections.shuffle(drawn, random);
        drawn.subList(FROM_CASES, drawn.size()).clear();
        Runners runners = new Runners(book);
        while (drawn.size() < FROM_CASES + FROM_SWEEP) {
            Consultation runner = inOrder(runners.draw(random));
            if (book.answers(runner).problems().isEmpty()) {
                drawn.add(runner);
            }
        }
        Collections.shuffle(drawn, random);
        return new Population(
                List.copyOf(drawn), drawn.stream().map(book::facts).toList());
    }

    /** The stories of the sweep are told in another order in every virtual machine. */
    private static Consultation inOrder(Consultation runner) {
        return new Consultation(runner.name(), new TreeMap<>(runner.told()), runner.otherwiseNo());
    }

    List<Consultation> consultations() {
        return consultations;
    }

    /** What is told of each of them, in the same order. */
    List<List<Given>> facts() {
        return facts;
    }

    double meanFacts() {
        return facts.stream().mapToInt(List::size).average().orElse(0);
    }
}
