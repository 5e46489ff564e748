package org.runnerhip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runnerhip.Assessment.Advice;
import org.runnerhip.Assessment.Flag;
import org.runnerhip.Assessment.Knowledge;
import org.runnerhip.Assessment.OpenQuestion;
import org.runnerhip.Assessment.RankedCause;
import org.runnerhip.Assessment.Running;
import org.runnerhip.Assessment.Urgency;
import org.runnerhip.Assessment.Why;
import org.runnerhip.Assessment.Withheld;
import org.runnerhip.explain.Grounds;
import org.runnerhip.explain.Reasons;
import org.runnerhip.facts.Cause;
import org.runnerhip.facts.Concluded;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.facts.Conclusions.Reason;
import org.runnerhip.facts.Contraindication;
import org.runnerhip.facts.Evidence;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.History;
import org.runnerhip.facts.Recommendation;
import org.runnerhip.facts.RedFlag;
import org.runnerhip.facts.Supports;
import org.runnerhip.facts.Symptom;
import org.runnerhip.interview.Agenda;
import org.runnerhip.interview.Agenda.Left;
import org.runnerhip.interview.Interview;
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
    private final Agenda agenda;
    private final CauseOrder causeOrder;
    private final Map<String, Integer> treatmentOrder = new HashMap<>();

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
        this.agenda = new Agenda(rules, vocabulary);
        vocabulary.treatments().keySet().forEach(id -> treatmentOrder.put(id, treatmentOrder.size()));
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
            Left left = agenda.left(told, conclusions);
            UrgencyLevel level = left.level();
            List<Flag> flags = flags();
            List<RankedCause> conditions = causes(false);
            Predicate<RankedCause> isTold =
                    cause -> vocabulary.causes().get(cause.id()).isToldAsLikely(cause.likelihood(), level);
            List<Advice> advice = recommendations();
            return new Assessment(
                    name,
                    knowledge,
                    urgency(left, flags),
                    running(advice),
                    flags,
                    conditions.stream().filter(isTold).toList(),
                    notToBeMissed(conditions, isTold, flags),
                    causes(true),
                    advice,
                    withheld(),
                    left.questions().stream()
                            .map(item -> question(item.term(), item.because()))
                            .toList(),
                    notSure(),
                    left.needed().stream()
                            .findFirst()
                            .map(sheet -> Interview.page(sheet, left, conclusions, vocabulary)),
                    conclusions.fired(),
                    reasons(left));
        }

        private Reasons reasons(Left left) {
            Set<String> asked =
                    left.questions().stream().map(item -> item.term().id()).collect(Collectors.toSet());
            return new Reasons(told, conclusions, left.withoutARule(conclusions), asked, rules, vocabulary);
        }

        private Urgency urgency(Left left, List<Flag> flags) {
            UrgencyLevel level = left.level();
            List<String> because = flags.stream()
                    .filter(flag -> flag.urgency().equals(level.id()))
                    .map(Flag::id)
                    .distinct()
                    .toList();
            int pages = left.needed().size();
            String action = level.what() + " " + level.where() + " By when: " + level.byWhen() + "."
                    + (left.settled() || pages == 0 ? "" : " " + notSettled(level, pages));
            return new Urgency(level.id(), level.title(), level.rank(), action, because, left.settled(), pages);
        }

        private static String notSettled(UrgencyLevel level, int pages) {
            String left = pages + (pages == 1 ? " page" : " pages") + " of questions";
            return level.isKnown()
                    ? "Not settled yet: " + left + " could make it more urgent."
                    : left + " to go until it is known.";
        }

        private Optional<Running> running(List<Advice> advice) {
            return advice.stream()
                    .map(each -> vocabulary.treatments().get(each.id()))
                    .filter(treatment -> !treatment.running().isEmpty())
                    .min(Comparator.comparing(treatment -> treatmentOrder.get(treatment.id())))
                    .map(treatment -> new Running(treatment.id(), treatment.running()));
        }

        /** The serious causes that are not told as likely, and then what else the red flags make one think of. */
        private List<RankedCause> notToBeMissed(
                List<RankedCause> conditions, Predicate<RankedCause> isTold, List<Flag> flags) {
            List<RankedCause> serious =
                    new ArrayList<>(conditions.stream().filter(isTold.negate()).toList());
            Set<String> listed = conditions.stream().map(RankedCause::id).collect(Collectors.toSet());
            for (Flag flag : flags) {
                for (String suspect : flag.suspects()) {
                    if (listed.add(suspect)) {
                        CauseEntry entry = vocabulary.causes().get(suspect);
                        serious.add(new RankedCause(
                                suspect,
                                entry.name(),
                                0,
                                Assessment.SUSPECTED,
                                entry.settledBy(),
                                entry.codes(),
                                entry.note(),
                                List.of(),
                                List.of()));
                    }
                }
            }
            return List.copyOf(serious);
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
                                entry.settledBy(),
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

        private static OpenQuestion question(Term term, String because) {
            return new OpenQuestion(
                    term.id(), term.ask(), because, term.safety().isPresent());
        }

        /** What was put and is not sure stands among the symptoms and the history, whatever record has the term. */
        private List<OpenQuestion> notSure() {
            return told.stream()
                    .map(fact -> fact instanceof Symptom symptom && Term.NOT_SURE.equals(symptom.value())
                            ? symptom.name()
                            : fact instanceof History history && Term.NOT_SURE.equals(history.value())
                                    ? history.name()
                                    : "")
                    .map(vocabulary.terms()::get)
                    .filter(term -> term != null && term.safety().isPresent())
                    .map(term -> question(term, term.screensFor().orElseThrow()))
                    .toList();
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
