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
import org.runnerhip.Consultation;
import org.runnerhip.EditedRules;
import org.runnerhip.RuleBook;

class HipTest {

    private static final String LIMPING = "case: Ann\ngiven: {pain-region: groin, limp: yes}\n";
    private static final String MISSPELT = "case: Bob\ngiven:\n  lymp: yes\n";

    private static final String PAGE = """
            package org.runnerhip.rules

            rule "A runner with pain in the groin may be asked about a limp"
                @source( "JUDGEMENT" )
            when
                Symptom( "pain-region", "groin"; )
            then
                insertLogical( new Question( "limp", "groin pain" ) );
            end
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    // usage

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "-h", "assess --help", "load --help", "test --help", "check --help", "mutate --help"})
    void helpIsPrintedAndAllIsWell(String arguments) {
        assertEquals(0, hip(arguments.split(" ")));
        assertTrue(out.toString().startsWith("Usage: hip"), out.toString());
    }

    @Test
    void theVersionIsPrintedAndAllIsWell() {
        assertEquals(0, hip("--version"));
        assertEquals("hip " + RuleBook.version(), out.toString().strip());
    }

    @Test
    void nothingToDoIsBadUsage() {
        assertEquals(2, hip());
        assertTrue(err.toString().startsWith("Say what to do: assess, ask, next, test, check, "), err.toString());
    }

    @Test
    void anUnknownCommandIsNamed() {
        assertEquals(2, hip("diagnose"));
        assertTrue(err.toString().contains("'diagnose'"), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "assess --format xml runner.yaml", "assess --colour runner.yaml"})
    void badUsageIsExplained(String arguments) {
        assertEquals(2, hip(arguments.split(" ")));
        assertEquals("", out.toString());
        assertFalse(err.toString().isBlank());
    }

    // assess

    @Test
    void anAssessmentForPeopleBeginsWithTheUrgencyAndEndsWithWhatItIsNot() throws IOException {
        assertEquals(0, hip("assess", write("ann.yaml", LIMPING)));
        String text = out.toString();
        assertTrue(text.startsWith("Ann\n\nHow urgent: TODAY, not settled yet\n"), text);
        assertTrue(
                text.strip()
                        .endsWith(
                                "This is no diagnosis, and no clinician has signed off the rules behind it. More: --full"),
                text);
        assertEquals("", err.toString());
    }

    @Test
    void anAssessmentForPeopleNamesItsSourcesWhenAsked() throws IOException {
        String source = RuleBook.bundled()
                .assess(Consultation.about("").tell("pain-region", "groin").tell("limp", "yes"))
                .redFlags()
                .get(0)
                .why()
                .sources()
                .get(0);
        String file = write("ann.yaml", LIMPING);
        hip("assess", file);
        assertFalse(out.toString().contains(source));
        assertEquals(0, hip("assess", "--sources", file));
        assertTrue(out.toString().contains(source));
    }

    @Test
    void anAssessmentForProgramsIsOneObjectALine() throws IOException {
        String cases = "- case: Ann\n  given: {limp: yes}\n- case: Bob\n  given: {limp: no}\n";
        assertEquals(0, hip("assess", "--format", "json", write("two.yaml", cases)));
        String[] lines = out.toString().strip().split("\\R");
        assertEquals(2, lines.length);
        assertTrue(lines[0].startsWith("{\"case\":\"Ann\",") && lines[0].endsWith("}"), lines[0]);
        assertTrue(lines[1].startsWith("{\"case\":\"Bob\",") && lines[1].endsWith("}"), lines[1]);
    }

    @Test
    void whatACaseExpectsIsNotLookedAt() throws IOException {
        assertEquals(0, hip("assess", write("ann.yaml", LIMPING + "expect: {urgency: self-care}\n")));
        assertTrue(out.toString().contains("How urgent: TODAY"));
    }

    @Test
    void aFileWithAMistakeIsRefusedByFileLineAndColumn() throws IOException {
        String file = write("bob.yaml", MISSPELT);
        assertEquals(2, hip("assess", file));
        assertEquals("", out.toString());
        assertEquals(
                file + ":3:3: there is no term \"lymp\" - did you mean \"limp\"?",
                err.toString().strip());
    }

    @Test
    void theFilesBesideABadOneAreStillAnswered() throws IOException {
        String ann = write("ann.yaml", LIMPING);
        String bob = write("bob.yaml", MISSPELT);
        String eve = write("eve.yaml", LIMPING.replace("Ann", "Eve"));
        assertEquals(2, hip("assess", "--format", "json", ann, bob, eve));
        assertEquals(2, out.toString().strip().lines().count());
        assertTrue(err.toString().startsWith(bob + ":3:3: "));
    }

    @Test
    void aMissingFileIsBadInput() {
        String missing = folder.resolve("nobody.yaml").toString();
        assertEquals(2, hip("assess", missing));
        assertEquals(
                missing + ":1:1: there is no such file - check the spelling of its name",
                err.toString().strip());
    }

    // edited rules

    @Test
    void theRulesOfAFolderAnswerInPlaceOfTheBundledOnes() throws IOException {
        String rules = edited("questions/edited.drl", PAGE);
        assertEquals(
                0,
                hip("assess", "--rules", rules, "--format", "json", write("ann.yaml", "given: {pain-region: groin}")));
        assertTrue(out.toString().contains("A runner with pain in the groin may be asked about a limp"));
    }

    @Test
    void aMisspeltWordInARuleIsRefusedByFileLineAndColumn() throws IOException {
        String rules = edited("questions/edited.drl", PAGE.replace("groin\";", "groyn\";"));
        assertEquals(2, hip("assess", "--rules", rules, write("ann.yaml", LIMPING)));
        assertEquals("", out.toString());
        assertEquals(
                Path.of(rules, "questions", "edited.drl")
                        + ":6:29: \"groyn\" is no answer to \"pain-region\" - did you mean \"groin\"?",
                err.toString().strip());
    }

    @Test
    void aMissingRuleFolderIsBadInput() throws IOException {
        String missing = folder.resolve("ruels").toString();
        assertEquals(2, hip("assess", "--rules", missing, write("ann.yaml", LIMPING)));
        assertEquals(
                missing + ":1:1: there is no such folder - name a folder like rules/",
                err.toString().strip());
    }

    // check

    @Test
    void aSoundFolderHasNothingToRemark() throws IOException {
        String rules = edited("questions/edited.drl", PAGE);
        assertEquals(0, hip("check", rules));
        assertEquals(rules + ": nothing to remark", out.toString().strip());
    }

    @Test
    void aFolderWithAMistakeFallsShort() throws IOException {
        String rules = edited("questions/edited.drl", PAGE.replace("limp\",", "lymp\","));
        assertEquals(1, hip("check", rules));
        assertEquals(
                Path.of(rules, "questions", "edited.drl") + ":8:34: there is no term \"lymp\" - did you mean \"limp\"?",
                out.toString().strip());
    }

    @Test
    void aCaseWithAMistakeFallsShort() throws IOException {
        String rules = edited("cases/edited.yaml", LIMPING.replace("limp:", "lymp:"));
        assertEquals(0, hip("check", rules));
        assertEquals(1, hip("check", rules, "--cases"));
        assertTrue(out.toString().contains("there is no term \"lymp\" - did you mean \"limp\"?"), out.toString());
    }

    @Test
    void remarksAreToldToProgramsToo() throws IOException {
        String rules = edited("questions/edited.drl", PAGE.replace("limp\",", "lymp\","));
        assertEquals(1, hip("check", rules, "--format", "github"));
        assertTrue(out.toString().startsWith("::error file="), out.toString());
    }

    @Test
    void aPageThatIsNoTextIsOneMistake() throws IOException {
        String rules = edited("questions/edited.drl", PAGE);
        Files.write(Path.of(rules, "findings", "adult-ages.drl"), new byte[] {(byte) 0xFF});
        assertEquals(1, hip("check", rules));
        assertEquals(
                Path.of(rules, "findings", "adult-ages.drl")
                        + ":1:1: this is not text in UTF-8 - save the file as UTF-8",
                out.toString().strip());
    }

    @Test
    void aMissingFileIsNamedWithItsFolder() throws IOException {
        String rules = edited("questions/edited.drl", PAGE);
        Files.delete(Path.of(rules, "imports.drl"));
        assertEquals(1, hip("check", rules));
        assertTrue(
                out.toString().startsWith(Path.of(rules, "imports.drl") + ":1:1: the file is missing"), out.toString());
    }

    @Test
    void aFolderThatIsNotThereToBeCheckedIsBadInput() {
        assertEquals(2, hip("check", folder.resolve("ruels").toString()));
    }

    // test

    @Test
    void casesThatPassAreCountedAndAllIsWell() throws IOException {
        assertEquals(0, hip("test", edited("cases/edited.yaml", LIMPING + "expect: {urgency: same-day}\n")));
        assertEquals("1 cases, 0 fall short", out.toString().strip());
    }

    @Test
    void aCaseThatFallsShortIsOneLine() throws IOException {
        String rules = edited("cases/edited.yaml", LIMPING + "expect: {urgency: self-care}\n");
        assertEquals(1, hip("test", rules));
        String[] lines = out.toString().strip().split("\\R");
        assertTrue(
                lines[0].startsWith(Path.of(rules, "cases", "edited.yaml")
                        + ":1:1: Ann: expected urgency self-care, got same-day; by "),
                lines[0]);
        assertEquals("1 cases, 1 fall short", lines[1]);
    }

    @Test
    void theEngineSaysTheSameOfTheCases() throws IOException {
        String rules = edited("cases/edited.yaml", LIMPING + "expect: {urgency: self-care}\n");
        assertEquals(1, hip("test", rules));
        String evaluated = out.toString();
        out.getBuffer().setLength(0);
        assertEquals(1, hip("test", "--engine", rules));
        assertEquals(evaluated, out.toString());
    }

    @Test
    void aWatchNeedsAFolder() {
        assertEquals(2, hip("test", "--watch"));
        assertTrue(err.toString().startsWith("--watch needs the folder that is edited"), err.toString());
    }

    @Test
    void aCaseThatCannotBeReadIsBadInput() throws IOException {
        String rules = edited("cases/edited.yaml", MISSPELT);
        assertEquals(2, hip("test", rules));
        assertTrue(err.toString().startsWith(Path.of(rules, "cases", "edited.yaml") + ":3:3: "), err.toString());
    }

    private int hip(String... arguments) {
        return Hip.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** A copy of the rule folder with this file. */
    private String edited(String path, String text) throws IOException {
        return EditedRules.copiedTo(folder.resolve("rules"))
                .with(path, text)
                .folder()
                .toString();
    }
}
