package org.runnerhip.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.vocabulary.Screen;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** What a red flag rests on is asked: on a page of the screens, or by a rule in questions/. Looks at the base as a whole. */
final class Askable extends Check {

    private final Set<String> asked = concluding(FactType.QUESTION).keySet();
    private final Map<String, List<Rule>> rulesByFinding = concluding(FactType.FINDING);

    Askable(List<RuleFile> pages, Vocabulary vocabulary) {
        super(pages, vocabulary);
    }

    @Override
    void run() {
        whatIsHarmlessRaisesNothing();
        Set<Term> remarked = new HashSet<>();
        for (Rule rule : rules) {
            if (rule.then().type() == FactType.RED_FLAG) {
                readBy(rule, new HashSet<>())
                        .filter(Objects::nonNull) // a word that is none is remarked elsewhere
                        .filter(term -> !isOnAPageThatIsPut(term) && !asked.contains(term.id()))
                        .filter(remarked::add)
                        .forEach(
                                term -> remark(
                                        rule.then().place(),
                                        "nothing asks for \"" + term.id() + "\", which this red flag rests on",
                                        "add it to a screen that is always asked, in vocabulary/screens.yaml, or write a rule in questions/ that asks it"));
            }
        }
    }

    /** A warning sign has to be on a page that is put to everybody; of anything else a page on request will do. */
    private boolean isOnAPageThatIsPut(Term term) {
        Screen screen = vocabulary.screens().of(term);
        return screen != null && !(screen.onRequest() && term.safety().isPresent());
    }

    /** No red flag and no contraindication rests on the very answer that "none of these" stands for. */
    private void whatIsHarmlessRaisesNothing() {
        for (Rule rule : rules) {
            if (rule.then().type() != FactType.RED_FLAG && rule.then().type() != FactType.CONTRAINDICATION) {
                continue;
            }
            for (Pattern pattern : rule.when()) {
                Term term = pattern.type() == FactType.SYMPTOM || pattern.type() == FactType.HISTORY
                        ? pattern.word("name").map(vocabulary.terms()::get).orElse(null)
                        : null;
                if (term != null && term.safety().isPresent()) {
                    term.negative()
                            .filter(harmless -> pattern.comparisonOf("value").stream()
                                    .flatMap(value -> value.words().stream())
                                    .anyMatch(word -> word.text().equals(harmless)))
                            .ifPresent(harmless -> remark(
                                    pattern.place(),
                                    "\"" + harmless + "\" is the harmless answer to \"" + term.id() + "\"",
                                    "match another answer, or correct harmless: in vocabulary/terms.yaml"));
                }
            }
        }
    }

    /** The terms a rule reads, be it through findings. */
    private Stream<Term> readBy(Rule rule, Set<String> seen) {
        return rule.when().stream().flatMap(pattern -> readBy(pattern, seen));
    }

    private Stream<Term> readBy(Pattern pattern, Set<String> seen) {
        return switch (pattern.type()) {
            case SYMPTOM, HISTORY ->
                pattern.comparisonOf("name").map(Comparison::words).orElse(List.of()).stream()
                        .map(word -> vocabulary.terms().get(word.text()));
            case RUNNER, TRAINING_LOAD ->
                pattern.comparisons().stream()
                        .map(comparison -> vocabulary.termOf(pattern.type(), comparison.component()));
            case FINDING ->
                pattern.word("name").filter(seen::add).stream()
                        .flatMap(name -> rulesByFinding.getOrDefault(name, List.of()).stream())
                        .flatMap(rule -> readBy(rule, seen));
            default -> Stream.empty();
        };
    }
}
