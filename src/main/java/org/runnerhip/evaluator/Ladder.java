package org.runnerhip.evaluator;

import static org.runnerhip.facts.FactType.CLEARED;
import static org.runnerhip.facts.FactType.CONTRAINDICATION;
import static org.runnerhip.facts.FactType.FINDING;
import static org.runnerhip.facts.FactType.OPPOSES;
import static org.runnerhip.facts.FactType.QUESTION;
import static org.runnerhip.facts.FactType.RECOMMENDATION;
import static org.runnerhip.facts.FactType.RED_FLAG;
import static org.runnerhip.facts.FactType.SUPPORTS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;

/** Rules in the order of reasoning: a rung is climbed when all that its rules may match is known. */
final class Ladder {

    private static final String ANY = "";

    private final RuleIndex index = new RuleIndex();
    private final List<Rung> belowTheCauses = new ArrayList<>();
    private final List<Rung> aboveTheCauses = new ArrayList<>();

    Ladder(List<Rule> rules) {
        addInRungs(concluding(rules, FINDING), FINDING, belowTheCauses);
        belowTheCauses.add(rung(concluding(rules, SUPPORTS, OPPOSES), false));
        aboveTheCauses.add(rung(concluding(rules, RED_FLAG, CONTRAINDICATION), false));
        addInRungs(concluding(rules, CLEARED), CLEARED, aboveTheCauses);
        aboveTheCauses.add(rung(concluding(rules, RECOMMENDATION), false));
        aboveTheCauses.add(rung(concluding(rules, QUESTION), false));
    }

    /** Findings and evidence, which the causes are summed from. */
    List<Rung> belowTheCauses() {
        return belowTheCauses;
    }

    List<Rung> aboveTheCauses() {
        return aboveTheCauses;
    }

    int rungs() {
        return belowTheCauses.size() + aboveTheCauses.size();
    }

    /** Where a fact finds the rules of all rungs that wait for it. */
    RuleIndex index() {
        return index;
    }

    private Rung rung(List<Rule> rules, boolean circular) {
        return new Rung(rungs(), rules, index, circular);
    }

    private static List<Rule> concluding(List<Rule> rules, FactType... types) {
        Set<FactType> wanted = Set.of(types);
        return rules.stream()
                .filter(rule -> wanted.contains(rule.then().type()))
                .toList();
    }

    /**
     * Findings rest on findings, clearances on clearances: as many rungs as it takes. What runs in a circle ends up on the last one.
     */
    private void addInRungs(List<Rule> rules, FactType type, List<Rung> rungs) {
        List<Rule> left = rules;
        while (!left.isEmpty()) {
            Set<String> open = new HashSet<>();
            left.forEach(rule ->
                    open.add(rule.then().word("name").map(Operand.Text::text).orElse(ANY)));
            List<Rule> ready = new ArrayList<>();
            List<Rule> waiting = new ArrayList<>();
            for (Rule rule : left) {
                boolean waits =
                        rule.when().stream().anyMatch(pattern -> pattern.type() == type && mayMatch(pattern, open));
                (waits ? waiting : ready).add(rule);
            }
            boolean circular = ready.isEmpty();
            rungs.add(rung(circular ? waiting : ready, circular));
            left = circular ? List.of() : waiting;
        }
    }

    private static boolean mayMatch(Pattern pattern, Set<String> concluded) {
        List<Operand.Text> names =
                pattern.comparisonOf("name").map(Comparison::words).orElse(List.of());
        return names.isEmpty()
                || concluded.contains(ANY)
                || names.stream().anyMatch(name -> concluded.contains(name.text()));
    }
}
