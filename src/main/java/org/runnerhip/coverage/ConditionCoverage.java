package org.runnerhip.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.runnerhip.cases.Picture;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.FactType.Kind;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * One comparison of a rule and what it was over all runners. The name of a symptom or a piece of history is no condition of its
 * own where an answer is compared too: it says which answer.
 */
public final class ConditionCoverage {

    private final Pattern pattern;
    private final Comparison comparison;
    private final Optional<Term> term;
    private final Optional<String> name;
    private final Set<Truth> seen = EnumSet.noneOf(Truth.class);

    private ConditionCoverage(Pattern pattern, Comparison comparison, Vocabulary vocabulary) {
        this.pattern = pattern;
        this.comparison = comparison;
        this.name = pattern.name();
        this.term = isNamed(pattern)
                ? pattern.word("name").map(vocabulary.terms()::get)
                : Optional.ofNullable(vocabulary.termOf(pattern.type(), comparison.component()));
    }

    /** The conditions of a pattern, not looked at yet. */
    static List<ConditionCoverage> of(Pattern pattern, Vocabulary vocabulary) {
        List<ConditionCoverage> conditions = new ArrayList<>();
        List<Comparison> comparisons = pattern.comparisons();
        for (Comparison comparison : comparisons) {
            boolean says = isNamed(pattern) && isName(comparison) && comparisons.size() > 1;
            if (!says) {
                conditions.add(new ConditionCoverage(pattern, comparison, vocabulary));
            }
        }
        return conditions;
    }

    /** The comparison it is about. */
    public Comparison comparison() {
        return comparison;
    }

    /** What it never was and could have been. */
    public Set<Truth> missing() {
        Set<Truth> missing = possible();
        missing.removeAll(seen);
        return missing;
    }

    void look(Picture picture) {
        if (seen.size() < Truth.values().length) {
            seen.add(truth(picture.facts(pattern.type(), about())));
        }
    }

    /** The name says which symptom, and which cause; but whether a cause of that name is concluded is a condition itself. */
    private Optional<String> about() {
        return isName(comparison) && !pattern.type().isGiven() ? Optional.empty() : name;
    }

    private Truth truth(List<Object> facts) {
        boolean known = !pattern.type().isGiven();
        for (Object fact : facts) {
            Object value = comparison.component().getter().apply(fact);
            if (value != null && isMeant(fact)) {
                known = true;
                if (comparison.holds(value)) {
                    return Truth.HOLDS;
                }
            }
        }
        return known ? Truth.FAILS : Truth.NOT_KNOWN;
    }

    private boolean isMeant(Object fact) {
        return isName(comparison)
                || pattern.comparisonOf("name")
                        .map(asked -> asked.holds(asked.component().getter().apply(fact)))
                        .orElse(true);
    }

    private Set<Truth> possible() {
        if (!pattern.type().isGiven()) {
            return EnumSet.of(Truth.HOLDS, Truth.FAILS);
        }
        Set<Truth> possible = EnumSet.allOf(Truth.class);
        boolean always =
                isName(comparison) || term.filter(this::holdsForEveryAnswer).isPresent();
        if (always) {
            possible.remove(Truth.FAILS);
        }
        return possible;
    }

    /** An age of 3 or more is told of every runner whose age is told. */
    private boolean holdsForEveryAnswer(Term asked) {
        if (comparison.component().kind() == Kind.NUMBER) {
            return comparison.holds(asked.least()) && comparison.holds(asked.most());
        }
        return comparison.words().stream().map(Operand.Text::text).toList().containsAll(asked.values());
    }

    private static boolean isNamed(Pattern pattern) {
        return pattern.type() == FactType.SYMPTOM || pattern.type() == FactType.HISTORY;
    }

    private static boolean isName(Comparison comparison) {
        return comparison.component().name().equals("name");
    }
}
