package org.runnerhip.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.FactType.Component;
import org.runnerhip.facts.Runner;
import org.runnerhip.reading.Place;

/**
 * Something that can be told of a runner.
 *
 * @param id its id, such as {@code night-pain}
 * @param record the record that carries it: Runner, Symptom, History or TrainingLoad
 * @param type how it is answered
 * @param values the words it may be answered with; empty for numbers
 * @param said how its values are said to a runner; a value that is missing is said as it is written
 * @param unread those of the values that no rule reads
 * @param keptFor why it is there although no rule reads it; empty where rules do
 * @param unit the unit of a number; empty for words
 * @param least the least number allowed
 * @param most the greatest number allowed
 * @param whole whether only whole numbers are allowed
 * @param ask the question in plain words
 * @param definition what exactly the answer is, where the question leaves room; else empty
 * @param harmless the answer that says there is nothing of it, where that is not {@code no} to a safety question; empty for none
 * @param safety what the question screens for, where it is a safety question
 * @param onlyFor the sex it makes sense for: a runner of the opposite sex is not asked; empty for everybody
 * @param fromAge the age from which it is asked
 * @param belowAge the age from which it is not asked any more
 * @param claims the article's claims it holds
 * @param place where it is defined
 */
public record Term(
        String id,
        FactType record,
        Type type,
        List<String> values,
        Map<String, String> said,
        List<String> unread,
        String keptFor,
        String unit,
        double least,
        double most,
        boolean whole,
        String ask,
        String definition,
        String harmless,
        Optional<String> safety,
        String onlyFor,
        int fromAge,
        int belowAge,
        List<String> claims,
        Place place)
        implements Entry {

    /** The answer of a runner who was asked and cannot say. It is allowed for every term, and is never taken for a no. */
    public static final String NOT_SURE = "not-sure";

    private static final int ADULT = 16;

    /** How a term is answered. */
    public enum Type {
        YES_NO,
        WORD,
        /** Several words at once. */
        WORDS,
        NUMBER;

        /** The word for it in {@code terms.yaml} and in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it stands in a component of its own ({@code Runner}, {@code TrainingLoad}) and not under a name. */
    public boolean hasOwnComponent() {
        return record == FactType.RUNNER || record == FactType.TRAINING_LOAD;
    }

    /** The component that holds the answer. */
    public Component component() {
        String name = hasOwnComponent() ? camelCase(id) : type == Type.NUMBER ? "number" : "value";
        return record.component(name).orElseThrow(() -> new IllegalStateException(record.title() + " has no " + name));
    }

    /** The answer that says there is nothing of it; to "none of these" it is the answer to this question. */
    public Optional<String> negative() {
        return !harmless.isEmpty()
                ? Optional.of(harmless)
                : type == Type.YES_NO && safety.isPresent() ? Optional.of("no") : Optional.empty();
    }

    /** How a value is said to a runner. */
    public String said(String value) {
        return said.getOrDefault(value, value.replace('-', ' '));
    }

    /** Whether only somebody who examines a runner of this age can answer; of a child a parent may. */
    public boolean forExaminer(Number ageYears) {
        boolean child = ageYears != null && ageYears.intValue() < ADULT;
        return ask.startsWith("Examiner:") || ask.startsWith("Examiner or parent:") && !child;
    }

    /** Whether it makes sense to ask a runner of this sex and age; either may be {@code null}, not told. */
    public boolean concerns(String sex, Number ageYears) {
        boolean otherSex = !onlyFor.isEmpty() && sex != null && !sex.equals("other") && !sex.equals(onlyFor);
        return !otherSex && (ageYears == null || ageYears.intValue() >= fromAge && ageYears.intValue() < belowAge);
    }

    /** Whether it makes sense to ask that runner, of whom {@code null} says that nothing was told. */
    public boolean concerns(Runner runner) {
        return runner == null ? concerns(null, null) : concerns(runner.sex(), runner.ageYears());
    }

    /** Why it is asked of everybody, as a reason; empty if it is no safety question. */
    public Optional<String> screensFor() {
        return safety.map(what -> "screens for " + what);
    }

    /** Terms are looked up often and their ids are unique. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@code single-run-spike-pct} as {@code singleRunSpikePct}. A hyphen that begins no word stays. */
    static String camelCase(String id) {
        StringBuilder joined = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            boolean beginsWord = id.charAt(i) == '-' && i + 1 < id.length() && id.charAt(i + 1) != '-';
            joined.append(beginsWord ? Character.toUpperCase(id.charAt(++i)) : id.charAt(i));
        }
        return joined.toString();
    }
}
