package org.runnerhip.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.vocabulary.Answers;
import org.runnerhip.vocabulary.Vocabulary;

/** What a line tells of a runner, and where on the line each answer stands. */
final class WrittenConsultation {

    /**
     * A word as it is written.
     *
     * @param text the word
     * @param column where it begins on the line, from 1
     */
    record Word(String text, int column) {}

    private record Told(Word term, List<Word> answers) {}

    private final Place line;
    private final Map<String, Told> told = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private String name = "";
    private boolean otherwiseNo;

    /** Nothing is told yet on the line that begins there. */
    WrittenConsultation(Place line) {
        this.line = line;
    }

    void name(String text) {
        name = text;
    }

    void otherwise(Word word) {
        otherwiseNo = word.text().equals("no");
        if (!otherwiseNo) {
            remark(word, "otherwise can only be no", "write no, or leave it out");
        }
    }

    void tell(Word term, List<Word> answers) {
        if (told.putIfAbsent(term.text(), new Told(term, answers)) != null) {
            remark(term, "\"" + term.text() + "\" stands twice", "keep one");
        }
    }

    void remark(Word word, String what, String remedy) {
        int length = Math.max(1, word.text().length());
        remarks.add(new Remark(new Place(line.file(), line.line(), word.column(), length), what, remedy));
    }

    /**
     * What the rules conclude.
     *
     * @throws RefusedException if anything on the line is wrong; it carries every mistake at its place
     */
    Assessment assessedBy(RuleBook book) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        told.forEach((term, each) ->
                answers.put(term, each.answers().stream().map(Word::text).toList()));
        Consultation consultation = new Consultation(name, answers, otherwiseNo);
        if (remarks.isEmpty()) {
            try {
                return book.assess(consultation);
            } catch (RefusedException e) {
                // told again below, at the places on the line
            }
        }
        book.answers(consultation).problems().forEach(this::remark);
        throw new RefusedException(remarks);
    }

    private void remark(Answers.Problem problem) {
        Word word = told.values().stream()
                .filter(each -> Vocabulary.normal(each.term().text()).equals(Vocabulary.normal(problem.term())))
                .map(each -> problem.index() < 0 ? each.term() : each.answers().get(problem.index()))
                .findFirst()
                .orElse(new Word("", line.column()));
        remark(word, problem.what(), problem.remedy());
    }
}
