package org.runnerhip.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.runnerhip.facts.FactType;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.vocabulary.Screen;
import org.runnerhip.vocabulary.Treatment;
import org.runnerhip.vocabulary.Vocabulary;

/** What can harm is advised only where it was cleared, and cleared only where its screens were asked. Looks at the base as a whole. */
final class Clearances extends Check {

    private final Set<String> allScreens;
    private final Map<String, List<Rule>> rulesByClearance = concluding(FactType.CLEARED);
    private final Map<String, List<Rule>> rulesByFinding = concluding(FactType.FINDING);
    private final Map<String, Set<String>> known = new HashMap<>();

    Clearances(List<RuleFile> pages, Vocabulary vocabulary) {
        super(pages, vocabulary);
        this.allScreens = vocabulary.screens().all().stream().map(Screen::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    void run() {
        whatIsNeededIsConcluded();
        whatAScreenClearsIsConcluded();
        whatNeedsAClearanceMatchesIt();
        aClearanceRestsOnItsScreens();
        whatIsOnlyEverWithheldIsNotRecommended();
        whatSomethingSpeaksAgainstNeedsAClearance();
        aClearanceOfATreatmentDeniesWhatSpeaksAgainstIt();
    }

    private void whatIsOnlyEverWithheldIsNotRecommended() {
        for (Rule rule : rules) {
            if (rule.then().type() == FactType.RECOMMENDATION) {
                rule.then()
                        .word("treatment")
                        .map(word -> vocabulary.treatments().get(word.text()))
                        .filter(Clearances::isOnlyEverWithheld)
                        .ifPresent(treatment -> remark(
                                rule.then().place(),
                                "\"" + treatment.id() + "\" is only ever withheld",
                                "recommend something else, or say in vocabulary/treatments.yaml what it needs"));
            }
        }
    }

    private static boolean isOnlyEverWithheld(Treatment treatment) {
        return treatment.role().equals("hold")
                && treatment.needs().isEmpty()
                && treatment.needsNone().isEmpty();
    }

    /** What something speaks against can harm. */
    private void whatSomethingSpeaksAgainstNeedsAClearance() {
        Set<String> remarked = new HashSet<>();
        for (Rule rule : rules) {
            if (rule.then().type() == FactType.CONTRAINDICATION) {
                rule.then()
                        .word("treatment")
                        .map(word -> vocabulary.treatments().get(word.text()))
                        .filter(treatment -> !isOnlyEverWithheld(treatment)
                                && treatment.needs().isEmpty())
                        .filter(treatment -> remarked.add(treatment.id()))
                        .ifPresent(treatment -> remark(
                                treatment.place(),
                                "\"" + treatment.id()
                                        + "\" can harm, for rules speak against it, and needs no clearance",
                                "write needs: [clearance]"));
            }
        }
    }

    private void aClearanceOfATreatmentDeniesWhatSpeaksAgainstIt() {
        Set<String> contraindicated = rules.stream()
                .filter(rule -> rule.then().type() == FactType.CONTRAINDICATION)
                .flatMap(rule -> rule.then().word("treatment").stream())
                .map(Operand.Text::text)
                .collect(Collectors.toSet());
        rulesByClearance.forEach((name, concluding) -> {
            for (Rule rule : contraindicated.contains(name) ? concluding : List.<Rule>of()) {
                boolean denies = rule.when().stream()
                        .anyMatch(pattern -> pattern.negated()
                                && pattern.type() == FactType.CONTRAINDICATION
                                && pattern.word("treatment")
                                        .filter(name::equals)
                                        .isPresent());
                if (!denies) {
                    remark(
                            rule.then().place(),
                            "\"" + name + "\" is cleared whatever speaks against it",
                            "add not Contraindication( \"" + name + "\"; ) under when");
                }
            }
        });
    }

    private void whatIsNeededIsConcluded() {
        for (Treatment treatment : vocabulary.treatments().values()) {
            treatment.needs().stream()
                    .filter(need -> !rulesByClearance.containsKey(need))
                    .forEach(need -> remark(
                            treatment.place(),
                            "\"" + treatment.id() + "\" needs the clearance \"" + need + "\", which no rule concludes",
                            NearestWord.remedy(need, rulesByClearance.keySet(), "write its rule, or correct needs:")));
        }
    }

    private void whatAScreenClearsIsConcluded() {
        for (Screen screen : vocabulary.screens().all()) {
            screen.clears().stream()
                    .filter(name -> !rulesByClearance.containsKey(name))
                    .forEach(name -> remark(
                            screen.place(),
                            "\"" + screen.id() + "\" clears \"" + name + "\", which no rule concludes",
                            NearestWord.remedy(name, rulesByClearance.keySet(), "write its rule, or correct clears:")));
        }
    }

    private void whatNeedsAClearanceMatchesIt() {
        for (Rule rule : rules) {
            if (rule.then().type() != FactType.RECOMMENDATION) {
                continue;
            }
            for (Treatment treatment : recommended(rule)) {
                for (String need : treatment.needs()) {
                    if (rule.when().stream().noneMatch(pattern -> isCleared(pattern, need))) {
                        remark(
                                rule.then().place(),
                                "\"" + treatment.id() + "\" is recommended without its clearance",
                                "add Cleared( \"" + need + "\"; ) under when");
                    }
                }
            }
        }
    }

    /** The treatments that a rule may recommend; all that need something, if a variable decides. */
    private Collection<Treatment> recommended(Rule rule) {
        return rule.then()
                .word("treatment")
                .map(word -> vocabulary.treatments().get(word.text()))
                .map(treatment -> (Collection<Treatment>) List.of(treatment))
                .orElse(vocabulary.treatments().values());
    }

    private static boolean isCleared(Pattern pattern, String name) {
        return pattern.type() == FactType.CLEARED
                && !pattern.negated()
                && pattern.word("name").filter(name::equals).isPresent();
    }

    private void aClearanceRestsOnItsScreens() {
        rulesByClearance.forEach((name, concluding) -> {
            Set<String> wanted = vocabulary.screens().all().stream()
                    .filter(screen -> screen.clears().contains(name))
                    .map(Screen::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Rule rule : concluding) {
                Set<String> missing = new TreeSet<>(wanted);
                missing.removeAll(asked(rule));
                for (String screen : missing) {
                    remark(
                            rule.then().place(),
                            "\"" + name + "\" is cleared before the screen \"" + screen + "\" was asked",
                            "add Asked( \"" + screen + "\"; ) under when, or take \"" + name
                                    + "\" from what it clears in vocabulary/screens.yaml");
                }
            }
        });
    }

    /** The screens that were asked whenever a rule fires. */
    private Set<String> asked(Rule rule) {
        Set<String> asked = new HashSet<>();
        rule.when().stream().filter(pattern -> !pattern.negated()).forEach(pattern -> asked.addAll(asked(pattern)));
        return asked;
    }

    private Set<String> asked(Pattern pattern) {
        List<String> names = pattern.comparisonOf("name").map(Comparison::words).orElse(List.of()).stream()
                .map(Operand.Text::text)
                .toList();
        Set<String> always = null;
        for (String name : names) {
            Set<String> own = switch (pattern.type()) {
                case ASKED -> Set.of(name);
                case FINDING -> askedBefore("finding " + name, rulesByFinding.getOrDefault(name, List.of()));
                case CLEARED -> askedBefore("cleared " + name, rulesByClearance.getOrDefault(name, List.of()));
                default -> Set.of();
            };
            always = always == null ? new HashSet<>(own) : always;
            always.retainAll(own);
        }
        return always == null ? Set.of() : always;
    }

    /** The screens that were asked in every way in which something is concluded. */
    private Set<String> askedBefore(String what, List<Rule> concluding) {
        Set<String> before = known.get(what);
        if (before == null) {
            known.put(what, allScreens); // a circle brings nothing about by itself
            before = new HashSet<>(concluding.isEmpty() ? Set.of() : allScreens);
            for (Rule rule : concluding) {
                before.retainAll(asked(rule));
            }
            known.put(what, before);
        }
        return before;
    }
}
