package org.runnerhip.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.vocabulary.Vocabulary;

/** A number gets its name once, and a reason counts once. */
final class Repetitions extends Check {

    Repetitions(List<RuleFile> pages, Vocabulary vocabulary) {
        super(pages, vocabulary);
    }

    @Override
    void run() {
        aNumberStandsOnce();
        aReasonCountsOnce();
    }

    /** The same bound of the same answer gets its name once. Its other side is another bound. */
    private void aNumberStandsOnce() {
        Map<String, Comparison> seen = new HashMap<>();
        for (Rule rule : rules) {
            for (Pattern pattern : rule.when()) {
                for (Comparison comparison : pattern.comparisons()) {
                    if (comparison.component().kind() != FactType.Kind.NUMBER) {
                        continue;
                    }
                    String number =
                            pattern.type().title() + pattern.word("name").orElse("") + comparison.written();
                    Comparison first = seen.putIfAbsent(number, comparison);
                    if (first != null) {
                        remark(
                                comparison.place(),
                                comparison.written() + " stands already at " + first.place(),
                                "name it as a finding there, and match the Finding here");
                    }
                }
            }
        }
    }

    private void aReasonCountsOnce() {
        Map<String, Rule> seen = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.then().type() == FactType.SUPPORTS || rule.then().type() == FactType.OPPOSES) {
                String reason = rule.then().arguments().get(0).written()
                        + rule.then().arguments().get(2).written();
                Rule first = seen.putIfAbsent(reason, rule);
                if (first != null) {
                    remark(
                            rule.then().place(),
                            "this reason for this cause stands already at " + first.place(),
                            "give it another phrase, or name both as one Finding");
                }
            }
        }
    }
}
