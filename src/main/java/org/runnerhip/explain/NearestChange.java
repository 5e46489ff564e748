package org.runnerhip.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * Looks for the fewest answers to change so that something comes about. First one answer, then two, then three; whatever is found
 * was tried, and is a runner who could exist.
 */
final class NearestChange {

    /** The most answers that are changed. */
    static final int MOST = 3;

    /** The most runners that are tried; a search that needs more is given up. */
    private static final int MOST_TRIALS = 3_000;

    private final Goal goal;
    private final RulesByConclusion rules;
    private final Alternatives alternatives;
    private final Vocabulary vocabulary;
    private int trials;

    NearestChange(Goal goal, RulesByConclusion rules, Alternatives alternatives, Vocabulary vocabulary) {
        this.goal = goal;
        this.rules = rules;
        this.alternatives = alternatives;
        this.vocabulary = vocabulary;
    }

    /** The changes from what was told; empty if none was found. */
    Optional<List<Edit>> from(Trial told) {
        for (int most = 1; most <= MOST; most++) {
            Optional<List<Edit>> found = search(told, List.of(), most);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<List<Edit>> search(Trial trial, List<Edit> made, int left) {
        boolean reached = goal.isReached().test(trial.conclusions());
        if (reached && trial.problems().isEmpty()) {
            return Optional.of(made);
        }
        if (left == 0 || !reached && atLeast(trial) > left) {
            return Optional.empty();
        }
        for (Edit edit : reached ? repairs(trial) : helpfulEdits(trial)) {
            if (isNew(edit, made) && trials < MOST_TRIALS) {
                trials++;
                List<Edit> more = new ArrayList<>(made);
                more.add(edit);
                Optional<List<Edit>> found = search(trial.with(edit), more, left - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** How many answers have to change at least; of a cause nothing is known, as points may come from anywhere. */
    private int atLeast(Trial trial) {
        return goal.cause().isEmpty()
                ? new NeededAnswers(trial, rules, vocabulary)
                        .toFireOneOf(goal.rules())
                        .size()
                : 1;
    }

    private Set<Edit> helpfulEdits(Trial trial) {
        return goal.helpfulEdits(new HelpfulEdits(trial, rules, alternatives, vocabulary), trial.conclusions());
    }

    private static boolean isNew(Edit edit, Collection<Edit> made) {
        return made.stream().noneMatch(other -> other.term().equals(edit.term()));
    }

    /** Answers that let what was told be true together again. */
    private Set<Edit> repairs(Trial trial) {
        Set<Edit> repairs = new LinkedHashSet<>();
        int problems = trial.problems().size();
        for (Term term : vocabulary.terms().values()) {
            for (Edit edit : alternatives.to(term, trial.told())) {
                if (trial.problemsWith(edit) < problems) {
                    repairs.add(edit);
                }
            }
        }
        return repairs;
    }
}
