package org.runnerhip.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.evaluator.Evaluator;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.vocabulary.Answers;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** A runner as told, or as might have been told, and what the rules conclude. */
final class Trial {

    private final Map<Term, List<String>> told;
    private final Vocabulary vocabulary;
    private final Evaluator evaluator;
    private final Answers answers;
    private final Conclusions conclusions;
    private final Map<FactType, List<Object>> facts = new EnumMap<>(FactType.class);

    Trial(Map<Term, List<String>> told, Vocabulary vocabulary, Evaluator evaluator) {
        this.told = told;
        this.vocabulary = vocabulary;
        this.evaluator = evaluator;
        this.answers = answers(told, vocabulary);
        List<Given> given = answers.facts();
        this.conclusions = evaluator.conclude(given);
        sort(given);
        sort(conclusions.reasons().keySet());
    }

    private void sort(Collection<?> all) {
        for (Object fact : all) {
            facts.computeIfAbsent(FactType.of(fact), key -> new ArrayList<>()).add(fact);
        }
    }

    /** The same runner with one question answered otherwise. */
    Trial with(Edit edit) {
        return new Trial(toldWith(edit), vocabulary, evaluator);
    }

    /** How much cannot be true together once that question is answered otherwise. */
    int problemsWith(Edit edit) {
        return answers(toldWith(edit), vocabulary).problems().size();
    }

    private Map<Term, List<String>> toldWith(Edit edit) {
        Map<Term, List<String>> other = new LinkedHashMap<>(told);
        if (edit.words().isEmpty()) {
            other.remove(edit.term());
        } else {
            other.put(edit.term(), edit.words());
        }
        return other;
    }

    private static Answers answers(Map<Term, List<String>> told, Vocabulary vocabulary) {
        Answers answers = new Answers(vocabulary);
        told.forEach((term, words) -> answers.tell(term.id(), words));
        return answers;
    }

    /** The answers, by term. */
    Map<Term, List<String>> told() {
        return told;
    }

    /** What cannot be true together; what comes of it is no answer about anybody. */
    List<Answers.Problem> problems() {
        return answers.problems();
    }

    Conclusions conclusions() {
        return conclusions;
    }

    /** The questions without an answer of the screens that a pattern names. */
    List<Term> openOf(Pattern pattern) {
        return pattern.comparisonOf("name").map(Comparison::words).orElse(List.of()).stream()
                .flatMap(screen -> vocabulary.screens().open(screen.text(), answers.facts()).stream())
                .toList();
    }

    /** Everything of a type that was told or concluded. */
    List<Object> facts(FactType type) {
        return facts.getOrDefault(type, List.of());
    }

    /** The facts that satisfy the comparisons of a pattern, each variable standing for what it was bound to. */
    List<Object> matching(Pattern pattern, Map<String, Object> variables) {
        List<Comparison> comparisons = pattern.comparisons();
        List<Object> matching = new ArrayList<>();
        for (Object fact : facts(pattern.type())) {
            if (hold(comparisons, fact, variables)) {
                matching.add(fact);
            }
        }
        return matching;
    }

    private static boolean hold(List<Comparison> comparisons, Object fact, Map<String, Object> variables) {
        for (Comparison comparison : comparisons) {
            if (!holds(comparison, fact, variables)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a comparison holds of a fact. A variable that is not bound is equal to anything. */
    static boolean holds(Comparison comparison, Object fact, Map<String, Object> variables) {
        Object value = comparison.component().getter().apply(fact);
        if (value != null && comparison.operands().get(0) instanceof Operand.Variable variable) {
            Object bound = variables.get(variable.name());
            return bound == null || isEqual(bound, value);
        }
        return comparison.holds(value);
    }

    private static boolean isEqual(Object one, Object other) {
        return one instanceof Number a && other instanceof Number b
                ? a.doubleValue() == b.doubleValue()
                : one.equals(other);
    }
}
