package org.runnerhip.traininglog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.runnerhip.traininglog.Logs.assertRuns;
import static org.runnerhip.traininglog.Logs.fixture;
import static org.runnerhip.traininglog.Logs.remark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GPX and TCX. */
class TrackFilesTest {

    @TempDir
    private Path folder;

    // GPX

    @Test
    void aGpxRunIsMeasuredWithoutItsPauses() {
        // three stretches of 0.009 degrees of latitude, 111.195 km each
        TrainingLog log = fixture("run.gpx");
        assertRuns(List.of("2024-03-03T00:30:05 3.0 km 15.0 min"), log);
        assertEquals(3 * 0.009 * 111.195, log.runs().get(0).km(), 0.0005);
        assertEquals((120 + 150 + 160) / 3.0, log.runs().get(0).heartRate(), 1e-9);
        assertEquals(160, log.runs().get(0).peakHeartRate());
        assertEquals(0, log.judgedBySpeed());
    }

    @Test
    void aGpxTrackWithoutATypeIsJudgedByItsSpeedAndCounted() {
        TrainingLog run = gpx(track("", "2024-03-02T10:00:00Z", "2024-03-02T10:06:00Z"));
        assertEquals(1, run.runs().size());
        assertEquals(1, run.judgedBySpeed());
        TrainingLog walk = gpx(track("", "2024-03-02T10:00:00Z", "2024-03-02T10:12:00Z"));
        assertEquals(0, walk.runs().size());
        assertEquals(1, walk.judgedBySpeed());
        assertEquals(Map.of("without a sport, by speed no run", 1L), walk.leftOutBySport());
        TrainingLog ride = gpx(track("", "2024-03-02T10:00:00Z", "2024-03-02T10:03:00Z"));
        assertEquals(0, ride.runs().size());
    }

    @Test
    void theTypeOfAGpxTrackCountsBeforeItsSpeed() {
        TrainingLog walk = gpx(track("<type>walking</type>", "2024-03-02T10:00:00Z", "2024-03-02T10:06:00Z"));
        assertEquals(Map.of("walking", 1L), walk.leftOutBySport());
        TrainingLog slow = gpx(track("<type>9</type>", "2024-03-02T10:00:00Z", "2024-03-02T10:12:00Z"));
        assertEquals(1, slow.runs().size());
    }

    @Test
    void aPlannedTrackIsNoActivity() {
        TrainingLog log = gpx("<trk><trkseg><trkpt lat='50' lon='8'/><trkpt lat='50.1' lon='8'/></trkseg></trk>");
        assertEquals(1, log.withoutActivity());
        assertEquals(List.of(), log.remarks());
    }

    @Test
    void aWordThatIsNoNumberIsRefusedWithItsPlace() {
        assertEquals(
                "run.gpx:2:37: \"north\" is not a number - export the file again",
                remark(gpx("<trk>\n<trkseg><trkpt lat='north' lon='8'/></trkseg></trk>")));
    }

    @Test
    void aTimeBeyondAllTimesIsRefused() {
        assertEquals(
                1,
                gpx(track("", "+999999999-12-31T23:59:59Z", "+999999999-12-31T23:59:59Z"))
                        .remarks()
                        .size());
    }

    @Test
    void aSilentHeartRateStrapTellsNothing() {
        String point = "<trkpt lat='50' lon='8'><time>2024-03-02T10:00:00Z</time><hr>0</hr></trkpt>";
        TrainingLog log = gpx("<trk><type>running</type><trkseg>" + point
                + point.replace("10:00", "10:10").replace("50", "50.01") + "</trkseg></trk>");
        assertEquals(null, log.runs().get(0).heartRate());
    }

    @Test
    void aPlaceBeyondThePoleIsRefused() {
        assertEquals(
                1,
                gpx("<trk><trkseg><trkpt lat='91' lon='8'/></trkseg></trk>")
                        .remarks()
                        .size());
    }

    // TCX

    @Test
    void aTreadmillRunIsTheSumOfItsLaps() {
        TrainingLog log = fixture("treadmill.tcx");
        assertRuns(List.of("2024-03-03T00:30:05 3.0 km 15.0 min"), log);
        assertEquals((140 * 600 + 170 * 300) / 900.0, log.runs().get(0).heartRate(), 1e-9);
        assertEquals(175, log.runs().get(0).peakHeartRate());
        assertEquals(Map.of("Biking", 1L), log.leftOutBySport());
    }

    @Test
    void aTimeWithAnOffsetIsRead() {
        String tcx = "<TrainingCenterDatabase><Activities><Activity Sport='Running'>"
                + "<Lap StartTime='2024-03-02T20:30:05-03:00'><TotalTimeSeconds>600</TotalTimeSeconds>"
                + "<DistanceMeters>2000</DistanceMeters></Lap></Activity></Activities></TrainingCenterDatabase>";
        assertRuns(List.of("2024-03-03T00:30:05 2.0 km 10.0 min"), Logs.read(Logs.write(folder, "run.tcx", tcx)));
    }

    // XML that is made to harm, or broken

    @Test
    void aFileThatGrowsByEntitiesIsRefused() {
        String bomb = "<?xml version='1.0'?>\n<!DOCTYPE gpx [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>\n"
                + "<gpx><trk><name>&b;</name></trk></gpx>";
        assertEquals(
                "the file declares a document type - no track file needs one; do not trust it",
                remark(Logs.read(Logs.write(folder, "bomb.gpx", bomb))).replaceFirst("bomb.gpx:\\d+:\\d+: ", ""));
    }

    @Test
    void aFileThatReachesForAnotherIsRefused() {
        Path secret = Logs.write(folder, "secret.txt", "secret");
        String reach = "<?xml version='1.0'?><!DOCTYPE TrainingCenterDatabase [<!ENTITY s SYSTEM '" + secret.toUri()
                + "'>]><TrainingCenterDatabase>&s;</TrainingCenterDatabase>";
        assertEquals(
                1, Logs.read(Logs.write(folder, "reach.tcx", reach)).remarks().size());
    }

    @Test
    void aFileThatNestsWithoutEndIsRefused() {
        String nested = "<gpx>" + "<a>".repeat(100_000);
        assertEquals(
                "nested.gpx: the file nests deeper than any track file - do not trust it",
                remark(Logs.read(Logs.write(folder, "nested.gpx", nested))).replaceFirst(":\\d+:\\d+", ""));
    }

    @Test
    void aFileThatIsCutShortIsRefusedWhereItEnds() {
        String cut = "<gpx>\n<trk><type>running</type>\n<trkseg><trkpt lat='50' lon='8'><time>2024-0";
        assertEquals(
                "cut.gpx:3:45: this is not well-formed XML; the file is damaged or cut short - export it again",
                remark(Logs.read(Logs.write(folder, "cut.gpx", cut))));
    }

    @Test
    void otherXmlIsRefused() {
        assertEquals(
                "page.gpx: this XML file is neither GPX nor TCX - leave it out",
                remark(Logs.read(Logs.write(folder, "page.gpx", "<html><body/></html>")))
                        .replaceFirst(":\\d+:\\d+", ""));
    }

    private TrainingLog gpx(String inside) {
        return Logs.read(Logs.write(folder, "run.gpx", "<gpx version='1.1'>" + inside + "</gpx>"));
    }

    /** One km in the time between two moments. */
    private static String track(String type, String from, String to) {
        return "<trk>" + type + "<trkseg><trkpt lat='50.000' lon='8'><time>" + from + "</time></trkpt>"
                + "<trkpt lat='50.009' lon='8'><time>" + to + "</time></trkpt></trkseg></trk>";
    }
}
