package org.runnerhip.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.runnerhip.benchmark.WideRule.Test;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Finding;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Rule;

/**
 * The rules with conditions as text, which Evrete compiles. Each thread keeps a session and clears it, and fires in the thread
 * itself: several times faster here than a new session whose steps go through a thread pool.
 */
final class EvreteRules implements Contender<Beans> {

    private static final String CONCLUSIONS = "conclusions";

    private final ThreadLocal<StatefulSession> sessions;

    EvreteRules(List<Rule> rules) {
        RuleSetBuilder<Knowledge> builder = KnowledgeService.builder()
                .withExecutor(new CallingThread())
                .build()
                .newKnowledge()
                .builder();
        rules.stream().map(WideRule::of).forEach(rule -> add(rule, builder));
        Knowledge knowledge = builder.build();
        // the other mode forgets, when a rule has inserted a fact, which rules were still to fire
        sessions = ThreadLocal.withInitial(() -> knowledge.newStatefulSession(ActivationMode.CONTINUOUS));
    }

    @Override
    public Beans prepare(List<Given> facts) {
        return Beans.of(facts);
    }

    @Override
    public Set<Concluded> conclude(Beans beans) {
        Set<Concluded> conclusions = new HashSet<>();
        StatefulSession session = sessions.get();
        session.set(CONCLUSIONS, conclusions).insertAndFire(beans.runner(), beans.symptoms());
        session.clear();
        Points.addCauses(conclusions);
        return conclusions;
    }

    private static void add(WideRule rule, RuleSetBuilder<Knowledge> builder) {
        Map<String, Class<?>> facts = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        for (Test test : rule.tests()) {
            facts.put(variable(test), test.property().bean());
            conditions.add(condition(test));
        }
        for (String finding : rule.findings()) {
            String fact = "$finding" + facts.size();
            facts.put(fact, Finding.class);
            conditions.add(fact + ".name.equals(\"" + finding + "\")");
        }
        LhsBuilder<Knowledge> premise = builder.newRule(rule.name())
                .forEach(facts.entrySet().stream()
                        .map(fact -> FactBuilder.fact(fact.getKey(), fact.getValue()))
                        .toArray(FactBuilder[]::new));
        premise.where(conditions.toArray(String[]::new)).execute(context -> conclude(rule.conclusion(), context));
    }

    /** A session holds only facts that some rule matches. */
    private static void conclude(Concluded conclusion, RhsContext context) {
        Set<Concluded> conclusions = context.getRuntime().get(CONCLUSIONS);
        if (conclusions.add(conclusion) && conclusion instanceof Finding) {
            context.insert(conclusion);
        }
    }

    private static String condition(Test test) {
        String property = variable(test) + "." + test.property().title();
        if (test.isOfNumber()) {
            return property + " != null && " + property + " " + test.limit();
        }
        List<String> any = new ArrayList<>();
        for (String word : test.quoted()) {
            any.add(
                    test.property().isOfMany()
                            ? property + ".contains(" + word + ")"
                            : word + ".equals(" + property + ")");
        }
        return String.join(" || ", any);
    }

    private static String variable(Test test) {
        return "$" + test.property().bean().getSimpleName();
    }

    /** Runs everything at once where it is asked for. */
    private static final class CallingThread extends AbstractExecutorService {

        @Override
        public void execute(Runnable step) {
            step.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return false;
        }
    }
}
