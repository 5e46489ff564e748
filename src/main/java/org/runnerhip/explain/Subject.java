package org.runnerhip.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.runnerhip.facts.FactType;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * What a question is about: one rule, or all that can conclude something of a name.
 *
 * @param name the id, or the sentence of the rule
 * @param rule the rule, if it is about one
 */
record Subject(String name, Optional<Rule> rule) {

    /** Rules that a beginning fits are listed up to this number. */
    private static final int LISTED = 3;

    /**
     * Reads what was asked about: an id, or a rule by its sentence or a beginning of it that no other rule has.
     *
     * @throws UnknownSubjectException if it is neither
     */
    static Subject of(String asked, Collection<Rule> rules, Vocabulary vocabulary) {
        Set<String> ids = ids(rules, vocabulary);
        String id = Vocabulary.normal(asked);
        Optional<String> known = ids.stream().filter(id::equalsIgnoreCase).findFirst();
        if (known.isPresent()) {
            return new Subject(known.get(), Optional.empty());
        }
        String sentence = asked.strip();
        List<Rule> exact = named(rules, name -> name.equalsIgnoreCase(sentence));
        List<Rule> begun = named(
                rules, name -> !sentence.isEmpty() && name.regionMatches(true, 0, sentence, 0, sentence.length()));
        List<Rule> found = exact.isEmpty() ? begun : exact;
        if (found.size() == 1) {
            return new Subject(found.get(0).name(), Optional.of(found.get(0)));
        }
        throw found.isEmpty() ? unknown(asked, ids, rules) : ambiguous(asked, found);
    }

    /**
     * Reads an id.
     *
     * @throws UnknownSubjectException if nothing has it
     */
    static String id(String asked, Collection<Rule> rules, Vocabulary vocabulary) {
        Set<String> ids = ids(rules, vocabulary);
        ids.addAll(vocabulary.urgencies().keySet());
        String id = Vocabulary.normal(asked);
        return ids.stream().filter(id::equalsIgnoreCase).findFirst().orElseThrow(() -> unknown(asked, ids, List.of()));
    }

    private static List<Rule> named(Collection<Rule> rules, Predicate<String> fits) {
        return rules.stream().filter(rule -> fits.test(rule.name())).toList();
    }

    /** Every id that can stand for a conclusion. */
    private static Set<String> ids(Collection<Rule> rules, Vocabulary vocabulary) {
        Set<String> ids = new TreeSet<>(vocabulary.causes().keySet());
        ids.addAll(vocabulary.redFlags().keySet());
        ids.addAll(vocabulary.treatments().keySet());
        ids.addAll(vocabulary.terms().keySet());
        for (Rule rule : rules) {
            if (rule.then().type() == FactType.FINDING || rule.then().type() == FactType.CLEARED) {
                ids.add(RulesByConclusion.nameOf(rule));
            }
        }
        ids.remove("");
        return ids;
    }

    private static UnknownSubjectException unknown(String asked, Set<String> ids, Collection<Rule> rules) {
        List<String> known = new ArrayList<>(ids);
        rules.forEach(rule -> known.add(rule.name()));
        String otherwise = "write the id of a cause, red flag, treatment, question, finding or clearance"
                + (rules.isEmpty() ? "" : ", or how a rule begins");
        String near = NearestWord.to(Vocabulary.normal(asked), ids)
                .or(() -> NearestWord.to(asked, known))
                .map(word -> "did you mean \"" + word + "\"?")
                .orElse(otherwise);
        return new UnknownSubjectException("there is no \"" + asked.strip() + "\" to conclude - " + near);
    }

    private static UnknownSubjectException ambiguous(String asked, List<Rule> found) {
        StringBuilder names = new StringBuilder();
        found.stream().limit(LISTED).forEach(rule -> names.append("\n  ").append(rule.name()));
        return new UnknownSubjectException(found.size() + " rules begin with \"" + asked.strip()
                + "\" - write more of the one you mean" + names + (found.size() > LISTED ? "\n  ..." : ""));
    }
}
