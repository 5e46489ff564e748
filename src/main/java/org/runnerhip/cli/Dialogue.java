package org.runnerhip.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.runnerhip.interview.Page;
import org.runnerhip.interview.Page.Question;
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

    /**
     * Puts a page.
     *
     * @param answers takes the answers by term; where the input ends, those up to there
     */
    void put(Page page, String progress, Map<String, List<String>> answers) throws Back, End {
        out.println();
        paragraph("", progress + page.ask());
        if (page.none()) {
            ticks(page, answers);
        }
        for (Question question : page.questions()) {
            if (!answers.containsKey(question.id())) {
                answers.put(question.id(), answer(question, page));
            }
        }
    }

    /** A yes or no; no for an empty line. */
    boolean wants(String question) throws Back, End {
        paragraph("", question + " [y/N]");
        String line = line();
        return line.equals("y") || line.equals("yes");
    }

    private void ticks(Page page, Map<String, List<String>> answers) throws Back, End {
        List<Question> ticked = page.questions().stream()
                .filter(question -> question.type() == Term.Type.YES_NO)
                .filter(question -> question.harmless().isPresent())
                .toList();
        if (ticked.isEmpty()) {
            return;
        }
        for (int i = 0; i < ticked.size(); i++) {
            paragraph(lead(i), ticked.get(i).ask());
        }
        paragraph(
                "",
                "Numbers of what applies; Enter: none of these; s: not sure of any, s 3: not sure of 3; ?: why; b: back");
        while (true) {
            String line = line();
            if (line.equals(WHY)) {
                why(page, ticked);
                continue;
            }
            Optional<Ticks> ticks = Ticks.on(line, ticked.size());
            if (ticks.isEmpty()) {
                paragraph(
                        "",
                        "\"" + line + "\" is no answer here. Write numbers from 1 to " + ticked.size()
                                + ", or press Enter for none of these.");
                continue;
            }
            for (int i = 0; i < ticked.size(); i++) {
                Question question = ticked.get(i);
                if (ticks.get().notSure().contains(i)) {
                    answers.put(question.id(), List.of(Term.NOT_SURE));
                } else {
                    boolean applies = ticks.get().applies().contains(i);
                    answers.put(
                            question.id(),
                            List.of(applies ? "yes" : question.harmless().orElseThrow()));
                }
            }
            return;
        }
    }

    /**
     * What was ticked on a page, counted from 0.
     *
     * @param applies what applies
     * @param notSure what the runner is not sure of
     */
    private record Ticks(Set<Integer> applies, Set<Integer> notSure) {

        /** Such as {@code 1 4}, {@code s}, {@code 1 s 3}; empty if something on the line is none of these. */
        static Optional<Ticks> on(String line, int most) {
            Set<Integer> applies = new HashSet<>();
            Set<Integer> notSure = new HashSet<>();
            for (String word :
                    line.replaceAll(NOT_SURE + "\\s+(?=\\d)", NOT_SURE).split("[ ,;]+")) {
                boolean isNotSure = word.startsWith(NOT_SURE);
                if (word.equals(NOT_SURE)) {
                    IntStream.range(0, most).forEach(notSure::add);
                    continue;
                }
                Optional<List<Integer>> number = numbers(isNotSure ? word.substring(1) : word, most);
                if (number.isEmpty()) {
                    return Optional.empty();
                }
                (isNotSure ? notSure : applies).addAll(number.get());
            }
            notSure.removeAll(applies);
            return Optional.of(new Ticks(applies, notSure));
        }
    }

    private void why(Page page, List<Question> questions) {
        paragraph("  ", page.why());
        questions.forEach(question -> paragraph("  - ", question.because()));
    }

    private List<String> answer(Question question, Page page) throws Back, End {
        boolean only = page.questions().size() == 1 && page.kind() == Page.Kind.QUESTION;
        if (!only) {
            paragraph("", question.ask());
        }
        choices(question);
        while (true) {
            String line = line();
            if (line.equals(WHY)) {
                paragraph("  ", question.because());
            } else if (line.equals(NOT_SURE)
                    || line.isEmpty() && question.harmless().isEmpty()) {
                return List.of(Term.NOT_SURE);
            } else if (line.isEmpty()) {
                return List.of(question.harmless().orElseThrow());
            } else {
                Optional<List<String>> answer =
                        question.type() == Term.Type.NUMBER ? number(question, line) : words(question, line);
                if (answer.isPresent()) {
                    return answer.get();
                }
                paragraph("", "\"" + line + "\" is no answer here.");
                choices(question);
            }
        }
    }

    private void choices(Question question) {
        for (int i = 0; i < question.said().size(); i++) {
            paragraph(lead(i), question.said().get(i));
        }
        paragraph("", hint(question));
    }

    private static String hint(Question question) {
        String none = question.harmless()
                .map(harmless ->
                        "; Enter: " + question.said().get(question.values().indexOf(harmless)) + "; s: not sure")
                .orElse("; s or Enter: not sure");
        String rest = none + "; ?: why; b: back";
        return switch (question.type()) {
            case NUMBER ->
                "A number from " + Numbers.plain(question.least()) + " to " + Numbers.plain(question.most()) + " ("
                        + question.unit() + ")" + rest;
            case WORDS -> "One or more numbers" + rest;
            default -> "A number" + rest;
        };
    }

    private static Optional<List<String>> number(Question question, String line) {
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
    private static Optional<List<String>> words(Question question, String line) {
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
