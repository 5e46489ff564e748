package org.runnerhip.traininglog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.runnerhip.traininglog.Logs.assertRuns;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameRunTest {

    @TempDir
    private Path folder;

    @Test
    void aRunRecordedByTwoDevicesCountsOnce() {
        TrainingLog log = Logs.read(
                fit("watch.fit", "2024-03-01T06:00:00Z", 10, 50), fit("phone.fit", "2024-03-01T06:00:40Z", 10.09, 49));
        assertRuns(List.of("2024-03-01T07:00 10.0 km 50.0 min"), log);
        assertEquals(1, log.countedOnce());
    }

    @Test
    void twoRunsOneAfterTheOtherAreTwo() {
        TrainingLog log =
                Logs.read(fit("a.fit", "2024-03-01T06:00:00Z", 2, 10), fit("b.fit", "2024-03-01T06:11:00Z", 2, 10));
        assertEquals(2, log.runs().size());
        assertEquals(0, log.countedOnce());
    }

    @Test
    void aLineOfATableAndItsFileAreOneRunAndTheFileIsCompleted() {
        Path table = Logs.write(
                folder,
                "activities.csv",
                "Activity ID,Activity Date,Activity Type,Distance,Moving Time,Distance,Perceived Exertion\n"
                        + "1,\"Mar 1, 2024, 6:00:00 AM\",Run,10.02,3000.0,10021.5,8\n");
        Path file = Logs.write(
                folder,
                "1.tcx",
                "<TrainingCenterDatabase><Activities><Activity Sport='Running'><Lap StartTime='2024-03-01T06:00:02Z'>"
                        + "<TotalTimeSeconds>3000</TotalTimeSeconds><DistanceMeters>9990</DistanceMeters></Lap>"
                        + "</Activity></Activities></TrainingCenterDatabase>");
        TrainingLog log = Logs.read(table, file);
        assertRuns(List.of("2024-03-01T07:00:02 9.99 km 50.0 min"), log);
        assertEquals(8, log.runs().get(0).effort());
    }

    @Test
    void aLineThatTellsOnlyTheDayIsTheRunOfThatDayAndLength() {
        Path table = Logs.write(
                folder,
                "own.csv",
                "date,km,minutes,effort\n2024-03-01,10,50,8\n2024-03-01,5,25,2\n2024-03-01,5,25,2\n");
        TrainingLog log = Logs.read(table, fit("a.fit", "2024-03-01T06:00:00Z", 10.1, 50));
        assertEquals(3, log.runs().size());
        assertEquals(1, log.countedOnce());
    }

    @Test
    void theSameMomentIsTheSameInEveryOffset() {
        Path abroad = Logs.write(
                folder,
                "abroad.fit",
                FitWriter.littleEndian()
                        .file(4)
                        .session("2024-03-01T06:00:00Z", 10, 50, 1)
                        .localTime("2024-03-01T06:50:00Z", "2024-02-29T20:50:00Z")
                        .bytes());
        TrainingLog log = Logs.read(abroad, fit("home.fit", "2024-03-01T06:00:00Z", 10, 50));
        assertEquals(1, log.runs().size());
    }

    @Test
    void theOrderOfFilesMakesNoDifference() {
        Path a = fit("a.fit", "2024-03-01T06:00:00Z", 10, 50);
        Path b = fit("b.fit", "2024-03-01T06:00:00Z", 10.09, 50);
        assertEquals(Logs.read(a, b).runs(), Logs.read(b, a).runs());
    }

    private Path fit(String name, String start, double km, double minutes) {
        return Logs.write(folder, name, FitWriter.run(start, km, minutes));
    }
}
