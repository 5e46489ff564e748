package org.runnerhip.explain;

import java.util.ArrayList;
import java.util.List;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.History;
import org.runnerhip.facts.Symptom;
import org.runnerhip.ruletext.Condition;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * An answer that a rule read.
 *
 * @param term the term
 * @param word the word or number that was told
 */
record Answer(Term term, String word) {

    /** The answers that a pattern reads in a fact: of a symptom the one it holds, of a runner one for each component. */
    static List<Answer> readBy(Pattern pattern, Given given, Vocabulary vocabulary) {
        if (given instanceof Symptom symptom) {
            return List.of(of(vocabulary.terms().get(symptom.name()), symptom.value(), symptom.number()));
        }
        if (given instanceof History history) {
            return List.of(of(vocabulary.terms().get(history.name()), history.value(), history.number()));
        }
        List<Answer> answers = new ArrayList<>();
        for (Condition condition : pattern.conditions()) {
            Term term = vocabulary.termOf(FactType.of(given), condition.component());
            answers.add(new Answer(term, word(condition.component().getter().apply(given))));
        }
        return answers.stream().distinct().toList();
    }

    private static Answer of(Term term, String value, Double number) {
        return new Answer(term, number == null ? value : word(number));
    }

    private static String word(Object value) {
        return value instanceof Number number ? plain(number.doubleValue()) : (String) value;
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : String.valueOf(Math.round(number * 10) / 10.0);
    }
}
