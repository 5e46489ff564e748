package org.runnerhip.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.runnerhip.reading.Place;
import org.runnerhip.ruletext.Condition;
import org.runnerhip.ruletext.Condition.Binding;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Operator;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;

/** Small changes of what a rule asks for. Each is a rule that an expert might have written by mistake. */
final class ConditionMutants {

    /** What each comparison of numbers is turned into: the other side, and the bound itself in or out. */
    private static final Map<Operator, List<Operator>> FLIPPED = Map.of(
            Operator.LESS, List.of(Operator.AT_LEAST, Operator.AT_MOST),
            Operator.AT_MOST, List.of(Operator.MORE, Operator.LESS),
            Operator.MORE, List.of(Operator.AT_MOST, Operator.AT_LEAST),
            Operator.AT_LEAST, List.of(Operator.LESS, Operator.MORE),
            Operator.EQUAL, List.of(Operator.AT_LEAST, Operator.AT_MOST));

    private final Rule rule;
    private final Neighbours neighbours;
    private final Consumer<Mutant> to;

    private ConditionMutants(Rule rule, Neighbours neighbours, Consumer<Mutant> to) {
        this.rule = rule;
        this.neighbours = neighbours;
        this.to = to;
    }

    static void of(Rule rule, Neighbours neighbours, Consumer<Mutant> to) {
        ConditionMutants mutants = new ConditionMutants(rule, neighbours, to);
        for (int i = 0; i < rule.when().size(); i++) {
            mutants.pattern(i, rule.when().get(i));
        }
    }

    private void pattern(int index, Pattern pattern) {
        boolean binds = pattern.conditions().stream().anyMatch(Binding.class::isInstance);
        boolean othersAsk = rule.when().stream().anyMatch(other -> other != pattern && !other.negated());
        if (othersAsk && !binds) {
            add(pattern.place(), written(pattern) + " dropped", without(rule.when(), index));
        }
        if (pattern.negated()) {
            Pattern asked = new Pattern(pattern.type(), false, pattern.conditions(), pattern.place());
            add(pattern.place(), written(pattern) + " to " + written(asked), with(rule.when(), index, asked));
        }
        for (int i = 0; i < pattern.conditions().size(); i++) {
            if (pattern.conditions().get(i) instanceof Comparison comparison) {
                comparison(index, pattern, i, comparison);
            }
        }
    }

    private void comparison(int patternIndex, Pattern pattern, int index, Comparison comparison) {
        Consumer<Comparison> changed = to -> add(
                comparison.place(),
                comparison.written() + " to " + to.written(),
                with(rule.when(), patternIndex, in(pattern, with(pattern.conditions(), index, to))));
        if (!comparison.component().name().equals("name")) {
            if (pattern.conditions().size() > 1 || pattern.type().isGiven()) {
                add(
                        comparison.place(),
                        comparison.written() + " dropped",
                        with(rule.when(), patternIndex, in(pattern, without(pattern.conditions(), index))));
            }
            flip(pattern, comparison, changed);
        }
        for (int i = 0; i < comparison.operands().size(); i++) {
            operand(pattern, comparison, i, changed);
        }
    }

    private void flip(Pattern pattern, Comparison comparison, Consumer<Comparison> changed) {
        List<Operand.Text> words = comparison.words();
        if (words.isEmpty()) {
            FLIPPED.getOrDefault(comparison.operator(), List.of())
                    .forEach(operator -> changed.accept(with(comparison, operator, comparison.operands())));
            return;
        }
        List<String> asked = words.stream().map(Operand.Text::text).toList();
        List<Operand> others = new ArrayList<>();
        for (String word : neighbours.inPlaceOf(pattern, comparison)) {
            if (!asked.contains(word)) {
                others.add(new Operand.Text(word, comparison.place()));
            }
        }
        if (!others.isEmpty() && others.size() + asked.size() > 2) {
            changed.accept(with(comparison, Operator.IN, others));
        }
    }

    private void operand(Pattern pattern, Comparison comparison, int index, Consumer<Comparison> changed) {
        Operand operand = comparison.operands().get(index);
        if (operand instanceof Operand.Num limit) {
            Term term = neighbours.term(pattern, comparison);
            for (double moved : List.of(limit.number() - lastDigit(limit), limit.number() + lastDigit(limit))) {
                if (term == null || Neighbours.isInRange(term, moved)) {
                    changed.accept(exchanged(comparison, index, new Operand.Num(moved, limit.place())));
                }
            }
        }
        if (operand instanceof Operand.Text word) {
            List<String> taken =
                    comparison.words().stream().map(Operand.Text::text).toList();
            List<String> all = neighbours.inPlaceOf(pattern, comparison);
            for (String other : Neighbours.nextTo(word.text(), all, taken)) {
                changed.accept(exchanged(comparison, index, new Operand.Text(other, word.place())));
            }
            if (comparison.operands().size() > 1) {
                changed.accept(with(comparison, comparison.operator(), without(comparison.operands(), index)));
            }
        }
    }

    /** One in the last digit that is written: a number moves from 10 to 11, and from 2.5 to 2.6. */
    private static double lastDigit(Operand.Num limit) {
        return limit.number() == Math.rint(limit.number()) ? 1 : 0.1;
    }

    private static Comparison exchanged(Comparison comparison, int index, Operand other) {
        return with(comparison, comparison.operator(), with(comparison.operands(), index, other));
    }

    private static Comparison with(Comparison comparison, Operator operator, List<Operand> operands) {
        return new Comparison(comparison.component(), operator, operands, comparison.place());
    }

    private static Pattern in(Pattern pattern, List<Condition> conditions) {
        return new Pattern(pattern.type(), pattern.negated(), conditions, pattern.place());
    }

    private static <T> List<T> with(List<T> all, int index, T other) {
        List<T> changed = new ArrayList<>(all);
        changed.set(index, other);
        return List.copyOf(changed);
    }

    private static <T> List<T> without(List<T> all, int index) {
        List<T> fewer = new ArrayList<>(all);
        fewer.remove(index);
        return List.copyOf(fewer);
    }

    private static String written(Pattern pattern) {
        String inside = String.join(
                ", ", pattern.comparisons().stream().map(Comparison::written).toList());
        return (pattern.negated() ? "not " : "") + pattern.type().title() + "( " + inside + " )";
    }

    private void add(Place place, String change, List<Pattern> when) {
        Rule changed = new Rule(rule.name(), rule.place(), rule.folder(), rule.sources(), when, rule.then());
        to.accept(new Mutant(rule, changed, place, change));
    }
}
