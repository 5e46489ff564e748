package org.runnerhip.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runnerhip.explain.Reason.Way;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Evidence;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.Open;
import org.runnerhip.facts.Question;
import org.runnerhip.facts.RedFlag;
import org.runnerhip.facts.Supports;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Screens;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * Why everything stands that was concluded about one runner. Trees of reasons are built when they are asked for; until then only
 * the conclusions are kept. Two are equal if the same was concluded for the same reasons, in whatever order.
 */
public final class Reasons {

    private static final String OPEN = "A page that is always asked is put, or its answer could make it more urgent";

    private final Collection<? extends Given> told;
    private final Conclusions conclusions;
    private final List<Term> withoutARule;
    private final Set<String> asked;
    private final Map<String, Rule> rules;
    private final Vocabulary vocabulary;

    /**
     * The reasons of one runner.
     *
     * @param told the facts that were told
     * @param conclusions what was concluded
     * @param withoutARule the questions that are asked without a rule
     * @param asked ids of all questions that are asked; what was answered is not asked, whatever a rule says
     * @param rules the rules by name
     * @param vocabulary their words
     */
    public Reasons(
            Collection<? extends Given> told,
            Conclusions conclusions,
            List<Term> withoutARule,
            Set<String> asked,
            Map<String, Rule> rules,
            Vocabulary vocabulary) {
        this.told = told;
        this.conclusions = conclusions;
        this.withoutARule = withoutARule;
        this.asked = asked;
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    /**
     * Everything of that name that was concluded, each with every way in which it came about; empty if nothing was.
     *
     * @param id id of a cause, driver, red flag, treatment (advised or withheld), question, finding or clearance; or of a level of
     *     urgency, for the red flags that stand at it. Spaces, underscores and capitals do no harm
     */
    public List<Reason.Conclusion> of(String id) {
        String name = Vocabulary.normal(id);
        Tree tree = new Tree();
        List<Reason.Conclusion> found = new ArrayList<>();
        conclusions.reasons().keySet().stream()
                .filter(fact -> isNamed(fact, name) && isTold(fact))
                .sorted(Comparator.<Concluded, FactType>comparing(FactType::of).thenComparing(Concluded::toString))
                .forEach(fact -> found.add(tree.of(fact)));
        withoutARule.stream().filter(term -> term.id().equals(name)).forEach(term -> found.add(tree.open(term)));
        return found;
    }

    private static boolean isNamed(Concluded fact, String name) {
        return Wording.idOf(fact).equalsIgnoreCase(name)
                || fact instanceof RedFlag flag && flag.urgency().equals(name);
    }

    /** Evidence is told with its cause, and a question only while it is open. */
    private boolean isTold(Concluded fact) {
        return fact instanceof Question question ? asked.contains(question.name()) : !(fact instanceof Evidence);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reasons reasons && unordered().equals(reasons.unordered());
    }

    @Override
    public int hashCode() {
        return conclusions.reasons().keySet().hashCode();
    }

    private Map<Concluded, Set<Object>> unordered() {
        Map<Concluded, Set<Object>> sets = new HashMap<>();
        conclusions
                .reasons()
                .forEach((fact, reasons) -> sets.put(
                        fact,
                        reasons.stream()
                                .map(reason ->
                                        reason.rule().equals(Conclusions.RANKING) ? Set.copyOf(reason.facts()) : reason)
                                .collect(Collectors.toCollection(HashSet::new))));
        return sets;
    }

    @Override
    public String toString() {
        return "reasons of " + conclusions.reasons().size() + " conclusions";
    }

    /** The trees of one call; a conclusion that several others rest on is built once. */
    private final class Tree {

        private final Map<Concluded, Reason.Conclusion> built = new HashMap<>();
        private final Wording wording = new Wording(vocabulary);

        Reason.Conclusion of(Concluded fact) {
            Reason.Conclusion known = built.get(fact);
            if (known == null) {
                List<Way> ways = conclusions.reasons().get(fact).stream()
                        .map(reason -> reason.rule().equals(Conclusions.SCREENS) ? ofScreen(fact) : way(reason))
                        .sorted(Comparator.comparing(Way::rule)
                                .thenComparing(way -> way.reasons().toString()))
                        .toList();
                known = new Reason.Conclusion(
                        Wording.kind(FactType.of(fact)), Wording.idOf(fact), wording.line(fact), ways);
                built.put(fact, known);
            }
            return known;
        }

        /** A screen was asked by the answers to it, and is open by what has none. */
        private Way ofScreen(Concluded state) {
            Screens screens = vocabulary.screens();
            String screen = Wording.idOf(state);
            List<Reason> reasons = state instanceof Open
                    ? screens.open(screen, told).stream()
                            .map(term -> (Reason) new Reason.Absent("no answer to " + term.id()))
                            .toList()
                    : screens.answered(screen, told).entrySet().stream()
                            .map(answer -> (Reason) new Reason.Told(
                                    answer.getKey().id(),
                                    answer.getValue(),
                                    answer.getKey().ask()))
                            .toList();
            return new Way(Conclusions.SCREENS, Optional.empty(), List.of(), reasons);
        }

        /** A safety question that is open; no rule is needed for it to be asked. */
        Reason.Conclusion open(Term term) {
            Question question = new Question(term.id(), term.screensFor().orElse(term.ask()));
            Way way = new Way(OPEN, Optional.empty(), List.of(), List.of());
            return new Reason.Conclusion(
                    Wording.kind(FactType.QUESTION), term.id(), wording.line(question), List.of(way));
        }

        private Way way(Conclusions.Reason reason) {
            Rule rule = rules.get(reason.rule());
            return rule == null
                    ? new Way(reason.rule(), Optional.empty(), List.of(), summands(reason))
                    : new Way(rule.name(), Optional.of(rule.place()), rule.sourceKeys(), matched(rule, reason));
        }

        private List<Reason> summands(Conclusions.Reason reason) {
            return reason.facts().stream()
                    .map(Evidence.class::cast)
                    .sorted(Comparator.<Evidence, Boolean>comparing(each -> !(each instanceof Supports))
                            .thenComparing(Evidence::weight)
                            .thenComparing(Evidence::because))
                    .map(evidence -> (Reason) of(evidence))
                    .toList();
        }

        private List<Reason> matched(Rule rule, Conclusions.Reason reason) {
            List<Reason> reasons = new ArrayList<>();
            Iterator<Object> facts = reason.facts().iterator();
            for (Pattern pattern : rule.when()) {
                if (pattern.negated()) {
                    reasons.add(new Reason.Absent("no " + wording.asked(pattern)));
                } else {
                    reasons.addAll(matched(pattern, facts.next()));
                }
            }
            return reasons;
        }

        private List<Reason> matched(Pattern pattern, Object fact) {
            if (fact instanceof Concluded concluded) {
                return List.of(of(concluded));
            }
            return Answer.readBy(pattern, (Given) fact, vocabulary).stream()
                    .map(answer -> (Reason) new Reason.Told(
                            answer.term().id(),
                            answer.word() + Wording.unit(answer.term()) + origin(answer.term(), fact),
                            answer.term().ask()))
                    .toList();
        }

        /** Says of a percentage which distances it follows from, where they were told. */
        private String origin(Term percent, Object load) {
            return Distances.behind(percent.id())
                    .map(distances -> Stream.of(distances.now(), distances.before())
                            .filter(vocabulary.terms()::containsKey)
                            .map(vocabulary.terms()::get)
                            .filter(term -> term.component().getter().apply(load) != null)
                            .map(term -> term.id() + " "
                                    + Wording.plain(
                                            (Double) term.component().getter().apply(load))
                                    + Wording.unit(term))
                            .toList())
                    .filter(told -> told.size() == 2)
                    .map(told -> " (from " + String.join(" and ", told) + ")")
                    .orElse("");
        }
    }
}
