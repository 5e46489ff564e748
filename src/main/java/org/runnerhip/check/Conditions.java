package org.runnerhip.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** What stands under when: few patterns, numbers only where they get their name, variables that are bound, and nothing impossible. */
final class Conditions extends Check {

    private static final int MOST_PATTERNS = 5;
    private static final int MOST_VARIABLES = 2;
    private static final String BINDABLE = "bind name, cause, treatment or because";

    Conditions(List<RuleFile> pages, Vocabulary vocabulary) {
        super(pages, vocabulary);
    }

    @Override
    void run() {
        for (Rule rule : rules) {
            aRuleHasFivePatternsAtTheMost(rule);
            aRuleSaysWhatMustBe(rule);
            aNumberIsNamedAsAFinding(rule);
            aVariableIsBoundOnce(rule);
            aVariableIsBoundBeforeItIsUsed(rule);
            aVariableIsNeverEmpty(rule);
            aVariableHoldsAWord(rule);
            aConclusionUsesFewVariables(rule);
            aNameOthersRestOnIsWritten(rule);
            conditionsCanHoldTogether(rule);
        }
    }

    private void aRuleHasFivePatternsAtTheMost(Rule rule) {
        if (rule.when().size() > MOST_PATTERNS) {
            remark(
                    rule.place(),
                    "the rule has " + rule.when().size() + " patterns",
                    "name some of them as a Finding; five is the most");
        }
    }

    private void aRuleSaysWhatMustBe(Rule rule) {
        if (rule.when().stream().allMatch(Pattern::negated)) {
            remark(rule.place(), "the rule only says what must not be", "say also what must be");
        }
    }

    private void aNumberIsNamedAsAFinding(Rule rule) {
        if (rule.folder().equals("findings") || rule.then().type() == FactType.FINDING) {
            return; // a finding in another folder is moved with its numbers
        }
        for (Pattern pattern : rule.when()) {
            for (Comparison comparison : pattern.comparisons()) {
                if (comparison.component().kind() == FactType.Kind.NUMBER) {
                    remark(
                            comparison.place(),
                            "a number stands outside findings/",
                            "name it there as a Finding, with its source, and match the Finding");
                }
            }
        }
    }

    private void aVariableIsBoundOnce(Rule rule) {
        Set<String> bound = new HashSet<>();
        for (Pattern pattern : rule.when()) {
            for (Condition condition : pattern.conditions()) {
                if (condition instanceof Condition.Binding binding && !bound.add(binding.variable())) {
                    remark(
                            binding.place(),
                            binding.variable() + " is bound twice",
                            "write component == " + binding.variable());
                }
            }
        }
    }

    private void aVariableIsBoundBeforeItIsUsed(Rule rule) {
        Set<String> bound = new HashSet<>();
        for (Pattern pattern : rule.when()) {
            for (Condition condition : pattern.conditions()) {
                if (condition instanceof Comparison comparison) {
                    comparison.operands().forEach(operand -> isBound(operand, bound));
                } else if (condition instanceof Condition.Binding binding && !pattern.negated()) {
                    bound.add(binding.variable());
                }
            }
        }
        rule.then().arguments().forEach(argument -> isBound(argument, bound));
    }

    private void isBound(Operand operand, Set<String> bound) {
        if (operand instanceof Operand.Variable variable && !bound.contains(variable.name())) {
            remark(
                    variable.place(),
                    variable.name() + " is not bound before",
                    "write " + variable.name() + " : name in an earlier pattern");
        }
    }

    private void aVariableIsNeverEmpty(Rule rule) {
        for (Pattern pattern : rule.when()) {
            for (Condition condition : pattern.conditions()) {
                if (condition instanceof Condition.Binding
                        && pattern.type().isGiven()
                        && !condition.component().name().equals("name")) {
                    remark(
                            condition.place(),
                            condition.component().name() + " may be empty, and empty equals empty",
                            BINDABLE);
                }
            }
        }
    }

    /** Every variable ends in a component that holds a word. */
    private void aVariableHoldsAWord(Rule rule) {
        for (Pattern pattern : rule.when()) {
            for (Condition condition : pattern.conditions()) {
                if (condition instanceof Condition.Binding
                        && !pattern.type().isGiven()
                        && !condition.component().isWord()) {
                    remark(condition.place(), condition.component().name() + " holds no word", BINDABLE);
                }
            }
        }
    }

    private void aConclusionUsesFewVariables(Rule rule) {
        long variables = rule.then().arguments().stream()
                .filter(Operand.Variable.class::isInstance)
                .count();
        if (variables > MOST_VARIABLES) {
            remark(rule.then().place(), "the conclusion uses " + variables + " variables", "use two at the most");
        }
    }

    /** Else nobody could follow what a clearance or a finding rests on. */
    private void aNameOthersRestOnIsWritten(Rule rule) {
        FactType type = rule.then().type();
        if ((type == FactType.FINDING || type == FactType.CLEARED)
                && rule.then().arguments().get(0) instanceof Operand.Variable variable) {
            remark(
                    variable.place(),
                    "the name of a " + type.title() + " is a variable",
                    "write the name; several names are several rules");
        }
    }

    /** Comparisons of the same answer, in one pattern or in several, leave room for an answer. */
    private void conditionsCanHoldTogether(Rule rule) {
        Map<String, List<Comparison>> byAnswer = new HashMap<>();
        for (int i = 0; i < rule.when().size(); i++) {
            Pattern pattern = rule.when().get(i);
            for (Comparison comparison : pattern.comparisons()) {
                if (comparison.joins()) {
                    continue;
                }
                Optional<Term> term = pattern.negated() ? Optional.empty() : onlyTerm(pattern, comparison);
                String answer = term.map(Term::id).orElse("pattern " + i) + "."
                        + comparison.component().name();
                List<Comparison> same = byAnswer.computeIfAbsent(answer, key -> new ArrayList<>());
                boolean couldHold = !Range.of(same).isEmpty();
                same.add(comparison);
                if (couldHold
                        && Range.of(same, term.map(Term::whole).orElse(false)).isEmpty()) {
                    remark(
                            comparison.place(),
                            "no answer is " + same.get(0).written() + " and " + comparison.written(),
                            "drop one of them, or make two rules");
                }
            }
        }
    }

    /** The term that a comparison reads, if it has one answer only. */
    private Optional<Term> onlyTerm(Pattern pattern, Comparison comparison) {
        Term term = pattern.type() == FactType.SYMPTOM || pattern.type() == FactType.HISTORY
                ? pattern.word("name").map(vocabulary.terms()::get).orElse(null)
                : vocabulary.termOf(pattern.type(), comparison.component());
        return Optional.ofNullable(term).filter(t -> t.type() != Term.Type.WORDS);
    }
}
