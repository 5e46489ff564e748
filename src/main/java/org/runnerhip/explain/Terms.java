package org.runnerhip.explain;

import java.util.List;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** The terms whose answers a pattern reads. */
final class Terms {

    private Terms() {}

    /** Of a symptom the terms it names, of a runner those of its components, of a screen its members; else none. */
    static List<Term> readBy(Pattern pattern, Vocabulary vocabulary) {
        FactType type = pattern.type();
        if (type == FactType.ASKED || type == FactType.OPEN) {
            return pattern.comparisonOf("name").map(Comparison::words).orElse(List.of()).stream()
                    .map(word -> vocabulary.screens().get(word.text()))
                    .flatMap(screen -> vocabulary.screens().members(screen).stream())
                    .toList();
        }
        if (!type.isGiven()) {
            return List.of();
        }
        if (type == FactType.RUNNER || type == FactType.TRAINING_LOAD) {
            return pattern.conditions().stream()
                    .map(condition -> vocabulary.termOf(type, condition.component()))
                    .distinct()
                    .toList();
        }
        return pattern.comparisonOf("name").map(Comparison::words).orElse(List.of()).stream()
                .map(Operand.Text::text)
                .map(vocabulary.terms()::get)
                .toList();
    }
}
