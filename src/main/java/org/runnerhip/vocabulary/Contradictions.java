package org.runnerhip.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.runnerhip.vocabulary.Answers.Problem;

/** Answers that are each allowed and cannot both be true. They are refused by name and never silently used. */
final class Contradictions {

    private final Map<String, List<String>> told;
    private final List<Problem> found = new ArrayList<>();

    private Contradictions(Map<Term, List<String>> told) {
        this.told = told.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().id(), Map.Entry::getValue));
        told.forEach((term, words) -> {
            noneBesideAnother(term, words);
            yesOfTheOtherSex(term, words);
        });
        weeksWithoutPregnancy();
        aRunLongerThanItsWeek();
        responseToNothing();
    }

    static List<Problem> among(Map<Term, List<String>> told) {
        return new Contradictions(told).found;
    }

    private void noneBesideAnother(Term term, List<String> words) {
        if (words.size() > 1 && words.contains("none")) {
            contradict(term.id(), "\"none\" stands beside another answer", "keep none, or the others");
        }
    }

    private void yesOfTheOtherSex(Term term, List<String> words) {
        if (words.contains("yes") && !term.concerns(word("sex").orElse(null), null)) {
            contradict(
                    term.id(),
                    "\"" + term.id() + "\" is yes and the sex is " + word("sex").orElseThrow(),
                    "correct one of them");
        }
    }

    private void weeksWithoutPregnancy() {
        if (told.containsKey("gestation-weeks") && !word("pregnant").equals(Optional.of("yes"))) {
            contradict(
                    "gestation-weeks",
                    "weeks of pregnancy are told without a pregnancy",
                    "add pregnant: yes, or remove the weeks");
        }
    }

    /** A week without running is not the week of the last long run. */
    private void aRunLongerThanItsWeek() {
        Optional<Double> run = number("last-long-run-km");
        Optional<Double> week = number("weekly-km-now").filter(km -> km > 0);
        if (run.isPresent() && week.isPresent() && run.get() > week.get()) {
            contradict(
                    "last-long-run-km",
                    "the last long run is longer than its whole week",
                    "correct the run or weekly-km-now");
        }
    }

    private void responseToNothing() {
        if (number("self-care-days").filter(days -> days > 0).isPresent()
                && word("self-care-response").equals(Optional.of("not-tried"))) {
            contradict("self-care-response", "self-care went on for days and was not tried", "correct one of them");
        }
    }

    private Optional<String> word(String term) {
        return Optional.ofNullable(told.get(term)).map(words -> words.get(0));
    }

    private Optional<Double> number(String term) {
        return word(term).map(Double::valueOf);
    }

    private void contradict(String term, String what, String remedy) {
        found.add(new Problem(term, -1, what, remedy));
    }
}
