package org.runnerhip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.runnerhip.cases.Oracle;
import org.runnerhip.engine.ExecutableModel;
import org.runnerhip.engine.Reach;
import org.runnerhip.engine.Session;
import org.runnerhip.evaluator.Evaluator;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Contraindication;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.Recommendation;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Screens;

/**
 * Whichever way the rules are asked, and in whichever order they and the facts come, the answers are the same, and so are the
 * reasons. The evaluator is the measure: it reads the rules without the engine.
 */
class SameAnswersTest {

    private static final RuleBook BOOK = RuleBook.bundled();
    private static final Screens SCREENS = BOOK.vocabulary().screens();
    private static final Evaluator EVALUATOR = new Evaluator(BOOK.rules(), SCREENS);

    static Stream<Arguments> bases() {
        return Stream.of(
                arguments("the base of the book", BOOK.kieBase()),
                arguments("the base of the KIE module", kieModule()),
                arguments(
                        "the base of an opened folder",
                        RuleBook.open(Path.of("rules")).kieBase()),
                arguments("rules in another order", ExecutableModel.kieBase(shuffled(BOOK.rules(), 1), SCREENS)),
                arguments("files in another order", ExecutableModel.kieBase(rulesOfShuffledFiles(), SCREENS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bases")
    void theEngineConcludesWhatTheEvaluatorConcludesForTheSameReasons(String way, KieBase base) {
        for (Consultation consultation : Cases.consultations()) {
            List<Given> facts = BOOK.facts(consultation);
            assertEquals(
                    List.of(),
                    Oracle.differences(Session.run(base, facts), EVALUATOR.conclude(facts)),
                    consultation.name());
        }
    }

    @Test
    void theRulesWithinReachAloneAnswerAsAllOfThemDo() {
        for (Consultation consultation : Cases.consultations()) {
            List<Given> facts = BOOK.facts(consultation);
            Evaluator within = new Evaluator(Reach.of(BOOK.rules(), SCREENS, facts), SCREENS);
            assertEquals(
                    List.of(),
                    Oracle.differences(within.conclude(facts), EVALUATOR.conclude(facts)),
                    consultation.name());
        }
    }

    @Test
    void theAnswerToOneRunnerAloneIsTheSame() {
        for (Consultation consultation : shuffled(Cases.consultations(), 4).subList(0, 150)) {
            assertEquals(BOOK.assess(consultation), BOOK.assessOnce(consultation), consultation.name());
        }
    }

    @Test
    void theOrderInWhichFactsAreInsertedChangesNothing() {
        int seed = 0;
        for (Consultation consultation : Cases.consultations()) {
            List<Given> facts = BOOK.facts(consultation);
            assertEquals(
                    List.of(),
                    Oracle.differences(Session.run(BOOK.kieBase(), shuffled(facts, seed++)), EVALUATOR.conclude(facts)),
                    consultation.name());
        }
    }

    @Test
    void theEvaluatorKnowsNoOrderEither() {
        Evaluator other = new Evaluator(shuffled(BOOK.rules(), 2), SCREENS);
        int seed = 0;
        for (Consultation consultation : Cases.consultations()) {
            List<Given> facts = BOOK.facts(consultation);
            assertEquals(
                    List.of(),
                    Oracle.differences(other.conclude(shuffled(facts, seed++)), EVALUATOR.conclude(facts)),
                    consultation.name());
        }
    }

    @Test
    void aPlainSessionOfTheBookHoldsNothingElse() {
        for (Consultation consultation : Cases.consultations()) {
            List<Given> facts = BOOK.facts(consultation);
            assertEquals(
                    EVALUATOR.conclude(facts).reasons().keySet(),
                    concluded(BOOK.kieBase().newKieSession(), facts),
                    consultation.name());
        }
    }

    @Test
    void aPlainSessionOfTheKieModuleHoldsNothingElse() {
        for (Consultation consultation : Cases.consultations()) {
            List<Given> facts = BOOK.facts(consultation);
            KieSession session = KieServices.get().getKieClasspathContainer().newKieSession("hip");
            assertNotNull(session, "the session named hip");
            assertEquals(EVALUATOR.conclude(facts).reasons().keySet(), concluded(session, facts), consultation.name());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("basesOfAnySession")
    void inAPlainSessionTooWhatSpeaksAgainstATreatmentRemovesIt(String name, KieBase base) {
        List<Given> facts = BOOK.facts(Consultation.about("").tell("pain-region", "lateral-hip"));
        assertTrue(advised(base, facts).contains("pause-running"));
        List<Object> andAnObjection = new ArrayList<>(facts);
        andAnObjection.add(new Contraindication("pause-running", "told by hand"));
        assertFalse(advised(base, andAnObjection).contains("pause-running"));
    }

    static Stream<Arguments> basesOfAnySession() {
        return Stream.of(arguments("the book's", BOOK.kieBase()), arguments("the KIE module's", kieModule()));
    }

    private static Set<String> advised(KieBase base, Collection<?> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            return session.getObjects(Recommendation.class::isInstance).stream()
                    .map(advice -> ((Recommendation) advice).treatment())
                    .collect(Collectors.toSet());
        } finally {
            session.dispose();
        }
    }

    @Test
    void theKieModuleHasEveryRuleAndTheThreeOfTheEngine() {
        long rules = kieModule().getKiePackages().stream()
                .mapToLong(p -> p.getRules().size())
                .sum();
        assertEquals(BOOK.rules().size() + 3, rules);
    }

    private static KieBase kieModule() {
        return KieServices.get().getKieClasspathContainer().getKieBase("hip-base");
    }

    private static List<Rule> rulesOfShuffledFiles() {
        List<TextFile> files = TextFile.below(Path.of("rules"), path -> !RuleText.isCase(path));
        return RuleText.checked(shuffled(files, 3), ReadBefore.NOTHING, new ArrayList<>())
                .rules();
    }

    private static <T> List<T> shuffled(List<T> ordered, long seed) {
        List<T> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
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
