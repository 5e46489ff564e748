package org.runnerhip.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.runnerhip.Cases;
import org.runnerhip.Consultation;
import org.runnerhip.evaluator.Evaluator;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.Answers;
import org.runnerhip.vocabulary.Term;
import org.runnerhip.vocabulary.Vocabulary;
import org.runnerhip.vocabulary.VocabularyReader;

/**
 * The runners of the bundled cases, who tell what has a word in the first world and keep to themselves what has none. Those that
 * touch no rule are left out.
 */
final class Runners {

    private static final int MOST = 200;
    private static final int CASES = 5;

    private record Touched(Consultation consultation, List<String> fired) {}

    private final Vocabulary vocabulary;
    private final List<Touched> touchingMost;

    /** Of a folder of the first world alone, its files by path. */
    Runners(Map<String, String> folder) {
        List<Remark> remarks = new ArrayList<>();
        List<TextFile> files = new ArrayList<>();
        folder.forEach((path, text) -> files.add(new TextFile(path, path, text)));
        this.vocabulary = VocabularyReader.read(files, remarks);
        List<Rule> rules = files.stream()
                .filter(file -> file.path().endsWith(".drl"))
                .flatMap(file -> RuleReader.read(file, remarks).rules().stream())
                .toList();
        if (!remarks.isEmpty()) {
            throw new IllegalStateException(remarks.toString());
        }
        Evaluator evaluator = new Evaluator(rules, vocabulary.screens());
        this.touchingMost = Cases.consultations().stream()
                .map(this::inFirstWorld)
                .distinct()
                .map(told -> new Touched(told, evaluator.conclude(facts(told)).fired()))
                .filter(touched -> !touched.fired().isEmpty())
                .sorted(Comparator.comparingInt(touched -> -touched.fired().size()))
                .limit(MOST)
                .toList();
    }

    List<Consultation> touchingMost() {
        return touchingMost.stream().map(Touched::consultation).toList();
    }

    private Consultation inFirstWorld(Consultation consultation) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        consultation.told().forEach((written, answers) -> {
            Term term = vocabulary.terms().get(Vocabulary.normal(written));
            if (term != null) {
                told.put(term.id(), answers);
            }
        });
        return new Consultation(consultation.name(), told, consultation.otherwiseNo());
    }

    private List<org.runnerhip.facts.Given> facts(Consultation consultation) {
        Answers answers = new Answers(vocabulary);
        consultation.told().forEach(answers::tell);
        return (consultation.otherwiseNo() ? answers.otherwiseNo() : answers).facts();
    }

    /** The first few as a case file: each touches in a base of any size what it touches in the first world. */
    String asCases() {
        Set<String> seen = new HashSet<>();
        return touchingMost.stream()
                .filter(touched -> seen.add(touched.consultation().name()))
                .limit(CASES)
                .map(Runners::asCase)
                .collect(Collectors.joining("\n"));
    }

    private static String asCase(Touched touched) {
        Consultation consultation = touched.consultation();
        return "- case: \"" + consultation.name() + "\"\n"
                + (consultation.otherwiseNo() ? "  otherwise: no\n" : "")
                + "  given:\n"
                + consultation.told().entrySet().stream()
                        .map(answer -> "    " + answer.getKey() + ": "
                                + (answer.getValue().isEmpty() ? "null" : answer.getValue()) + "\n")
                        .collect(Collectors.joining())
                + "  expect:\n    fires:\n"
                + touched.fired().stream()
                        .map(rule -> "      - \"" + rule + "\"\n")
                        .collect(Collectors.joining());
    }
}
