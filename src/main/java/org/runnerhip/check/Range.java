package org.runnerhip.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;

/**
 * The values that comparisons of one component leave room for: single words or numbers, or all numbers between two bounds.
 *
 * @param singly the words, and the numbers that are named one by one; {@code null} where there are none such
 * @param least the lower bound
 * @param most the upper bound
 * @param above whether the lower bound itself is left out
 * @param below whether the upper bound itself is left out
 */
record Range(Set<String> singly, double least, double most, boolean above, boolean below) {

    private static final Range EVERYTHING =
            new Range(null, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false, false);

    /** What all of these comparisons with literals leave. */
    static Range of(Collection<Comparison> comparisons) {
        return of(comparisons, false);
    }

    /** The same, of whole numbers only. */
    static Range of(Collection<Comparison> comparisons, boolean whole) {
        Range range = EVERYTHING;
        for (Comparison comparison : comparisons) {
            range = range.and(of(comparison, whole));
        }
        return range;
    }

    private static Range of(Comparison comparison, boolean whole) {
        double[] numbers = comparison.operands().stream()
                .filter(Operand.Num.class::isInstance)
                .mapToDouble(operand -> ((Operand.Num) operand).number())
                .sorted()
                .toArray();
        double first = numbers.length == 0 ? EVERYTHING.least : numbers[0];
        double last = numbers.length == 0 ? EVERYTHING.most : numbers[numbers.length - 1];
        double step = whole ? 1 : 0;
        return switch (comparison.operator()) {
            case EQUAL, IN -> new Range(written(comparison), first, last, false, false);
            case LESS -> new Range(null, EVERYTHING.least, first - step, false, !whole);
            case AT_MOST -> new Range(null, EVERYTHING.least, first, false, false);
            case MORE -> new Range(null, first + step, EVERYTHING.most, !whole, false);
            case AT_LEAST -> new Range(null, first, EVERYTHING.most, false, false);
        };
    }

    private static Set<String> written(Comparison comparison) {
        return comparison.operands().stream().map(Operand::written).collect(Collectors.toSet());
    }

    private Range and(Range other) {
        Set<String> both = singly == null ? other.singly : new HashSet<>(singly);
        if (singly != null && other.singly != null) {
            both.retainAll(other.singly);
        }
        Range lower = least > other.least || least == other.least && above ? this : other;
        Range upper = most < other.most || most == other.most && below ? this : other;
        return new Range(both, lower.least, upper.most, lower.above, upper.below);
    }

    /** Whether no value is left. */
    boolean isEmpty() {
        return singly != null && singly.isEmpty() || least > most || least == most && (above || below);
    }

    /** Whether every value left here is left there too. */
    boolean isWithin(Range other) {
        return equals(and(other));
    }
}
