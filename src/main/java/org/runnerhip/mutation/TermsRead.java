package org.runnerhip.mutation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.FactType.Component;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** The answers that decide whether a rule fires, down through every conclusion that it rests on. */
final class TermsRead {

    private final Vocabulary vocabulary;
    private final Map<FactType, List<Rule>> concluding = new HashMap<>();

    TermsRead(Collection<Rule> rules, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Rule rule : rules) {
            FactType type = rule.then().type();
            boolean evidence = type == FactType.SUPPORTS || type == FactType.OPPOSES;
            concluding
                    .computeIfAbsent(evidence ? FactType.CAUSE : type, key -> new ArrayList<>())
                    .add(rule);
        }
    }

    /** Those first that the rule asks for itself. */
    List<Term> by(Rule rule) {
        Set<Term> terms = new LinkedHashSet<>();
        Set<Rule> seen = new HashSet<>(Set.of(rule));
        Deque<Rule> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Pattern pattern : open.remove().when()) {
                if (pattern.type().isGiven()) {
                    terms.addAll(terms(pattern));
                } else {
                    concluding.getOrDefault(pattern.type(), List.of()).stream()
                            .filter(below -> mayShow(below, pattern))
                            .filter(seen::add)
                            .forEach(open::add);
                }
            }
        }
        return List.copyOf(terms);
    }

    private List<Term> terms(Pattern pattern) {
        if (pattern.type() == FactType.SYMPTOM || pattern.type() == FactType.HISTORY) {
            return pattern.word("name").map(vocabulary.terms()::get).stream().toList();
        }
        return pattern.comparisons().stream()
                .map(comparison -> vocabulary.termOf(pattern.type(), comparison.component()))
                .toList();
    }

    /** Whether what a rule concludes has the words that a pattern asks for; evidence bears on the cause it names. */
    private static boolean mayShow(Rule rule, Pattern pattern) {
        for (Comparison comparison : pattern.comparisons()) {
            Component component = comparison.component();
            boolean compared = pattern.type() != FactType.CAUSE || component.index() == 0;
            if (compared
                    && !comparison.words().isEmpty()
                    && rule.then().arguments().get(component.index()) instanceof Operand.Text said
                    && comparison.words().stream().noneMatch(word -> word.text().equals(said.text()))) {
                return false;
            }
        }
        return true;
    }
}
