package org.runnerhip.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.runnerhip.explain.WhyNot.Candidate;
import org.runnerhip.explain.WhyNot.Change;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.FactType;
import org.runnerhip.interview.Agenda;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** Finds why something was not concluded about one runner. */
final class Refutation {

    /** What an id may stand for, in the order in which it is looked for. A treatment is asked about as advice before all. */
    private static final List<FactType> KINDS = List.of(
            FactType.SUPPORTS,
            FactType.RED_FLAG,
            FactType.RECOMMENDATION,
            FactType.QUESTION,
            FactType.FINDING,
            FactType.CLEARED,
            FactType.CONTRAINDICATION);

    private final Trial trial;
    private final RulesByConclusion rules;
    private final Alternatives alternatives;
    private final Vocabulary vocabulary;
    private final Agenda agenda;
    private final Notes notes;
    private final Wording wording;

    Refutation(Trial trial, RulesByConclusion rules, Alternatives alternatives, Agenda agenda, Vocabulary vocabulary) {
        this.trial = trial;
        this.rules = rules;
        this.alternatives = alternatives;
        this.vocabulary = vocabulary;
        this.agenda = agenda;
        this.notes = new Notes(trial, agenda, vocabulary);
        this.wording = new Wording(vocabulary);
    }

    WhyNot of(Subject subject) {
        return subject.rule().map(this::ofRule).orElseGet(() -> ofId(subject.name()));
    }

    private WhyNot ofRule(Rule rule) {
        Goal goal = Goal.of(rule);
        boolean stands = goal.isReached().test(trial.conclusions());
        List<Candidate> candidates = candidates(List.of(rule));
        return new WhyNot(
                rule.name(), rule.name(), stands, List.of(), candidates.get(0).nearest(), candidates);
    }

    private WhyNot ofId(String id) {
        FactType kind = KINDS.stream()
                .filter(type -> !rules.concluding(type, id).isEmpty())
                .findFirst()
                .orElse(FactType.QUESTION);
        List<Rule> able = rules.concluding(kind, id);
        if (able.isEmpty() && !notes.isSafetyQuestion(id)) {
            throw noRule(id);
        }
        FactType concluded = kind == FactType.SUPPORTS ? FactType.CAUSE : kind;
        boolean stands = kind == FactType.QUESTION
                ? notes.isAsked(id)
                : trial.facts(concluded).stream()
                        .anyMatch(fact -> Wording.idOf((Concluded) fact).equals(id));
        List<Candidate> candidates = candidates(able);
        Optional<Change> nearest = stands ? Optional.empty() : nearest(id, kind, able, candidates);
        return new WhyNot(id, wording.title(id), stands, notes.on(id, concluded), nearest, candidates);
    }

    private Optional<Change> nearest(String id, FactType kind, List<Rule> able, List<Candidate> candidates) {
        Stream<Change> ofRules = candidates.stream().flatMap(each -> each.nearest().stream());
        return switch (kind) {
            case SUPPORTS -> nearest(Goal.ofCause(id, able));
            case QUESTION ->
                Stream.concat(untold(id), ofRules)
                        .filter(change -> isAskedAfter(change, id))
                        .findFirst();
            default -> ofRules.findFirst();
        };
    }

    /** A question that was answered is asked once it is not. */
    private Stream<Change> untold(String id) {
        return trial.told().keySet().stream()
                .filter(term -> term.id().equals(id))
                .map(term -> change(List.of(Edit.notTold(term))));
    }

    private boolean isAskedAfter(Change change, String id) {
        Trial changed = trial;
        for (Map.Entry<String, List<String>> answer : change.answers().entrySet()) {
            Term term = vocabulary.terms().get(answer.getKey());
            changed = changed.with(Edit.words(term, answer.getValue(), ""));
        }
        return new Notes(changed, agenda, vocabulary).isAsked(id);
    }

    private List<Candidate> candidates(List<Rule> able) {
        Inspection inspection = new Inspection(trial, rules, vocabulary);
        List<RuleReading> readings = able.stream().map(inspection::read).toList();
        return readings.parallelStream()
                .map(reading -> new Candidate(
                        reading,
                        reading.standing() == Standing.HOLDS
                                ? Optional.empty()
                                : nearest(Goal.of(rules.byName().get(reading.rule())))))
                .sorted(Comparator.<Candidate, Boolean>comparing(
                                each -> each.reading().standing() != Standing.HOLDS)
                        .thenComparing(each -> each.nearest()
                                .map(change -> change.answers().size())
                                .orElse(WhyNot.MOST_CHANGES + 1))
                        .thenComparing(each -> each.reading().missing())
                        .thenComparing(each -> each.reading().rule()))
                .toList();
    }

    private Optional<Change> nearest(Goal goal) {
        return new NearestChange(goal, rules, alternatives, vocabulary)
                .from(trial)
                .map(Refutation::change);
    }

    private static Change change(List<Edit> edits) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        for (Edit edit : edits) {
            answers.put(edit.term().id(), edit.words());
            words.put(edit.term().id(), edit.label());
        }
        return new Change(answers, words);
    }

    private UnknownSubjectException noRule(String id) {
        List<String> able = new ArrayList<>();
        for (Rule rule : rules.byName().values()) {
            able.add(RulesByConclusion.nameOf(rule));
        }
        return new UnknownSubjectException("no rule can conclude anything about \"" + id + "\" - "
                + NearestWord.remedy(id, able, "ask about what a rule concludes, or write the rule that is missing"));
    }
}
