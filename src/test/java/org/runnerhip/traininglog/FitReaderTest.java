package org.runnerhip.traininglog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.runnerhip.traininglog.Logs.assertRuns;
import static org.runnerhip.traininglog.Logs.remark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitReaderTest {

    private static final String NIGHT = "2024-03-02T23:30:05Z";

    @TempDir
    private Path folder;

    @Test
    void aSessionTellsARun() {
        TrainingLog log = read(FitWriter.run(NIGHT, 10.5, 52));
        assertRuns(List.of("2024-03-03T00:30:05 10.5 km 52.0 min"), log);
        Run run = log.runs().get(0);
        assertEquals(List.of(7.0, 150.0, 180.0), List.of(run.effort(), run.heartRate(), run.peakHeartRate()));
    }

    @Test
    void bothByteOrdersAreRead() {
        byte[] file = FitWriter.bigEndian().file(4).session(NIGHT, 10.5, 52, 1).bytes();
        assertRuns(List.of("2024-03-03T00:30:05 10.5 km 52.0 min"), read(file));
    }

    @Test
    void theOffsetOfTheDeviceCountsBeforeTheZoneOfTheReader() {
        byte[] file = FitWriter.littleEndian()
                .file(4)
                .session(NIGHT, 10.5, 52, 1)
                .localTime("2024-03-03T00:22:05Z", "2024-03-02T16:22:03Z")
                .bytes();
        assertRuns(List.of("2024-03-02T15:30:05 10.5 km 52.0 min"), read(file));
    }

    @Test
    void anOffsetOfNothingIsNone() {
        byte[] file = FitWriter.littleEndian()
                .file(4)
                .session(NIGHT, 10.5, 52, 1)
                .localTime("2024-03-03T00:22:05Z", "2024-03-03T00:22:05Z")
                .bytes();
        assertRuns(List.of("2024-03-03T00:30:05 10.5 km 52.0 min"), read(file));
    }

    @Test
    void developerFieldsArePassedOver() {
        byte[] file = FitWriter.littleEndian()
                .file(4)
                .sessionWithDeveloperField(NIGHT, 10.5, 52)
                .session("2024-03-04T06:00:00Z", 4, 20, 1)
                .bytes();
        assertRuns(List.of("2024-03-03T00:30:05 10.5 km 52.0 min", "2024-03-04T07:00 4.0 km 20.0 min"), read(file));
    }

    @Test
    void withoutASessionTheLapsTellTheRun() {
        byte[] file = FitWriter.littleEndian()
                .file(4)
                .lap(NIGHT, 2, 10)
                .lap("2024-03-02T23:40:05Z", 1, 5)
                .bytes();
        assertRuns(List.of("2024-03-03T00:30:05 3.0 km 15.0 min"), read(file));
    }

    @Test
    void withoutALapTheRecordsTellTheRun() {
        byte[] file = FitWriter.littleEndian()
                .file(4)
                .sport(1)
                .record(NIGHT, 0)
                .record("2024-03-02T23:40:05Z", 2.5)
                .bytes();
        assertRuns(List.of("2024-03-03T00:30:05 2.5 km 10.0 min"), read(file));
    }

    @Test
    void timesToldInFiveBitsRunOn() {
        // the last full time is 5 modulo 32, so 4 is 31 seconds later
        byte[] file = FitWriter.littleEndian()
                .file(4)
                .sport(1)
                .record("2024-03-02T23:30:13Z", 0)
                .shortRecord(
                        (int) ((java.time.Instant.parse("2024-03-02T23:30:13Z").getEpochSecond()
                                        - java.time.Instant.parse("1989-12-31T00:00:00Z")
                                                .getEpochSecond()
                                        + 30)
                                % 32),
                        0.1)
                .bytes();
        assertRuns(List.of("2024-03-03T00:30:13 0.1 km 0.5 min"), read(file));
    }

    @Test
    void aRunWithoutADistanceIsStillARun() {
        assertRuns(List.of("2024-03-03T00:30:05 ? km 52.0 min"), read(FitWriter.run(NIGHT, -1, 52)));
    }

    @Test
    void otherSportsAreLeftOutAndCounted() {
        byte[] file = FitWriter.littleEndian()
                .file(4)
                .session(NIGHT, 30, 60, 2)
                .session("2024-03-04T06:00:00Z", 4, 60, 11)
                .session("2024-03-05T06:00:00Z", 4, 60, 53)
                .bytes();
        assertEquals(
                Map.of("cycling", 1L, "walking", 1L, "sport 53 of the FIT profile", 1L),
                read(file).leftOutBySport());
    }

    @Test
    void settingsAreNoActivity() {
        TrainingLog log = read(FitWriter.littleEndian().file(2).bytes());
        assertEquals(List.of(), log.remarks());
        assertEquals(1, log.withoutActivity());
    }

    @Test
    void aFileThatIsCutShortIsRefused() {
        byte[] whole = FitWriter.run(NIGHT, 10.5, 52);
        assertEquals(
                "run.fit:1:1: the file is cut short: it has " + (whole.length - 9) + " of " + whole.length
                        + " bytes - copy it from the device again",
                remark(read(Arrays.copyOf(whole, whole.length - 9))));
    }

    @Test
    void everyFileWithOneBitWrongIsRefused() {
        byte[] whole = FitWriter.run(NIGHT, 10.5, 52);
        for (int i = 0; i < whole.length; i++) {
            byte[] wrong = whole.clone();
            wrong[i] ^= 0x10;
            assertEquals(1, read(wrong).remarks().size(), "byte " + i);
        }
    }

    @Test
    void everyFileCutShortIsRefused() {
        byte[] whole = FitWriter.run(NIGHT, 10.5, 52);
        for (int length = 0; length < whole.length; length++) {
            assertEquals(1, read(Arrays.copyOf(whole, length)).remarks().size(), "length " + length);
        }
    }

    @Test
    void aFileThatIsWrongUnderARightCheckSumIsReadOrRefused() {
        byte[] whole = FitWriter.littleEndian()
                .file(4)
                .sessionWithDeveloperField(NIGHT, 10.5, 52)
                .record(NIGHT, 1)
                .shortRecord(7, 2)
                .bytes();
        for (int i = 0; i < whole.length - 16; i++) {
            for (int value : new int[] {0, 1, 0x20, 0x60, 0x7f, 0x80, 0xff}) {
                TrainingLog log = read(FitWriter.changed(whole, i, value));
                assertEquals(1, log.files() + log.remarks().size(), "byte " + i + " as " + value);
            }
        }
    }

    @Test
    void aClockThatWasNotSetIsRefused() {
        assertEquals(
                "run.fit:1:1: the clock of the device was not set - leave the file out",
                remark(read(FitWriter.run("1989-12-31T05:00:00Z", 10.5, 52))));
    }

    private TrainingLog read(byte[] file) {
        return Logs.read(Logs.write(folder, "run.fit", file));
    }
}
