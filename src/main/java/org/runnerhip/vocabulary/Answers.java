package org.runnerhip.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.runnerhip.facts.FactType;
import org.runnerhip.facts.Given;
import org.runnerhip.facts.History;
import org.runnerhip.facts.Runner;
import org.runnerhip.facts.Symptom;
import org.runnerhip.facts.TrainingLoad;
import org.runnerhip.reading.NearestWord;

/** Answers as they are told, held against the vocabulary and turned into facts. */
public final class Answers {

    /** Told instead of an answer: the same as not telling it. */
    private static final Set<String> NOT_TOLD = Set.of("unknown", "null", "");

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}(\\.0+)?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    private final Vocabulary vocabulary;
    private final Map<String, Object> components = new HashMap<>();
    private final Map<Term, List<String>> told = new java.util.LinkedHashMap<>();
    private final ScreenAnswers screens;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * An answer that cannot be taken.
     *
     * @param term the term as it was written
     * @param index which of its answers, from 0; -1 where the term itself is the problem
     * @param what what is wrong
     * @param remedy how to mend it
     */
    public record Problem(String term, int index, String what, String remedy) {}

    public Answers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.screens = new ScreenAnswers(vocabulary);
    }

    /**
     * Takes the answers to one term, or to a screen. What cannot be taken becomes a problem. No answer at all means that the term was
     * expressly not told, whatever else is said of the others.
     */
    public Answers tell(String writtenTerm, List<String> answers) {
        Screen screen = vocabulary.screens().get(Vocabulary.normal(writtenTerm));
        if (screen != null) {
            screens.tell(screen, writtenTerm, answers);
            return this;
        }
        Term term = vocabulary.terms().get(Vocabulary.normal(writtenTerm));
        if (term == null) {
            Set<String> known = new HashSet<>(vocabulary.terms().keySet());
            vocabulary.screens().all().forEach(each -> known.add(each.id()));
            problems.add(new Problem(
                    writtenTerm,
                    -1,
                    "there is no term \"" + writtenTerm + "\"",
                    NearestWord.remedy(
                            Vocabulary.normal(writtenTerm), known, "the terms are in vocabulary/terms.yaml")));
            return this;
        }
        if (answers.isEmpty()) {
            screens.leaveOpen(term);
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            String word = word(term, answers.get(i));
            if (NOT_TOLD.contains(word) && !term.values().contains(word)) {
                continue;
            }
            String wrong = word.equals(Term.NOT_SURE)
                    ? ""
                    : term.type() == Term.Type.NUMBER ? numberProblem(term, word) : wordProblem(term, word);
            if (!wrong.isEmpty()) {
                problems.add(new Problem(writtenTerm, i, wrong, remedy(term, word)));
            } else if (!words.contains(word)) {
                words.add(word);
            }
        }
        List<String> before = told.getOrDefault(term, List.of());
        boolean several = term.type() == Term.Type.WORDS;
        if (!several && (words.size() > 1 || !before.isEmpty() && !words.isEmpty() && !before.equals(words))) {
            problems.add(new Problem(writtenTerm, -1, "\"" + term.id() + "\" has two answers", "keep one"));
        } else if (!words.isEmpty()) {
            List<String> all = new ArrayList<>(before);
            words.stream().filter(word -> !all.contains(word)).forEach(all::add);
            told.put(term, List.copyOf(all));
        }
        return this;
    }

    /** Answers every safety question that has a harmless answer, and was not answered, with that. */
    public Answers otherwiseNo() {
        screens.otherwiseNo();
        return this;
    }

    /** What could not be taken, and what cannot be true together. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(screens.problems(told));
        all.addAll(Contradictions.among(told()));
        return all;
    }

    /** The answers by term, in the order they were told; those to the terms of a screen last. */
    public Map<Term, List<String>> told() {
        return screens.laidUnder(told);
    }

    /** The answers as facts for the engine. */
    public List<Given> facts() {
        List<Given> facts = new ArrayList<>();
        boolean runner = false;
        boolean load = false;
        for (Map.Entry<Term, List<String>> answer : told().entrySet()) {
            Term term = answer.getKey();
            if (answer.getValue().contains(Term.NOT_SURE)) {
                facts.add(notSure(term));
            } else if (term.hasOwnComponent()) {
                String word = answer.getValue().get(0);
                components.put(term.component().name(), term.type() == Term.Type.NUMBER ? Double.valueOf(word) : word);
                runner |= term.record() == FactType.RUNNER;
                load |= term.record() == FactType.TRAINING_LOAD;
            } else {
                answer.getValue().forEach(word -> facts.add(named(term, word)));
            }
        }
        if (runner) {
            facts.add(new Runner(age(), word("sex"), word("runnerLevel"), number("bmi")));
        }
        if (load) {
            facts.add(new TrainingLoad(
                    number("weeklyKmNow"),
                    number("weeklyKmBefore"),
                    number("weeklyChangePct"),
                    number("lastLongRunKm"),
                    number("longestRun30dKm"),
                    number("singleRunSpikePct"),
                    number("hardSessionsPerWeek"),
                    number("restDaysPerWeek"),
                    number("trainingMonotony"),
                    word("breakThenReturn"),
                    word("ultraOrMarathonNow"),
                    number("daysSinceLastRun")));
        }
        return facts;
    }

    /** A runner is no less of a runner for not being sure: the component stays empty, and a symptom says that it was asked. */
    private static Given notSure(Term term) {
        return term.record() == FactType.HISTORY
                ? History.of(term.id(), Term.NOT_SURE)
                : Symptom.of(term.id(), Term.NOT_SURE);
    }

    private static Given named(Term term, String word) {
        boolean number = term.type() == Term.Type.NUMBER;
        if (term.record() == FactType.SYMPTOM) {
            return number ? Symptom.of(term.id(), Double.parseDouble(word)) : Symptom.of(term.id(), word);
        }
        return number ? History.of(term.id(), Double.parseDouble(word)) : History.of(term.id(), word);
    }

    private Integer age() {
        Double age = number("ageYears");
        return age == null ? null : age.intValue();
    }

    private Double number(String component) {
        return (Double) components.get(component);
    }

    private String word(String component) {
        return (String) components.get(component);
    }

    private static String word(Term term, String answer) {
        String word = Vocabulary.normal(answer);
        if (term.type() == Term.Type.YES_NO) {
            return word.equals("true") ? "yes" : word.equals("false") ? "no" : word;
        }
        return term.type() == Term.Type.NUMBER ? answer.strip().toLowerCase(java.util.Locale.ROOT) : word;
    }

    private static String wordProblem(Term term, String word) {
        return term.values().contains(word) ? "" : "\"" + word + "\" is no answer to \"" + term.id() + "\"";
    }

    private static String numberProblem(Term term, String word) {
        if (!(term.whole() ? WHOLE : DECIMAL).matcher(word).matches()) {
            return "\"" + word + "\" is not a " + (term.whole() ? "whole " : "") + "number";
        }
        double number = Double.parseDouble(word);
        return number >= term.least() && number <= term.most()
                ? ""
                : word + " is out of range for \"" + term.id() + "\"";
    }

    private static String remedy(Term term, String word) {
        if (term.type() == Term.Type.NUMBER) {
            return "write a " + (term.whole() ? "whole " : "") + "number of " + term.unit() + " from "
                    + plain(term.least()) + " to " + plain(term.most());
        }
        return NearestWord.remedy(word, term.values(), "write one of " + String.join(", ", term.values()));
    }

    /** A number without a needless fraction. */
    static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
