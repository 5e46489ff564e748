package org.runnerhip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandsTest {

    private static final String ANN = "case: Ann\ngiven: {pain-region: groin, night-pain: wakes-at-night}\n";
    private static final String BOB = "case: Bob\ngiven: {single-run-spike-pct: 8}\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    // why

    @Test
    void whyShowsTheRuleItsPlaceItsSourcesAndTheAnswers() throws IOException {
        assertEquals(0, hip("why", write(ANN), "RF05"));
        String text = out.toString().replaceAll("\\s+", " ");
        assertTrue(text.startsWith("Ann red flag, same-day: "), text);
        assertTrue(
                text.contains("because Groin pain that wakes the runner is seen the same day - rules/safety/"), text);
        assertTrue(text.contains("S_ROBERTSON2017"), text);
        assertTrue(text.contains("told: night-pain wakes-at-night (At night, "), text);
        assertTrue(text.contains("finding: groin-or-front-pain because "), text);
    }

    @Test
    void whyOfSomethingThatWasNotConcludedFallsShortAndPointsToWhyNot() throws IOException {
        String file = write(ANN);
        assertEquals(1, hip("why", file, "dvt"));
        assertTrue(
                out.toString().contains("Nothing was concluded of dvt. To see why not: hip why-not " + file + " dvt"),
                out.toString());
    }

    @Test
    void aTreatmentThatIsOnlyClearedIsNotToldAsAdvised() throws IOException {
        String file = Path.of("rules", "cases", "big-week.yaml").toString();
        assertEquals(0, hip("why", file, "nsaid-oral"));
        assertTrue(
                out.toString().contains("It is cleared only, not advised. To see why not: hip why-not " + file),
                out.toString());
    }

    @Test
    void theLevelIsNotKnownWhileAPageIsOpen() throws IOException {
        assertEquals(0, hip("why", write(BOB), "not-known"));
        assertTrue(
                out.toString()
                        .contains("It is not known before every page that is always asked was answered; 5 are open."),
                out.toString());
    }

    @Test
    void theCalmestLevelStandsWhereNoRedFlagDoes() throws IOException {
        String asked =
                "case: Bea\notherwise: no\ngiven: {age-years: 30, sex: male, pain-region: lateral-hip, onset: gradual}\n";
        assertEquals(0, hip("why", write(asked), "self-care"));
        assertTrue(
                out.toString().contains("No red flag stands, and self-care is the level where none does."),
                out.toString());
    }

    @Test
    void everyCaseOfAFileIsExplained() throws IOException {
        String file = write(
                "- {case: Ann, given: {limp: yes, pain-region: groin}}\n- {case: Eve, given: {limp: yes, pain-region: groin}}\n");
        assertEquals(0, hip("why", file, "RF05"));
        assertTrue(out.toString().contains("Ann\n") && out.toString().contains("Eve\n"), out.toString());
    }

    // why not

    @Test
    void whyNotShowsWhatWasReadWhatIsNeededAndHowFarOffItIs() throws IOException {
        assertEquals(0, hip("why-not", write(BOB), "mileage-spike"));
        String text = out.toString().replaceAll("\\s+", " ");
        assertTrue(
                text.contains("does not hold: single-run-spike-pct was 8 percent, the rule needs more than 10 percent"
                        + " (off by 2 percent)"),
                text);
        assertTrue(text.contains("Nearest change: single-run-spike-pct: 11 percent"), text);
    }

    @Test
    void whyNotShowsTheNearestRulesUnlessAllAreWanted() throws IOException {
        String file = write(ANN);
        hip("why-not", file, "gtps");
        int nearest = out.getBuffer().length();
        assertTrue(out.toString().contains("--all shows every rule."), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, hip("why-not", file, "gtps", "--all"));
        assertTrue(out.getBuffer().length() > nearest);
        assertFalse(out.toString().contains("--all"), out.toString());
    }

    @Test
    void whyNotOfSomethingThatStandsPointsToWhy() throws IOException {
        String file = write(ANN);
        assertEquals(0, hip("why-not", file, "rf05"));
        assertTrue(
                out.toString()
                        .replaceAll("\\s+", " ")
                        .contains("It was concluded. To see why: hip why " + file + " RF05"),
                out.toString());
    }

    // what if

    @Test
    void whatIfGroupsAnswersByWhatTheyWouldChange() throws IOException {
        assertEquals(0, hip("what-if", write(ANN)));
        String text = out.toString();
        assertTrue(text.startsWith("Ann\nAs told: SAME DAY; "), text);
        assertTrue(text.contains("\n  EMERGENCY NOW; "), text);
        assertTrue(
                text.replaceAll("\\s+", " ").contains("? yes - Are you unable to take four steps on that leg?"), text);
        assertTrue(text.contains("Told, and another answer would change the urgency\n"), text);
    }

    // bad input

    @ParameterizedTest
    @ValueSource(strings = {"why", "why-not"})
    void anUnknownIdIsNamedWithTheNearest(String command) throws IOException {
        assertEquals(2, hip(command, write(ANN), "gpts"));
        assertEquals("", out.toString());
        assertEquals(
                "there is no \"gpts\" to conclude - did you mean \"gtps\"?",
                err.toString().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"why FILE gtps", "why-not FILE gtps", "what-if FILE"})
    void aFileWithAMistakeIsRefusedByFileLineAndColumn(String command) throws IOException {
        String file = write("case: Bob\ngiven:\n  lymp: yes\n");
        assertEquals(2, hip(command.replace("FILE", file).split(" ")));
        assertEquals("", out.toString());
        assertEquals(
                file + ":3:3: there is no term \"lymp\" - did you mean \"limp\"?",
                err.toString().strip());
    }

    @Test
    void aConclusionThatNoRuleCanGiveIsBadInput() throws IOException {
        assertEquals(2, hip("why-not", write(ANN), "hop-apn"));
        assertTrue(err.toString().contains("did you mean \"hop-pain\"?"), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"why RF05", "why-not mileage-spike", "what-if"})
    void forProgramsAnAnswerIsOneObjectALine(String command) throws IOException {
        String[] words = command.split(" ");
        String file = write(ANN);
        assertEquals(
                0,
                words.length > 1
                        ? hip(words[0], file, words[1], "--format", "json")
                        : hip(words[0], file, "--format", "json"));
        assertEquals(1, out.toString().lines().count());
        assertTrue(out.toString().startsWith("{\"case\":\"Ann\","), out.toString());
    }

    private int hip(String... arguments) {
        return Hip.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private String write(String text) throws IOException {
        return Files.writeString(folder.resolve("runner.yaml"), text).toString();
    }
}
