package org.runnerhip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.runnerhip.engine.ExecutableModel;
import org.runnerhip.engine.Session;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Given;
import org.runnerhip.ruletext.Rule;

/** Whichever way the rules are asked, and in whichever order they and the facts come, the answers are the same. */
class SameAnswersTest {

    private final RuleBook book = RuleBook.bundled();

    @Test
    void theKieModuleConcludesWhatTheFacadeConcludesOnEveryCase() {
        KieContainer container = KieServices.get().getKieClasspathContainer();
        for (Consultation consultation : Cases.consultations()) {
            List<Given> facts = book.facts(consultation);
            KieSession session = container.newKieSession("hip");
            assertNotNull(session, "the session named hip");
            assertEquals(facade(facts), concluded(session, facts), consultation.name());
        }
    }

    @Test
    void theKieModuleHasEveryRuleAndTheRanking() {
        KieBase base = KieServices.get().getKieClasspathContainer().getKieBase("hip-base");
        long rules = base.getKiePackages().stream()
                .mapToLong(p -> p.getRules().size())
                .sum();
        assertEquals(book.rules().size() + 1, rules);
    }

    @Test
    void aPlainSessionOfTheBookConcludesWhatTheFacadeConcludes() {
        for (Consultation consultation : Cases.consultations()) {
            List<Given> facts = book.facts(consultation);
            assertEquals(facade(facts), concluded(book.kieBase().newKieSession(), facts), consultation.name());
        }
    }

    @Test
    void anOpenedFolderConcludesWhatTheBundledRulesConclude() {
        RuleBook opened = RuleBook.open(Path.of("rules"));
        assertEquals(book.knowledge(), opened.knowledge());
        for (Consultation consultation : Cases.consultations()) {
            assertEquals(book.assess(consultation), opened.assess(consultation));
        }
    }

    @Test
    void neitherTheOrderOfRulesNorOfFactsChangesAnAnswer() {
        Random random = new Random(42);
        List<Rule> rules = new ArrayList<>(book.rules());
        Collections.shuffle(rules, random);
        KieBase shuffled = ExecutableModel.kieBase(rules);
        for (Consultation consultation : Cases.consultations()) {
            List<Given> facts = book.facts(consultation);
            List<Given> others = new ArrayList<>(facts);
            Collections.shuffle(others, random);
            Conclusions a = Session.run(book.kieBase(), facts);
            Conclusions b = Session.run(shuffled, others);
            assertEquals(a.reasons().keySet(), b.reasons().keySet(), consultation.name());
            assertEquals(a.fired(), b.fired(), consultation.name());
        }
    }

    private Set<Object> facade(Collection<Given> facts) {
        return new HashSet<>(Session.run(book.kieBase(), facts).reasons().keySet());
    }

    private static Set<Object> concluded(KieSession session, Collection<Given> facts) {
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            return new HashSet<>(session.getObjects(fact -> fact instanceof Concluded));
        } finally {
            session.dispose();
        }
    }
}
