package org.runnerhip.explain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.runnerhip.facts.Cleared;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * The answers that a conclusion rests on, down through every finding and cause between. A clearance rests on the whole screen;
 * its answers are not repeated at every piece of advice that it allows.
 */
public final class Grounds {

    private final Map<String, Rule> rules;
    private final Vocabulary vocabulary;

    public Grounds(Collection<Rule> rules, Vocabulary vocabulary) {
        this.rules = rules.stream().collect(Collectors.toMap(Rule::name, Function.identity()));
        this.vocabulary = vocabulary;
    }

    /** The grounds within one set of conclusions; each is worked out once. */
    public Function<Conclusions.Reason, Set<String>> in(Conclusions conclusions) {
        Map<Concluded, Set<String>> known = new HashMap<>();
        return reason -> of(reason, conclusions, known);
    }

    private Set<String> of(Conclusions.Reason reason, Conclusions conclusions, Map<Concluded, Set<String>> known) {
        Set<String> grounds = new TreeSet<>();
        for (Object fact : reason.facts()) {
            if (fact instanceof Given given) {
                addTold(grounds, given, reason.rule());
            } else if (fact instanceof Concluded concluded && !(fact instanceof Cleared)) {
                Set<String> below = known.get(concluded);
                if (below == null) {
                    below = new TreeSet<>();
                    for (Conclusions.Reason deeper : conclusions.reasons().getOrDefault(concluded, List.of())) {
                        below.addAll(of(deeper, conclusions, known));
                    }
                    known.put(concluded, below);
                }
                grounds.addAll(below);
            }
        }
        return grounds;
    }

    /** Adds an answer as {@code term value}. */
    private void addTold(Set<String> answers, Given given, String rule) {
        for (Pattern pattern : rules.get(rule).when()) {
            if (pattern.type() == FactType.of(given)) {
                Answer.readBy(pattern, given, vocabulary)
                        .forEach(answer -> answers.add(answer.term().id() + " " + answer.word()));
            }
        }
    }
}
