package org.runnerhip.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.FactType.Component;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** The words that could stand where a rule has another, and which of them are next to it. */
final class Neighbours {

    private final Vocabulary vocabulary;
    private final Collection<Rule> rules;

    Neighbours(Vocabulary vocabulary, Collection<Rule> rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    /** The words before and after it in the order of the vocabulary, of those that are not taken. */
    static List<String> nextTo(String word, List<String> all, List<String> taken) {
        List<String> free = all.stream()
                .filter(each -> each.equals(word) || !taken.contains(each))
                .toList();
        int index = free.indexOf(word);
        List<String> next = new ArrayList<>(2);
        if (index > 0) {
            next.add(free.get(index - 1));
        }
        if (index >= 0 && index + 1 < free.size()) {
            next.add(free.get(index + 1));
        }
        return next;
    }

    /** Every word that the comparison could name instead. */
    List<String> inPlaceOf(Pattern pattern, Comparison comparison) {
        if (!pattern.type().isGiven()) {
            return words(pattern.type(), comparison.component());
        }
        if (comparison.component().name().equals("name")) {
            return termsLike(pattern);
        }
        Term term = term(pattern, comparison);
        return term == null ? List.of() : term.values();
    }

    /** Every word that a conclusion could hold there. */
    List<String> words(FactType type, Component component) {
        List<String> words = vocabulary.words(type, component);
        return words.isEmpty() ? namesConcluded(type) : words;
    }

    /** The term whose answer a comparison looks at. */
    Term term(Pattern pattern, Comparison comparison) {
        return pattern.type() == FactType.SYMPTOM || pattern.type() == FactType.HISTORY
                ? pattern.word("name").map(vocabulary.terms()::get).orElse(null)
                : vocabulary.termOf(pattern.type(), comparison.component());
    }

    /** The terms of the same record that could be answered in the same way. */
    private List<String> termsLike(Pattern pattern) {
        Term asked = vocabulary.terms().get(pattern.word("name").orElse(""));
        if (asked == null) {
            return List.of();
        }
        List<String> answers = pattern.comparisonOf("value").map(Comparison::words).orElse(List.of()).stream()
                .map(Operand.Text::text)
                .toList();
        return vocabulary.terms().values().stream()
                .filter(term -> term.record() == asked.record() && term.type() == asked.type())
                .filter(term -> term.values().containsAll(answers))
                .filter(term -> pattern.comparisonOf("number")
                        .map(comparison -> inRange(term, comparison))
                        .orElse(true))
                .map(Term::id)
                .toList();
    }

    private static boolean inRange(Term term, Comparison comparison) {
        return comparison.operands().stream()
                .allMatch(operand -> operand instanceof Operand.Num limit && isInRange(term, limit.number()));
    }

    /** Whether a rule may ask for that number. */
    static boolean isInRange(Term term, double number) {
        return number >= term.least() && number <= term.most();
    }

    private List<String> namesConcluded(FactType type) {
        return rules.stream()
                .filter(rule -> rule.then().type() == type)
                .flatMap(rule -> rule.then().word("name").stream())
                .map(Operand.Text::text)
                .distinct()
                .toList();
    }
}
