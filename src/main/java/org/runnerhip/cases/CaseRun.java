package org.runnerhip.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runnerhip.Assessment;
import org.runnerhip.Assessment.Advice;
import org.runnerhip.Assessment.Flag;
import org.runnerhip.Assessment.OpenQuestion;
import org.runnerhip.Assessment.RankedCause;
import org.runnerhip.Assessment.Why;
import org.runnerhip.Consultation;
import org.runnerhip.facts.Conclusions;

/** Runs a case and compares. */
public final class CaseRun {

    private static final int FIRST_CAUSES = 3;

    private final Case tried;
    private final List<Shortfall> shortfalls = new ArrayList<>();

    private CaseRun(Case tried) {
        this.tried = tried;
    }

    /** Everything a case and its near misses expect and do not get; empty if it passes. */
    public static List<Shortfall> of(Case tried, Reasoner asked) {
        CaseRun run = new CaseRun(tried);
        Conclusions conclusions = asked.conclude(tried.consultation());
        if (!tried.expect().isOnlyOfRules()) {
            run.compare(asked.assess(tried.consultation(), conclusions));
        }
        run.compareFired(conclusions);
        if (!tried.expect().concludes().isEmpty()) {
            run.compareOutcomes(conclusions);
        }
        for (Consultation nearMiss : tried.nearMisses()) {
            run.compareNearMiss(asked.conclude(nearMiss));
        }
        return run.shortfalls;
    }

    /** What it expects of the answer as a whole - urgency, causes, advice, questions - and does not get. */
    public static List<Shortfall> ofTheAnswer(Case tried, Assessment answer) {
        CaseRun run = new CaseRun(tried);
        run.compare(answer);
        return run.shortfalls;
    }

    private void compare(Assessment got) {
        Expectation expect = tried.expect();
        String level = got.urgency().level();
        if (!expect.urgency().isEmpty() && !expect.urgency().contains(level)) {
            Stream<String> behind = got.redFlags().stream()
                    .filter(flag -> flag.urgency().equals(level))
                    .map(flag -> flag.why().rule());
            fallsShort("urgency " + String.join(" or ", expect.urgency()), level, behind);
        }
        List<RankedCause> first = Stream.concat(
                        got.causes().stream().limit(FIRST_CAUSES),
                        got.notToBeMissed().stream().limit(FIRST_CAUSES))
                .toList();
        List<String> firstIds = first.stream().map(RankedCause::id).toList();
        for (String cause : expect.causes()) {
            if (!firstIds.contains(cause)) {
                fallsShort("cause " + cause + " among the first three", firstIds.toString(), behind(first));
            }
        }
        if (!expect.anyCause().isEmpty() && expect.anyCause().stream().noneMatch(firstIds::contains)) {
            fallsShort(
                    "one of " + expect.anyCause() + " among the first three causes",
                    firstIds.toString(),
                    behind(first));
        }
        demand(
                "driver",
                expect.drivers(),
                got.drivers().stream().map(RankedCause::id).toList());
        demand("red flag", expect.flags(), got.redFlags().stream().map(Flag::id).toList());
        demand(
                "recommendation",
                expect.recommends(),
                got.recommendations().stream().map(Advice::id).toList());
        demand(
                "question",
                expect.asks(),
                got.questions().stream().map(OpenQuestion::id).toList());
        for (Advice advice : got.recommendations()) {
            if (expect.never().contains(advice.id())) {
                fallsShort(
                        "never " + advice.id(),
                        advice.id(),
                        advice.because().stream().map(Why::rule));
            }
        }
    }

    private void compareFired(Conclusions conclusions) {
        for (String rule : tried.expect().fires()) {
            if (!conclusions.hasFired(rule)) {
                fallsShort("the rule \"" + rule + "\" to fire", "silence", Stream.empty());
            }
        }
    }

    private void compareOutcomes(Conclusions conclusions) {
        Expectation expect = tried.expect();
        Set<String> outcomes = new TreeSet<>();
        conclusions.reasons().forEach((conclusion, reasons) -> {
            if (reasons.stream()
                    .anyMatch(
                            reason -> expect.fires().isEmpty() || expect.fires().contains(reason.rule()))) {
                outcomes.add(Outcome.of(conclusion));
            }
        });
        for (String outcome : expect.concludes()) {
            if (!outcomes.contains(outcome)) {
                fallsShort("the conclusion " + outcome, outcomes.toString(), expect.fires().stream());
            }
        }
    }

    private void compareNearMiss(Conclusions conclusions) {
        for (String rule : tried.expect().fires()) {
            if (conclusions.hasFired(rule)) {
                fallsShort("silence in the near miss", rule, Stream.empty());
            }
        }
    }

    private void demand(String kind, List<String> expected, List<String> all) {
        for (String each : expected) {
            if (!all.contains(each)) {
                fallsShort(
                        kind + " \"" + each + "\"",
                        all.stream().distinct().collect(Collectors.joining(", ", "[", "]")),
                        Stream.empty());
            }
        }
    }

    private static Stream<String> behind(List<RankedCause> causes) {
        return causes.stream()
                .flatMap(cause -> cause.evidenceFor().stream())
                .map(evidence -> evidence.why().rule());
    }

    private void fallsShort(String expected, String actual, Stream<String> rules) {
        shortfalls.add(new Shortfall(
                tried.place(), tried.name(), expected, actual, rules.distinct().toList()));
    }
}
