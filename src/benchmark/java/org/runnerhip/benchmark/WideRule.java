package org.runnerhip.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Operator;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;

/**
 * A rule over wide beans: what it asks of their properties, which findings it needs, what it concludes.
 *
 * @param name its name
 * @param page the page it stands on
 * @param folder its rung of the ladder
 * @param tests what must hold for the beans, all of it
 * @param findings the names of the findings that must be there, all of them
 * @param conclusion what follows
 */
record WideRule(
        String name, String page, String folder, List<Test> tests, List<String> findings, Concluded conclusion) {

    /** A comparison of a property with words or with a number. */
    record Test(Property property, Operator operator, List<Operand> operands) {

        /** The words it is compared with, in quotes. */
        List<String> quoted() {
            return operands.stream().map(Operand::written).toList();
        }

        /** The comparison with a number, such as {@code >= 5}; only if it is one. */
        String limit() {
            return operator.sign() + " " + operands.get(0).written();
        }

        boolean isOfNumber() {
            return operands.get(0) instanceof Operand.Num;
        }
    }

    /**
     * The rule over wide beans.
     *
     * @throws IllegalStateException if it asks for what the beans or the contenders do not have
     */
    static WideRule of(Rule rule) {
        List<Test> tests = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        for (Pattern pattern : rule.when()) {
            if (pattern.type().isGiven()) {
                tests.addAll(tests(pattern, rule));
            } else if (pattern.type() == FactType.FINDING
                    && pattern.word("name").isPresent()) {
                findings.add(pattern.word("name").get());
            } else {
                throw refused(rule, "matches " + pattern.type().title() + ": choose other pages in Subset");
            }
        }
        return new WideRule(rule.name(), Subset.page(rule), rule.folder(), tests, findings, conclusion(rule));
    }

    /** Of a symptom the property is its name, of a runner the component. */
    private static List<Test> tests(Pattern pattern, Rule rule) {
        List<Test> tests = new ArrayList<>();
        for (Comparison comparison : pattern.comparisons()) {
            String component = comparison.component().name();
            if (!component.equals("name")) {
                String question = pattern.word("name").orElse(component);
                Property property = Property.of(question)
                        .orElseThrow(() -> refused(
                                rule,
                                "asks about " + question + ": add it to SymptomBean or RunnerBean and to Property"));
                tests.add(new Test(property, comparison.operator(), comparison.operands()));
            }
        }
        if (tests.isEmpty()) {
            throw refused(rule, "asks only whether something was told: choose other pages in Subset");
        }
        return tests;
    }

    private static IllegalStateException refused(Rule rule, String why) {
        return new IllegalStateException("The contest cannot say the rule \"" + rule.name() + "\", which " + why + ".");
    }

    private static Concluded conclusion(Rule rule) {
        Object[] arguments = rule.then().arguments().stream()
                .map(operand -> operand instanceof Operand.Weighing weighing
                        ? weighing.weight()
                        : ((Operand.Text) operand).text())
                .toArray();
        return (Concluded) rule.then().type().make(arguments);
    }
}
