package org.runnerhip.explain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.runnerhip.evaluator.Evaluator;
import org.runnerhip.interview.Agenda;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * Answers what a runner, or an expert, asks of an answer: why not, and what would change it. What it says was tried with the
 * evaluator. Immutable and safe to share between threads.
 */
public final class Explainer {

    private final List<Rule> rules;
    private final RulesByConclusion byConclusion;
    private final Vocabulary vocabulary;
    private final Evaluator evaluator;
    private final Alternatives alternatives;
    private final Agenda agenda;

    public Explainer(List<Rule> rules, Vocabulary vocabulary, Evaluator evaluator) {
        this.rules = rules;
        this.byConclusion = new RulesByConclusion(rules);
        this.vocabulary = vocabulary;
        this.evaluator = evaluator;
        this.alternatives = new Alternatives(rules, vocabulary);
        this.agenda = new Agenda(rules, vocabulary);
    }

    /**
     * The id that was meant, as the rules write it.
     *
     * @throws UnknownSubjectException if nothing that can be concluded has it
     */
    public String id(String asked) {
        return Subject.id(asked, rules, vocabulary);
    }

    /**
     * Why something was not concluded.
     *
     * @param told the answers by term
     * @param asked an id, or a rule by its sentence or a beginning of it that no other rule has
     * @throws UnknownSubjectException if it is neither, or if no rule can conclude it
     */
    public WhyNot whyNot(Map<Term, List<String>> told, String asked) {
        Subject subject = Subject.of(asked, rules, vocabulary);
        Trial trial = new Trial(told, vocabulary, evaluator);
        return new Refutation(trial, byConclusion, alternatives, agenda, vocabulary).of(subject);
    }

    /** Every rule held against a runner, in the order of their files. */
    public List<RuleReading> readings(Map<Term, List<String>> told) {
        return rules.stream().map(inspection(told)::read).toList();
    }

    /** The names of the rules that are read as holding for a runner. */
    public Set<String> holding(Map<Term, List<String>> told) {
        return rules.stream().filter(inspection(told)::holds).map(Rule::name).collect(Collectors.toSet());
    }

    private Inspection inspection(Map<Term, List<String>> told) {
        return new Inspection(new Trial(told, vocabulary, evaluator), byConclusion, vocabulary);
    }

    /** What other answers would change. */
    public WhatIf whatIf(Map<Term, List<String>> told) {
        return new Experiment(new Trial(told, vocabulary, evaluator), alternatives, vocabulary).result();
    }
}
