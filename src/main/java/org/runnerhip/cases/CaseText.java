package org.runnerhip.cases;

import java.util.List;
import org.runnerhip.Consultation;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;

/** A case as text for a case file, to be read by {@link CaseReader}. */
public final class CaseText {

    private final Vocabulary vocabulary;

    public CaseText(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The case of that name, with all that was told. What is expected of it may follow. */
    public String of(String name, Consultation consultation) {
        StringBuilder text = new StringBuilder("- case: " + scalar(name) + "\n  given:");
        text.append(consultation.told().isEmpty() ? " {}\n" : "\n");
        consultation
                .told()
                .forEach((term, answers) -> text.append("    ")
                        .append(term)
                        .append(": ")
                        .append(value(term, answers))
                        .append('\n'));
        return text.append(consultation.otherwiseNo() ? "  otherwise: no\n" : "")
                .toString();
    }

    /** The answers to a term or a screen. */
    public String value(String written, List<String> answers) {
        Term term = vocabulary.terms().get(Vocabulary.normal(written));
        boolean list = answers.size() > 1 || term != null && term.type() == Term.Type.WORDS;
        return answers.isEmpty() ? "null" : list ? answers.toString() : answers.get(0);
    }

    /** Quoted where YAML would read more into it. */
    public static String scalar(String text) {
        boolean plain = text.matches("[A-Za-z0-9][^:#'\"\\[\\]{}&*!|>%@`]*");
        return plain ? text : "'" + text.replace("'", "''") + "'";
    }
}
