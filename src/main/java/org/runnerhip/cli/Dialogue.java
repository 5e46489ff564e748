package org.runnerhip.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.runnerhip.interview.Page;
import org.runnerhip.interview.Page.Asked;
import org.runnerhip.vocabulary.Term;

/** Puts one page to a runner, line by line. Works at a terminal and in a pipe alike. */
final class Dialogue {

    private static final int WIDTH = 100;
    private static final String BACK = "b";
    private static final String WHY = "?";
    private static final String NOT_SURE = "s";

    /** Says that the runner wants to go back. */
    static final class Back extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Says that there is no line any more. */
    static final class End extends Exception {
        private static final long serialVersionUID = 1;
    }

    private final BufferedReader in;
    private final PrintWriter out;

    Dialogue(BufferedReader in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    /** The answers to a page by term; every question of it is among them. */
    Map<String, List<String>> put(Page page, String progress) throws Back, End {
        out.println();
        paragraph("", progress + page.ask());
        Map<String, List<String>> answers = new LinkedHashMap<>();
        if (page.none()) {
            ticks(page, answers);
        }
        for (Asked question : page.questions()) {
            if (!answers.containsKey(question.id())) {
                answers.put(question.id(), answer(question, page));
            }
        }
        return answers;
    }

    /** A yes or no; no for an empty line. */
    boolean wants(String question) throws Back, End {
        paragraph("", question + " [y/N]");
        String line = line();
        return line.equals("y") || line.equals("yes");
    }

    private void ticks(Page page, Map<String, List<String>> answers) throws Back, End {
        List<Asked> ticked = page.questions().stream()
                .filter(question -> question.harmless().isPresent())
                .toList();
        for (int i = 0; i < ticked.size(); i++) {
            paragraph(lead(i), ticked.get(i).ask());
        }
        paragraph(
                "", "Numbers of what applies; Enter: none of these; s: not sure, s 3: not sure of 3; ?: why; b: back");
        while (true) {
            String line = line();
            if (line.equals(WHY)) {
                why(page, ticked);
                continue;
            }
            boolean notSure = line.startsWith(NOT_SURE);
            Optional<List<Integer>> chosen = numbers(notSure ? line.substring(1) : line, ticked.size());
            if (chosen.isEmpty()) {
                paragraph("", "Write numbers from 1 to " + ticked.size() + ", or press Enter for none of these.");
                continue;
            }
            boolean all = notSure && chosen.get().isEmpty();
            for (int i = 0; i < ticked.size(); i++) {
                Asked question = ticked.get(i);
                if (all || notSure && chosen.get().contains(i)) {
                    answers.put(question.id(), List.of(Term.NOT_SURE));
                } else if (notSure || !chosen.get().contains(i)) {
                    answers.put(question.id(), List.of(question.harmless().orElseThrow()));
                } else if (question.type() == Term.Type.YES_NO) {
                    answers.put(question.id(), List.of("yes"));
                } // else it is asked which
            }
            return;
        }
    }

    private void why(Page page, List<Asked> questions) {
        paragraph("  ", page.why());
        questions.forEach(question -> paragraph("  - ", question.because()));
    }

    private List<String> answer(Asked question, Page page) throws Back, End {
        boolean only = page.questions().size() == 1 && page.kind() == Page.Kind.QUESTION;
        if (!only) {
            paragraph("", question.ask());
        }
        for (int i = 0; i < question.values().size(); i++) {
            paragraph(lead(i), question.values().get(i).replace('-', ' '));
        }
        paragraph("", hint(question));
        while (true) {
            String line = line();
            if (line.equals(WHY)) {
                paragraph("  ", question.because());
            } else if (line.isEmpty() || line.equals(NOT_SURE)) {
                return List.of(Term.NOT_SURE);
            } else {
                Optional<List<String>> answer =
                        question.type() == Term.Type.NUMBER ? number(question, line) : words(question, line);
                if (answer.isPresent()) {
                    return answer.get();
                }
                paragraph("", hint(question));
            }
        }
    }

    private static String hint(Asked question) {
        String rest = "; s or Enter: not sure; ?: why; b: back";
        return switch (question.type()) {
            case NUMBER ->
                "A number from " + Numbers.plain(question.least()) + " to " + Numbers.plain(question.most()) + " ("
                        + question.unit() + ")" + rest;
            case WORDS -> "One or more numbers" + rest;
            default -> "A number" + rest;
        };
    }

    private static Optional<List<String>> number(Asked question, String line) {
        try {
            double number = Double.parseDouble(line.replace(',', '.'));
            boolean fits = number >= question.least()
                    && number <= question.most()
                    && (!question.whole() || number == Math.rint(number));
            return fits ? Optional.of(List.of(Numbers.plain(number))) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Answers by number, or by the word itself. */
    private static Optional<List<String>> words(Asked question, String line) {
        String word = line.replace(' ', '-').replace('_', '-');
        if (question.values().contains(word)) {
            return Optional.of(List.of(word));
        }
        return numbers(line, question.values().size())
                .filter(chosen -> !chosen.isEmpty() && (chosen.size() == 1 || question.type() == Term.Type.WORDS))
                .map(chosen -> chosen.stream().map(question.values()::get).toList());
    }

    /** Numbers on a line, counted from 0; empty if something on it is none of these. */
    private static Optional<List<Integer>> numbers(String line, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : line.strip().split("[ ,;]+")) {
            if (word.isEmpty()) {
                continue;
            }
            if (!word.matches("\\d{1,3}")) {
                return Optional.empty();
            }
            int number = Integer.parseInt(word);
            if (number < 1 || number > most) {
                return Optional.empty();
            }
            numbers.add(number - 1);
        }
        return Optional.of(numbers);
    }

    /** The next line in lower case. */
    private String line() throws Back, End {
        out.print("> ");
        out.flush();
        try {
            String line = in.readLine();
            if (line == null) {
                throw new End();
            }
            String word = line.strip().toLowerCase(Locale.ROOT);
            if (word.equals(BACK)) {
                throw new Back();
            }
            return word;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lead(int index) {
        return String.format("  %2d  ", index + 1);
    }

    private void paragraph(String lead, String words) {
        out.print(Paragraph.of(lead, words, WIDTH));
    }
}
