package org.runnerhip.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;

/** The rules of the contest: bone stress injuries and their red flags, and the findings these need, as they are in the base now. */
final class Subset {

    private static final int LEAST = 60;
    private static final Set<String> PAGES = Set.of(
            "bsi-femoral-neck-pain",
            "bsi-femoral-neck-risk",
            "bsi-femoral-shaft",
            "bsi-pelvis",
            "bsi-sacrum",
            "groin-bone-stress-severe",
            "outer-bone-stress",
            "sacral-bone-stress",
            "sudden-crack");

    private Subset() {}

    static List<Rule> of(List<Rule> base) {
        Set<Rule> chosen = new LinkedHashSet<>();
        Deque<Rule> unread = new ArrayDeque<>();
        base.stream().filter(rule -> PAGES.contains(page(rule))).forEach(unread::add);
        while (!unread.isEmpty()) {
            Rule rule = unread.pop();
            if (chosen.add(rule)) {
                rule.when().stream()
                        .filter(pattern -> pattern.type() == FactType.FINDING)
                        .forEach(finding -> unread.addAll(concluding(finding, base)));
            }
        }
        List<Rule> inOrder = base.stream().filter(chosen::contains).toList();
        if (inOrder.size() < LEAST
                || inOrder.stream().flatMap(rule -> rule.when().stream()).anyMatch(Pattern::negated)) {
            throw new IllegalStateException("The contest needs " + LEAST + " rules without `not`, which Evrete does not"
                    + " know, and has " + inOrder.size() + ". Choose other pages in Subset.");
        }
        return inOrder;
    }

    /** The name of the page a rule stands on. */
    static String page(Rule rule) {
        String file = rule.place().file();
        return file.substring(file.lastIndexOf('/') + 1).replace(".drl", "");
    }

    private static List<Rule> concluding(Pattern finding, List<Rule> base) {
        return base.stream()
                .filter(rule -> rule.then().type() == FactType.FINDING)
                .filter(rule ->
                        rule.then().word("name").map(word -> word.text()).equals(finding.word("name")))
                .toList();
    }
}
