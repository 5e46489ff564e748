package org.runnerhip.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.evaluator.Evaluator;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.ruletext.RuleTexts;
import org.runnerhip.vocabulary.SmallVocabulary;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** A base of a few rules and words, to be asked about. */
final class SmallBase {

    final Vocabulary vocabulary = SmallVocabulary.vocabulary();
    final List<Rule> rules;
    private final Explainer explainer;

    private SmallBase(List<Rule> rules) {
        this.rules = rules;
        this.explainer = new Explainer(rules, vocabulary, new Evaluator(rules, vocabulary.screens()));
    }

    static SmallBase of(String... rules) {
        List<Remark> remarks = new ArrayList<>();
        List<Rule> read = RuleReader.read(new TextFile("safety/page.drl", "page.drl", RuleTexts.page(rules)), remarks)
                .rules();
        assertEquals(List.of(), remarks);
        return new SmallBase(read);
    }

    /** Answers, term after term: {@code "limp", "yes", "pain-region", "groin"}. */
    Map<Term, List<String>> told(String... answers) {
        Map<Term, List<String>> told = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            told.put(vocabulary.terms().get(answers[i]), List.of(answers[i + 1].split(", ")));
        }
        return told;
    }

    WhyNot whyNot(String asked, String... told) {
        return explainer.whyNot(told(told), asked);
    }

    WhatIf whatIf(String... told) {
        return explainer.whatIf(told(told));
    }

    /** How the first rule stands to this runner. */
    RuleReading reading(String... told) {
        return explainer.readings(told(told)).get(0);
    }
}
