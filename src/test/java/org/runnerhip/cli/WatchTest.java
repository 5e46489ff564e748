package org.runnerhip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runnerhip.EditedRules;
import org.runnerhip.RuleBook;
import org.runnerhip.cases.CaseReport;
import org.runnerhip.cases.Reasoner;
import org.runnerhip.live.Saves;

/** A folder is edited while it is watched: each save is one of the edits below, and after the last there are none. */
class WatchTest {

    private static final String LIMPING =
            "- case: Ann limps\n  given: {pain-region: groin, limp: yes}\n  expect: {urgency: same-day}\n";
    private static final String BOB =
            "- case: Bob aches\n  given: {pain-region: groin, limp: yes}\n  expect: {urgency: same-day}\n";
    private static final String MISSPELT = LIMPING.replace("limp:", "lymp:");
    private static final String FALLS_SHORT = LIMPING.replace("same-day", "self-care");

    private interface Edit {
        void make() throws IOException;
    }

    @TempDir
    private Path folder;

    private EditedRules rules;

    @BeforeEach
    void aFolderWithOneCase() throws IOException {
        rules = EditedRules.copiedTo(folder).with("cases/ann.yaml", LIMPING);
    }

    @Test
    void theCasesAreRunBeforeAnythingIsSaved() {
        assertEquals(List.of("1 cases, 0 fall short"), shown().get(0));
    }

    @Test
    void aCaseThatBeginsToFallShortIsShown() {
        List<String> lines =
                shown(() -> rules.with("cases/ann.yaml", FALLS_SHORT)).get(1);
        assertTrue(
                lines.get(0).startsWith(file("ann") + ":1:3: Ann limps: expected urgency self-care, got same-day"),
                lines.get(0));
        assertEquals("1 cases, 1 fall short", lines.get(1));
    }

    @Test
    void aCaseThatCeasesToFallShortIsShown() {
        assertEquals(
                List.of(file("ann") + ": Ann limps: no longer falls short", "1 cases, 0 fall short"),
                shown(() -> rules.with("cases/ann.yaml", FALLS_SHORT), () -> rules.with("cases/ann.yaml", LIMPING))
                        .get(2));
    }

    @Test
    void aCaseThatGoesOnFallingShortIsNotRepeatedThoughItsLineMoves() {
        assertEquals(
                List.of("2 cases, 1 fall short"),
                shown(
                                () -> rules.with("cases/ann.yaml", FALLS_SHORT),
                                () -> rules.with("cases/ann.yaml", BOB + FALLS_SHORT))
                        .get(2));
    }

    @Test
    void aCaseThatFallsShortInAnotherWayIsShownAgain() {
        List<String> lines = shown(
                        () -> rules.with("cases/ann.yaml", FALLS_SHORT),
                        () -> rules.with("cases/ann.yaml", LIMPING.replace("same-day", "routine")))
                .get(2);
        assertTrue(lines.get(0).contains("expected urgency routine, got same-day"), lines.get(0));
    }

    @Test
    void aRuleFileWithAMistakeShowsItsRemarksAndTheCasesWait() {
        List<String> lines = shown(() -> rules.with("questions/new.drl", "package org.runnerhip.rules\nrule \"x\""))
                .get(1);
        assertTrue(lines.get(0).startsWith(folder.resolve("questions/new.drl") + ":"), lines.get(0));
        assertEquals("the cases wait until this is mended", lines.get(lines.size() - 1));
    }

    @Test
    void whatFellShortBeforeAMistakeIsNotRepeatedAfterIt() {
        assertEquals(
                List.of("1 cases, 1 fall short"),
                shown(
                                () -> rules.with("cases/ann.yaml", FALLS_SHORT),
                                () -> rules.with("vocabulary/urgency.yaml", "- id:"),
                                () -> EditedRules.copiedTo(folder))
                        .get(3));
    }

    @Test
    void ofACaseFileThatCannotBeReadNothingIsSaidToBeMended() {
        List<String> lines = shown(
                        () -> rules.with("cases/ann.yaml", FALLS_SHORT), () -> rules.with("cases/ann.yaml", MISSPELT))
                .get(2);
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.get(0).contains("there is no term \"lymp\""), lines.get(0));
        assertEquals("0 cases, 0 fall short", lines.get(1));
    }

    @Test
    void anEditedRuleIsWhatTheNextRunAsks() {
        List<String> lines =
                shown(() -> rules.with("safety/groin-limp.drl", """
                        package org.runnerhip.rules

                        rule "A limp with groin pain is an emergency, in this test"
                            @source( "JUDGEMENT" )
                        when
                            Symptom( "pain-region", "groin"; )
                            Symptom( "limp", "yes"; )
                        then
                            insertLogical( new RedFlag( "RF05", "emergency-now", "a limp, in this test" ) );
                        end
                        """)).get(1);
        assertTrue(lines.get(0).contains("expected urgency same-day, got emergency-now"), lines.toString());
    }

    private String file(String name) {
        return folder.resolve("cases").resolve(name + ".yaml").toString();
    }

    /** The lines shown at first and after each edit. */
    private List<List<String>> shown(Edit... edits) {
        StringWriter text = new StringWriter();
        List<List<String>> shown = new ArrayList<>();
        List<Edit> left = new ArrayList<>(Arrays.asList(edits));
        Saves saves = () -> {
            shown.add(text.toString().lines().toList());
            text.getBuffer().setLength(0);
            if (left.isEmpty()) {
                return false;
            }
            try {
                left.remove(0).make();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        };
        try {
            new Watch(this::run, new PrintWriter(text)).over(saves);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return shown;
    }

    private CaseReport run() {
        RuleBook book = RuleBook.draft(folder);
        return CaseReport.of(book, Reasoner.evaluator(book));
    }
}
