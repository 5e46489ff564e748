package org.runnerhip.mutation;

import org.runnerhip.Consultation;
import org.runnerhip.cases.CaseText;
import org.runnerhip.mutation.Variations.Variation;
import org.runnerhip.vocabulary.Vocabulary;

/** A case that is proposed, as text ready to be pasted into a case file. */
final class Suggestion {

    private final CaseText text;
    private final StringBuilder yaml = new StringBuilder();

    private Suggestion(Vocabulary vocabulary, Mutant mutant, Consultation given, String outcome) {
        this.text = new CaseText(vocabulary);
        String rule = mutant.original().name();
        yaml.append(text.of(rule + ", and not with " + mutant.change(), given));
        line("  expect:");
        line("    fires: " + CaseText.scalar(rule));
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
                + suggestion.text.value(nearMiss.term(), nearMiss.answers()) + "}");
        return suggestion.yaml.toString();
    }

    private void line(String words) {
        yaml.append(words).append('\n');
    }
}
