package org.runnerhip.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Recommendation;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** Every word a rule uses is a word of the vocabulary, in the right place; else the rule would silently never fire. */
final class Words extends Check {

    private static final String ASKED = "write the answer it needs; whether a page was asked is Asked( \"screen\"; )";

    Words(List<RuleFile> pages, Vocabulary vocabulary) {
        super(pages, vocabulary);
    }

    @Override
    void run() {
        for (Rule rule : rules) {
            everySourceExists(rule);
            rule.when().forEach(this::pattern);
            for (FactType.Component component : rule.then().type().components()) {
                rule.then()
                        .word(component.name())
                        .ifPresent(word -> component(rule.then().type(), component.name(), word));
            }
        }
    }

    private void everySourceExists(Rule rule) {
        for (Operand.Text source : rule.sources()) {
            if (!vocabulary.sources().containsKey(source.text())
                    && !vocabulary.claims().containsKey(source.text())) {
                Set<String> known = new HashSet<>(vocabulary.sources().keySet());
                known.addAll(vocabulary.claims().keySet());
                remark(
                        source.place(),
                        "there is no source \"" + source.text() + "\"",
                        NearestWord.remedy(source.text(), known, "add it to sources.yaml, or write JUDGEMENT"));
            }
        }
    }

    private void pattern(Pattern pattern) {
        if (pattern.type() == FactType.SYMPTOM || pattern.type() == FactType.HISTORY) {
            named(pattern);
            return;
        }
        boolean named = pattern.comparisonOf("name").isPresent();
        if (pattern.type() == FactType.FINDING && named && pattern.word("name").isEmpty()) {
            remark(
                    pattern.place(),
                    "the pattern does not name one Finding",
                    "write Finding( \"name\"; ); two findings are two rules");
        }
        for (Comparison comparison : pattern.comparisons()) {
            if (pattern.type().isGiven()) {
                Term term = vocabulary.termOf(pattern.type(), comparison.component());
                if (term == null) {
                    remark(
                            comparison.place(),
                            "no term tells " + comparison.component().name(),
                            "add the term to vocabulary/terms.yaml");
                } else {
                    answer(term, comparison);
                }
            } else {
                comparison
                        .words()
                        .forEach(word ->
                                component(pattern.type(), comparison.component().name(), word));
            }
        }
    }

    /** A symptom or a piece of history: its name is a term, its value one of that term's. */
    private void named(Pattern pattern) {
        Optional<Comparison> name = pattern.comparisonOf("name");
        if (name.isEmpty() || pattern.word("name").isEmpty()) {
            remark(
                    pattern.place(),
                    "the pattern does not say which " + pattern.type().title(),
                    "write " + pattern.type().title() + "( \"name\", \"value\"; )");
            return;
        }
        Operand.Text word = name.get().words().get(0);
        Term term = vocabulary.terms().get(word.text());
        if (term == null) {
            List<String> names = vocabulary.terms().values().stream()
                    .filter(t -> t.record() == pattern.type())
                    .map(Term::id)
                    .toList();
            unknown(word, "term", names);
        } else if (term.record() != pattern.type()) {
            remark(
                    word.place(),
                    "\"" + term.id() + "\" is no " + pattern.type().title(),
                    "write "
                            + (term.hasOwnComponent()
                                    ? term.record().title() + "( "
                                            + term.component().name() + " ... )"
                                    : term.record().title() + "( \"" + term.id() + "\" ... )"));
        } else if (pattern.conditions().size() == 1) {
            remark(
                    pattern.place(),
                    "the pattern only says that \"" + term.id() + "\" was answered, and \"not-sure\" is an answer",
                    ASKED);
        } else {
            pattern.comparisonOf("value").ifPresent(comparison -> answer(term, comparison));
            pattern.comparisonOf("number").ifPresent(comparison -> answer(term, comparison));
        }
    }

    private void answer(Term term, Comparison comparison) {
        boolean number = term.type() == Term.Type.NUMBER;
        List<Operand.Text> words = comparison.words().stream()
                .filter(word -> !word.text().equals(Term.NOT_SURE))
                .toList();
        if (words.isEmpty() && comparison.component().isWord() && !term.hasOwnComponent()) {
            return; // every term may be answered that the runner is not sure
        }
        if (number != (comparison.component().kind() == FactType.Kind.NUMBER)) {
            remark(
                    comparison.place(),
                    "\"" + term.id() + "\" is answered with " + (number ? "a number" : "a word"),
                    number ? "compare number" : "compare value");
            return;
        }
        if (term.type() == Term.Type.YES_NO && words.size() > 1) {
            remark(comparison.place(), "yes or no is any answer to \"" + term.id() + "\"", ASKED);
        }
        words.stream()
                .filter(word -> !term.values().contains(word.text()))
                .forEach(word -> remark(
                        word.place(),
                        "\"" + word.text() + "\" is no answer to \"" + term.id() + "\"",
                        NearestWord.remedy(
                                word.text(), term.values(), "write one of " + String.join(", ", term.values()))));
        for (Operand operand : comparison.operands()) {
            if (operand instanceof Operand.Num limit
                    && (limit.number() < term.least() || limit.number() > term.most())) {
                remark(
                        limit.place(),
                        limit.written() + " is out of the range of \"" + term.id() + "\"",
                        "its range stands in vocabulary/terms.yaml");
            }
        }
    }

    private void component(FactType type, String component, Operand.Text word) {
        switch (type.title() + "." + component) {
            case "Supports.cause", "Opposes.cause", "Cause.name" ->
                known(word, "cause", vocabulary.causes().keySet());
            case "Cause.likelihood" -> known(word, "likelihood", Cause.LIKELIHOODS);
            case "RedFlag.name" -> known(word, "red flag", vocabulary.redFlags().keySet());
            case "RedFlag.urgency" -> known(word, "urgency", words(type, component));
            case "Asked.name", "Open.name" -> known(word, "screen", words(type, component));
            case "Open.left" -> known(word, "state of an open screen", words(type, component));
            case "Recommendation.treatment", "Contraindication.treatment" ->
                known(word, "treatment", vocabulary.treatments().keySet());
            case "Recommendation.step" -> known(word, "step", Recommendation.STEPS);
            case "Question.name" -> known(word, "term", vocabulary.terms().keySet());
            case "Finding.name", "Cleared.name" -> {
                if (!word.text().equals(Vocabulary.normal(word.text()))) {
                    remark(
                            word.place(),
                            "\"" + word.text() + "\" is not written as a word",
                            "write \"" + Vocabulary.normal(word.text()) + "\"");
                }
            }
            default -> {
                /* a phrase */
            }
        }
    }

    private List<String> words(FactType type, String component) {
        return vocabulary.words(type, type.component(component).orElseThrow());
    }

    private void known(Operand.Text word, String kind, Collection<String> words) {
        if (!words.contains(word.text())) {
            unknown(word, kind, words);
        }
    }

    private void unknown(Operand.Text word, String kind, Collection<String> words) {
        remark(
                word.place(),
                "there is no " + kind + " \"" + word.text() + "\"",
                NearestWord.remedy(word.text(), words, "the words are in vocabulary/"));
    }
}
