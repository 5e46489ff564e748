package org.runnerhip.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.FactType.Component;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Condition;
import org.runnerhip.ruletext.Condition.Binding;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Operator;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.Screens;

/**
 * Hands rules of the small model to Drools as its executable model. No Java is generated or compiled from rule text, so a rule
 * can do nothing but what the small model can say.
 */
public final class ExecutableModel {

    private ExecutableModel() {}

    /** A knowledge base of these rules, the screens and the ranking. */
    public static KieBase kieBase(List<Rule> rules, Screens screens) {
        ModelImpl model = new ModelImpl("hip");
        model.addRule(Screening.asModel(screens));
        model.addRule(Ranking.asModel());
        model.addRule(Withholding.asModel());
        rules.forEach(rule -> model.addRule(new Translation().of(rule)));
        // Drools looks its services up through the thread's class loader, once for the whole JVM, and a caller's
        // thread may have one that does not know Drools
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(ExecutableModel.class.getClassLoader());
        try {
            KieBase base = KieBaseBuilder.createKieBaseFromModel(model);
            Session.run(base, List.of()); // Drools puts some work off to the first of them
            return base;
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    /** A base that answers about runners with these facts, and about no others, as a base of all the rules does. */
    public static KieBase kieBase(List<Rule> rules, Screens screens, Collection<? extends Given> facts) {
        return kieBase(Reach.of(rules, screens, facts), screens);
    }

    /** The translation of one rule: its fact variables, and where each variable of the rule text is bound. */
    private static final class Translation {

        private record Bound(Variable<Object> fact, Component component) {}

        private final List<RuleItemBuilder<?>> items = new ArrayList<>();
        private final Map<String, Bound> bound = new HashMap<>();
        private Variable<Object> first;

        org.drools.model.Rule of(Rule rule) {
            for (Pattern pattern : rule.when()) {
                add(pattern);
            }
            items.add(consequence(rule.then().type(), rule.then().arguments()));
            return rule(RuleReader.PACKAGE, rule.name()).build(items.toArray(RuleItemBuilder<?>[]::new));
        }

        private void add(Pattern pattern) {
            Variable<Object> fact = declarationOf(recordOf(pattern.type()), "fact" + items.size());
            PatternDef<Object> definition = pattern(fact);
            for (Condition condition : pattern.conditions()) {
                if (condition instanceof Binding binding) {
                    bound.putIfAbsent(binding.variable(), new Bound(fact, binding.component()));
                } else if (condition instanceof Comparison comparison) {
                    constrain(definition, pattern.type(), comparison);
                }
            }
            items.add(pattern.negated() ? not(definition) : definition);
            if (first == null && !pattern.negated()) {
                first = fact;
            }
        }

        private void constrain(PatternDef<Object> definition, FactType type, Comparison comparison) {
            // nodes with the same id are one node in the network, shared by all rules
            String id = type.title() + "." + comparison.written();
            Component component = comparison.component();
            Operand first = comparison.operands().get(0);
            if (first instanceof Operand.Variable variable) {
                Bound other = bound.get(variable.name());
                definition.expr(
                        id,
                        other.fact(),
                        (fact, otherFact) ->
                                Objects.equals(value(component, fact), value(other.component(), otherFact)),
                        betaIndexedBy(
                                Object.class,
                                ConstraintType.EQUAL,
                                component.index(),
                                fact -> value(component, fact),
                                otherFact -> value(other.component(), otherFact)));
            } else if (comparison.operator() == Operator.EQUAL && first instanceof Operand.Text text) {
                definition.expr(
                        id,
                        fact -> text.text().equals(value(component, fact)),
                        alphaIndexedBy(
                                String.class,
                                ConstraintType.EQUAL,
                                component.index(),
                                fact -> (String) value(component, fact),
                                text.text()));
            } else if (comparison.operator() == Operator.IN && component.isWord()) {
                // the engine asks every such list in the base, whoever the runner is
                Set<String> words =
                        comparison.words().stream().map(Operand.Text::text).collect(Collectors.toSet());
                definition.expr(id, fact -> words.contains((String) value(component, fact)));
            } else {
                definition.expr(id, fact -> comparison.holds(value(component, fact)));
            }
        }

        private RuleItemBuilder<?> consequence(FactType type, List<Operand> arguments) {
            List<Bound> used = new ArrayList<>();
            for (Operand argument : arguments) {
                if (argument instanceof Operand.Variable variable) {
                    used.add(bound.get(variable.name()));
                }
            }
            if (used.isEmpty()) {
                Object fact = type.make(values(arguments, List.of()));
                // on a fact, though it is not used: without one Drools prepares a look-up of all of them for each
                // firing
                return on(first).execute((drools, unused) -> drools.logicalInsert(fact));
            }
            if (used.size() == 1) {
                return on(used.get(0).fact())
                        .execute((drools, a) -> drools.logicalInsert(type.make(
                                values(arguments, List.of(value(used.get(0).component(), a))))));
            }
            return on(used.get(0).fact(), used.get(1).fact())
                    .execute((drools, a, b) -> drools.logicalInsert(type.make(values(
                            arguments,
                            List.of(
                                    value(used.get(0).component(), a),
                                    value(used.get(1).component(), b))))));
        }

        private static Object[] values(List<Operand> arguments, List<Object> ofVariables) {
            Object[] values = new Object[arguments.size()];
            int variable = 0;
            for (int i = 0; i < values.length; i++) {
                Operand argument = arguments.get(i);
                if (argument instanceof Operand.Text text) {
                    values[i] = text.text();
                } else if (argument instanceof Operand.Weighing weighing) {
                    values[i] = weighing.weight();
                } else {
                    values[i] = ofVariables.get(variable++);
                }
            }
            return values;
        }

        private static Object value(Component component, Object fact) {
            return component.getter().apply(fact);
        }

        @SuppressWarnings("unchecked")
        private static Class<Object> recordOf(FactType type) {
            return (Class<Object>) type.record();
        }
    }
}
