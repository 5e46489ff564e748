package org.runnerhip.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * The red flags and clearances that rest on a safety question, at whatever depth, and the findings below them. Only these can leave
 * a safety question open; a great base has many others, which no runner should wait for.
 */
final class RulesThatAsk {

    private final Collection<Rule> rules;
    private final Vocabulary vocabulary;
    private final Set<String> findingsThatAsk = new HashSet<>();

    private RulesThatAsk(Collection<Rule> rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    /** Those of these rules, in their order. */
    static List<Rule> among(Collection<Rule> rules, Vocabulary vocabulary) {
        RulesThatAsk asking = new RulesThatAsk(rules, vocabulary);
        asking.collectFindings();
        Set<String> names = asking.withFindingsBelow();
        return rules.stream().filter(rule -> names.contains(rule.name())).toList();
    }

    /** The terms that a pattern asks about: of a symptom its name, of a runner one for each comparison. */
    static Stream<Term> terms(Pattern pattern, Vocabulary vocabulary) {
        return switch (pattern.type()) {
            case SYMPTOM, HISTORY ->
                Stream.of(vocabulary.terms().get(pattern.word("name").orElseThrow()));
            case RUNNER, TRAINING_LOAD ->
                pattern.comparisons().stream()
                        .map(comparison -> vocabulary.termOf(pattern.type(), comparison.component()));
            default -> Stream.empty();
        };
    }

    private void collectFindings() {
        int before;
        do {
            before = findingsThatAsk.size();
            rules.stream()
                    .filter(rule -> rule.then().type() == FactType.FINDING && asks(rule))
                    .forEach(rule -> findingsThatAsk.add(concluded(rule)));
        } while (findingsThatAsk.size() > before);
    }

    private boolean asks(Rule rule) {
        return rule.when().stream()
                .anyMatch(pattern -> findingsThatAsk.contains(finding(pattern))
                        || terms(pattern, vocabulary)
                                .anyMatch(term -> term.safety().isPresent()));
    }

    private Set<String> withFindingsBelow() {
        Map<String, List<Rule>> byFinding = new HashMap<>();
        Deque<Rule> next = new ArrayDeque<>();
        for (Rule rule : rules) {
            FactType type = rule.then().type();
            if (type == FactType.FINDING) {
                byFinding
                        .computeIfAbsent(concluded(rule), key -> new ArrayList<>())
                        .add(rule);
            } else if ((type == FactType.RED_FLAG || type == FactType.CLEARED) && asks(rule)) {
                next.add(rule);
            }
        }
        Set<String> names = new HashSet<>();
        while (!next.isEmpty()) {
            Rule rule = next.remove();
            if (names.add(rule.name())) {
                rule.when().forEach(pattern -> next.addAll(byFinding.getOrDefault(finding(pattern), List.of())));
            }
        }
        return names;
    }

    private static String concluded(Rule rule) {
        return rule.then().word("name").map(Operand.Text::text).orElse("");
    }

    private static String finding(Pattern pattern) {
        return pattern.type() == FactType.FINDING ? pattern.word("name").orElse("") : "";
    }
}
