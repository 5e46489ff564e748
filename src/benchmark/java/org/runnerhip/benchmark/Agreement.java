package org.runnerhip.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runnerhip.Consultation;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Rule;

/** Only those who give the same answers are compared: every entrant concludes of every runner what our engine does. */
final class Agreement {

    private final List<Rule> rules;
    private final Population population;

    Agreement(List<Rule> rules, Population population) {
        this.rules = rules;
        this.population = population;
    }

    /**
     * Asks everyone about everyone.
     *
     * @throws IllegalStateException if two disagree; it names the entrant, the runner, the conclusion and the rules that make it
     */
    void check() {
        List<Set<Concluded>> ours = answers(Entrant.ENGINE);
        for (Entrant entrant : Entrant.values()) {
            List<Set<Concluded>> theirs = answers(entrant);
            for (int i = 0; i < ours.size(); i++) {
                compare(entrant, i, ours.get(i), theirs.get(i));
            }
        }
    }

    private List<Set<Concluded>> answers(Entrant entrant) {
        Contender<Object> contender = entrant.with(rules);
        List<Set<Concluded>> answers = new ArrayList<>();
        for (List<Given> facts : population.facts()) {
            answers.add(Set.copyOf(contender.conclude(contender.prepare(facts))));
        }
        return answers;
    }

    private void compare(Entrant entrant, int runner, Set<Concluded> ours, Set<Concluded> theirs) {
        if (!ours.equals(theirs)) {
            Consultation consultation = population.consultations().get(runner);
            throw new IllegalStateException("The contest compares only who gives the same answers. Of the runner "
                    + consultation.told() + (consultation.otherwiseNo() ? ", otherwise no," : "") + "\n  "
                    + entrant.title() + " does not conclude " + described(ours, theirs) + "\n  "
                    + "and alone concludes " + described(theirs, ours) + "\nIf a rule was edited, change it in "
                    + "HandWritten too; nothing was measured.");
        }
    }

    /** What is in one answer and not in the other, with the rules that make it. */
    private String described(Set<Concluded> some, Set<Concluded> others) {
        Set<Concluded> more = new HashSet<>(some);
        more.removeAll(others);
        return more.stream()
                .sorted(Comparator.comparing(Concluded::toString))
                .map(each -> "\n    " + each + " " + rulesFor(each))
                .reduce(String::concat)
                .orElse("nothing");
    }

    private List<String> rulesFor(Concluded conclusion) {
        return rules.stream()
                .map(WideRule::of)
                .filter(rule -> rule.conclusion().equals(conclusion))
                .map(WideRule::name)
                .toList();
    }
}
