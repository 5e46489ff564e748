package org.runnerhip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class RemarkFormatTest {

    private static final Remark MISSPELT = new Remark(
            new Place("rules/causes/my hip.drl", 12, 14, 12),
            "there is no finding \"night-pian\"",
            "did you mean \"night-pain\"?");

    @TempDir
    private Path folder;

    @Test
    void peopleReadALineForEachRemark() {
        assertEquals(MISSPELT + "\n" + MISSPELT + "\n", RemarkFormat.TEXT.report(List.of(MISSPELT, MISSPELT), false));
    }

    @Test
    void onATerminalThePlaceIsUnderlined() throws IOException {
        Path file = Files.writeString(folder.resolve("a.drl"), "when\n    Symptom( \"lymp\"; )\n");
        Remark remark = new Remark(new Place(file.toString(), 2, 14, 6), "what", "remedy");
        assertEquals(
                file + ":2:14: what - remedy\n" + "        Symptom( \"lymp\"; )\n" + "                 ^^^^^^\n",
                RemarkFormat.TEXT.report(List.of(remark), true));
    }

    @Test
    void nothingIsUnderlinedWhereThereIsNoSuchLine() throws IOException {
        Path file = Files.writeString(folder.resolve("a.drl"), "when\n");
        Remark remark = new Remark(new Place(file.toString(), 9, 1), "what", "remedy");
        assertEquals(remark + "\n", RemarkFormat.TEXT.report(List.of(remark), true));
        Remark missing = new Remark(Place.startOf(folder.resolve("b.drl").toString()), "what", "remedy");
        assertEquals(missing + "\n", RemarkFormat.TEXT.report(List.of(missing), true));
    }

    @Test
    void programsReadOneObject() {
        JsonNode remark = json(RemarkFormat.JSON.report(List.of(MISSPELT), false))
                .get("remarks")
                .get(0);
        assertEquals("rules/causes/my hip.drl", remark.get("file").asString());
        assertEquals(12, remark.get("line").asInt());
        assertEquals(14, remark.get("column").asInt());
        assertEquals(12, remark.get("length").asInt());
        assertEquals(MISSPELT.what(), remark.get("what").asString());
        assertEquals(MISSPELT.remedy(), remark.get("remedy").asString());
    }

    @Test
    void noRemarkIsAnEmptyListForPrograms() {
        assertEquals(
                0,
                json(RemarkFormat.JSON.report(List.of(), false)).get("remarks").size());
        assertEquals(
                0,
                json(RemarkFormat.SARIF.report(List.of(), false))
                        .get("runs")
                        .get(0)
                        .get("results")
                        .size());
        assertEquals("", RemarkFormat.GITHUB.report(List.of(), false));
    }

    @Test
    void editorsFindThePlaceInSarif() {
        JsonNode log = json(RemarkFormat.SARIF.report(List.of(MISSPELT), false));
        assertEquals("2.1.0", log.get("version").asString());
        JsonNode run = log.get("runs").get(0);
        JsonNode result = run.get("results").get(0);
        assertEquals(
                result.get("ruleId").asString(),
                run.get("tool").get("driver").get("rules").get(0).get("id").asString());
        assertTrue(result.get("message").get("text").asString().endsWith("did you mean \"night-pain\"?"));
        JsonNode place = result.get("locations").get(0).get("physicalLocation");
        assertEquals(
                "rules/causes/my%20hip.drl",
                place.get("artifactLocation").get("uri").asString());
        assertEquals(12, place.get("region").get("startLine").asInt());
        assertEquals(14, place.get("region").get("startColumn").asInt());
        assertEquals(26, place.get("region").get("endColumn").asInt());
    }

    @Test
    void githubReadsACommandALine() {
        assertEquals(
                "::error file=rules/causes/my hip.drl,line=12,col=14,endColumn=25,title=hip check::"
                        + "there is no finding \"night-pian\" - did you mean \"night-pain\"?\n",
                RemarkFormat.GITHUB.report(List.of(MISSPELT), false));
    }

    @Test
    void githubIsNotMisledBySignsOfItsOwn() {
        Remark odd = new Remark(new Place("a,b:c.drl", 1, 1), "100 %", "no\nmore");
        assertEquals(
                "::error file=a%2Cb%3Ac.drl,line=1,col=1,endColumn=1,title=hip check::100 %25 - no%0Amore\n",
                RemarkFormat.GITHUB.report(List.of(odd), false));
    }

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }
}
