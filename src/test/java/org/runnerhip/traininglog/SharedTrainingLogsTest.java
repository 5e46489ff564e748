package org.runnerhip.traininglog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real files, where they lie beside the project. */
class SharedTrainingLogsTest {

    private static final Path LOGS = Path.of("..", "shared", "training-logs");

    @BeforeEach
    void theLogsAreThere() {
        assumeTrue(Files.isDirectory(LOGS), "no " + LOGS);
    }

    @Test
    void twoRecordingsOfOneRunAgreeWithinOnePercent() {
        double gpx = read("activatr_running_example.gpx.gz").runs().get(0).km();
        double tcx = read("activatr_running_example.tcx.gz").runs().get(0).km();
        assertEquals(15.14, gpx, 0.03);
        assertEquals(15.05, tcx, 0.005);
        assertEquals(tcx, gpx, tcx * 0.01);
        TrainingLog both = read("activatr_running_example.gpx.gz", "activatr_running_example.tcx.gz");
        assertEquals(1, both.runs().size());
        assertEquals(1, both.countedOnce());
    }

    @Test
    void theFitRunsAreRead() {
        assertEquals(1, read("fitparse_fenix2_run.fit").runs().size());
        assertEquals(1, read("fitparse_fenix5_run.fit").runs().size());
    }

    @Test
    void whatIsNoRunIsLeftOut() {
        assertEquals(
                Map.of("walking", 1L, "cycling", 1L, "Other", 1L),
                read(
                                "neg_fitparse_fenix5_walk.fit",
                                "neg_fitparse_edge820_bike.fit",
                                "neg_tcxparser_sup_activity_1.tcx")
                        .leftOutBySport());
    }

    @Test
    void whatIsDamagedIsRefused() {
        assertEquals(
                2,
                read("neg_fitparse_corruptheader.fit", "neg_fitparse_unexpected_eof.fit")
                        .remarks()
                        .size());
    }

    @Test
    void theSameRunsUnderThreeHeadersGiveTheSameTerms() {
        TrainingLog english = read("strava_bulkshape_en103.csv");
        assertEquals(290, english.runs().size());
        assertEquals(3044.6, english.runs().stream().mapToDouble(Run::km).sum(), 0.05);
        LocalDate day = LocalDate.of(2023, 3, 20);
        assertEquals(
                english.load(day).given(),
                read("strava_bulkshape_de92.csv").load(day).given());
        Map<String, String> garmin = read("garmin_shape_en.csv").load(day).given();
        assertEquals(english.load(day).given().keySet(), garmin.keySet());
        // two decimals of a km in each run
        assertEquals(72.12, Double.parseDouble(garmin.get("weekly-km-now")), 0.05);
        assertTrue(garmin.get("hard-sessions-per-week")
                .equals(english.load(day).given().get("hard-sessions-per-week")));
    }

    private static TrainingLog read(String... names) {
        LogSettings settings = Logs.BERLIN.in(ZoneOffset.UTC).with(DistanceUnit.KM);
        return TrainingLog.read(List.of(names).stream().map(LOGS::resolve).toList(), settings);
    }
}
