package org.runnerhip.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.FactType;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.vocabulary.Vocabulary;

/** What a rule matches another concludes, and what a rule concludes for others they match. Looks at the base as a whole. */
final class Connections extends Check {

    private static final Map<FactType, String> MATCHED = Map.of(
            FactType.FINDING,
            "finding",
            FactType.CLEARED,
            "clearance",
            FactType.RED_FLAG,
            "red flag",
            FactType.CONTRAINDICATION,
            "contraindication",
            FactType.CAUSE,
            "cause");

    /** By type and name. A name that is not written as a word is remarked elsewhere, and once is enough. */
    private final Map<FactType, Map<String, Operand.Text>> concluded = new HashMap<>();

    Connections(List<RuleFile> pages, Vocabulary vocabulary) {
        super(pages, vocabulary);
        for (Rule rule : rules) {
            // evidence for a cause is what its ranking is concluded from
            FactType type = rule.then().type() == FactType.SUPPORTS
                    ? FactType.CAUSE
                    : rule.then().type();
            subject(rule)
                    .ifPresent(word -> concluded
                            .computeIfAbsent(type, key -> new LinkedHashMap<>())
                            .putIfAbsent(isNamedByRules(type) ? Vocabulary.normal(word.text()) : word.text(), word));
        }
    }

    @Override
    void run() {
        Set<String> missed = whatIsMatchedIsConcluded();
        whatIsNamedIsUsed(FactType.FINDING, missed);
        whatIsNamedIsUsed(FactType.CLEARED, missed);
        aCauseCanBecomeWhatIsMatched();
        nothingRestsOnItself(FactType.FINDING);
        nothingRestsOnItself(FactType.CLEARED);
    }

    /** What the conclusion is about: the name, cause or treatment that is its first component. */
    private static Optional<Operand.Text> subject(Rule rule) {
        return rule.then().word(rule.then().type().components().get(0).name());
    }

    /** Returns the words that were probably meant by those that nothing concludes. */
    private Set<String> whatIsMatchedIsConcluded() {
        Set<String> meant = new HashSet<>();
        for (Rule rule : rules) {
            for (Pattern pattern : rule.when()) {
                String kind = MATCHED.get(pattern.type());
                if (kind != null) {
                    Collection<String> known =
                            concluded.getOrDefault(pattern.type(), Map.of()).keySet();
                    pattern.comparisonOf(pattern.type().components().get(0).name())
                            .ifPresent(comparison -> comparison.words().stream()
                                    .filter(word -> !known.contains(word.text()) && isWord(pattern.type(), word.text()))
                                    .forEach(word -> {
                                        NearestWord.to(word.text(), known).ifPresent(meant::add);
                                        remark(
                                                word.place(),
                                                isNamedByRules(pattern.type())
                                                        ? "there is no " + kind + " \"" + word.text() + "\""
                                                        : "no rule concludes the " + kind + " \"" + word.text() + "\"",
                                                NearestWord.remedy(
                                                        word.text(), known, "write a rule that concludes it"));
                                    }));
                }
            }
        }
        return meant;
    }

    /** Whether rules alone give the thing its name; the others stand in the vocabulary. */
    private static boolean isNamedByRules(FactType type) {
        return type == FactType.FINDING || type == FactType.CLEARED;
    }

    /** Words that the vocabulary does not have, and names that are not written as words, are remarked elsewhere. */
    private boolean isWord(FactType type, String word) {
        return switch (type) {
            case CAUSE -> vocabulary.causes().containsKey(word);
            case RED_FLAG -> vocabulary.redFlags().containsKey(word);
            case CONTRAINDICATION -> vocabulary.treatments().containsKey(word);
            default -> word.equals(Vocabulary.normal(word));
        };
    }

    private void whatIsNamedIsUsed(FactType type, Set<String> meant) {
        Set<String> used = new HashSet<>(meant);
        for (Rule rule : rules) {
            for (Pattern pattern : rule.when()) {
                if (pattern.type() == type) {
                    pattern.comparisonOf("name")
                            .ifPresent(comparison -> comparison.words().forEach(word -> used.add(word.text())));
                }
            }
        }
        concluded.getOrDefault(type, Map.of()).forEach((name, word) -> {
            if (!used.contains(name)) {
                remark(
                        word.place(),
                        "no rule uses the " + MATCHED.get(type) + " \"" + name + "\"",
                        "use it, or remove the rule");
            }
        });
    }

    /** A cause whose whole evidence is too little never becomes likely, or possible. */
    private void aCauseCanBecomeWhatIsMatched() {
        Map<String, Integer> most = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.then().type() == FactType.SUPPORTS
                    && rule.then().arguments().get(1) instanceof Operand.Weighing weighing) {
                subject(rule)
                        .ifPresent(cause ->
                                most.merge(cause.text(), weighing.weight().points(), Integer::sum));
            }
        }
        for (Rule rule : rules) {
            for (Pattern pattern : rule.when()) {
                pattern.word("likelihood")
                        .filter(word -> pattern.type() == FactType.CAUSE && Cause.LIKELIHOODS.contains(word))
                        .ifPresent(likelihood -> pattern.word("name")
                                .filter(cause -> most.containsKey(cause) && most.get(cause) < least(likelihood))
                                .ifPresent(cause -> remark(
                                        pattern.place(),
                                        "\"" + cause + "\" is never " + likelihood + ": all its evidence makes "
                                                + most.get(cause) + " points",
                                        "match what it can become, or add evidence")));
            }
        }
    }

    private static int least(String likelihood) {
        return IntStream.iterate(Cause.LEAST_POINTS, points -> points + 1)
                .filter(points -> Cause.of("", points).likelihood().equals(likelihood))
                .findFirst()
                .orElseThrow();
    }

    private void nothingRestsOnItself(FactType type) {
        Map<String, Set<String>> needs = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.then().type() == type) {
                Set<String> needed = needs.computeIfAbsent(nameOf(rule), key -> new HashSet<>());
                rule.when().stream()
                        .filter(pattern -> pattern.type() == type)
                        .forEach(pattern -> pattern.comparisonOf("name").stream()
                                .flatMap(names -> names.words().stream())
                                .forEach(name -> needed.add(name.text())));
            }
        }
        for (Rule rule : rules) {
            if (rule.then().type() == type && reaches(nameOf(rule), nameOf(rule), needs, new HashSet<>())) {
                remark(
                        rule.then().place(),
                        "the " + MATCHED.get(type) + " \"" + nameOf(rule) + "\" rests on itself",
                        "break the circle");
            }
        }
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> needs, Set<String> seen) {
        for (String next : needs.getOrDefault(from, Set.of())) {
            if (next.equals(to) || seen.add(next) && reaches(next, to, needs, seen)) {
                return true;
            }
        }
        return false;
    }

    private static String nameOf(Rule rule) {
        return subject(rule).map(Operand.Text::text).orElse("");
    }
}
