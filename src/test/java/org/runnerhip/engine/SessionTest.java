package org.runnerhip.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.runnerhip.ruletext.RuleTexts.page;
import static org.runnerhip.ruletext.RuleTexts.rule;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Finding;
import org.runnerhip.facts.Symptom;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.Screens;

class SessionTest {

    @Test
    void aReasonTellsItsFactsInTheOrderOfThePatterns() {
        Symptom limp = Symptom.of("limp", "yes");
        Symptom onset = Symptom.of("onset", "sudden");
        Symptom side = Symptom.of("side", "left");
        String text =
                page(rule("Symptom( 'onset'; )\n    Symptom( 'side'; )\n    Symptom( 'limp'; )", "Finding( 'it' )"));
        List<Rule> rules = RuleReader.read(new TextFile("findings/page.drl", "page.drl", text), new ArrayList<>())
                .rules();
        Conclusions conclusions = Session.run(ExecutableModel.kieBase(rules, Screens.NONE), List.of(limp, onset, side));
        assertEquals(
                List.of(onset, side, limp),
                conclusions.reasons().get(new Finding("it")).get(0).facts());
    }
}
