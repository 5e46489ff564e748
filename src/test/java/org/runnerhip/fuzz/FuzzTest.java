package org.runnerhip.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.runnerhip.Cases;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.CaseReader;
import org.runnerhip.cases.Oracle;
import org.runnerhip.check.HouseRules;
import org.runnerhip.engine.ExecutableModel;
import org.runnerhip.engine.Session;
import org.runnerhip.evaluator.Evaluator;
import org.runnerhip.facts.Given;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import org.runnerhip.ruletext.Rule;
import org.runnerhip.ruletext.RuleFile;
import org.runnerhip.ruletext.RuleReader;
import org.runnerhip.vocabulary.Screens;
import org.runnerhip.vocabulary.SmallVocabulary;
import org.runnerhip.vocabulary.Vocabulary;

/**
 * Real files with a few slips in them: either what is wrong is told, or the rules are read, are rules of the house grammar and
 * answer. {@code -Dfuzz.edits=100000} makes more edits, a quarter
 * as many of words and of cases, {@code -Dfuzz.seed=2} others.
 */
class FuzzTest {

    private static final int EDITS = Integer.getInteger("fuzz.edits", 4_000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int BATCH = 500;

    private static final List<TextFile> FILES = TextFile.below(Path.of("rules"));
    private static final List<TextFile> PAGES = ending(FILES, ".drl");
    private static final Vocabulary VOCABULARY = RuleBook.bundled().vocabulary();
    private static final Screens SCREENS = VOCABULARY.screens();
    private static final List<List<Given>> RUNNERS = Cases.consultations().stream()
            .limit(3)
            .map(RuleBook.bundled()::facts)
            .toList();

    @Test
    void anEditedPageIsExplainedOrAnswers() {
        Slip.Stock stock = new Borrowed(PAGES);
        for (int from = 0; from < EDITS; from += BATCH) {
            List<Rule> accepted = IntStream.range(from, Math.min(from + BATCH, EDITS))
                    .parallel()
                    .mapToObj(edit -> rulesOf(edited(PAGES, edit, stock), edit))
                    .flatMap(List::stream)
                    .toList();
            answer(accepted);
        }
    }

    /** The rules of a page in which there is nothing to remark. */
    private static List<Rule> rulesOf(TextFile page, int edit) {
        return explained(page, edit, remarks -> {
            RuleFile read = RuleReader.read(page, remarks);
            remarks.addAll(HouseRules.ofEachRule(List.of(read), VOCABULARY));
            remarks.addAll(HouseRules.ofWords(List.of(read), VOCABULARY));
            if (!remarks.isEmpty() || page.path().equals(RuleReader.IMPORTS)) {
                return List.<Rule>of();
            }
            assertTrue(HouseGrammar.has(page.text()), () -> "accepted, edit " + edit + "\n" + page.text());
            return read.rules().stream()
                    .map(rule -> new Rule(
                            rule.name() + " " + edit,
                            rule.place(),
                            rule.folder(),
                            rule.sources(),
                            rule.when(),
                            rule.then()))
                    .toList();
        });
    }

    private static void answer(List<Rule> rules) {
        KieBase base = ExecutableModel.kieBase(rules, SCREENS);
        Evaluator evaluator = new Evaluator(rules, SCREENS);
        for (List<Given> runner : RUNNERS) {
            assertEquals(List.of(), Oracle.differences(Session.run(base, runner), evaluator.conclude(runner)));
        }
    }

    @Test
    void anEditedVocabularyIsExplainedOrRead() {
        Map<String, String> sound = SmallVocabulary.files();
        List<TextFile> files = sound.entrySet().stream()
                .map(file -> new TextFile(file.getKey(), file.getKey(), file.getValue()))
                .toList();
        Slip.Stock stock = new Borrowed(files);
        IntStream.range(0, EDITS / 4).parallel().forEach(edit -> {
            TextFile file = edited(files, edit, stock);
            Map<String, String> spoilt = new HashMap<>(sound);
            spoilt.put(file.path(), file.text());
            explained(file, edit, remarks -> SmallVocabulary.read(spoilt, remarks));
        });
    }

    @Test
    void anEditedCaseFileIsExplainedOrRead() {
        List<TextFile> files = ending(FILES, ".yaml").stream()
                .filter(file -> file.folder().equals("cases"))
                .toList();
        Slip.Stock stock = new Borrowed(files);
        IntStream.range(0, EDITS / 4).parallel().forEach(edit -> {
            TextFile file = edited(files, edit, stock);
            explained(file, edit, remarks -> {
                try {
                    return CaseReader.read(file, RuleBook.bundled());
                } catch (RefusedException e) {
                    return remarks.addAll(e.remarks());
                }
            });
        });
    }

    /** One to three slips in one of the files; the same for the same number. */
    private static TextFile edited(List<TextFile> files, int edit, Slip.Stock stock) {
        Random random = new Random(SEED * 1_000_003 + edit);
        TextFile file = files.get(random.nextInt(files.size()));
        String text = file.text();
        for (int slips = 1 + random.nextInt(3); slips > 0 && !text.isEmpty(); slips--) {
            text = Slip.values()[random.nextInt(Slip.values().length)].in(text, random, stock);
        }
        return new TextFile(file.path(), file.name(), text);
    }

    private interface Reading<T> {
        T into(List<Remark> remarks);
    }

    /** Reads an edited file and looks at what is remarked. */
    private static <T> T explained(TextFile file, int edit, Reading<T> reading) {
        List<Remark> remarks = new ArrayList<>();
        try {
            T read = reading.into(remarks);
            remarks.forEach(remark -> isForTheReader(file, remark));
            return read;
        } catch (RuntimeException | Error e) {
            throw new AssertionError("edit " + edit + " of " + file.path() + ": " + e + "\n" + file.text(), e);
        }
    }

    /** A remark has a place in its file, and speaks neither of Java nor of the engine. */
    private static void isForTheReader(TextFile file, Remark remark) {
        List<String> lines = Arrays.asList(file.text().split("\n", -1));
        if (remark.place().file().equals(file.name())) {
            int line = remark.place().line();
            assertTrue(line >= 1 && line <= lines.size(), remark::toString);
            int column = remark.place().column();
            assertTrue(column >= 1 && column <= lines.get(line - 1).length() + 1, remark::toString);
        }
        assertFalse(remark.what().isBlank(), remark::toString);
        assertFalse(remark.remedy().isBlank(), remark::toString);
        assertTrue(remark.place().length() >= 1, remark::toString);
        String message = remark.what() + remark.remedy();
        Stream.of("Exception", "java.", "org.drools", "org.snakeyaml", "null", "\n")
                .filter(word -> !file.text().contains(word) || word.equals("\n"))
                .forEach(word -> assertFalse(message.contains(word), remark::toString));
    }

    private static List<TextFile> ending(Collection<TextFile> files, String end) {
        return files.stream().filter(file -> file.path().endsWith(end)).toList();
    }

    /** Words of the vocabulary, and pages of the base. */
    private record Borrowed(List<TextFile> pages, List<String> words) implements Slip.Stock {

        Borrowed(List<TextFile> pages) {
            this(
                    pages,
                    Stream.of(
                                    VOCABULARY.terms().keySet(),
                                    VOCABULARY.causes().keySet(),
                                    VOCABULARY.treatments().keySet(),
                                    VOCABULARY.redFlags().keySet())
                            .flatMap(Collection::stream)
                            .sorted()
                            .toList());
        }

        @Override
        public String word(Random random) {
            return words.get(random.nextInt(words.size()));
        }

        @Override
        public String page(Random random) {
            return pages.get(random.nextInt(pages.size())).text();
        }
    }
}
