package org.runnerhip.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.FactType.Component;
import org.runnerhip.facts.Weight;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * A conclusion in the words of a case: the record and its words, without the reason. {@code supports gtps strong} is
 * {@code Supports( "gtps", STRONG, ... )}.
 */
public final class Outcome {

    private static final String REASON = "because";

    private final Vocabulary vocabulary;
    private final Collection<Rule> rules;

    Outcome(Vocabulary vocabulary, Collection<Rule> rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    /** A conclusion as a case writes it. */
    public static String of(Concluded conclusion) {
        FactType type = FactType.of(conclusion);
        return word(type)
                + components(type).stream()
                        .map(component -> component.getter().apply(conclusion))
                        .map(value -> " " + (value instanceof Weight weight ? weight.word() : value))
                        .collect(Collectors.joining());
    }

    /** How to mend what is written, if it is no conclusion that a rule can come to. */
    Optional<String> remedy(String written) {
        List<String> words = List.of(written.strip().split("\\s+"));
        List<FactType> types =
                Arrays.stream(FactType.values()).filter(FactType::isConclusion).toList();
        Optional<FactType> type =
                types.stream().filter(each -> word(each).equals(words.get(0))).findFirst();
        if (type.isEmpty()) {
            List<String> known = types.stream().map(Outcome::word).toList();
            return Optional.of(
                    NearestWord.remedy(words.get(0), known, "begin with one of " + String.join(", ", known)));
        }
        List<Component> components = components(type.get());
        if (words.size() != components.size() + 1) {
            return Optional.of("write " + word(type.get())
                    + components.stream()
                            .map(component -> " " + component.name().toUpperCase(Locale.ROOT))
                            .collect(Collectors.joining()));
        }
        for (int i = 0; i < components.size(); i++) {
            String word = words.get(i + 1);
            Collection<String> known = known(type.get(), components.get(i));
            if (!known.contains(word)) {
                return Optional.of(NearestWord.remedy(word, known, "no rule can conclude \"" + word + "\" there"));
            }
        }
        return Optional.empty();
    }

    private List<String> known(FactType type, Component component) {
        List<String> words = vocabulary.words(type, component);
        return words.isEmpty() ? namesConcluded(type, component) : words;
    }

    /** Findings and clearances have no entry in the vocabulary; a rule gives them their name. */
    private List<String> namesConcluded(FactType type, Component component) {
        List<String> names = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.then().type() == type) {
                rule.then().word(component.name()).map(Operand.Text::text).ifPresent(names::add);
            }
        }
        return names;
    }

    private static List<Component> components(FactType type) {
        return type.components().stream()
                .filter(component -> !component.name().equals(REASON))
                .toList();
    }

    /** {@code RedFlag} as {@code red-flag}. */
    private static String word(FactType type) {
        return type.title().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
