package org.runnerhip.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.runnerhip.facts.FactType;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import org.runnerhip.ruletext.Condition;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.Vocabulary;

/** Holds the rules of a folder against the house style and the ladder. */
public final class HouseRules {

    private static final int PAGE = 100;
    private static final int MOST_PATTERNS = 5;
    private static final int LONGEST_MESSAGE = 140;
    private static final List<String> DIAGNOSING =
            List.of("you have", "you are suffering", "you suffer", "your diagnosis");

    private final List<RuleFile> files;
    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final List<Remark> remarks = new ArrayList<>();

    private HouseRules(List<RuleFile> files, Vocabulary vocabulary) {
        this.files = files;
        this.rules = files.stream().flatMap(file -> file.rules().stream()).toList();
        this.vocabulary = vocabulary;
    }

    /** Every breach of the house rules. */
    public static List<Remark> check(List<RuleFile> files, Vocabulary vocabulary) {
        HouseRules check = new HouseRules(files, vocabulary);
        check.aFileIsAPage();
        check.aNameIsASentenceAndUnique();
        check.aSourceExists();
        check.noRuleLooksUpwards();
        check.oneToFivePatterns();
        check.numbersAreNamedAsFindings();
        check.variablesAreBound();
        check.findingsRunInNoCircle();
        check.aReasonCountsOnce();
        check.messagesAreShortAndDiagnoseNobody();
        check.remarks.addAll(WordsInRules.check(check.rules, vocabulary));
        check.whatIsNamedIsConcludedAndUsed(FactType.FINDING, "finding");
        check.whatIsNamedIsConcludedAndUsed(FactType.CLEARED, "clearance");
        check.everyClaimHasAHome();
        return check.remarks;
    }

    private void aFileIsAPage() {
        for (RuleFile file : files) {
            long lines = file.file().text().lines().count();
            if (lines > PAGE) {
                remark(
                        Place.startOf(file.file().name()),
                        "the file has " + lines + " lines; a page has " + PAGE,
                        "make two concepts of it");
            }
            if (Rung.of(file.file().path()).isEmpty() && !file.file().path().equals(RuleReader.IMPORTS)) {
                remark(
                        Place.startOf(file.file().name()),
                        "rules stand in findings, causes, safety, advice or questions",
                        "move the file");
            }
        }
    }

    private void aNameIsASentenceAndUnique() {
        Map<String, Rule> seen = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.name().split(" ").length < 3
                    || !Character.isUpperCase(rule.name().charAt(0))) {
                remark(
                        rule.place(),
                        "the name \"" + rule.name() + "\" is not a sentence",
                        "say what the rule says, beginning with a capital");
            }
            Rule first = seen.putIfAbsent(rule.name(), rule);
            if (first != null) {
                remark(
                        rule.place(),
                        "the rule \"" + rule.name() + "\" stands twice",
                        "rename one; the first is at " + first.place());
            }
        }
    }

    private void aSourceExists() {
        Set<String> known = new HashSet<>(vocabulary.sources().keySet());
        known.addAll(vocabulary.claims().keySet());
        for (Rule rule : rules) {
            for (Operand.Text source : rule.sources()) {
                if (!known.contains(source.text())) {
                    remark(
                            source.place(),
                            "there is no source \"" + source.text() + "\"",
                            NearestWord.remedy(source.text(), known, "add it to sources.yaml, or write JUDGEMENT"));
                }
            }
        }
    }

    private void noRuleLooksUpwards() {
        for (RuleFile file : files) {
            Optional<Rung> rung = Rung.of(file.file().path());
            for (Rule rule : rung.isPresent() ? file.rules() : List.<Rule>of()) {
                if (!rung.get().mayConclude(rule.then().type())) {
                    remark(
                            rule.then().place(),
                            "a rule in " + rung.get().folder() + "/ does not conclude "
                                    + rule.then().type().title(),
                            "move the rule to the folder of its conclusion");
                }
                for (Pattern pattern : rule.when()) {
                    if (!rung.get().mayMatch(pattern.type())) {
                        remark(
                                pattern.place(),
                                "a rule on this page does not match "
                                        + pattern.type().title(),
                                "match what a lower rung of the ladder concludes");
                    }
                    if (pattern.negated() && !rung.get().mayDeny(pattern.type())) {
                        remark(
                                pattern.place(),
                                "a rule on this page may not deny "
                                        + pattern.type().title(),
                                "match an explicit answer instead; what was not asked excuses nothing");
                    }
                }
            }
        }
    }

    private void oneToFivePatterns() {
        for (Rule rule : rules) {
            if (rule.when().size() > MOST_PATTERNS) {
                remark(
                        rule.place(),
                        "the rule has " + rule.when().size() + " patterns",
                        "name some of them as a Finding; five is the most");
            }
            if (rule.when().stream().allMatch(Pattern::negated)) {
                remark(rule.place(), "the rule only says what must not be", "say also what must be");
            }
        }
    }

    private void numbersAreNamedAsFindings() {
        for (Rule rule : rules) {
            for (Pattern pattern : rule.when()) {
                for (Condition.Comparison comparison : pattern.comparisons()) {
                    if (comparison.component().kind() == FactType.Kind.NUMBER
                            && !rule.folder().equals("findings")) {
                        remark(
                                comparison.place(),
                                "a number stands outside findings/",
                                "name it there as a Finding, with its source, and match the Finding");
                    }
                }
            }
        }
    }

    private void variablesAreBound() {
        for (Rule rule : rules) {
            Set<String> bound = new HashSet<>();
            for (Pattern pattern : rule.when()) {
                for (Condition condition : pattern.conditions()) {
                    if (condition instanceof Condition.Comparison comparison) {
                        comparison.operands().forEach(operand -> demandBound(operand, bound));
                    } else if (condition instanceof Condition.Binding binding && !bound.add(binding.variable())) {
                        remark(
                                binding.place(),
                                binding.variable() + " is bound twice",
                                "write component == " + binding.variable());
                    } else if (isSometimesEmpty(pattern.type(), condition)) {
                        remark(
                                condition.place(),
                                condition.component().name() + " may be empty, and empty equals empty",
                                "bind name, cause, treatment or because");
                    }
                }
            }
            List<Operand> variables = rule.then().arguments().stream()
                    .filter(Operand.Variable.class::isInstance)
                    .toList();
            variables.forEach(operand -> demandBound(operand, bound));
            if (variables.size() > 2) {
                remark(
                        rule.then().place(),
                        "the conclusion uses " + variables.size() + " variables",
                        "use two at the most");
            }
        }
    }

    private static boolean isSometimesEmpty(FactType type, Condition condition) {
        return type.isGiven() && !condition.component().name().equals("name");
    }

    private void demandBound(Operand operand, Set<String> bound) {
        if (operand instanceof Operand.Variable variable && !bound.contains(variable.name())) {
            remark(
                    variable.place(),
                    variable.name() + " is not bound before",
                    "write " + variable.name() + " : name in an earlier pattern");
        }
    }

    private void findingsRunInNoCircle() {
        Map<String, Set<String>> needs = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.then().type() == FactType.FINDING) {
                Set<String> needed = needs.computeIfAbsent(nameOf(rule), key -> new HashSet<>());
                rule.when().stream()
                        .filter(pattern -> pattern.type() == FactType.FINDING)
                        .forEach(pattern -> pattern.word("name").ifPresent(needed::add));
            }
        }
        for (Rule rule : rules) {
            if (rule.then().type() == FactType.FINDING && reaches(nameOf(rule), nameOf(rule), needs, new HashSet<>())) {
                remark(rule.then().place(), "the finding \"" + nameOf(rule) + "\" rests on itself", "break the circle");
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

    private void aReasonCountsOnce() {
        Map<String, Rule> seen = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.then().type() == FactType.SUPPORTS || rule.then().type() == FactType.OPPOSES) {
                String reason = rule.then().arguments().get(0).written()
                        + rule.then().arguments().get(2).written();
                Rule first = seen.putIfAbsent(reason, rule);
                if (first != null) {
                    remark(
                            rule.then().place(),
                            "this reason for this cause stands already at " + first.place(),
                            "give it another phrase, or name both as one Finding");
                }
            }
        }
    }

    private void messagesAreShortAndDiagnoseNobody() {
        for (Rule rule : rules) {
            rule.then().word("because").ifPresent(because -> {
                if (because.text().length() > LONGEST_MESSAGE) {
                    remark(
                            because.place(),
                            "the message has " + because.text().length() + " letters",
                            "say it in " + LONGEST_MESSAGE);
                }
                for (String phrase : DIAGNOSING) {
                    if (because.text().toLowerCase(java.util.Locale.ROOT).contains(phrase)) {
                        remark(
                                because.place(),
                                "\"" + phrase + "\" sounds like a diagnosis",
                                "say what was seen, not what it is");
                    }
                }
            });
        }
    }

    private void whatIsNamedIsConcludedAndUsed(FactType type, String kind) {
        Map<String, Place> concluded = new HashMap<>();
        Map<String, Place> used = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.then().type() == type) {
                concluded.putIfAbsent(nameOf(rule), rule.then().place());
            }
            for (Pattern pattern : rule.when()) {
                if (pattern.type() == type) {
                    pattern.comparisonOf("name")
                            .ifPresent(comparison ->
                                    comparison.words().forEach(word -> used.putIfAbsent(word.text(), word.place())));
                }
            }
        }
        used.forEach((name, place) -> {
            if (!concluded.containsKey(name)) {
                remark(
                        place,
                        "there is no " + kind + " \"" + name + "\"",
                        NearestWord.remedy(name, concluded.keySet(), "write a rule that concludes it"));
            }
        });
        concluded.forEach((name, place) -> {
            if (!used.containsKey(name)) {
                remark(place, "no rule uses the " + kind + " \"" + name + "\"", "use it, or remove the rule");
            }
        });
    }

    private void everyClaimHasAHome() {
        Set<String> cited = new HashSet<>();
        rules.forEach(rule -> cited.addAll(rule.sourceKeys()));
        vocabulary.entriesWithClaims().forEach(entry -> cited.addAll(entry.claims()));
        vocabulary.claims().values().forEach(claim -> {
            if (claim.context().isEmpty() && !cited.contains(claim.id())) {
                remark(
                        claim.place(),
                        "no rule and no word cites the claim " + claim.id(),
                        "cite it, or say in context: why not");
            }
        });
    }

    private static String nameOf(Rule rule) {
        return rule.then().word("name").map(Operand.Text::text).orElse("");
    }

    private void remark(Place place, String what, String remedy) {
        remarks.add(new Remark(place, what, remedy));
    }
}
