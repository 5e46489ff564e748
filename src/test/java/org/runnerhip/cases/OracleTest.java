package org.runnerhip.cases;

import static org.drools.model.DSL.and;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.not;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.runnerhip.ruletext.RuleTexts.named;
import static org.runnerhip.ruletext.RuleTexts.page;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Drools;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.runnerhip.engine.Session;
import org.runnerhip.evaluator.Evaluator;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Conclusions.Reason;
import org.runnerhip.facts.Finding;
import org.runnerhip.facts.Question;
import org.runnerhip.facts.RedFlag;
import org.runnerhip.facts.Symptom;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.ruletext.RuleTexts;
import org.runnerhip.vocabulary.Screens;

/** The oracle would notice. */
class OracleTest {

    private static final Finding LIMPING = new Finding("limping");
    private static final Finding EXCUSE = new Finding("excuse");
    private static final RedFlag FLAG = new RedFlag("RF05", "same-day", "a limp");
    private static final Symptom LIMP = Symptom.of("limp", "yes");
    private static final Symptom SIDE = Symptom.of("side", "left");
    private static final Reason BY_LIMP = new Reason("A limp is told", List.of(LIMP));
    private static final Reason BY_SIDE = new Reason("A side is told", List.of(SIDE));

    @Test
    void theSameIsNoDifferenceInWhateverOrder() {
        Conclusions some = conclusions(LIMPING, BY_LIMP, BY_SIDE);
        some.add(EXCUSE, BY_SIDE);
        Conclusions others = conclusions(EXCUSE, BY_SIDE);
        others.add(LIMPING, BY_SIDE);
        others.add(LIMPING, BY_LIMP);
        assertEquals(List.of(), Oracle.differences(some, others));
    }

    @Test
    void aConclusionThatTheEngineLacksIsADifference() {
        assertEquals(
                List.of("the evaluator alone concludes " + LIMPING + " by " + List.of(BY_LIMP)),
                Oracle.differences(new Conclusions(), conclusions(LIMPING, BY_LIMP)));
    }

    @Test
    void aConclusionThatTheEvaluatorLacksIsADifference() {
        assertEquals(
                List.of("the engine alone concludes " + LIMPING + " by " + List.of(BY_LIMP)),
                Oracle.differences(conclusions(LIMPING, BY_LIMP), new Conclusions()));
    }

    @Test
    void anotherReasonIsADifference() {
        assertDiffer(conclusions(LIMPING, BY_LIMP), conclusions(LIMPING, BY_SIDE));
    }

    @Test
    void aReasonMoreIsADifference() {
        assertDiffer(conclusions(LIMPING, BY_LIMP), conclusions(LIMPING, BY_LIMP, BY_SIDE));
    }

    @Test
    void aReasonTwiceIsADifference() {
        assertDiffer(conclusions(LIMPING, BY_LIMP, BY_LIMP, BY_SIDE), conclusions(LIMPING, BY_LIMP, BY_SIDE, BY_SIDE));
    }

    @Test
    void factsInAnotherOrderAreADifference() {
        assertDiffer(
                conclusions(LIMPING, new Reason("Both are told", List.of(LIMP, SIDE))),
                conclusions(LIMPING, new Reason("Both are told", List.of(SIDE, LIMP))));
    }

    @Test
    void aSumOfOtherEvidenceIsADifference() {
        Cause cause = Cause.of("gtps", 3);
        assertDiffer(
                conclusions(cause, new Reason(Conclusions.RANKING, List.of(LIMP))),
                conclusions(cause, new Reason(Conclusions.RANKING, List.of(SIDE))));
    }

    @Test
    void theEvidenceOfASumHasNoOrder() {
        Cause cause = Cause.of("gtps", 3);
        assertEquals(
                List.of(),
                Oracle.differences(
                        conclusions(cause, new Reason(Conclusions.RANKING, List.of(LIMP, SIDE))),
                        conclusions(cause, new Reason(Conclusions.RANKING, List.of(SIDE, LIMP)))));
    }

    // a red flag that Drools 10.2.0 loses without a word (apache/incubator-kie #7115). It takes an exists around a not,
    // which our
    // grammar has not, in rules of several packages, which our rules are not: so these bases are built by hand

    @Test
    void theEngineAndTheEvaluatorAgreeWhileRulesWithExistsShareAPackage() {
        assertEquals(List.of(), Oracle.differences(engine("hip", "hip", "hip"), evaluator()));
    }

    @Test
    void theFlagThatDroolsLosesWhenRulesWithExistsAreSplitOverPackagesIsReported() {
        // once this fails because a newer Drools mends it, it has done its work
        assertEquals(
                List.of("the evaluator alone concludes " + FLAG + " by "
                        + List.of(new Reason("A limp without excuse is seen the same day", List.of(LIMP)))),
                Oracle.differences(engine("hip.a", "hip.b", "hip.c"), evaluator()));
    }

    private static Conclusions engine(String findings, String safety, String questions) {
        ModelImpl model = new ModelImpl("hip");
        model.addRule(rule(findings, "A limp is told").build(limp(), then(LIMPING)));
        model.addRule(rule(safety, "A limp without excuse is seen the same day")
                .build(limp(), exists(and(finding("limping"), not(finding("excuse")))), then(FLAG)));
        model.addRule(rule(questions, "A limp and a fall raise a question")
                .build(limp(), exists(and(finding("limping"), finding("fall"))), then(new Question("onset", "when"))));
        return Session.run(KieBaseBuilder.createKieBaseFromModel(model), List.of(LIMP));
    }

    /** The same rules as our grammar says them. */
    private static Conclusions evaluator() {
        String text = page(
                named("A limp is told", RuleTexts.rule("Symptom( 'limp', 'yes'; )", "Finding( 'limping' )")),
                named(
                        "A limp without excuse is seen the same day",
                        RuleTexts.rule(
                                "Symptom( 'limp', 'yes'; )\n    not Finding( 'excuse'; )",
                                "RedFlag( 'RF05', 'same-day', 'a limp' )")),
                named(
                        "A limp and a fall raise a question",
                        RuleTexts.rule(
                                "Symptom( 'limp', 'yes'; )\n    Finding( 'fall'; )", "Question( 'onset', 'when' )")));
        return new Evaluator(
                        RuleReader.read(new TextFile("safety/page.drl", "page.drl", text), new ArrayList<>())
                                .rules(),
                        Screens.NONE)
                .conclude(List.of(LIMP));
    }

    private static PatternDef<Symptom> limp() {
        return pattern(declarationOf(Symptom.class)).expr("limp", LIMP::equals);
    }

    private static PatternDef<Finding> finding(String name) {
        return pattern(declarationOf(Finding.class))
                .expr(name, finding -> finding.name().equals(name));
    }

    private static RuleItemBuilder<?> then(Concluded conclusion) {
        return execute((Drools drools) -> drools.logicalInsert(conclusion));
    }

    private static Conclusions conclusions(Concluded conclusion, Reason... reasons) {
        Conclusions conclusions = new Conclusions();
        for (Reason reason : reasons) {
            conclusions.add(conclusion, reason);
        }
        return conclusions;
    }

    private static void assertDiffer(Conclusions some, Conclusions others) {
        assertEquals(1, Oracle.differences(some, others).size());
    }
}
