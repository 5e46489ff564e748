package org.runnerhip.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private String log;

    /** 10 km every other day of February and March, then 18 km on the 30th of March; the last two with an effort. */
    @BeforeEach
    void writeTheLog() throws IOException {
        StringBuilder rows = new StringBuilder("date,km,minutes,effort\n");
        for (LocalDate day = LocalDate.of(2024, 2, 1); day.isBefore(LocalDate.of(2024, 3, 28)); day = day.plusDays(2)) {
            rows.append(day).append(",10,60,\n");
        }
        rows.append("2024-03-28,10,60,3\n2024-03-30,18,100,8\n");
        log = write("log.csv", rows.toString());
    }

    @Test
    void theWeeksTheTermsAndWhatTheRulesMakeOfThemAreShown() {
        assertEquals(0, hip("load", log, "--as-of", "2024-03-31", "--tz", "Europe/Berlin", "--weeks", "3"));
        String text = out.toString();
        assertTrue(
                text.startsWith("30 runs in 1 file, 308.0 km, 2024-02-01 to 2024-03-30; times in universal time"),
                text);
        assertTrue(
                text.contains("2024-03-24     40.0     10.0        ##########==============================\n"), text);
        assertTrue(text.contains("2024-03-31     38.0     18.0  *     ##################====================\n"), text);
        assertFalse(text.contains("2024-03-10 "), text);
        assertTrue(text.contains("  single-run-spike-pct    80 percent\n"), text);
        assertTrue(text.contains("  days-since-last-run     1 day\n"), text);
        assertTrue(text.contains("  ultra-or-marathon-now   not known (what is planned stands in no log)\n"), text);
        assertTrue(
                text.contains("  - A run more than 30 percent over the longest of 30 days is a large spike\n"), text);
        assertTrue(
                text.contains(
                        "    + one run was far longer than any of the last month (strong): One run far longer than any"),
                text);
    }

    @Test
    void aLogThatEndedLongAgoIsShownWithTheDayToAskFor() {
        assertEquals(0, hip("load", log, "--as-of", "2024-12-31"));
        assertTrue(out.toString().contains("--as-of 2024-03-30 shows how it stood then."), out.toString());
        assertTrue(out.toString().contains("2024-12-31        ?"), out.toString());
    }

    @Test
    void theDefinitionsAreShownWhenAsked() {
        hip("load", log, "--as-of", "2024-03-31");
        assertFalse(out.toString().contains("The longest run of the 30 days before the day of the last long run."));
        hip("load", log, "--as-of", "2024-03-31", "--definitions");
        assertTrue(out.toString().contains("The longest run of the 30 days before the day of the last long run."));
    }

    @Test
    void theYamlIsACaseThatAssessReadsBack() throws IOException {
        assertEquals(0, hip("load", log, "--as-of", "2024-03-31", "--format", "yaml"));
        assertTrue(out.toString().contains("\ngiven:\n  weekly-km-now: 38\n  weekly-km-before: 35\n"), out.toString());
        String given = write("given.yaml", out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, hip("assess", "--full", given));
        assertTrue(out.toString().contains("[single-run-spike-pct 80]"), out.toString());
    }

    @Test
    void aLogThatTellsNothingIsACaseToo() throws IOException {
        assertEquals(0, hip("load", log, "--as-of", "2024-12-31", "--format", "yaml"));
        assertTrue(out.toString().contains("given: {}\n"), out.toString());
        assertEquals(0, hip("assess", write("given.yaml", out.toString())));
    }

    @Test
    void assessTakesTheLogDirectly() throws IOException {
        String runner = write("ann.yaml", "case: Ann\ngiven: {pain-region: groin, course: worsening}\n");
        assertEquals(0, hip("assess", "--full", runner, "--log", log, "--as-of", "2024-03-31"));
        assertTrue(out.toString().startsWith("Ann\n"), out.toString());
        assertTrue(out.toString().contains("[single-run-spike-pct 80]"), out.toString());
    }

    @Test
    void whatTheCaseTellsAndTheLogContradictsIsRefused() throws IOException {
        String runner = write("ann.yaml", "case: Ann\ngiven: {weekly-change-pct: 90}\n");
        assertEquals(2, hip("assess", runner, "--log", log, "--as-of", "2024-03-31"));
        assertTrue(err.toString().contains("follows 9 percent, not 90"), err.toString());
    }

    @Test
    void aLogThatTellsNothingIsSaidSo() throws IOException {
        String runner = write("ann.yaml", "case: Ann\ngiven: {pain-region: groin}\n");
        assertEquals(0, hip("assess", runner, "--log", log, "--as-of", "2024-12-31"));
        assertEquals(
                "the log tells no training term as of 2024-12-31 - hip load shows why",
                err.toString().strip());
    }

    @Test
    void aLogBelongsToOneRunner() throws IOException {
        String two = write("two.yaml", "- case: Ann\n  given: {limp: yes}\n- case: Bob\n  given: {limp: no}\n");
        assertEquals(2, hip("assess", two, "--log", log, "--as-of", "2024-03-31"));
        assertTrue(err.toString().contains("A log belongs to one runner"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void aFileThatIsRefusedIsNamedAndTheOthersAreRead() throws IOException {
        String broken = write("broken.csv", "date,km\n2024-03-01,10\n");
        assertEquals(2, hip("load", broken, log, "--as-of", "2024-03-31"));
        assertTrue(err.toString().contains("broken.csv:1:1: the column \"minutes\" is missing"), err.toString());
        assertTrue(out.toString().contains("30 runs in 1 file"), out.toString());
        assertTrue(out.toString().contains("Refused: 1 file; what is below goes without."), out.toString());
    }

    @Test
    void whereNothingCanBeReadNothingIsShown() throws IOException {
        assertEquals(2, hip("load", write("broken.csv", "date,km\n2024-03-01,10\n")));
        assertEquals("", out.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "load",
                "load LOG --as-of yesterday",
                "load LOG --as-of 2999-01-01",
                "load LOG --tz Middle-earth",
                "load LOG --unit furlong",
                "load LOG --weeks 0",
                "load LOG --format json"
            })
    void badUsageIsExplained(String arguments) {
        assertEquals(2, hip(arguments.replace("LOG", log).split(" ")));
        assertEquals("", out.toString());
        assertFalse(err.toString().isBlank());
        assertFalse(err.toString().contains("Exception"), err.toString());
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int hip(String... arguments) {
        return Hip.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
