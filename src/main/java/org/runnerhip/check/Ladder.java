package org.runnerhip.check;

import java.util.List;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.vocabulary.Vocabulary;

/** No rule looks upwards, and what was not asked excuses nothing. */
final class Ladder extends Check {

    Ladder(List<RuleFile> pages, Vocabulary vocabulary) {
        super(pages, vocabulary);
    }

    @Override
    void run() {
        for (RuleFile page : pages) {
            Rung.of(page.file().path()).ifPresent(rung -> page.rules().forEach(rule -> standsOn(rung, rule)));
        }
    }

    private void standsOn(Rung rung, Rule rule) {
        if (!rung.mayConclude(rule.then().type())) {
            remark(
                    rule.then().place(),
                    "a rule in " + rung.folder() + "/ does not conclude "
                            + rule.then().type().title(),
                    "move the rule to the folder of its conclusion");
            return; // what it may match is a question of its own folder
        }
        for (Pattern pattern : rule.when()) {
            if (!rung.mayMatch(pattern.type())) {
                remark(
                        pattern.place(),
                        "a rule on this page does not match " + pattern.type().title(),
                        "match what a lower rung of the ladder concludes");
            } else if (pattern.negated() && !rung.mayDeny(pattern.type())) {
                remark(
                        pattern.place(),
                        "a rule on this page may not deny " + pattern.type().title(),
                        "match an explicit answer instead; what was not asked excuses nothing");
            }
        }
    }
}
