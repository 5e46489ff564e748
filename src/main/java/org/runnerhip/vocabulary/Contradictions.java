package org.runnerhip.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.runnerhip.vocabulary.Answers.Problem;

/** Answers that are each allowed and cannot both be true. They are refused by name and never silently used. */
final class Contradictions {

    /** How far a percentage may be off the distances it was rounded from, in percent points. */
    private static final double ROUNDING = 5;

    private final Map<String, List<String>> told;
    private final List<Problem> found = new ArrayList<>();

    private Contradictions(Map<Term, List<String>> told) {
        this.told = told.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().id(), Map.Entry::getValue));
        told.forEach((term, words) -> {
            noneBesideAnother(term, words, Screen.NONE);
            noneBesideAnother(term, words, Term.NOT_SURE);
            yesOfTheOtherSex(term, words);
        });
        weeksWithoutPregnancy();
        aRunLongerThanItsWeek();
        percentUnlikeItsDistances("weekly-change-pct", "weekly-km-now", "weekly-km-before");
        percentUnlikeItsDistances("single-run-spike-pct", "last-long-run-km", "longest-run-30d-km");
        responseToNothing();
    }

    static List<Problem> among(Map<Term, List<String>> told) {
        return new Contradictions(told).found;
    }

    private void noneBesideAnother(Term term, List<String> words, String none) {
        if (words.size() > 1 && words.contains(none)) {
            contradict(term.id(), "\"" + none + "\" stands beside another answer", "keep " + none + ", or the others");
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
        if (number("gestation-weeks").isPresent() && !word("pregnant").equals(Optional.of("yes"))) {
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

    private void percentUnlikeItsDistances(String percent, String now, String before) {
        Optional<Double> told = number(percent);
        if (told.isPresent()
                && number(now).isPresent()
                && number(before).filter(km -> km > 0).isPresent()) {
            double follows = (number(now).get() / number(before).get() - 1) * 100;
            if (Math.abs(told.get() - follows) > ROUNDING) {
                contradict(
                        percent,
                        "from " + now + " and " + before + " follows " + Math.round(follows) + " percent, not "
                                + Math.round(told.get()),
                        "correct one of them, or leave " + percent + " out");
            }
        }
    }

    private void responseToNothing() {
        if (number("self-care-days").filter(days -> days > 0).isPresent()
                && word("self-care-response").equals(Optional.of("not-tried"))) {
            contradict("self-care-response", "self-care went on for days and was not tried", "correct one of them");
        }
    }

    private Optional<String> word(String term) {
        return Optional.ofNullable(told.get(term))
                .map(words -> words.get(0))
                .filter(word -> !word.equals(Term.NOT_SURE));
    }

    private Optional<Double> number(String term) {
        return word(term).map(Double::valueOf);
    }

    private void contradict(String term, String what, String remedy) {
        found.add(new Problem(term, -1, what, remedy));
    }
}
