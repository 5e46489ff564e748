package org.runnerhip.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Contraindication;
import org.runnerhip.facts.Evidence;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.Opposes;
import org.runnerhip.facts.Supports;
import org.runnerhip.interview.Agenda;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.UrgencyLevel;
import org.runnerhip.vocabulary.Vocabulary;

/** What there is to know of something that was not concluded, beside the rules that could conclude it. */
final class Notes {

    private final Trial trial;
    private final Agenda agenda;
    private final Vocabulary vocabulary;
    private final Wording wording;

    Notes(Trial trial, Agenda agenda, Vocabulary vocabulary) {
        this.trial = trial;
        this.agenda = agenda;
        this.vocabulary = vocabulary;
        this.wording = new Wording(vocabulary);
    }

    /** Whether that is the id of a safety question, which is asked without a rule. */
    boolean isSafetyQuestion(String id) {
        return term(id).flatMap(Term::safety).isPresent();
    }

    /** Whether a question is asked: it is on a page that is worth putting, it has no answer, and help need not come first. */
    boolean isAsked(String id) {
        return left().questions().stream().anyMatch(item -> item.term().id().equals(id));
    }

    /** The notes on an id of that kind. */
    List<String> on(String id, FactType kind) {
        return switch (kind) {
            case CAUSE -> points(id);
            case RECOMMENDATION, CONTRAINDICATION -> objections(id);
            case QUESTION -> question(id);
            default -> List.of();
        };
    }

    private List<String> points(String id) {
        int by = 0;
        int against = 0;
        List<String> notes = new ArrayList<>();
        for (Evidence evidence : trial.conclusions().of(Evidence.class)) {
            if (evidence.cause().equals(id)) {
                by += evidence instanceof Supports ? evidence.points() : 0;
                against -= evidence instanceof Opposes ? evidence.points() : 0;
                notes.add(wording.line(evidence));
            }
        }
        notes.add(
                0,
                Wording.count(by) + " for it and " + Wording.count(against) + " against; it is told from "
                        + Wording.count(Cause.LEAST_POINTS));
        return notes;
    }

    private List<String> objections(String id) {
        return trial.conclusions().of(Contraindication.class).stream()
                .filter(objection -> objection.treatment().equals(id))
                .map(wording::line)
                .sorted()
                .toList();
    }

    private List<String> question(String id) {
        Optional<Term> term = term(id);
        Optional<String> answer = term.map(trial.told()::get).map(words -> Wording.answer(term.orElseThrow(), words));
        if (answer.isPresent()) {
            return List.of("it was answered: " + answer.get());
        }
        if (helpFirst()) {
            return List.of("nothing is asked at this level of urgency: help comes first");
        }
        return isSafetyQuestion(id) && !isAsked(id)
                ? List.of("it is a safety question that is asked on request only, or does not concern this runner")
                : List.of();
    }

    private Optional<Term> term(String id) {
        return Optional.ofNullable(vocabulary.terms().get(id));
    }

    private Agenda.Left left() {
        List<Given> given = new ArrayList<>();
        for (FactType type : FactType.values()) {
            if (type.isGiven()) {
                trial.facts(type).forEach(fact -> given.add((Given) fact));
            }
        }
        return agenda.left(given, trial.conclusions());
    }

    private boolean helpFirst() {
        int highest = vocabulary.urgencies().values().stream()
                .mapToInt(UrgencyLevel::rank)
                .max()
                .orElse(0);
        return Agenda.level(trial.conclusions(), vocabulary).rank() == highest;
    }
}
