package org.runnerhip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runnerhip.Cases;
import org.runnerhip.screen.WrittenRunners;

class ScreenCommandTest {

    private static final String ANN = "{\"case\":\"Ann\",\"pain-region\":\"groin\",\"limp\":\"yes\"}\n";
    private static final String BAD = "{\"lymp\":\"yes\"}\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void theResultsHaveTheShapeOfAnAssessment() throws IOException {
        String runners = write("runners.jsonl", ANN + ANN.replace("Ann", "Bob"));
        String cases = write(
                "runners.yaml",
                "- " + ANN.replace("\"pain", "\"given\":{\"pain").replace("}", "}}") + "- "
                        + ANN.replace("Ann", "Bob")
                                .replace("\"pain", "\"given\":{\"pain")
                                .replace("}", "}}"));
        assertEquals(0, hip("assess", "--format", "json", cases), err.toString());
        String assessed = out.toString();
        out.getBuffer().setLength(0);
        assertEquals(0, hip("screen", runners));
        assertEquals(assessed.lines().toList(), out.toString().lines().toList());
        assertEquals("2 lines, 0 of them bad", err.toString().strip());
    }

    @Test
    void aBadLineIsToldAndFallsShort() throws IOException {
        String runners = write("runners.jsonl", ANN + BAD + ANN);
        Path results = folder.resolve("results.jsonl");
        assertEquals(1, hip("screen", runners, "-o", results.toString()));
        assertEquals(
                List.of(runners + ":2:2: there is no term \"lymp\" - did you mean \"limp\"?", "3 lines, 1 of them bad"),
                err.toString().lines().toList());
        assertEquals("", out.toString());
        assertEquals(3, Files.readAllLines(results).size());
    }

    @Test
    void aStrictScreeningGoesOnOnceTheLineIsMended() throws IOException {
        String runners = write("runners.jsonl", ANN + BAD + ANN);
        String results = folder.resolve("results.jsonl").toString();
        assertEquals(2, hip("screen", runners, "-o", results, "--strict"));
        assertTrue(err.toString().contains("1 lines, 0 of them bad; stopped at the next"), err.toString());
        write("runners.jsonl", ANN + ANN + ANN);
        assertEquals(0, hip("screen", runners, "-o", results, "--strict", "--resume"));
        assertEquals(3, Files.readAllLines(Path.of(results)).size());
    }

    @Test
    void aBadLineBeforeAnInterruptionStillCounts() throws IOException {
        String runners = write("runners.jsonl", BAD + ANN);
        String results = folder.resolve("results.jsonl").toString();
        hip("screen", runners, "-o", results);
        assertEquals(1, hip("screen", runners, "-o", results, "--resume"));
    }

    @Test
    void theResultsOfOtherRulesAreNotGoneOnWith() throws IOException {
        String runners = write("runners.jsonl", ANN);
        String results = folder.resolve("results.jsonl").toString();
        hip("screen", runners, "-o", results);
        Files.writeString(Path.of(results), Files.readString(Path.of(results)).replace("sha256:", "sha256:0"));
        assertEquals(2, hip("screen", runners, "-o", results, "--resume"));
        assertTrue(err.toString().contains(results + ":1:1: other rules, or another runner"), err.toString());
    }

    @Test
    void resumingWithoutAFileIsBadUsage() throws IOException {
        assertEquals(2, hip("screen", write("runners.jsonl", ANN), "--resume"));
        assertTrue(err.toString().startsWith("--resume needs the file it goes on with: -o OUT"), err.toString());
    }

    @Test
    void noThreadIsBadUsage() throws IOException {
        assertEquals(2, hip("screen", write("runners.jsonl", ANN), "--threads", "0"));
        assertTrue(err.toString().startsWith("--threads needs a number from 1"), err.toString());
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaid() throws IOException {
        Path results = folder.resolve("no folder").resolve("results.jsonl");
        assertEquals(2, hip("screen", write("runners.jsonl", ANN), "-o", results.toString()));
        assertTrue(err.toString().startsWith(results + ":1:1: the results cannot be written - "), err.toString());
        assertFalse(err.toString().contains("\tat "), err.toString());
    }

    @Test
    void killedAgainAndAgainItLosesNothingAndRepeatsNothing() throws Exception {
        StringBuilder lines = new StringBuilder(BAD);
        Cases.consultations()
                .forEach(each -> lines.append(WrittenRunners.json(each)).append('\n'));
        String runners = write("runners.jsonl", lines.toString());
        Path whole = folder.resolve("whole.jsonl");
        assertEquals(1, hip("screen", runners, "-o", whole.toString()));

        Path results = folder.resolve("results.jsonl");
        Random random = new Random(6);
        int killed = 0;
        for (int i = 0; i < 4; i++) {
            long before = Files.exists(results) ? Files.size(results) : 0;
            long until = before + 1 + random.nextLong(Files.size(whole) / 5);
            killed += screenUntil(until, runners, results) ? 1 : 0;
        }
        assertTrue(killed > 1, "killed " + killed + " times");
        assertEquals(1, hip("screen", runners, "-o", results.toString(), "--resume"));
        assertEquals(-1, Files.mismatch(whole, results));
    }

    /** A process of its own that is killed when its results have so many bytes. Whether it had to be. */
    private static boolean screenUntil(long bytes, String runners, Path results) throws Exception {
        Process hip = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hip.class.getName(),
                        "screen",
                        runners,
                        "-o",
                        results.toString(),
                        "--resume")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (!hip.waitFor(1, TimeUnit.MILLISECONDS)) {
            if (Files.exists(results) && Files.size(results) >= bytes) {
                hip.destroyForcibly().waitFor();
                return true;
            }
        }
        return false;
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int hip(String... arguments) {
        return Hip.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
