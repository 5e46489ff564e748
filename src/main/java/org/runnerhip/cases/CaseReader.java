package org.runnerhip.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.runnerhip.Consultation;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.NearestWord;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.reading.Yaml;
import org.runnerhip.vocabulary.Answers;
import org.runnerhip.vocabulary.Screen;
import org.runnerhip.vocabulary.Vocabulary;

/** Reads cases from YAML or JSON: one map with {@code given}, or a list of them. */
public final class CaseReader {

    private static final List<String> KEYS =
            List.of("case", "why", "given", "knows", "otherwise", "expect", "near-miss");
    private static final List<String> EXPECT_KEYS = List.of(
            "urgency", "causes", "any-cause", "drivers", "flags", "recommends", "never", "asks", "fires", "concludes");

    private final RuleBook book;
    private final List<Remark> remarks = new ArrayList<>();
    private Outcome outcome;

    private CaseReader(RuleBook book) {
        this.book = book;
    }

    /**
     * Every case of a file.
     *
     * @throws RefusedException if anything in the file is wrong; it carries every mistake with its place and remedy
     */
    public static List<Case> read(TextFile file, RuleBook book) {
        CaseReader reader = new CaseReader(book);
        List<Case> cases = Yaml.read(file, reader.remarks)
                .map(root -> reader.cases(file, root))
                .orElse(List.of());
        if (cases.isEmpty() && reader.remarks.isEmpty()) {
            reader.remark(Place.startOf(file.name()), "the file holds no case", "write given: with what is told");
        }
        if (!reader.remarks.isEmpty()) {
            throw new RefusedException(reader.remarks);
        }
        return cases;
    }

    private List<Case> cases(TextFile file, Yaml root) {
        List<Case> cases = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Yaml item : root.items()) {
            if (!item.isMap()) {
                remark(item.place(), "a case is a map of keys", "write given: with what is told");
                continue;
            }
            Case read = oneCase(file, item);
            Place first = seen.putIfAbsent(read.name(), read.place());
            if (first != null && !read.name().isEmpty()) {
                remark(
                        read.place(),
                        "the case \"" + read.name() + "\" stands twice",
                        "rename one; the first is in line " + first.line());
            }
            cases.add(read);
        }
        return cases;
    }

    private Case oneCase(TextFile file, Yaml item) {
        Map<String, Yaml.Entry> keys = keys(item, KEYS);
        String name = keys.containsKey("case") ? keys.get("case").value().text() : "";
        if (!keys.containsKey("given") || !keys.get("given").value().isMap()) {
            remark(item.place(), "nothing is given", "write given: with one line for each answer");
            Consultation nothing = Consultation.about(name);
            return new Case(name, item.place(), nothing, nothing, expectation(Map.of()), List.of());
        }
        boolean otherwiseNo = keys.containsKey("otherwise");
        if (otherwiseNo && !keys.get("otherwise").value().text().equals("no")) {
            remark(keys.get("otherwise").place(), "otherwise can only be no", "write otherwise: no, or remove it");
        }
        Yaml told = keys.get("given").value();
        Consultation given = new Consultation(name, answers(told, Map.of(), otherwiseNo), otherwiseNo);
        Consultation knows = Consultation.about(name);
        if (keys.containsKey("knows")) {
            knows = new Consultation(name, answers(keys.get("knows").value(), Map.of(), false), false);
        }
        List<Consultation> nearMisses = new ArrayList<>();
        if (keys.containsKey("near-miss")) {
            for (Yaml change : keys.get("near-miss").value().items()) {
                nearMisses.add(nearMiss(given, change));
            }
        }
        Map<String, Yaml.Entry> expect = Map.of();
        if (keys.containsKey("expect")) {
            Yaml value = keys.get("expect").value();
            if (!value.isMap()) {
                remark(value.place(), "expect is a map of keys", "write expect: with one line for each kind");
            }
            expect = keys(value, EXPECT_KEYS);
        }
        return new Case(name, item.place(), given, knows, expectation(expect), nearMisses);
    }

    private Consultation nearMiss(Consultation given, Yaml change) {
        Map<String, List<String>> told = answers(change, given.told(), given.otherwiseNo());
        if (!change.isMap() || change.entries(new ArrayList<>()).size() != 1) {
            remark(change.place(), "a near miss changes one answer", "write near-miss: {term: answer}");
        }
        return new Consultation(given.name(), told, given.otherwiseNo());
    }

    /**
     * The answers of a map, laid over others, each held against the vocabulary where it stands.
     *
     * @param map the answers, written by term
     * @param before the answers they replace or add to; whatever is wrong with these was said before
     */
    private Map<String, List<String>> answers(Yaml map, Map<String, List<String>> before, boolean otherwiseNo) {
        Map<String, List<String>> told = new LinkedHashMap<>(before);
        Map<String, Yaml.Entry> written = new HashMap<>();
        for (Yaml.Entry entry : map.entries(remarks)) {
            for (Yaml answer : entry.value().items()) {
                if (!answer.isText() && !answer.isNull()) {
                    remark(
                            answer.place(),
                            "an answer is a word or a number",
                            "write a word, a number, or a list of words");
                }
            }
            String term = Vocabulary.normal(entry.key());
            told.keySet()
                    .removeIf(other -> before.containsKey(other)
                            && Vocabulary.normal(other).equals(term));
            told.put(entry.key(), entry.value().items().stream().map(Yaml::text).toList());
            written.put(term, entry);
        }
        for (Answers.Problem problem :
                book.answers(new Consultation("", told, otherwiseNo)).problems()) {
            Yaml.Entry entry =
                    written.getOrDefault(Vocabulary.normal(problem.term()), written.get(screenOf(problem.term())));
            if (entry != null) {
                Place place = problem.index() < 0
                        ? entry.place()
                        : entry.value().items().get(problem.index()).place();
                remark(place, problem.what(), problem.remedy());
            } else {
                remark(map.place(), problem.what(), problem.remedy());
            }
        }
        told.replaceAll(
                (term, words) -> words.stream().filter(word -> !word.isEmpty()).toList());
        return told;
    }

    /** The id of the page that a question stands on, under which it may have been answered. */
    private String screenOf(String term) {
        return Optional.ofNullable(book.vocabulary().terms().get(term))
                .map(book.vocabulary().screens()::of)
                .map(Screen::id)
                .orElse("");
    }

    private Expectation expectation(Map<String, Yaml.Entry> keys) {
        Vocabulary words = book.vocabulary();
        return new Expectation(
                list(keys, "urgency", words.urgencies().keySet()),
                list(keys, "causes", words.causes().keySet()),
                list(keys, "any-cause", words.causes().keySet()),
                list(keys, "drivers", words.causes().keySet()),
                list(keys, "flags", words.redFlags().keySet()),
                list(keys, "recommends", words.treatments().keySet()),
                list(keys, "never", words.treatments().keySet()),
                list(keys, "asks", words.terms().keySet()),
                list(keys, "fires", book.ruleNames()),
                outcomes(keys));
    }

    private List<String> outcomes(Map<String, Yaml.Entry> keys) {
        if (!keys.containsKey("concludes")) {
            return List.of();
        }
        if (outcome == null) {
            outcome = new Outcome(book.vocabulary(), book.rules());
        }
        List<String> written = new ArrayList<>();
        for (Yaml item : keys.get("concludes").value().items()) {
            written.add(item.text().strip().replaceAll("\\s+", " "));
            outcome.remedy(item.text())
                    .ifPresent(remedy ->
                            remark(item.place(), "\"" + item.text() + "\" is nothing that a rule concludes", remedy));
        }
        return written;
    }

    private List<String> list(Map<String, Yaml.Entry> keys, String key, Collection<String> known) {
        List<String> words = new ArrayList<>();
        for (Yaml item : keys.containsKey(key) ? keys.get(key).value().items() : List.<Yaml>of()) {
            if (known.contains(item.text())) {
                words.add(item.text());
            } else {
                remark(
                        item.place(),
                        "\"" + item.text() + "\" is not known under " + key,
                        NearestWord.remedy(
                                item.text(),
                                known,
                                key.equals("fires") ? "write the name of a rule" : "the words are in vocabulary/"));
            }
        }
        return words;
    }

    private Map<String, Yaml.Entry> keys(Yaml map, List<String> known) {
        Map<String, Yaml.Entry> keys = new LinkedHashMap<>();
        for (Yaml.Entry entry : map.entries(remarks)) {
            keys.put(entry.key(), entry);
            if (!known.contains(entry.key())) {
                remark(
                        entry.place(),
                        "there is no key \"" + entry.key() + "\" here",
                        NearestWord.remedy(entry.key(), known, "the keys are " + String.join(", ", known)));
            }
        }
        return keys;
    }

    private void remark(Place place, String what, String remedy) {
        remarks.add(new Remark(place, what, remedy));
    }
}
