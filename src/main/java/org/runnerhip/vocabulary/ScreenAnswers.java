package org.runnerhip.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.vocabulary.Answers.Problem;

/**
 * Answers to whole pages: {@code none}, {@code not-sure}, or what of a page applies. They answer the questions of the page that were
 * not answered one by one.
 */
final class ScreenAnswers {

    private record Page(Screen screen, String written, List<String> words) {}

    private final Vocabulary vocabulary;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Set<Term> leftOpen = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean otherwiseNo;

    ScreenAnswers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Takes the answer to a page. */
    void tell(Screen screen, String written, List<String> answers) {
        List<String> words = answers.stream()
                .map(Vocabulary::normal)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.isEmpty()) {
            return;
        }
        for (int i = 0; i < answers.size(); i++) {
            takeable(screen, written, i, Vocabulary.normal(answers.get(i)));
        }
        if (words.size() > 1 && (words.contains(Screen.NONE) || words.contains(Term.NOT_SURE))) {
            problem(written, -1, "one answer to \"" + screen.id() + "\" leaves no room for the others", "keep one");
        }
        Page before = pages.putIfAbsent(screen.id(), new Page(screen, written, words));
        if (before != null && !before.words().equals(words)) {
            problem(written, -1, "\"" + screen.id() + "\" has two answers", "keep one");
        }
    }

    private void takeable(Screen screen, String written, int index, String word) {
        if (word.equals(Screen.NONE) && !screen.ticks()) {
            problem(
                    written,
                    index,
                    "\"none\" is no answer to \"" + screen.id() + "\"",
                    "answer its questions: " + String.join(", ", screen.members()));
        } else if (!word.isEmpty() && !word.equals(Screen.NONE) && !word.equals(Term.NOT_SURE)) {
            Term term = screen.members().contains(word) ? vocabulary.terms().get(word) : null;
            if (term == null) {
                problem(
                        written,
                        index,
                        "\"" + word + "\" is no question of \"" + screen.id() + "\"",
                        NearestWord.remedy(word, screen.members(), "write none, or some of its questions"));
            } else if (term.type() != Term.Type.YES_NO) {
                problem(
                        written,
                        index,
                        "\"" + word + "\" is not answered with yes or no",
                        "write " + word + ": with one of " + String.join(", ", term.values()));
            }
        }
    }

    /** That term was expressly not told; nothing that is said of the others answers it. */
    void leaveOpen(Term term) {
        leftOpen.add(term);
    }

    /** Every safety question that is not answered otherwise has its harmless answer. */
    void otherwiseNo() {
        otherwiseNo = true;
    }

    /** The answers told one by one, and under them those that follow from whole pages. */
    Map<Term, List<String>> laidUnder(Map<Term, List<String>> told) {
        if (pages.isEmpty() && !otherwiseNo) {
            return told;
        }
        Map<Term, List<String>> all = new LinkedHashMap<>(told);
        for (Page page : pages.values()) {
            for (Term term : vocabulary.screens().members(page.screen())) {
                if (!leftOpen.contains(term)) {
                    answer(page, term).ifPresent(word -> all.putIfAbsent(term, List.of(word)));
                }
            }
        }
        for (Term term : otherwiseNo ? vocabulary.safetyTerms() : List.<Term>of()) {
            if (!leftOpen.contains(term)) {
                term.negative().ifPresent(no -> all.putIfAbsent(term, List.of(no)));
            }
        }
        return all;
    }

    private static Optional<String> answer(Page page, Term term) {
        if (page.words().contains(Term.NOT_SURE)) {
            return Optional.of(Term.NOT_SURE);
        }
        return page.words().contains(term.id()) ? Optional.of("yes") : term.negative();
    }

    /** What could not be taken, and what cannot be true beside the answers told one by one. */
    List<Problem> problems(Map<Term, List<String>> told) {
        List<Problem> all = new ArrayList<>(problems);
        for (Page page : pages.values()) {
            for (Term term : vocabulary.screens().members(page.screen())) {
                List<String> own = told.getOrDefault(term, List.of());
                boolean ticked = page.words().contains(term.id());
                if (page.words().contains(Screen.NONE) && own.contains("yes")) {
                    all.add(new Problem(
                            page.written(),
                            -1,
                            "\"" + page.screen().id() + "\" is none and \"" + term.id() + "\" is yes",
                            "write " + page.screen().id() + ": [" + term.id() + "], or correct one of them"));
                } else if (ticked && !own.isEmpty() && !own.contains("yes")) {
                    all.add(new Problem(
                            page.written(),
                            -1,
                            "\"" + term.id() + "\" applies and is " + own.get(0),
                            "correct one of them"));
                }
            }
        }
        return all;
    }

    private void problem(String written, int index, String what, String remedy) {
        problems.add(new Problem(written, index, what, remedy));
    }
}
