package org.runnerhip.vocabulary;

import java.util.List;
import java.util.Optional;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.FactType.Component;
import org.runnerhip.reading.Place;

/**
 * Something that can be told of a runner.
 *
 * @param id its id, such as {@code night-pain}
 * @param record the record that carries it: Runner, Symptom, History or TrainingLoad
 * @param type how it is answered
 * @param values the words it may be answered with; empty for numbers
 * @param unread those of the values that no rule reads
 * @param keptFor why it is there although no rule reads it; empty where rules do
 * @param unit the unit of a number; empty for words
 * @param least the least number allowed
 * @param most the greatest number allowed
 * @param whole whether only whole numbers are allowed
 * @param ask the question in plain words
 * @param definition what exactly the answer is, where the question leaves room; else empty
 * @param safety what the question screens for, where it is a safety question
 * @param onlyFor the sex it makes sense for: a runner of the opposite sex is not asked; empty for everybody
 * @param belowAge the age from which it is not asked any more
 * @param claims the article's claims it holds
 * @param place where it is defined
 */
public record Term(
        String id,
        FactType record,
        Type type,
        List<String> values,
        List<String> unread,
        String keptFor,
        String unit,
        double least,
        double most,
        boolean whole,
        String ask,
        String definition,
        Optional<String> safety,
        String onlyFor,
        int belowAge,
        List<String> claims,
        Place place)
        implements Entry {

    /** How a term is answered. */
    public enum Type {
        YES_NO,
        WORD,
        /** Several words at once. */
        WORDS,
        NUMBER
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

    /** The answer that says there is nothing of it: {@code no}, or {@code none} where that is a value. */
    public Optional<String> negative() {
        return type == Type.YES_NO
                ? Optional.of("no")
                : values.stream().filter("none"::equals).findFirst();
    }

    /** Whether it makes sense to ask a runner of this sex and age; either may be {@code null}, not told. */
    public boolean concerns(String sex, Number ageYears) {
        boolean otherSex = !onlyFor.isEmpty() && sex != null && !sex.equals("other") && !sex.equals(onlyFor);
        return !otherSex && (ageYears == null || ageYears.intValue() < belowAge);
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
