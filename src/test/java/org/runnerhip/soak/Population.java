package org.runnerhip.soak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.Assessment;
import org.runnerhip.Cases;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;

/** The runners of a soak: some hundred of the cases, taken from all of them. */
final class Population {

    private static final int EVERY = 8;

    private Population() {}

    /** Each with what one thread is answered. */
    static Map<Consultation, Assessment> answeredBy(RuleBook book) {
        List<Consultation> cases = Cases.consultations();
        Map<Consultation, Assessment> answers = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i += EVERY) {
            answers.put(cases.get(i), book.assess(cases.get(i)));
        }
        return answers;
    }
}
