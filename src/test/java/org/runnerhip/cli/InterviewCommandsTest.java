package org.runnerhip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** {@code hip ask} and {@code hip next}. */
@Isolated("what is typed is the input of the whole process")
class InterviewCommandsTest {

    private static final String ANN =
            "case: Ann\ngiven: {age-years: 34, sex: female, pain-region: lateral-hip, onset: gradual}\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final InputStream before = System.in;

    @TempDir
    private Path folder;

    @AfterEach
    void typedNoMore() {
        System.setIn(before);
    }

    // next

    @Test
    void theNextPageIsToldWithItsQuestionsAndWhatTheyCouldChange() throws IOException {
        assertEquals(0, hip("next", write(ANN)));
        String text = out.toString().replaceAll("\\s+", " ");
        assertTrue(text.contains("How urgent: not known yet, not settled; pages to go: about 4"), text);
        assertTrue(text.contains("Right now, does any of these apply? [acute-body]"), text);
        assertTrue(text.contains("It could make it emergency now."), text);
        assertTrue(text.contains("Are you limping? [limp: yes, no]"), text);
        assertTrue(text.contains("None of these: acute-body: none"), text);
    }

    @Test
    void forProgramsItIsOneObject() throws IOException {
        assertEquals(0, hip("next", write(ANN), "--format", "json"));
        assertTrue(
                out.toString()
                        .startsWith(
                                "{\"case\":\"Ann\",\"settled\":false,\"pagesToGo\":4,\"urgency\":{\"level\":\"not-known\",\"rank\":0},"
                                        + "\"page\":{\"id\":\"acute-body\",\"kind\":\"screen\","),
                out.toString());
    }

    @Test
    void contradictoryAnswersAreRefusedAtTheirPlace() throws IOException {
        String file = write("case: Ann\ngiven:\n  limp: yes\n  acute-body: none\n");
        assertEquals(2, hip("next", file));
        assertEquals(
                file
                        + ":4:3: \"acute-body\" is none and \"limp\" is yes - write acute-body: [limp], or correct one of them",
                err.toString().strip());
        assertEquals("", out.toString());
    }

    // ask

    @Test
    void enterIsNoneOfTheseUntilTheLevelIsSettled() throws IOException {
        String saved = folder.resolve("saved.yaml").toString();
        type("", "1", "", "", "", "", "", "", "2", "10", "2", "", "0", "n");
        assertEquals(0, hip("ask", write(ANN), "--save", saved));
        String text = out.toString();
        assertTrue(text.contains("Page 1 of about 4. Right now, does any of these apply?"), text);
        assertTrue(text.contains("How urgent: LOOK AFTER IT YOURSELF\n"), text);
        assertTrue(text.contains("Running: Run less"), text);
        out.getBuffer().setLength(0);
        assertEquals(0, hip("assess", saved));
        assertTrue(out.toString().contains("How urgent: LOOK AFTER IT YOURSELF\n"), out.toString());
    }

    @Test
    void aWarningSignEndsTheInterviewWithWhatToDo() throws IOException {
        type("1", "0");
        assertEquals(0, hip("ask", write(ANN)));
        assertTrue(out.toString().contains("How urgent: AN EMERGENCY, NOW\n"), out.toString());
    }

    @Test
    void aQuestionMarkSaysWhyAndBGoesBack() throws IOException {
        type("?", "", "3", "b", "2", "3");
        assertEquals(0, hip("ask", write(ANN)));
        String text = out.toString().replaceAll("\\s+", " ");
        assertTrue(text.contains("which need help the same day."), text);
        assertTrue(text.indexOf("Right now, does any") < text.lastIndexOf("Right now, does any"), text);
    }

    @Test
    void whatIsNoChoiceIsAskedAgain() throws IOException {
        type("99", "hello", "2");
        assertEquals(0, hip("ask", write(ANN)));
        assertTrue(out.toString().contains("or press Enter for none of these."), out.toString());
    }

    @Test
    void notSureIsSavedAsSuchAndClearsNothing() throws IOException {
        String saved = folder.resolve("saved.yaml").toString();
        type("s 5", "2");
        assertEquals(0, hip("ask", write(ANN), "--save", saved));
        assertTrue(Files.readString(Path.of(saved)).contains(": not-sure\n"), Files.readString(Path.of(saved)));
    }

    @Test
    void whatAppliesAndWhatIsNotSureMayStandOnOneLine() throws IOException {
        String saved = folder.resolve("saved.yaml").toString();
        type("2 s 5", "2");
        assertEquals(0, hip("ask", write(ANN), "--save", saved));
        String text = Files.readString(Path.of(saved));
        assertEquals(1, text.lines().filter(line -> line.endsWith(": not-sure")).count(), text);
        assertEquals(1, text.lines().filter(line -> line.endsWith(": yes")).count(), text);
    }

    @Test
    void whatWasAnsweredBeforeTheLinesEndCountsAndIsSaved() throws IOException {
        String saved = folder.resolve("saved.yaml").toString();
        type("1");
        assertEquals(0, hip("ask", write(ANN), "--save", saved));
        assertTrue(out.toString().contains("How urgent: AN EMERGENCY, NOW\n"), out.toString());
        assertTrue(Files.readString(Path.of(saved)).contains("unable-to-bear-weight: yes\n"));
    }

    @Test
    void anInterviewThatNobodyAnswersIsSavedAsACaseToo() throws IOException {
        String saved = folder.resolve("saved.yaml").toString();
        type();
        assertEquals(0, hip("ask", "--save", saved));
        assertEquals(0, hip("assess", saved));
    }

    @Test
    void whatIsSavedCanBeReadWhateverTheRunnerIsCalled() throws IOException {
        String saved = folder.resolve("saved.yaml").toString();
        type();
        assertEquals(
                0, hip("ask", write("- case: \"Ann: hip or knee?\"\n  given: {age-years: 31}\n"), "--save", saved));
        assertEquals(0, hip("assess", saved));
        assertTrue(out.toString().contains("Ann: hip or knee?"), out.toString());
    }

    @Test
    void aFileThatCannotBeSavedIsToldBeforeTheFirstQuestion() throws IOException {
        String saved = folder.resolve("nowhere").resolve("saved.yaml").toString();
        type("", "", "");
        assertEquals(2, hip("ask", write(ANN), "--save", saved));
        assertEquals(
                saved + ":1:1: the interview cannot be written - name a file in a folder that is there",
                err.toString().strip());
        assertEquals("", out.toString());
    }

    @Test
    void whereTheLinesEndTheAnswerSoFarIsTold() throws IOException {
        type();
        assertEquals(0, hip("ask"));
        assertTrue(out.toString().contains("How urgent: NOT KNOWN YET\n"), out.toString());
        assertFalse(out.toString().contains("LOOK AFTER"), out.toString());
    }

    private void type(String... lines) {
        String text = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private int hip(String... arguments) {
        return Hip.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private String write(String text) throws IOException {
        return Files.writeString(folder.resolve("runner.yaml"), text).toString();
    }
}
