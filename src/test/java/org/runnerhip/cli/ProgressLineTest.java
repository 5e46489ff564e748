package org.runnerhip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.Remark;

class ProgressLineTest {

    private static final String CLEARED = "\r\u001B[K";

    private final StringWriter err = new StringWriter();
    private long nanos = 42;

    @Test
    void itShowsShareCountRateAndTheTimeThatIsLeft() {
        ProgressLine line = line(true, 4_000_000);
        line.at(0, 0);
        later(Duration.ofSeconds(10));
        line.at(120_000, 1_000_000);
        assertEquals(
                CLEARED + "[######------------------] 25 %  120,000 lines, 12,000 a second, 30 s left", err.toString());
    }

    @Test
    void whatAnEarlierRunDidCountsForTheShareButNotForTheRate() {
        ProgressLine line = line(true, 4_000_000);
        line.at(120_000, 1_000_000);
        later(Duration.ofSeconds(100));
        line.at(240_000, 2_000_000);
        assertEquals(
                CLEARED + "[############------------] 50 %  240,000 lines, 1,200 a second, 3 min 20 s left",
                err.toString());
    }

    @Test
    void hoursAreLeftInHours() {
        ProgressLine line = line(true, 1_000_000);
        line.at(0, 0);
        later(Duration.ofHours(1));
        line.at(36_000, 250_000);
        assertEquals(
                CLEARED + "[######------------------] 25 %  36,000 lines, 10 a second, 3 h 0 min left", err.toString());
    }

    @Test
    void ofAPipeItShowsCountAndRate() {
        ProgressLine line = line(true, 0);
        line.at(0, 0);
        later(Duration.ofSeconds(1));
        line.at(500, 9_000);
        assertEquals(CLEARED + "500 lines, 500 a second", err.toString());
    }

    @Test
    void itIsDrawnAFewTimesASecondOnly() {
        ProgressLine line = line(true, 1_000);
        line.at(0, 0);
        later(Duration.ofMillis(199));
        line.at(1, 10);
        assertEquals("", err.toString());
    }

    @Test
    void aRemarkTakesItsPlace() {
        line(true, 1_000).remark(remark());
        assertEquals(CLEARED + remark() + System.lineSeparator(), err.toString());
    }

    @Test
    void withoutATerminalThereAreRemarksOnly() {
        ProgressLine line = line(false, 1_000);
        line.at(0, 0);
        later(Duration.ofSeconds(1));
        line.at(500, 900);
        line.remark(remark());
        line.clear();
        assertEquals(remark() + System.lineSeparator(), err.toString());
    }

    @Test
    void aHundredRemarksAreEnough() {
        ProgressLine line = line(false, 1_000);
        for (int i = 0; i < 1_000; i++) {
            line.remark(remark());
        }
        List<String> lines = err.toString().lines().toList();
        assertEquals(101, lines.size());
        assertEquals(remark().toString(), lines.get(99));
        assertEquals("what is wrong with further lines stands in the results only", lines.get(100));
    }

    private ProgressLine line(boolean terminal, long size) {
        return new ProgressLine(new PrintWriter(err), terminal, size, () -> nanos);
    }

    private void later(Duration time) {
        nanos += time.toNanos();
    }

    private static Remark remark() {
        return new Remark(new Place("runners.csv", 7, 1), "it limps", "rest it");
    }
}
