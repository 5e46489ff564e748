package org.runnerhip.growth;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Operator;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * The same rules with words of their own. What a runner or a training log is told of by a component of its own cannot have
 * another name; here it is a piece of history, in every world alike.
 *
 * @param number its number; the words of the first are those of the base
 * @param vocabulary the words of the base
 */
record World(int number, Vocabulary vocabulary) {

    String word(String id) {
        return number == 1 ? id : id + "-w" + number;
    }

    /** A sentence that no other world has. */
    String sentence(String name) {
        return number == 1 ? name : name + " (w" + number + ")";
    }

    /** The page of these rules in this world; its heading is that of the page it comes from. */
    String page(String heading, List<Rule> rules) {
        return rules.stream().map(this::rule).collect(Collectors.joining("\n", heading, ""));
    }

    private String rule(Rule rule) {
        return """
                rule "%s"
                    @source( "%s" )
                when
                %sthen
                    insertLogical( new %s( %s ) );
                end
                """.formatted(
                        sentence(rule.name()),
                        String.join(", ", rule.sourceKeys()),
                        rule.when().stream()
                                .flatMap(this::patterns)
                                .map(pattern -> "    " + pattern + "\n")
                                .collect(Collectors.joining()),
                        rule.then().type().title(),
                        arguments(rule.then().arguments()));
    }

    private String arguments(List<Operand> arguments) {
        return IntStream.range(0, arguments.size())
                .mapToObj(i ->
                        i == 0 ? renamed(arguments.get(0)) : arguments.get(i).written())
                .collect(Collectors.joining(", "));
    }

    /** One pattern, or one for each answer where the base reads several of one record. */
    private Stream<String> patterns(Pattern pattern) {
        if (pattern.type() == FactType.RUNNER || pattern.type() == FactType.TRAINING_LOAD) {
            return pattern.comparisons().stream().map(comparison -> told(pattern.type(), comparison));
        }
        List<Comparison> comparisons = pattern.comparisons();
        int byPosition = 0;
        while (byPosition < comparisons.size() && standsAt(byPosition, comparisons.get(byPosition))) {
            byPosition++;
        }
        if (pattern.type() == FactType.ASKED || pattern.type() == FactType.OPEN) {
            return new World(1, vocabulary).of(pattern, byPosition); // the screens are those of the first world
        }
        return of(pattern, byPosition);
    }

    private Stream<String> of(Pattern pattern, int byPosition) {
        List<Comparison> comparisons = pattern.comparisons();
        String words = comparisons.stream()
                .limit(byPosition)
                .map(comparison -> written(comparison, comparison.operands().get(0)))
                .collect(Collectors.joining(", "));
        String others = comparisons.stream().skip(byPosition).map(this::written).collect(Collectors.joining(", "));
        return Stream.of((pattern.negated() ? "not " : "") + pattern.type().title() + "( "
                + (byPosition == 0 ? "" : words + "; ") + (others.isEmpty() ? "" : others + " ") + ")");
    }

    private static boolean standsAt(int position, Comparison comparison) {
        return comparison.component().index() == position
                && comparison.component().isWord()
                && comparison.operator() == Operator.EQUAL;
    }

    /** {@code Runner( ageYears >= 45 )} as a piece of history. */
    private String told(FactType type, Comparison comparison) {
        String term = word(vocabulary.termOf(type, comparison.component()).id());
        String component = comparison.component().isWord() ? "value" : "number";
        String right =
                comparison.written().substring(comparison.component().name().length());
        return right.startsWith(" == \"")
                ? "History( \"" + term + "\", " + right.substring(4) + "; )"
                : "History( \"" + term + "\"; " + component + right + " )";
    }

    private String written(Comparison comparison) {
        String right = comparison.operands().stream()
                .map(operand -> written(comparison, operand))
                .collect(Collectors.joining(", "));
        return comparison.component().name() + " " + comparison.operator().sign() + " "
                + (comparison.operator() == Operator.IN ? "( " + right + " )" : right);
    }

    /** The first component is what a fact is about; the others say something of it, in words that all worlds share. */
    private String written(Comparison comparison, Operand operand) {
        return comparison.component().index() == 0 ? renamed(operand) : operand.written();
    }

    private String renamed(Operand operand) {
        return operand instanceof Operand.Text text ? '"' + word(text.text()) + '"' : operand.written();
    }
}
