package org.runnerhip.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.runnerhip.explain.RuleReading.ConditionReading;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** Reads what a pattern asks of the answers of one runner. */
final class GivenReader {

    private final Trial trial;
    private final Vocabulary vocabulary;
    private final Wording wording;

    GivenReader(Trial trial, Vocabulary vocabulary) {
        this.trial = trial;
        this.vocabulary = vocabulary;
        this.wording = new Wording(vocabulary);
    }

    /** Each comparison of a pattern for itself, where {@code holds} says whether they hold together. */
    List<ConditionReading> read(Pattern pattern, List<Map<String, Object>> matches, boolean holds) {
        List<Term> terms = Terms.readBy(pattern, vocabulary);
        List<Object> facts = trial.facts(pattern.type());
        boolean named = !terms.isEmpty() && !terms.get(0).hasOwnComponent();
        if (named) {
            Comparison name = pattern.comparisonOf("name").orElseThrow();
            facts = facts.stream()
                    .filter(fact -> Trial.holds(name, fact, Map.of()))
                    .toList();
        }
        List<ConditionReading> readings = new ArrayList<>();
        for (Comparison comparison : pattern.comparisons()) {
            if (!named || comparison.component().index() > 0) {
                List<Term> asked = named ? terms : List.of(vocabulary.termOf(pattern.type(), comparison.component()));
                readings.add(read(asked, comparison, facts, matches));
            }
        }
        if (readings.isEmpty()) {
            readings.add(anyAnswer(terms, facts));
        }
        boolean eachHolds = readings.stream().allMatch(reading -> reading.standing() == Standing.HOLDS);
        if (!holds && eachHolds) {
            readings.add(failing(readings.remove(readings.size() - 1))); // each holds of another answer
        }
        return readings;
    }

    private ConditionReading read(
            List<Term> terms, Comparison comparison, List<Object> facts, List<Map<String, Object>> matches) {
        List<Object> values = facts.stream()
                .map(comparison.component().getter())
                .filter(Objects::nonNull)
                .toList();
        boolean holds = facts.stream()
                .anyMatch(fact -> matches.stream().anyMatch(match -> Trial.holds(comparison, fact, match)));
        Standing standing = holds ? Standing.HOLDS : values.isEmpty() ? Standing.NOT_KNOWN : Standing.FAILS;
        String unit = Wording.unit(terms.get(0));
        String read = values.stream().map(GivenReader::plain).distinct().collect(Collectors.joining(", "));
        return new ConditionReading(
                standing,
                what(terms),
                read.isEmpty() ? "" : read + unit + origin(terms.get(0)),
                wording.limit(comparison) + unit,
                standing == Standing.FAILS ? off(comparison, values, unit) : "",
                List.of());
    }

    private static ConditionReading anyAnswer(List<Term> terms, List<Object> facts) {
        Standing standing = facts.isEmpty() ? Standing.NOT_KNOWN : Standing.HOLDS;
        String read = facts.isEmpty() ? "" : "an answer";
        return new ConditionReading(standing, what(terms), read, ConditionReading.ANY_ANSWER, "", List.of());
    }

    private static ConditionReading failing(ConditionReading reading) {
        return new ConditionReading(
                Standing.FAILS, reading.what(), reading.read(), reading.needs(), reading.off(), List.of());
    }

    private static String what(List<Term> terms) {
        return terms.stream().map(Term::id).collect(Collectors.joining(" or "));
    }

    /** Says of a percentage that was not told itself what it follows from. */
    private String origin(Term term) {
        return Distances.behind(term.id())
                .filter(distances -> !trial.told().containsKey(term))
                .map(distances -> " (from " + distances.now() + " and " + distances.before() + ")")
                .orElse("");
    }

    /** How far the nearest number told is off. */
    private static String off(Comparison comparison, List<Object> values, String unit) {
        double least = Double.POSITIVE_INFINITY;
        for (Operand operand : comparison.operands()) {
            for (Object value : values) {
                if (operand instanceof Operand.Num limit && value instanceof Number number) {
                    least = Math.min(least, Math.abs(limit.number() - number.doubleValue()));
                }
            }
        }
        return least == Double.POSITIVE_INFINITY
                ? ""
                : least == 0 ? "just at the limit" : "off by " + Wording.plain(least) + unit;
    }

    private static String plain(Object value) {
        return value instanceof Number number ? Wording.plain(number.doubleValue()) : String.valueOf(value);
    }
}
