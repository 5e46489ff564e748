package org.runnerhip.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.facts.FactType;
import org.runnerhip.ruletext.Condition.Comparison;
import org.runnerhip.ruletext.Operand;
import org.runnerhip.ruletext.Pattern;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.vocabulary.Term;

/** The runners of the sweep: every pain region, age band, sex and story, and every answer any rule could tell apart. */
public final class Runners {

    /** One answer more, or one fewer: no values means that the question stays unanswered. */
    record Change(String term, List<String> values) {

        boolean isUnanswered() {
            return values.isEmpty();
        }

        @Override
        public String toString() {
            return term + ": " + (isUnanswered() ? "null" : String.join(", ", values));
        }
    }

    static final List<Integer> AGES = List.of(10, 14, 18, 24, 34, 47, 61, 72);
    static final List<String> SEXES = List.of("female", "male");

    /** Answers that bring advice about, so that there is something to withhold. */
    static final List<Map<String, List<String>>> STORIES = List.of(
            Map.of(
                    "onset", List.of("gradual"),
                    "pain-timing", List.of("after-run"),
                    "duration-days", List.of("10"),
                    "single-run-spike-pct", List.of("44"),
                    "technique-problem", List.of("suspected"),
                    "shoe-mismatch", List.of("yes"),
                    "pain-run-nprs", List.of("3")),
            Map.of(
                    "onset", List.of("gradual"),
                    "pain-timing", List.of("start-of-run", "eases-as-warms"),
                    "duration-days", List.of("12"),
                    "hips-feel-tight", List.of("yes"),
                    "stretches-regularly", List.of("no"),
                    "quality", List.of("tightness", "stiffness", "ache"),
                    "pain-run-nprs", List.of("5"),
                    "hard-sessions-per-week", List.of("4")),
            Map.of(
                    "onset", List.of("sudden"),
                    "pain-timing", List.of("during-run"),
                    "duration-days", List.of("5"),
                    "resisted-hip-flexion-pain", List.of("yes"),
                    "adductor-squeeze-pain", List.of("yes"),
                    "bruising", List.of("yes"),
                    "pain-run-nprs", List.of("5")));

    private final RuleBook book;
    final List<String> regions;
    final List<Change> safetyChanges = new ArrayList<>();
    final List<Change> otherChanges = new ArrayList<>();

    public Runners(RuleBook book) {
        this.book = book;
        this.regions = book.vocabulary().terms().get("pain-region").values();
        for (Term term : book.vocabulary().terms().values()) {
            if (List.of("age-years", "sex", "pain-region", "pain-region-lay").contains(term.id())) {
                continue;
            }
            List<Change> changes = term.safety().isPresent() ? safetyChanges : otherChanges;
            for (String value : values(term)) {
                if (!term.negative().filter(value::equals).isPresent()) {
                    changes.add(new Change(term.id(), List.of(value)));
                }
            }
            if (term.safety().isPresent()) {
                changes.add(new Change(term.id(), List.of()));
            }
        }
    }

    /** The answers to a term that rules tell apart: every word; of numbers one on either side of every limit. */
    private List<String> values(Term term) {
        if (term.type() != Term.Type.NUMBER) {
            return term.values();
        }
        TreeSet<Double> numbers = new TreeSet<>();
        for (Rule rule : book.rules()) {
            for (Pattern pattern : rule.when()) {
                for (Comparison comparison : pattern.comparisons()) {
                    if (comparison.component().kind() == FactType.Kind.NUMBER && asksAbout(pattern, comparison, term)) {
                        double limit = ((Operand.Num) comparison.operands().get(0)).number();
                        numbers.addAll(List.of(limit - 1, limit, limit + 1));
                    }
                }
            }
        }
        return numbers.stream()
                .filter(number -> number >= term.least() && number <= term.most())
                .map(number ->
                        number == Math.rint(number) ? String.valueOf(number.longValue()) : String.valueOf(number))
                .toList();
    }

    private static boolean asksAbout(Pattern pattern, Comparison comparison, Term term) {
        return pattern.type() == term.record()
                && (term.hasOwnComponent()
                        ? comparison.component().name().equals(term.component().name())
                        : pattern.word("name").filter(term.id()::equals).isPresent());
    }

    /** A runner with these changes; every other safety question was asked and answered no. */
    static Consultation runner(int story, String region, int age, String sex, List<Change> changes) {
        Map<String, List<String>> told = new LinkedHashMap<>(STORIES.get(story));
        told.put("age-years", List.of(String.valueOf(age)));
        told.put("sex", List.of(sex));
        told.put("pain-region", List.of(region));
        changes.forEach(change -> told.put(change.term(), change.values()));
        return new Consultation("sweep", told, true);
    }

    /** One of these runners, with up to three changes. */
    public Consultation draw(Random random) {
        List<Change> changes = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            changes.add(anyOf(random.nextBoolean() ? safetyChanges : otherChanges, random));
        }
        return runner(
                random.nextInt(STORIES.size()),
                anyOf(regions, random),
                anyOf(AGES, random),
                anyOf(SEXES, random),
                changes);
    }

    private static <T> T anyOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** A consultation as a case, ready to paste. */
    static String asCase(Consultation consultation, String name) {
        StringBuilder text = new StringBuilder("- case: " + name + "\n  given:\n");
        consultation
                .told()
                .forEach((term, values) -> text.append("    ")
                        .append(term)
                        .append(": ")
                        .append(values.isEmpty() ? "null" : values.size() == 1 ? values.get(0) : values.toString())
                        .append('\n'));
        return text.append("  otherwise: no\n").toString();
    }
}
