package org.runnerhip.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runnerhip.Assessment;
import org.runnerhip.Consultation;
import org.runnerhip.EditedRules;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.facts.Conclusions;
import org.runnerhip.reading.RefusedException;

/** Whom the engine is asked about after an edit. A near miss is no sentinel, so it is asked about only where the edit touches it. */
class TriedBookTest {

    private static final String SPIKE = "findings/single-run-spike.drl";
    private static final String CASES = """
            - case: Ann ran far
              given: {pain-region: groin, single-run-spike-pct: 25}
              near-miss: {single-run-spike-pct: 5}
            - case: Ben ran less far
              given: {pain-region: groin, single-run-spike-pct: 15}
              near-miss: {single-run-spike-pct: 8}
            """;

    /** The engine, and about which runners it was asked. */
    private record Listening(Reasoner engine, Set<String> asked) implements Reasoner {

        @Override
        public Conclusions conclude(Consultation consultation) {
            synchronized (asked) {
                asked.add(consultation.told().get("single-run-spike-pct").get(0));
            }
            return engine.conclude(consultation);
        }

        @Override
        public Assessment assess(Consultation consultation, Conclusions concluded) {
            return engine.assess(consultation, concluded);
        }
    }

    @TempDir
    private Path folder;

    private EditedRules rules;
    private final Set<String> asked = new TreeSet<>();
    private final Function<RuleBook, Reasoner> engine = book -> new Listening(Reasoner.engine(book), asked);
    private TriedBook tried;

    @BeforeEach
    void aBookWithTwoCases() throws IOException {
        rules = EditedRules.copiedTo(folder).with("cases/all.yaml", CASES);
        tried = TriedBook.of(RuleBook.draft(folder), engine);
    }

    @Test
    void aboutEveryoneAtFirst() {
        assertEquals(Set.of("25", "5", "15", "8"), asked);
    }

    @Test
    void aboutThoseForWhomAChangedRuleFires() throws IOException {
        edit(SPIKE, "singleRunSpikePct > 10 )", "singleRunSpikePct > 6 )");
        assertEquals(Set.of("25", "15", "8"), askedNow());
    }

    @Test
    void aboutThoseForWhomItFiredBefore() throws IOException {
        edit(SPIKE, "singleRunSpikePct > 10 )", "singleRunSpikePct > 6 )");
        tried = edited();
        edit(SPIKE, "singleRunSpikePct > 6 )", "singleRunSpikePct > 10 )");
        assertEquals(Set.of("25", "15", "8"), askedNow());
    }

    @Test
    void aboutASentinelForEveryRuleWhereNobodyIsTouched() throws IOException {
        edit(SPIKE, "singleRunSpikePct > 30 )", "singleRunSpikePct > 31 )");
        assertEquals(Set.of("25"), askedNow());
    }

    @Test
    void aboutTheRunnersOfACaseThatIsNew() throws IOException {
        edit("cases/all.yaml", "{single-run-spike-pct: 5}", "{single-run-spike-pct: 7}");
        assertTrue(askedNow().containsAll(Set.of("25", "7")));
    }

    @Test
    void aboutThoseWhoseAnswersAreOtherFactsNow() throws IOException {
        rules.with("cases/all.yaml", CASES.replace("  near-miss:", "  otherwise: no\n  near-miss:"));
        tried = edited();
        String nights = "it wakes me, even when I do not lie on it\n  harmless: ";
        edit("vocabulary/terms.yaml", nights + "none", nights + "lying-on-side-only");
        assertEquals(Set.of("25", "5", "15", "8"), askedNow());
    }

    @Test
    void aboutThoseOfWhomAnotherScreenIsOpenNow() throws IOException {
        rules.with("cases/all.yaml", CASES.replace("  near-miss:", "  otherwise: no\n  near-miss:"));
        tried = edited();
        String painkiller = "when: on-request\n  ask: Do you take any of these";
        edit("vocabulary/screens.yaml", "kind: ticks\n  " + painkiller, "kind: form\n  " + painkiller);
        edit("vocabulary/screens.yaml", "members: [other-nsaid-now, ", "members: [other-nsaid-now, sleep-hours, ");
        assertEquals(Set.of("25", "5", "15", "8"), askedNow());
    }

    @Test
    void whatTheSameConclusionsMeanInOtherWordsIsTriedToo() throws IOException {
        rules.with("cases/all.yaml", CASES + """
                - case: Cleo ran twice as far
                  given: {pain-region: groin, onset: gradual, single-run-spike-pct: 110}
                  expect: {drivers: mileage-spike}
                """);
        tried = edited();
        String mileage = "in one run or over a week\n  kind: ";
        edit("vocabulary/causes.yaml", mileage + "driver", mileage + "condition");
        String message = assertThrows(RefusedException.class, this::edited).getMessage();
        assertTrue(message.contains("\"Cleo ran twice as far\" expects driver \"mileage-spike\""), message);
    }

    private Set<String> askedNow() {
        asked.clear();
        edited();
        return asked;
    }

    private TriedBook edited() {
        RuleBook edited = RuleBook.draft(folder, tried.book());
        return tried.edited(tried.files().readFor(edited), engine);
    }

    private void edit(String path, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(path));
        assertTrue(text.contains(from), from);
        rules.with(path, text.replace(from, to));
    }
}
