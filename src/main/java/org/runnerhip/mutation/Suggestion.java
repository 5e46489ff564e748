package org.runnerhip.mutation;

import java.util.List;
import org.runnerhip.Consultation;
import org.runnerhip.mutation.Variations.Variation;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** A case that is proposed, as text ready to be pasted into a case file. */
final class Suggestion {

    private final Vocabulary vocabulary;
    private final StringBuilder yaml = new StringBuilder();

    private Suggestion(Vocabulary vocabulary, Mutant mutant, Consultation given, String outcome) {
        this.vocabulary = vocabulary;
        String rule = mutant.original().name();
        line("- case: " + scalar(rule + ", and not with " + mutant.change()));
        line("  given:");
        given.told().forEach((term, answers) -> line("    " + term + ": " + value(term, answers)));
        if (given.otherwiseNo()) {
            line("  otherwise: no");
        }
        line("  expect:");
        line("    fires: " + scalar(rule));
        line("    concludes: " + outcome);
    }

    /** A runner for whom the rule fires. */
    static String of(Vocabulary vocabulary, Mutant mutant, Consultation given, String outcome) {
        return new Suggestion(vocabulary, mutant, given, outcome).yaml.toString();
    }

    /** The same with a near miss, for whom it does not. */
    static String of(Vocabulary vocabulary, Mutant mutant, Consultation given, String outcome, Variation nearMiss) {
        Suggestion suggestion = new Suggestion(vocabulary, mutant, given, outcome);
        suggestion.line("  near-miss: {" + nearMiss.term() + ": "
                + suggestion.value(nearMiss.term(), nearMiss.answers()) + "}");
        return suggestion.yaml.toString();
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }

    private String value(String written, List<String> answers) {
        Term term = vocabulary.terms().get(Vocabulary.normal(written));
        return answers.isEmpty() ? "null" : term.type() == Term.Type.WORDS ? answers.toString() : answers.get(0);
    }

    /** Quoted where YAML would read more into it. */
    private static String scalar(String text) {
        boolean plain = text.matches("[A-Za-z0-9][^:#'\"\\[\\]{}&*!|>%@`]*");
        return plain ? text : "'" + text.replace("'", "''") + "'";
    }
}
