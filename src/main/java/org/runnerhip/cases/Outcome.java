package org.runnerhip.cases;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final String NAME = "name";
    private static final String REASON = "because";

    /** What can be concluded, by the word a case begins with. */
    private static final Map<String, FactType> TYPES = Arrays.stream(FactType.values())
            .filter(FactType::isConclusion)
            .collect(Collectors.toMap(Outcome::word, type -> type, (a, b) -> a, LinkedHashMap::new));

    private final Vocabulary vocabulary;
    private final Map<FactType, Set<String>> namesConcluded = new EnumMap<>(FactType.class);

    Outcome(Vocabulary vocabulary, Collection<Rule> rules) {
        this.vocabulary = vocabulary;
        for (Rule rule : rules) {
            Set<String> names = namesConcluded.computeIfAbsent(rule.then().type(), type -> new LinkedHashSet<>());
            rule.then().word(NAME).map(Operand.Text::text).ifPresent(names::add);
        }
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
        FactType type = TYPES.get(words.get(0));
        if (type == null) {
            return Optional.of(NearestWord.remedy(
                    words.get(0), TYPES.keySet(), "begin with one of " + String.join(", ", TYPES.keySet())));
        }
        List<Component> components = components(type);
        if (words.size() != components.size() + 1) {
            return Optional.of("write " + words.get(0)
                    + components.stream()
                            .map(component -> " " + component.name().toUpperCase(Locale.ROOT))
                            .collect(Collectors.joining()));
        }
        for (int i = 0; i < components.size(); i++) {
            String word = words.get(i + 1);
            Collection<String> known = known(type, components.get(i));
            if (!known.contains(word)) {
                return Optional.of(NearestWord.remedy(word, known, "no rule can conclude \"" + word + "\" there"));
            }
        }
        return Optional.empty();
    }

    private Collection<String> known(FactType type, Component component) {
        List<String> words = vocabulary.words(type, component);
        if (!words.isEmpty()) {
            return words;
        }
        // findings and clearances have no entry in the vocabulary; a rule gives them their name
        return component.name().equals(NAME) ? namesConcluded.getOrDefault(type, Set.of()) : Set.of();
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
