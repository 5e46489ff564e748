package org.runnerhip.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.runnerhip.explain.RuleReading.ConditionReading;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Evidence;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** Reads what a pattern asks of what was concluded about one runner. */
final class ConcludedReader {

    /** More than any cause can have. */
    private static final int MANY_POINTS = 100;

    private final Trial trial;
    private final Wording wording;
    private final Function<Conclusions.Reason, Set<String>> grounds;

    ConcludedReader(Trial trial, RulesByConclusion rules, Vocabulary vocabulary) {
        this.trial = trial;
        this.wording = new Wording(vocabulary);
        this.grounds = new Grounds(rules.byName().values(), vocabulary).in(trial.conclusions());
    }

    /** What a rule concludes, in words; empty where that depends on a variable. */
    String conclusionOf(Rule rule) {
        Object[] values = new Object[rule.then().arguments().size()];
        for (int i = 0; i < values.length; i++) {
            Operand argument = rule.then().arguments().get(i);
            if (argument instanceof Operand.Variable) {
                return "";
            }
            values[i] = argument instanceof Operand.Text text
                    ? text.text()
                    : argument instanceof Operand.Weighing weighing ? weighing.weight() : null;
        }
        return wording.line((Concluded) rule.then().type().make(values));
    }

    /** A pattern as one condition. */
    ConditionReading read(Pattern pattern, Map<String, Object> variables, Standing standing, List<RuleReading> below) {
        List<Object> found = trial.matching(pattern, variables);
        String asked = wording.asked(pattern);
        if (pattern.negated()) {
            return new ConditionReading(
                    standing, "no " + asked, found.isEmpty() ? "" : "broken by " + lines(found), "", "", List.of());
        }
        if (pattern.type() == FactType.CAUSE) {
            return cause(pattern, standing);
        }
        if (pattern.type() == FactType.ASKED && found.isEmpty()) {
            return new ConditionReading(standing, asked, "open: " + openOf(pattern), "", "", List.of());
        }
        String read =
                found.isEmpty() ? "not concluded" : pattern.type() == FactType.FINDING ? from(found) : lines(found);
        return new ConditionReading(standing, asked, read, "", "", below);
    }

    private String openOf(Pattern asked) {
        return trial.openOf(asked).stream().map(Term::id).collect(Collectors.joining(", "));
    }

    private String lines(List<Object> found) {
        return found.stream().map(fact -> wording.line((Concluded) fact)).collect(Collectors.joining("; "));
    }

    /** The answers behind findings. */
    private String from(List<Object> findings) {
        Set<String> answers = new TreeSet<>();
        for (Object finding : findings) {
            trial.conclusions().reasons().get(finding).forEach(reason -> answers.addAll(grounds.apply(reason)));
        }
        return "from " + String.join(", ", answers);
    }

    private ConditionReading cause(Pattern pattern, Standing standing) {
        List<String> names = pattern.comparisonOf("name").map(Comparison::words).orElse(List.of()).stream()
                .map(Operand.Text::text)
                .toList();
        String needs = pattern.comparisons().stream()
                .filter(comparison -> comparison.component().index() > 0)
                .map(comparison -> comparison.component().name() + " " + wording.limit(comparison))
                .collect(Collectors.joining(", "));
        List<String> read = new ArrayList<>();
        int least = MANY_POINTS;
        for (String name : names) {
            int points = points(name);
            read.add((names.size() > 1 ? name + " " : "")
                    + (points < Cause.LEAST_POINTS ? "" : Cause.of(name, points).likelihood() + ", ")
                    + Wording.count(points));
            least = Math.min(least, pointsFor(pattern, name) - points);
        }
        boolean tooFew = standing != Standing.HOLDS && least > 0 && least < MANY_POINTS;
        return new ConditionReading(
                standing,
                "cause " + names.stream().map(wording::title).collect(Collectors.joining(" or ")),
                String.join("; ", read),
                needs.isEmpty() ? Wording.count(Cause.LEAST_POINTS) + " or more" : needs,
                tooFew ? "off by " + Wording.count(least) : "",
                List.of());
    }

    private int points(String cause) {
        return trial.conclusions().of(Evidence.class).stream()
                .filter(evidence -> evidence.cause().equals(cause))
                .mapToInt(Evidence::points)
                .sum();
    }

    /** The fewest points with which a cause satisfies a pattern. */
    private static int pointsFor(Pattern pattern, String cause) {
        for (int points = Cause.LEAST_POINTS; points < MANY_POINTS; points++) {
            Cause with = Cause.of(cause, points);
            if (pattern.comparisons().stream().allMatch(each -> Trial.holds(each, with, Map.of()))) {
                return points;
            }
        }
        return MANY_POINTS;
    }
}
