package org.runnerhip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runnerhip.Assessment.Advice;
import org.runnerhip.Assessment.Flag;
import org.runnerhip.Assessment.Knowledge;
import org.runnerhip.Assessment.OpenQuestion;
import org.runnerhip.Assessment.RankedCause;
import org.runnerhip.Assessment.Urgency;
import org.runnerhip.Assessment.Why;
import org.runnerhip.Assessment.Withheld;
import org.runnerhip.explain.Grounds;
import org.runnerhip.explain.OpenQuestions;
import org.runnerhip.explain.Reasons;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Conclusions.Reason;
import org.runnerhip.facts.Contraindication;
import org.runnerhip.facts.Evidence;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.Question;
import org.runnerhip.facts.Recommendation;
import org.runnerhip.facts.RedFlag;
import org.runnerhip.facts.Supports;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.CauseEntry;
import org.runnerhip.vocabulary.CauseOrder;
import org.runnerhip.vocabulary.Claim;
import org.runnerhip.vocabulary.RedFlagEntry;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Treatment;
import org.runnerhip.vocabulary.UrgencyLevel;
import org.runnerhip.vocabulary.Vocabulary;

/** Puts what the engine concluded into the words and the order of an assessment. */
final class Assessor {

    private final Vocabulary vocabulary;
    private final Knowledge knowledge;
    private final Map<String, Rule> rules;
    private final Map<String, String> noteOnClaim;
    private final Map<String, String> howTo;
    private final Grounds grounds;
    private final OpenQuestions openQuestions;
    private final CauseOrder causeOrder;
    private final Map<String, Integer> treatmentOrder = new HashMap<>();
    private final int highestRank;

    Assessor(Collection<Rule> rules, Vocabulary vocabulary, Knowledge knowledge) {
        this.vocabulary = vocabulary;
        this.knowledge = knowledge;
        this.rules = rules.stream().collect(Collectors.toMap(Rule::name, Function.identity()));
        this.causeOrder = new CauseOrder(vocabulary);
        this.noteOnClaim = vocabulary.claims().values().stream()
                .filter(Claim::needsNote)
                .collect(Collectors.toMap(
                        Claim::id, claim -> "The article says: " + claim.says() + " Our note: " + claim.note()));
        this.howTo = vocabulary.treatments().values().stream().collect(Collectors.toMap(Treatment::id, Assessor::how));
        this.grounds = new Grounds(rules, vocabulary);
        this.openQuestions = new OpenQuestions(rules, vocabulary);
        vocabulary.treatments().keySet().forEach(id -> treatmentOrder.put(id, treatmentOrder.size()));
        this.highestRank = vocabulary.urgencies().values().stream()
                .mapToInt(UrgencyLevel::rank)
                .max()
                .orElse(0);
    }

    Assessment assess(String name, Collection<Given> told, Conclusions conclusions) {
        return new OneRunner(told, conclusions).assessment(name);
    }

    private static String how(Treatment treatment) {
        return treatment.how() + sentence("How much", treatment.dose()) + sentence("How long", treatment.duration());
    }

    private static String sentence(String label, String text) {
        return text.isEmpty() ? "" : " " + label + ": " + text + (text.endsWith(".") ? "" : ".");
    }

    private final class OneRunner {

        private final Collection<Given> told;
        private final Conclusions conclusions;
        private final Function<Reason, Set<String>> groundsOf;

        OneRunner(Collection<Given> told, Conclusions conclusions) {
            this.told = told;
            this.conclusions = conclusions;
            this.groundsOf = grounds.in(conclusions);
        }

        Assessment assessment(String name) {
            List<Flag> flags = flags();
            UrgencyLevel level = flags.stream()
                    .map(flag -> vocabulary.urgencies().get(flag.urgency()))
                    .max(Comparator.comparingInt(UrgencyLevel::rank))
                    .orElse(vocabulary.calmest());
            List<Term> openSafety = openSafety(level.rank());
            List<OpenQuestion> questions = level.rank() == highestRank ? List.of() : questions(openSafety);
            return new Assessment(
                    name,
                    knowledge,
                    urgency(level, flags, questions),
                    flags,
                    causes(false),
                    causes(true),
                    recommendations(),
                    withheld(),
                    questions,
                    conclusions.fired(),
                    reasons(openSafety, questions));
        }

        private Reasons reasons(List<Term> openSafety, List<OpenQuestion> questions) {
            Set<String> asked = questions.stream().map(OpenQuestion::id).collect(Collectors.toSet());
            return new Reasons(conclusions, openSafety, asked, rules, vocabulary);
        }

        private Urgency urgency(UrgencyLevel level, List<Flag> flags, List<OpenQuestion> questions) {
            List<String> because = flags.stream()
                    .filter(flag -> flag.urgency().equals(level.id()))
                    .map(Flag::id)
                    .distinct()
                    .toList();
            String action = level.what() + " " + level.where() + " By when: " + level.byWhen() + ".";
            return new Urgency(
                    level.id(),
                    level.rank(),
                    action,
                    because,
                    questions.stream().anyMatch(OpenQuestion::safety));
        }

        private List<Flag> flags() {
            return conclusions.of(RedFlag.class).stream()
                    .map(flag -> {
                        RedFlagEntry entry = vocabulary.redFlags().get(flag.name());
                        return new Flag(
                                flag.name(),
                                entry.name(),
                                flag.urgency(),
                                flag.because(),
                                entry.action(),
                                entry.suspects(),
                                why(flag));
                    })
                    .sorted(Comparator.<Flag>comparingInt(flag -> -vocabulary.rank(flag.urgency()))
                            .thenComparing(Flag::id)
                            .thenComparing(Flag::because))
                    .toList();
        }

        private List<RankedCause> causes(boolean drivers) {
            Map<String, List<Evidence>> evidence =
                    conclusions.of(Evidence.class).stream().collect(Collectors.groupingBy(Evidence::cause));
            return conclusions.of(Cause.class).stream()
                    .filter(cause -> vocabulary.causes().get(cause.name()).driver() == drivers)
                    .sorted(causeOrder)
                    .map(cause -> {
                        CauseEntry entry = vocabulary.causes().get(cause.name());
                        List<Evidence> own = evidence.getOrDefault(cause.name(), List.of());
                        return new RankedCause(
                                cause.name(),
                                entry.name(),
                                cause.points(),
                                cause.likelihood(),
                                entry.codes(),
                                entry.note(),
                                evidence(own, true),
                                evidence(own, false));
                    })
                    .toList();
        }

        private List<Assessment.Evidence> evidence(List<Evidence> evidence, boolean supports) {
            return evidence.stream()
                    .filter(each -> each instanceof Supports == supports)
                    .sorted(Comparator.comparing(Evidence::weight).thenComparing(Evidence::because))
                    .map(each -> new Assessment.Evidence(
                            each.because(), each.weight().word(), why(each)))
                    .toList();
        }

        private List<Advice> recommendations() {
            Map<String, List<Recommendation>> byTreatment = conclusions.of(Recommendation.class).stream()
                    .sorted(Comparator.<Recommendation>comparingInt(r -> Recommendation.STEPS.indexOf(r.step()))
                            .thenComparing(Recommendation::because))
                    .collect(Collectors.groupingBy(Recommendation::treatment, LinkedHashMap::new, Collectors.toList()));
            return byTreatment.values().stream()
                    .map(this::advice)
                    .sorted(Comparator.<Advice>comparingInt(advice -> Recommendation.STEPS.indexOf(advice.step()))
                            .thenComparingInt(advice -> treatmentOrder.get(advice.id())))
                    .toList();
        }

        private Advice advice(List<Recommendation> same) {
            Treatment treatment = vocabulary.treatments().get(same.get(0).treatment());
            List<Why> because = same.stream().flatMap(this::whys).distinct().toList();
            Set<String> cautions = new LinkedHashSet<>(treatment.cautions());
            for (Why why : because) {
                for (String key : why.sources()) {
                    if (noteOnClaim.containsKey(key)) {
                        cautions.add(noteOnClaim.get(key));
                    }
                }
            }
            return new Advice(
                    treatment.id(),
                    same.get(0).step(),
                    treatment.title(),
                    howTo.get(treatment.id()),
                    List.copyOf(cautions),
                    treatment.grade(),
                    same.stream().map(Recommendation::because).distinct().toList(),
                    because);
        }

        private List<Withheld> withheld() {
            Map<String, List<String>> reasons = new HashMap<>();
            conclusions.of(Contraindication.class).stream()
                    .sorted(Comparator.comparing(Contraindication::because))
                    .forEach(c -> reasons.computeIfAbsent(c.treatment(), key -> new ArrayList<>())
                            .add(c.because()));
            return reasons.keySet().stream()
                    .sorted(Comparator.comparing(treatmentOrder::get))
                    .map(vocabulary.treatments()::get)
                    .map(treatment -> new Withheld(treatment.id(), treatment.title(), reasons.get(treatment.id())))
                    .toList();
        }

        private List<Term> openSafety(int rank) {
            return rank == highestRank // help first
                    ? List.of()
                    : openQuestions.given(told, conclusions.reasons().keySet(), rank);
        }

        private List<OpenQuestion> questions(List<Term> openSafety) {
            Map<String, OpenQuestion> questions = new LinkedHashMap<>();
            for (Term term : openSafety) {
                questions.put(
                        term.id(),
                        new OpenQuestion(
                                term.id(),
                                term.ask(),
                                "screens for " + term.safety().orElseThrow(),
                                true));
            }
            conclusions.of(Question.class).stream()
                    .filter(question -> !isAnswered(question.name()))
                    .sorted(Comparator.comparing(Question::name).thenComparing(Question::because))
                    .forEach(question -> {
                        Term term = vocabulary.terms().get(question.name());
                        questions.putIfAbsent(
                                term.id(),
                                new OpenQuestion(
                                        term.id(),
                                        term.ask(),
                                        question.because(),
                                        term.safety().isPresent()));
                    });
            return List.copyOf(questions.values());
        }

        private boolean isAnswered(String id) {
            Term term = vocabulary.terms().get(id);
            for (Given fact : told) {
                FactType type = FactType.of(fact);
                Object value = term.record() != type
                        ? null
                        : term.hasOwnComponent()
                                ? term.component().getter().apply(fact)
                                : type.components().get(0).getter().apply(fact).equals(id) ? id : null;
                if (value != null) {
                    return true;
                }
            }
            return false;
        }

        private Why why(Concluded conclusion) {
            return whys(conclusion).findFirst().orElseThrow();
        }

        private List<String> sourcesOf(String rule) {
            return rules.containsKey(rule) ? rules.get(rule).sourceKeys() : List.of();
        }

        /** The rules behind a conclusion, in the order of their names; a rule that fired twice is one reason. */
        private Stream<Why> whys(Concluded conclusion) {
            Map<String, Set<String>> facts = new TreeMap<>();
            for (Reason reason : conclusions.reasons().get(conclusion)) {
                facts.computeIfAbsent(reason.rule(), key -> new TreeSet<>()).addAll(groundsOf.apply(reason));
            }
            return facts.entrySet().stream()
                    .map(entry -> new Why(entry.getKey(), sourcesOf(entry.getKey()), List.copyOf(entry.getValue())));
        }
    }
}
