package org.runnerhip.benchmark;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.InferenceRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.runnerhip.benchmark.WideRule.Test;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Finding;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Operand;

/** The rules as lambdas over one fact, tried again until none has anything new to say. */
final class EasyRules implements Contender<Beans> {

    private static final String RUNNER = "runner";

    private final InferenceRulesEngine engine = new InferenceRulesEngine();
    private final Rules rules = new Rules();

    /** The one fact, so that no rule has to look for several. */
    private record Known(Beans beans, Set<Concluded> conclusions) {}

    EasyRules(List<org.runnerhip.ruletext.Rule> rules) {
        rules.stream().map(WideRule::of).map(EasyRules::rule).forEach(this.rules::register);
    }

    @Override
    public Beans prepare(List<Given> facts) {
        return Beans.of(facts);
    }

    @Override
    public Set<Concluded> conclude(Beans beans) {
        Set<Concluded> conclusions = new HashSet<>();
        Facts facts = new Facts();
        facts.put(RUNNER, new Known(beans, conclusions));
        engine.fire(rules, facts);
        Points.addCauses(conclusions);
        return conclusions;
    }

    private static Rule rule(WideRule rule) {
        Predicate<Known> premise = known -> !known.conclusions().contains(rule.conclusion());
        for (String finding : rule.findings()) {
            Finding needed = new Finding(finding);
            Predicate<Known> others = premise;
            premise = known -> known.conclusions().contains(needed) && others.test(known);
        }
        for (Test test : rule.tests()) {
            Predicate<Beans> holds = predicate(test);
            Predicate<Known> others = premise;
            premise = known -> holds.test(known.beans()) && others.test(known);
        }
        Predicate<Known> whole = premise;
        return new RuleBuilder()
                .name(rule.name())
                .when(facts -> whole.test(facts.get(RUNNER)))
                .then(facts -> facts.<Known>get(RUNNER).conclusions().add(rule.conclusion()))
                .build();
    }

    private static Predicate<Beans> predicate(Test test) {
        Property property = test.property();
        if (test.isOfNumber()) {
            double limit = ((Operand.Num) test.operands().get(0)).number();
            return beans -> property.get(beans) instanceof Double told
                    && test.operator().holds(told, limit);
        }
        List<String> words = test.operands().stream()
                .map(operand -> ((Operand.Text) operand).text())
                .toList();
        Predicate<Beans> any = beans -> false;
        for (String word : words) {
            any = any.or(
                    property.isOfMany()
                            ? beans -> ((Set<?>) property.get(beans)).contains(word)
                            : beans -> word.equals(property.get(beans)));
        }
        return any;
    }
}
