package org.runnerhip.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** Runners who differ from another in one answer. */
final class Variations {

    /**
     * A runner with one answer changed.
     *
     * @param consultation the changed runner
     * @param term id of the term that was changed
     * @param answers the new answers; empty: not told
     */
    record Variation(Consultation consultation, String term, List<String> answers) {}

    private final RuleBook book;
    private final Map<String, Set<Double>> bounds = new HashMap<>();

    Variations(RuleBook book) {
        this.book = book;
        for (Rule rule : book.rules()) {
            for (Pattern pattern : rule.when()) {
                pattern.comparisons().forEach(comparison -> addBounds(pattern, comparison));
            }
        }
    }

    private void addBounds(Pattern pattern, Comparison comparison) {
        for (Operand operand : comparison.operands()) {
            if (operand instanceof Operand.Num limit && pattern.type().isGiven()) {
                Term term = pattern.type() == FactType.SYMPTOM || pattern.type() == FactType.HISTORY
                        ? book.vocabulary().terms().get(pattern.word("name").orElseThrow())
                        : book.vocabulary().termOf(pattern.type(), comparison.component());
                bounds.computeIfAbsent(term.id(), key -> new TreeSet<>()).add(limit.number());
            }
        }
    }

    /** The same runner with another answer to one of the terms, or none, as far as the answers can be true together. */
    Stream<Variation> of(Consultation consultation, Collection<Term> terms) {
        Map<Term, List<String>> told = book.answers(consultation).told();
        return terms.stream()
                .flatMap(term -> answers(term, told.getOrDefault(term, List.of())).stream()
                        .map(answers -> new Variation(changed(consultation, term, answers), term.id(), answers)))
                .filter(variation ->
                        book.answers(variation.consultation()).problems().isEmpty());
    }

    private List<List<String>> answers(Term term, List<String> told) {
        List<List<String>> answers = new ArrayList<>();
        List<String> words = term.type() == Term.Type.NUMBER ? numbers(term) : term.values();
        words.stream().map(List::of).forEach(answers::add);
        if (term.type() == Term.Type.WORDS && !told.isEmpty() && !told.contains("none")) {
            for (String word : words) {
                List<String> others = new ArrayList<>(told);
                if (!others.remove(word)) {
                    others.add(word);
                }
                answers.add(List.copyOf(others));
            }
        }
        answers.add(List.of());
        answers.removeIf(told::equals);
        return answers.stream().distinct().toList();
    }

    /** The bounds that the rules name, and the numbers next to them. */
    private List<String> numbers(Term term) {
        return bounds.getOrDefault(term.id(), Set.of()).stream()
                .flatMap(bound -> Stream.of(bound, bound - 1, bound + 1))
                .filter(number -> Neighbours.isInRange(term, number))
                .filter(number -> !term.whole() || number == Math.rint(number))
                .map(number -> new Operand.Num(number, term.place()).written())
                .distinct()
                .toList();
    }

    private static Consultation changed(Consultation consultation, Term term, List<String> answers) {
        Map<String, List<String>> told = new LinkedHashMap<>(consultation.told());
        String key = told.keySet().stream()
                .filter(written -> Vocabulary.normal(written).equals(term.id()))
                .findFirst()
                .orElse(term.id());
        if (answers.isEmpty() && !consultation.otherwiseNo()) {
            told.remove(key);
        } else {
            told.put(key, answers);
        }
        return new Consultation(consultation.name(), told, consultation.otherwiseNo());
    }
}
