package org.runnerhip.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.runnerhip.explain.WhatIf.Effect;
import org.runnerhip.explain.WhatIf.Outcome;
import org.runnerhip.explain.WhatIf.Question;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Recommendation;
import org.runnerhip.facts.Runner;
import org.runnerhip.interview.Agenda;
import org.runnerhip.vocabulary.CauseOrder;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.UrgencyLevel;
import org.runnerhip.vocabulary.Vocabulary;

/** Tries every other answer to every question of one runner, each alone. */
final class Experiment {

    private final Trial trial;
    private final Alternatives alternatives;
    private final Vocabulary vocabulary;
    private final CauseOrder causeOrder;
    private final Outcome asTold;

    Experiment(Trial trial, Alternatives alternatives, Vocabulary vocabulary) {
        this.trial = trial;
        this.alternatives = alternatives;
        this.vocabulary = vocabulary;
        this.causeOrder = new CauseOrder(vocabulary);
        this.asTold = outcome(trial.conclusions());
    }

    WhatIf result() {
        List<Term> terms = vocabulary.terms().values().stream()
                .filter(alternatives::matters)
                .toList();
        List<Question> open = terms.parallelStream()
                .filter(term -> !trial.told().containsKey(term) && concernsRunner(term))
                .map(term -> question(term, this::change))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(question -> -highestRank(question)))
                .toList();
        List<Question> told = terms.parallelStream()
                .filter(trial.told()::containsKey)
                .map(term -> question(term, this::changeOfUrgency))
                .flatMap(Optional::stream)
                .toList();
        return new WhatIf(asTold, open, told);
    }

    private boolean concernsRunner(Term term) {
        return trial.facts(FactType.RUNNER).stream().map(Runner.class::cast).allMatch(term::concerns);
    }

    private int highestRank(Question question) {
        return question.effects().stream()
                .flatMap(effect -> effect.urgency().stream())
                .mapToInt(vocabulary::rank)
                .max()
                .orElse(0);
    }

    /** A question with the effects of its answers; empty if none of them has one. */
    private Optional<Question> question(Term term, BiFunction<Outcome, List<String>, Effect> compare) {
        List<Effect> effects = new ArrayList<>();
        Map<Effect, Answers> together = new LinkedHashMap<>();
        for (Edit edit : alternatives.to(term, trial.told())) {
            Trial other = trial.with(edit);
            if (other.problems().isEmpty()) {
                Effect effect = compare.apply(outcome(other.conclusions()), List.of());
                together.computeIfAbsent(effect, key -> new Answers(term)).add(edit);
            }
        }
        together.forEach((effect, answers) -> {
            if (!effect.isNone()) {
                effects.add(effect.by(answers.words()));
            }
        });
        String answer = Wording.answer(term, trial.told().getOrDefault(term, List.of()));
        return effects.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Question(term.id(), term.ask(), term.safety().isPresent(), answer, List.copyOf(effects)));
    }

    private Effect change(Outcome other, List<String> answers) {
        List<String> adds = new ArrayList<>(other.advice());
        adds.removeAll(asTold.advice());
        List<String> drops = new ArrayList<>(asTold.advice());
        drops.removeAll(other.advice());
        return new Effect(
                answers,
                changed(asTold.urgency(), other.urgency()),
                changed(asTold.firstCause(), other.firstCause()),
                adds,
                drops);
    }

    private Effect changeOfUrgency(Outcome other, List<String> answers) {
        return new Effect(answers, changed(asTold.urgency(), other.urgency()), Optional.empty(), List.of(), List.of());
    }

    private static Optional<String> changed(String now, String then) {
        return now.equals(then) ? Optional.empty() : Optional.of(then);
    }

    private Outcome outcome(Conclusions conclusions) {
        UrgencyLevel level = Agenda.level(conclusions, vocabulary);
        String first = conclusions.of(Cause.class).stream()
                .filter(cause -> !vocabulary.causes().get(cause.name()).driver())
                .filter(cause -> vocabulary.causes().get(cause.name()).isToldAsLikely(cause.likelihood(), level))
                .filter(cause -> !cause.likelihood().equals(Cause.UNLIKELY))
                .min(causeOrder)
                .map(Cause::name)
                .orElse(WhatIf.NONE);
        List<String> advice = conclusions.of(Recommendation.class).stream()
                .map(Recommendation::treatment)
                .distinct()
                .sorted()
                .toList();
        return new Outcome(level.id(), first, advice);
    }

    /** Answers to one question that come to the same; ranges of numbers that touch are one. */
    private static final class Answers {

        private final Term term;
        private final List<String> words = new ArrayList<>();
        private Interval open;

        Answers(Term term) {
            this.term = term;
        }

        void add(Edit edit) {
            Interval range = edit.range().orElse(null);
            if (range != null && open != null && open.touches(range, term.whole())) {
                words.remove(words.size() - 1);
                range = open.through(range);
            }
            words.add(range == null ? edit.label() : range.words(term.least(), term.most()) + Wording.unit(term));
            open = range;
        }

        List<String> words() {
            return List.copyOf(words);
        }
    }
}
