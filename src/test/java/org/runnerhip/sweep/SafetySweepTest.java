package org.runnerhip.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runnerhip.Assessment;
import org.runnerhip.Assessment.RankedCause;
import org.runnerhip.Cases;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Case;
import org.runnerhip.cases.Oracle;
import org.runnerhip.engine.Reach;
import org.runnerhip.engine.Session;
import org.runnerhip.evaluator.Evaluator;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.sweep.Runners.Change;
import org.runnerhip.vocabulary.Answers;
import org.runnerhip.vocabulary.Screen;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Treatment;

/**
 * What must hold for every runner, tried on hundreds of thousands of them. The first is that the engine and the evaluator conclude the
 * same for the same reasons; so the other runners that one is compared with are asked of the evaluator, which is quick.
 * {@code -Dsweep.triples=N} sets how many triples of safety answers are drawn; the draw is seeded, so a failure comes back.
 */
class SafetySweepTest {

    private static final int SOON = 3;
    private static final int TRIPLES = Integer.getInteger("sweep.triples", 50_000);
    private static final Set<String> RUNNING_ON = Set.of(
            "load-reduction",
            "intensity-reduction",
            "relative-rest",
            "pain-monitoring",
            "gait-exam",
            "gait-retraining",
            "return-to-run");
    private static final Set<String> NOT_RUNNING = Set.of("stop-running", "pause-running");
    private static final Set<String> EXERCISE =
            Set.of("strength-hip", "strength-adductor", "tendon-loading", "mobility-hip-lumbar", "cross-training");
    private static final Set<String> CAN_HARM = union(
            union(RUNNING_ON, EXERCISE),
            Set.of("stretching", "massage", "foam-rolling", "nsaid-oral", "nsaid-topical"));
    private static final Set<String> NOT_SELF_TREATMENT =
            Set.of("stop-running", "pause-running", "protected-weight-bearing");
    /** What is told until the questions are answered, and nobody can be harmed by. */
    private static final Set<String> MEANWHILE = Set.of("painless-walking", "no-tablets-yet", "go-at-once");

    private static final List<String> NSAID_HARD = List.of(
            "nsaid-or-aspirin-allergy",
            "asthma-worse-with-nsaid",
            "ulcer-or-gi-bleed-ever",
            "kidney-disease",
            "heart-failure",
            "severe-liver-disease",
            "anticoagulant-or-antiplatelet",
            "bleeding-disorder",
            "other-nsaid-now",
            "pregnant",
            "lithium-or-methotrexate",
            "chickenpox",
            "inflammatory-bowel-disease");

    private final RuleBook book = RuleBook.bundled();
    private final Runners runners = new Runners(book);
    private final Evaluator evaluator = book.evaluator();

    /** A runner with some answers changed. */
    private record Trial(Consultation runner, List<Change> changes) {

        Consultation consultation() {
            Map<String, List<String>> told = new LinkedHashMap<>(runner.told());
            changes.forEach(change -> told.put(change.term(), change.values()));
            return new Consultation(runner.name(), told, runner.otherwiseNo());
        }

        Trial with(List<Change> others) {
            return new Trial(runner, others);
        }

        /** The age that was told; of someone who is 40 if none was. */
        int age() {
            return answer("age-years").map(Integer::parseInt).orElse(40);
        }

        String sex() {
            return answer("sex").orElse(null);
        }

        private Optional<String> answer(String term) {
            return consultation().told().getOrDefault(term, List.of()).stream().findFirst();
        }
    }

    @Test
    void noPairOfSafetyAnswersInAnyRegionBreaksAnInvariant() {
        List<List<Change>> pairs = new ArrayList<>();
        List<Change> changes = runners.safetyChanges;
        for (int i = 0; i < changes.size(); i++) {
            pairs.add(List.of(changes.get(i)));
            for (int j = i + 1; j < changes.size(); j++) {
                if (!changes.get(i).term().equals(changes.get(j).term())) {
                    pairs.add(List.of(changes.get(i), changes.get(j)));
                }
            }
        }
        int regions = runners.regions.size();
        tryAll(pairs.size() * regions, index -> {
            int pair = index / regions;
            int spin = pair * 31 + index;
            return trial(index, spin, runners.regions.get(index % regions), pairs.get(pair));
        });
    }

    @Test
    void noTripleOfSafetyAnswersBreaksAnInvariant() {
        tryAll(TRIPLES, index -> {
            Random random = new Random(index * 7919L);
            return trial(index, random.nextInt(1 << 20), region(random), draw(random, runners.safetyChanges, 3));
        });
    }

    @Test
    void noAnswerAnyRuleReadsBreaksAnInvariantBesideASafetyAnswer() {
        List<Change> others = runners.otherChanges;
        List<Change> safety = runners.safetyChanges;
        tryAll(others.size() * safety.size(), index -> {
            Random random = new Random(index);
            List<Change> changes = List.of(others.get(index / safety.size()), safety.get(index % safety.size()));
            return trial(index, random.nextInt(1 << 20), region(random), changes);
        });
    }

    /** Runners from the cases in which each rule fires, so that every rule is tried on somebody who meets its conditions. */
    @Test
    void noRuleBreaksAnInvariantForThoseWhoMeetItsConditions() {
        Map<String, Consultation> meeting = new LinkedHashMap<>();
        for (Case each : Cases.all()) {
            each.expect().fires().forEach(rule -> meeting.putIfAbsent(rule, each.consultation()));
        }
        assertEquals(book.ruleNames(), meeting.keySet(), "a case for every rule");
        List<Consultation> bases = List.copyOf(meeting.values());
        List<Change> changes = runners.safetyChanges;
        tryAll(bases.size() * changes.size(), index -> {
            Consultation base = bases.get(index / changes.size());
            return new Trial(base, List.of(changes.get(index % changes.size())));
        });
    }

    /** Who tells a few facts and was asked nothing yet. */
    @Test
    void noShortStoryBreaksAnInvariantOrIsLeftWithoutHelp() {
        List<Change> changes = Stream.concat(runners.safetyChanges.stream(), runners.otherChanges.stream())
                .filter(change -> !change.isUnanswered())
                .toList();
        tryAll(
                20_000,
                index -> {
                    Random random = new Random(index * 104_729L);
                    Consultation story = Consultation.about("story").tell("pain-region", region(random));
                    return new Trial(story, draw(random, changes, 1 + random.nextInt(7)));
                },
                (trial, verdict) ->
                        broken(trial, verdict).or(() -> wrongToTell(book.evaluate(trial.consultation()), verdict)));
    }

    @Test
    void everyComplaintGetsAnAnswerAnUrgencyAndSomethingToDoOrToAsk() {
        int draws = 4_000;
        tryAll(
                draws,
                index -> {
                    Random random = new Random(index);
                    return trial(
                            index, random.nextInt(1 << 20), region(random), draw(random, runners.safetyChanges, 2));
                },
                (trial, verdict) -> {
                    return wrongToTell(book.assess(trial.consultation()), verdict);
                });
    }

    /** What is wrong with an answer as it is told, if anything. */
    private Optional<String> wrongToTell(Assessment told, Verdict verdict) {
        boolean isKnown = told.urgency().rank() > 0;
        boolean calm = told.urgency().rank() < SOON;
        if (isKnown && told.urgency().rank() != Math.max(1, verdict.rank())) {
            return Optional.of("the facade differs in urgency");
        }
        if (!isKnown && (verdict.rank() >= SOON || told.urgency().settled())) {
            return Optional.of("the level is said not to be known");
        }
        if (told.recommendations().isEmpty()) {
            return Optional.of("there is nothing to do");
        }
        if (told.running().isEmpty()) {
            return Optional.of("there is no word on running");
        }
        if (calm && told.causes().stream().anyMatch(cause -> isSerious(cause.id()))) {
            return Optional.of(
                    "a serious cause is told as likely beside " + told.urgency().level());
        }
        Set<String> listed = Stream.concat(told.causes().stream(), told.notToBeMissed().stream())
                .map(RankedCause::id)
                .collect(Collectors.toSet());
        return told.redFlags().stream()
                .filter(flag -> !listed.containsAll(flag.suspects()))
                .findFirst()
                .map(flag -> "a suspect of " + flag.id() + " is in no list");
    }

    private boolean isSerious(String cause) {
        return book.vocabulary().causes().get(cause).serious();
    }

    private void tryAll(int count, java.util.function.IntFunction<Trial> trials) {
        tryAll(count, trials, this::broken);
    }

    /** Tries those that can be true on all cores; the first failure is made as small as it gets and shown as a case. */
    private void tryAll(
            int count,
            java.util.function.IntFunction<Trial> trials,
            BiFunction<Trial, Verdict, Optional<String>> broken) {
        assertTrue(count > 1_000, "the sweep has runners");
        Optional<Trial> failure = IntStream.range(0, count)
                .parallel()
                .mapToObj(trials)
                .filter(trial -> wrong(trial, broken).isPresent())
                .findAny();
        failure.ifPresent(trial -> {
            Trial smallest = smallest(trial, broken);
            String what = wrong(smallest, broken).orElseThrow();
            fail(what + "\n" + Runners.asCase(smallest.consultation(), what));
        });
    }

    private Trial smallest(Trial trial, BiFunction<Trial, Verdict, Optional<String>> broken) {
        for (Change change : trial.changes()) {
            List<Change> fewer =
                    trial.changes().stream().filter(other -> other != change).toList();
            Trial smaller = trial.with(fewer);
            if (wrong(smaller, broken).isPresent()) {
                return smallest(smaller, broken);
            }
        }
        return trial;
    }

    /** What is wrong with the answers to a runner who can be, if anything. */
    private Optional<String> wrong(Trial trial, BiFunction<Trial, Verdict, Optional<String>> broken) {
        Answers answers = book.answers(trial.consultation());
        if (!answers.problems().isEmpty()) {
            return Optional.empty();
        }
        List<Given> facts = answers.facts();
        Conclusions evaluated = evaluator.conclude(facts);
        List<String> differences = Oracle.differences(Session.run(book.kieBase(), facts), evaluated);
        if (!differences.isEmpty()) {
            return Optional.of("engine and evaluator differ: " + differences.get(0));
        }
        List<String> beyond = new ArrayList<>(evaluated.fired());
        Reach.of(book.rules(), book.vocabulary().screens(), facts).forEach(rule -> beyond.remove(rule.name()));
        return beyond.isEmpty()
                ? broken.apply(trial, Verdict.of(evaluated, book.vocabulary()))
                : Optional.of("fires, though it is said to be out of reach: " + beyond.get(0));
    }

    /** What is wrong with a verdict, if anything. */
    private Optional<String> broken(Trial trial, Verdict verdict) {
        return Stream.<java.util.function.Supplier<Optional<String>>>of(
                        () -> stopAndRun(verdict),
                        () -> noWordOnRunning(verdict),
                        () -> runningOnABone(verdict),
                        () -> advisedAndWithheld(verdict),
                        () -> selfTreatmentOfAChild(trial, verdict),
                        () -> selfTreatmentBesideAnUrgentFlag(verdict),
                        () -> nsaidDespiteTheScreen(trial, verdict),
                        () -> calmerForAnswering(trial, verdict),
                        () -> calmerForNotAsking(trial, verdict))
                .map(java.util.function.Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> stopAndRun(Verdict verdict) {
        return NOT_RUNNING.stream()
                .filter(verdict.advised()::contains)
                .flatMap(stop -> verdict.advised().stream()
                        .filter(RUNNING_ON::contains)
                        .map(r -> "told to " + stop + " and to " + r))
                .findFirst();
    }

    /** There is always one word on running: not at all, not until it is known to be safe, or how. */
    private static Optional<String> noWordOnRunning(Verdict verdict) {
        long words = Stream.of("stop-running", "pause-running", "pain-monitoring")
                .filter(verdict.advised()::contains)
                .count();
        return words == 1 ? Optional.empty() : Optional.of(words + " words on running");
    }

    /** Wherever a stress injury of bone is possible nobody runs. */
    private static Optional<String> runningOnABone(Verdict verdict) {
        return verdict.possible().stream()
                .filter(cause -> cause.startsWith("bsi-"))
                .filter(cause -> verdict.advised().stream().noneMatch(NOT_RUNNING::contains))
                .findFirst()
                .map(cause -> "runs although " + cause + " is possible");
    }

    private static Optional<String> advisedAndWithheld(Verdict verdict) {
        return verdict.advised().stream()
                .filter(verdict.withheld()::contains)
                .findFirst()
                .map(r -> r + " is advised and withheld");
    }

    private Optional<String> selfTreatmentOfAChild(Trial trial, Verdict verdict) {
        return trial.age() < 16
                ? selfTreatment(verdict).map(r -> "a child is told to treat itself with " + r)
                : Optional.empty();
    }

    private Optional<String> selfTreatmentBesideAnUrgentFlag(Verdict verdict) {
        return verdict.rank() >= SOON + 1
                ? selfTreatment(verdict).filter(r -> !r.equals("paracetamol")).map(r -> r + " beside an urgent flag")
                : Optional.empty();
    }

    private Optional<String> selfTreatment(Verdict verdict) {
        return verdict.advised().stream()
                .filter(r -> !NOT_SELF_TREATMENT.contains(r) && !MEANWHILE.contains(r))
                .filter(r -> {
                    Treatment treatment = book.vocabulary().treatments().get(r);
                    return !treatment.role().equals("clinician");
                })
                .findFirst();
    }

    private static Optional<String> nsaidDespiteTheScreen(Trial trial, Verdict verdict) {
        if (!verdict.advised().contains("nsaid-oral")) {
            return Optional.empty();
        }
        return trial.changes().stream()
                .filter(change -> NSAID_HARD.contains(change.term()))
                .filter(change -> !(change.isUnanswered()
                        && trial.sex().equals("male")
                        && change.term().equals("pregnant")))
                .filter(change -> !(change.isUnanswered()
                        && trial.age() >= 60
                        && change.term().equals("pregnant")))
                .map(change -> "an NSAID by mouth in spite of " + change)
                .findFirst();
    }

    /** A red-flag answer more never lowers the urgency. */
    private Optional<String> calmerForAnswering(Trial trial, Verdict verdict) {
        for (Change change : trial.changes()) {
            if (change.values().equals(List.of("yes"))) {
                Trial without = trial.with(trial.changes().stream()
                        .filter(other -> other != change)
                        .toList());
                if (verdict(without).rank() > verdict.rank()) {
                    return Optional.of("less urgent with " + change + " than without");
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What can harm is never advised while a question is open that could forbid it; of what is asked on request only where the
     * treatment waits for it.
     */
    private Optional<String> calmerForNotAsking(Trial trial, Verdict verdict) {
        Set<String> risky = new HashSet<>(verdict.advised());
        risky.retainAll(CAN_HARM);
        for (Change change : risky.isEmpty() ? List.<Change>of() : trial.changes()) {
            Term term = book.vocabulary().terms().get(change.term());
            if (!change.isUnanswered() || !term.concerns(trial.sex(), trial.age())) {
                continue;
            }
            for (String answer : term.values()) {
                List<Change> answered = new ArrayList<>(trial.changes());
                answered.set(answered.indexOf(change), new Change(change.term(), List.of(answer)));
                Trial told = trial.with(answered);
                if (!book.answers(told.consultation()).problems().isEmpty()) {
                    continue;
                }
                Verdict other = verdict(told);
                for (String treatment : risky) {
                    Screen screen = book.vocabulary().screens().of(term);
                    if (screen.onRequest()
                            && book.vocabulary().treatments().get(treatment).needs().stream()
                                    .noneMatch(screen.clears()::contains)) {
                        continue;
                    }
                    if (other.rank() >= SOON || other.withheld().contains(treatment)) {
                        return Optional.of(treatment + " is advised although " + change.term() + " was not answered; "
                                + answer + " would forbid it");
                    }
                }
            }
        }
        return Optional.empty();
    }

    @Test
    void everyRedFlagRuleGivesAtLeastItsLevelInTheCaseThatProvesIt() {
        Map<String, Rule> unproven = new TreeMap<>();
        for (Rule rule : book.rules()) {
            if (rule.then().type() == FactType.RED_FLAG) {
                unproven.put(rule.name(), rule);
            }
        }
        assertTrue(unproven.size() > 31, "there is a rule for every red flag");
        for (Case each : Cases.all()) {
            for (String fires : each.expect().fires()) {
                Rule rule = unproven.get(fires);
                int rank = rule == null
                        ? 0
                        : Verdict.of(evaluator.conclude(book.facts(each.consultation())), book.vocabulary())
                                .rank();
                if (rule != null
                        && rank
                                >= book.vocabulary()
                                        .rank(rule.then()
                                                .word("urgency")
                                                .orElseThrow()
                                                .text())) {
                    unproven.remove(fires);
                }
            }
        }
        assertEquals(Set.of(), unproven.keySet());
    }

    private Verdict verdict(Trial trial) {
        return Verdict.of(evaluator.conclude(book.facts(trial.consultation())), book.vocabulary());
    }

    private Trial trial(int index, int spin, String region, List<Change> changes) {
        Consultation runner = Runners.runner(
                Math.floorMod(spin, Runners.STORIES.size()),
                region,
                Runners.AGES.get(Math.floorMod(spin / 3, Runners.AGES.size())),
                Runners.SEXES.get(Math.floorMod(spin / 24, Runners.SEXES.size())),
                List.of());
        return new Trial(runner, changes);
    }

    private String region(Random random) {
        return runners.regions.get(random.nextInt(runners.regions.size()));
    }

    private static List<Change> draw(Random random, List<Change> from, int count) {
        List<Change> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            Change change = from.get(random.nextInt(from.size()));
            if (drawn.stream().noneMatch(other -> other.term().equals(change.term()))) {
                drawn.add(change);
            }
        }
        return drawn;
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return all;
    }
}
