package org.runnerhip.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runnerhip.Assessment;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;

/** One result for each line, in their order, however often it is interrupted. */
class ScreeningTest {

    private static final RuleBook BOOK = RuleBook.bundled();
    private static final String BAD = "{\"lymp\":\"yes\"}";

    private final List<Remark> remarks = new ArrayList<>();
    private final StringBuilder written = new StringBuilder();

    @TempDir
    private Path folder;

    @Test
    void theResultsStandInTheOrderOfTheLines() throws Exception {
        assertEquals(new Tally(500, 0, false), screen(runners(500), 4, false));
        assertEquals(
                java.util.stream.IntStream.range(0, 500)
                        .mapToObj(i -> "Runner " + i)
                        .toList(),
                written.toString().lines().toList());
    }

    @Test
    void aBadLineLeavesAResultThatSaysSo() throws Exception {
        Path file = write("{\"case\":\"Ann\"}", BAD, "", "{\"case\":\"Bob\"}");
        assertEquals(new Tally(3, 1, false), screen(file, 2, false));
        assertEquals(
                "Ann\n{\"line\":2,\"remarks\":[{\"column\":2,\"what\":\"there is no term \\\"lymp\\\"\","
                        + "\"remedy\":\"did you mean \\\"limp\\\"?\"}]}\nBob\n",
                written.toString());
        assertEquals(
                List.of(file + ":2:2: there is no term \"lymp\" - did you mean \"limp\"?"),
                remarks.stream().map(Remark::toString).toList());
    }

    @Test
    void aStrictScreeningStopsAtABadLineAndLeavesNothingForIt() throws Exception {
        Path file = write("{\"case\":\"Ann\"}", BAD, "{\"case\":\"Bob\"}");
        assertEquals(new Tally(1, 0, true), screen(file, 2, true));
        assertEquals("Ann\n", written.toString());
        assertEquals(1, remarks.size());
    }

    @Test
    void noMoreIsReadAheadThanIsWorkedOn() throws Exception {
        int line = 30;
        Path file = write("{\"case\":\"%s\"}"
                .formatted("x".repeat(line - 12))
                .concat("\n")
                .repeat(2_000));
        List<Long> ahead = new ArrayList<>();
        try (RunnerFile runners = RunnerFile.open(file, BOOK.vocabulary())) {
            new Screening(BOOK, runners, Assessment::name).run(2, false, written::append, new Screening.Listener() {
                @Override
                public void remark(Remark remark) {
                    remarks.add(remark);
                }

                @Override
                public void at(long answered, long bytesRead) {
                    ahead.add(bytesRead / (line + 1) - answered);
                }
            });
        }
        assertEquals(2_000, written.toString().lines().count());
        assertTrue(ahead.stream().allMatch(lines -> lines <= 2 * 4 * 16), ahead.toString());
    }

    @Test
    void aFileWithoutRunnersHasNoResults() throws Exception {
        assertEquals(new Tally(0, 0, false), screen(write("", ""), 1, false));
    }

    // resuming

    @Test
    void wherePreviousResultsEndItGoesOnWhateverTheLastLineHas() throws Exception {
        Path file = write(lines(120) + BAD + "\n" + lines(80));
        Path whole = folder.resolve("whole.out");
        Tally undisturbed = screenInto(whole, file);
        byte[] all = Files.readAllBytes(whole);
        Random random = new Random(6);
        for (int i = 0; i < 40; i++) {
            Path part = folder.resolve("part.out");
            Files.write(part, java.util.Arrays.copyOf(all, random.nextInt(all.length + 1)));
            assertEquals(undisturbed, screenInto(part, file));
            assertEquals(Files.readString(whole), Files.readString(part));
        }
    }

    @Test
    void resultsThatAreWholeStayAsTheyAre() throws Exception {
        Path file = runners(20);
        Path out = folder.resolve("out");
        Tally first = screenInto(out, file);
        String whole = Files.readString(out);
        assertEquals(first, screenInto(out, file));
        assertEquals(whole, Files.readString(out));
    }

    @Test
    void resultsOfOtherRunnersAreNotGoneOnWith() throws Exception {
        Path out = folder.resolve("out");
        screenInto(out, write("{\"case\":\"Ann\"}", "{\"case\":\"Bob\"}"));
        Path file = write("{\"case\":\"Ann\"}", "{\"case\":\"Eve\"}", "{\"case\":\"Bob\"}");
        assertEquals(
                out + ":2:1: other rules, or another runner than in line 2, were behind this result"
                        + " - go on with the same runners and rules, or begin a new file",
                assertThrows(RefusedException.class, () -> screenInto(out, file))
                        .getMessage());
    }

    @Test
    void moreResultsThanRunnersAreNotGoneOnWith() throws Exception {
        Path out = folder.resolve("out");
        screenInto(out, runners(3));
        Path file = runners(2);
        assertEquals(
                out + ":1:1: these are more results than there are runners"
                        + " - go on with the same runners and rules, or begin a new file",
                assertThrows(RefusedException.class, () -> screenInto(out, file))
                        .getMessage());
    }

    @Test
    void aFileOfResultsIsNotBegunTwice() throws Exception {
        Path out = Files.writeString(folder.resolve("out"), "a night's work\n");
        assertEquals(
                out + ":1:1: this file is there already - go on with it by --resume, or name another",
                assertThrows(RefusedException.class, () -> ResultFile.begin(out))
                        .getMessage());
        assertEquals("a night's work\n", Files.readString(out));
    }

    @Test
    void twoScreeningsDoNotWriteOneFile() throws Exception {
        Path out = folder.resolve("out");
        try (ResultFile first = ResultFile.begin(out)) {
            assertFalse(first.answered().last().isPresent());
            assertEquals(
                    out + ":1:1: another screening is writing this file - wait for its end, or name another",
                    assertThrows(RefusedException.class, () -> ResultFile.resume(out))
                            .getMessage());
        }
    }

    private Path runners(int count) {
        return write(lines(count));
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"case\":\"Runner ").append(i).append("\",\"limp\":\"yes\"}\n");
        }
        return lines.toString();
    }

    private Path write(String... lines) {
        try {
            return Files.writeString(folder.resolve("runners.jsonl"), String.join("\n", lines));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Tally screen(Path file, int threads, boolean strict) throws Exception {
        try (RunnerFile runners = RunnerFile.open(file, BOOK.vocabulary())) {
            return new Screening(BOOK, runners, Assessment::name).run(threads, strict, written::append, quiet());
        }
    }

    private Tally screenInto(Path out, Path file) throws Exception {
        try (RunnerFile runners = RunnerFile.open(file, BOOK.vocabulary());
                ResultFile results = ResultFile.resume(out)) {
            Screening screening = new Screening(BOOK, runners, Assessment::name);
            screening.passOver(results.answered(), Place.startOf(out.toString()));
            return screening.run(2, false, results, quiet());
        }
    }

    private Screening.Listener quiet() {
        return new Screening.Listener() {
            @Override
            public void remark(Remark remark) {
                remarks.add(remark);
            }

            @Override
            public void at(long answered, long bytesRead) {
                // nobody watches
            }
        };
    }
}
