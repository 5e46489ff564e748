package org.runnerhip.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runnerhip.Assessment;
import org.runnerhip.Cases;
import org.runnerhip.Consultation;
import org.runnerhip.EditedRules;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.TextFile;

/**
 * However a folder is edited, a book that follows the edits and tries only what each may touch comes to what a book does that is read
 * and tried anew: it is refused for the same remarks, or gives the same answers. {@code -Dlive.edits=1000} makes more edits,
 * {@code -Dlive.seed=2} others.
 */
class EditsTest {

    private static final int EDITS = Integer.getInteger("live.edits", 40);
    private static final long SEED = Long.getLong("live.seed", 1);
    private static final int EVERY_CASE_FILE = 12;
    private static final int EVERY_RUNNER = 60;

    /** The answers of a book or the remarks for which it was refused. */
    private record Outcome(List<Assessment> answers, String remarks) {}

    private interface Making {
        TriedBook make();
    }

    @TempDir
    private Path folder;

    private TriedBook followed;

    @BeforeEach
    void aFolderWithSomeCases() throws IOException {
        EditedRules rules = EditedRules.copiedTo(folder);
        List<TextFile> cases = TextFile.below(Path.of("rules"), path -> path.startsWith("cases/"));
        for (int i = 0; i < cases.size(); i += EVERY_CASE_FILE) {
            rules.with(cases.get(i).path(), cases.get(i).text());
        }
        Files.deleteIfExists(folder.resolve("cases/equivalents.yaml"));
        followed = TriedBook.of(RuleBook.draft(folder), Reasoner::engine);
    }

    @Test
    void aBookThatFollowsEditsIsTheBookThatIsReadAnew() throws IOException {
        Random random = new Random(SEED);
        Deque<PageEdit> mistakes = new ArrayDeque<>();
        int live = 0;
        for (int i = 0; i < EDITS; i++) {
            boolean mends = !mistakes.isEmpty() && random.nextInt(3) > 0;
            PageEdit edit = mends ? mistakes.pop().undone() : PageEdit.of(folder, random);
            edit.make();
            Outcome anew = outcome(() -> TriedBook.of(RuleBook.draft(folder), Reasoner::evaluator));
            Outcome now = outcome(() -> followed = afterTheEdit());
            assertEquals(anew, now, () -> "seed " + SEED + ", after the edit of " + edit.page());
            if (now.remarks().isEmpty()) {
                live++;
            } else if (!mends) {
                mistakes.push(edit);
            }
        }
        int taken = live;
        assertTrue(live > EDITS / 8, () -> "only " + taken + " edits went live");
    }

    private TriedBook afterTheEdit() {
        RuleBook edited = RuleBook.draft(folder, followed.book());
        return followed.edited(followed.files().readFor(edited), Reasoner::engine);
    }

    private static Outcome outcome(Making making) {
        try {
            RuleBook book = making.make().book();
            return new Outcome(
                    IntStream.range(0, Cases.consultations().size())
                            .filter(i -> i % EVERY_RUNNER == 0)
                            .mapToObj(i -> answer(book, Cases.consultations().get(i)))
                            .toList(),
                    "");
        } catch (RefusedException e) {
            return new Outcome(List.of(), e.getMessage());
        }
    }

    private static Assessment answer(RuleBook book, Consultation consultation) {
        return book.assess(consultation);
    }
}
