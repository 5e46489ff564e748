package org.runnerhip.evaluator;

import java.util.Objects;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.FactType.Component;
import org.runnerhip.facts.FactType.Kind;
import org.runnerhip.ruletext.Condition;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Operator;
import org.runnerhip.ruletext.Pattern;

/**
 * What facts have in common: the record, and the words in its first two components. Nearly every pattern asks for a name and most
 * for an answer, so by its trait a pattern finds the few facts that may satisfy it.
 *
 * @param type the record
 * @param first the word in its first component; {@code null} for any, or none
 * @param second the word in its second component; {@code null} for any, or none
 */
record Trait(FactType type, String first, String second) {

    /** The most telling trait that every fact has which satisfies a pattern. */
    static Trait of(Pattern pattern) {
        String first = asked(pattern, 0);
        return new Trait(pattern.type(), first, first == null ? null : asked(pattern, 1));
    }

    /** The most telling trait of a fact. */
    static Trait of(Object fact) {
        FactType type = FactType.of(fact);
        String first = told(fact, type, 0);
        return new Trait(type, first, first == null ? null : told(fact, type, 1));
    }

    /** Traits are looked up for every fact; what a record makes of itself is slow before it is compiled. */
    @Override
    public int hashCode() {
        return (type.ordinal() * 31 + (first == null ? 0 : first.hashCode())) * 31
                + (second == null ? 0 : second.hashCode());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trait trait
                && type == trait.type
                && Objects.equals(first, trait.first)
                && Objects.equals(second, trait.second);
    }

    /** The same with a word less; {@code null} if it has none. */
    Trait wider() {
        return first == null ? null : new Trait(type, second == null ? null : first, null);
    }

    /** How many words it has; the more, the fewer facts have it. */
    int words() {
        return second != null ? 2 : first != null ? 1 : 0;
    }

    /** Whether every fact with this trait satisfies a comparison. */
    boolean implies(Comparison comparison) {
        String word = word(comparison);
        return word != null
                && (comparison.component().index() == 0 && word.equals(first)
                        || comparison.component().index() == 1 && word.equals(second));
    }

    private static String asked(Pattern pattern, int index) {
        for (Condition condition : pattern.conditions()) {
            if (condition instanceof Comparison comparison
                    && comparison.component().index() == index
                    && word(comparison) != null) {
                return word(comparison);
            }
        }
        return null;
    }

    private static String word(Comparison comparison) {
        return comparison.operator() == Operator.EQUAL && comparison.operands().get(0) instanceof Operand.Text text
                ? text.text()
                : null;
    }

    private static String told(Object fact, FactType type, int index) {
        if (index >= type.components().size()) {
            return null;
        }
        Component component = type.components().get(index);
        return component.kind() == Kind.WORD ? (String) component.getter().apply(fact) : null;
    }
}
