package org.runnerhip.traininglog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.runnerhip.Consultation;
import org.runnerhip.vocabulary.Vocabulary;

/** The training terms of the vocabulary as a log tells them at the end of a day. */
public final class Load {

    /**
     * A term.
     *
     * @param id its id, such as {@code weekly-km-now}
     * @param value as it is told, in the term's unit; empty where the log cannot tell it
     * @param note what it rests on, or why it is not known; may be empty
     */
    public record Answer(String id, String value, String note) {

        /** Whether the log tells it. */
        public boolean known() {
            return !value.isEmpty();
        }
    }

    private final Days days;
    private final List<Answer> answers;

    Load(Days days) {
        this.days = days;
        this.answers = new LoadTerms(days).answers();
    }

    /** The day at whose end it stood so. */
    public LocalDate asOf() {
        return days.last();
    }

    /** Every term, in the order of the vocabulary. */
    public List<Answer> answers() {
        return answers;
    }

    /** The terms that the log tells, with their values: what can stand under {@code given} in a case. */
    public Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        answers.stream().filter(Answer::known).forEach(answer -> given.put(answer.id(), answer.value()));
        return Collections.unmodifiableMap(given);
    }

    /**
     * A consultation with these terms added. What it tells itself, or expressly does not tell, stays; a term that the words of the
     * rules do not have is left out.
     */
    public Consultation addTo(Consultation consultation, Vocabulary words) {
        Set<String> told =
                consultation.told().keySet().stream().map(Vocabulary::normal).collect(Collectors.toSet());
        Consultation more = consultation;
        for (Map.Entry<String, String> term : given().entrySet()) {
            if (!told.contains(term.getKey()) && words.terms().containsKey(term.getKey())) {
                more = more.tell(term.getKey(), term.getValue());
            }
        }
        return more;
    }

    /** The last weeks, the oldest first; the last one ends with {@link #asOf()}. */
    public List<Week> weeks(int count) {
        HardSessions hard = new HardSessions(days);
        List<Week> weeks = new ArrayList<>();
        for (int before = count - 1; before >= 0; before--) {
            weeks.add(Week.of(days, hard, days.last().minusWeeks(before)));
        }
        return weeks;
    }
}
