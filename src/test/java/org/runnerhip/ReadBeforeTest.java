package org.runnerhip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.ruletext.Rule;

/** A rule that is the very same object was not read again. */
class ReadBeforeTest {

    private static final String PAGE = "findings/single-run-spike.drl";
    private static final String TERMS = "vocabulary/terms.yaml";

    @TempDir
    private Path folder;

    private EditedRules rules;
    private RuleBook before;

    @BeforeEach
    void aBook() throws IOException {
        rules = EditedRules.copiedTo(folder);
        before = RuleBook.draft(folder);
    }

    @Test
    void onlyAnEditedPageIsReadAgain() throws IOException {
        edit(PAGE, "singleRunSpikePct > 10 )", "singleRunSpikePct > 12 )");
        assertEquals(Set.of(PAGE), pagesReadAgain(RuleBook.draft(folder, before)));
    }

    @Test
    void anEditedPageHasItsNewRules() throws IOException {
        edit(PAGE, "singleRunSpikePct > 10 )", "singleRunSpikePct > 12 )");
        assertEquals(
                RuleBook.draft(folder).rules(), RuleBook.draft(folder, before).rules());
    }

    @Test
    void theWordsAreReadAgainIfOneOfTheirFilesIsAnother() throws IOException {
        assertSame(before.vocabulary(), RuleBook.draft(folder, before).vocabulary());
        edit(TERMS, "By how many percent was that run longer", "How many percent longer was that run");
        RuleBook edited = RuleBook.draft(folder, before);
        assertNotSame(before.vocabulary(), edited.vocabulary());
        assertEquals(Set.of(), pagesReadAgain(edited));
    }

    @Test
    void pagesThatAreNotReadAgainAreHeldToTheNewWords() throws IOException {
        edit(TERMS, "id: fadir-pain", "id: pain-of-fadir");
        String message = assertThrows(RefusedException.class, () -> RuleBook.draft(folder, before))
                .getMessage();
        assertTrue(message.contains("there is no term \"fadir-pain\""), message);
    }

    @Test
    void pagesThatAreNotReadAgainAreHeldToTheNewRules() throws IOException {
        edit(PAGE, "Finding( \"single-run-spike\" )", "Finding( \"one-run-spike\" )");
        String expected = assertThrows(RefusedException.class, () -> RuleBook.draft(folder))
                .getMessage();
        assertTrue(expected.contains("single-run-spike"), expected);
        assertEquals(
                expected,
                assertThrows(RefusedException.class, () -> RuleBook.draft(folder, before))
                        .getMessage());
    }

    @Test
    void aPageThatIsMovedIsReadAgainForItsPlaces() throws IOException {
        Files.move(folder.resolve(PAGE), folder.resolve("findings/one-run.drl"));
        RuleBook edited = RuleBook.draft(folder, before);
        assertEquals(Set.of("findings/one-run.drl"), pagesReadAgain(edited));
        assertEquals(RuleBook.draft(folder).rules(), edited.rules());
    }

    @Test
    void aBookThatWasReadSoonerIsTheSameBook() throws IOException {
        edit(PAGE, "singleRunSpikePct > 10 )", "singleRunSpikePct > 12 )");
        RuleBook edited = RuleBook.draft(folder, before);
        assertEquals(RuleBook.draft(folder).knowledge(), edited.knowledge());
        assertNotEquals(before.knowledge(), edited.knowledge());
    }

    private void edit(String path, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(path));
        assertTrue(text.contains(from), from);
        rules.with(path, text.replace(from, to));
    }

    /** The pages of those rules that are not the same objects as before. */
    private Set<String> pagesReadAgain(RuleBook edited) {
        Set<Rule> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(before.rules());
        Set<String> read = new TreeSet<>();
        for (Rule rule : edited.rules()) {
            if (!same.contains(rule)) {
                read.add(folder.relativize(Path.of(rule.place().file())).toString());
            }
        }
        return read;
    }
}
