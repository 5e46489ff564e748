package org.runnerhip.traininglog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.runnerhip.traininglog.Logs.assertRuns;
import static org.runnerhip.traininglog.Logs.remark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders, archives, and what is made to harm. */
class LogFilesTest {

    private static final byte[] FIRST = FitWriter.run("2024-03-01T06:00:00Z", 10, 50);
    private static final byte[] SECOND = FitWriter.run("2024-03-02T06:00:00Z", 5, 30);
    private static final String STRAVA = "Activity ID,Activity Date,Activity Type,Distance,Moving Time,Distance\n"
            + "1,\"Mar 1, 2024, 6:00:00 AM\",Run,10.02,3000.0,10021.5\n";

    @TempDir
    private Path folder;

    @Test
    void theFormatShowsInTheContentNotInTheName() {
        assertRuns(
                List.of("2024-03-01T07:00 10.0 km 50.0 min"), Logs.read(Logs.write(folder, "download (1).bin", FIRST)));
    }

    @Test
    void aFolderIsReadWithItsFoldersAndArchives() throws IOException {
        Logs.write(folder, "2023/first.fit", FIRST);
        Logs.write(folder, "2024/second.fit.gz", gzip(SECOND));
        Logs.write(folder, "notes.txt", "not read");
        Logs.write(folder, ".hidden.fit", "not read");
        Logs.write(folder, "more.zip", zip(Map.of("third.fit", FitWriter.run("2024-03-03T06:00:00Z", 7, 40))));
        assertRuns(
                List.of(
                        "2024-03-01T07:00 10.0 km 50.0 min",
                        "2024-03-02T07:00 5.0 km 30.0 min",
                        "2024-03-03T07:00 7.0 km 40.0 min"),
                Logs.read(folder));
    }

    @Test
    void aStravaExportIsReadWithoutItsOtherTablesAndItsPlans() throws IOException {
        Map<String, byte[]> export = new LinkedHashMap<>();
        export.put("activities.csv", STRAVA.getBytes(StandardCharsets.UTF_8));
        export.put("activities/1.fit.gz", gzip(FIRST));
        export.put("activities/2.fit.gz", gzip(SECOND));
        export.put("bikes.csv", "Bike Name\n".getBytes(StandardCharsets.UTF_8));
        export.put("routes/1.gpx", "<gpx>".getBytes(StandardCharsets.UTF_8));
        export.put("media/1.jpg", new byte[10]);
        TrainingLog log = Logs.read(Logs.write(folder, "export.zip", zip(export)));
        assertRuns(List.of("2024-03-01T07:00 10.0 km 50.0 min", "2024-03-02T07:00 5.0 km 30.0 min"), log);
        assertEquals(1, log.countedOnce());
        assertEquals(3, log.files());
        assertEquals(2, log.withoutActivity());
    }

    @Test
    void twoTablesInOneFolderAreBothRead() {
        Logs.write(folder, "activities.csv", STRAVA);
        Logs.write(folder, "own.csv", "date,km,minutes,effort\n2024-03-05,8,40,4\n");
        assertEquals(2, Logs.read(folder).runs().size());
    }

    @Test
    void aFileThatIsRefusedLeavesTheOthers() {
        Logs.write(folder, "a.fit", FIRST);
        Logs.write(folder, "b.fit", Arrays.copyOf(SECOND, 40));
        Logs.write(folder, "c.csv", "date,km,minutes,effort\n2024-03-05,8,40,4\n");
        TrainingLog log = Logs.read(folder);
        assertEquals(2, log.runs().size());
        assertTrue(remark(log).startsWith("b.fit:1:1: the file is cut short"), remark(log));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertEquals(
                "nowhere.fit:1:1: there is no such file - check the spelling of its name",
                remark(Logs.read(folder.resolve("nowhere.fit"))));
    }

    @Test
    void aPackedFileThatIsCutShortIsRefused() throws IOException {
        byte[] packed = gzip(FIRST);
        Path file = Logs.write(folder, "a.fit.gz", Arrays.copyOf(packed, packed.length / 2));
        assertEquals("a.fit.gz:1:1: the packed file is cut short - copy or download it again", remark(Logs.read(file)));
    }

    @Test
    void anArchiveThatIsCutShortIsRefused() throws IOException {
        byte[] archive = zip(Map.of("first.fit", FIRST));
        Path file = Logs.write(folder, "a.zip", Arrays.copyOf(archive, archive.length / 2));
        assertTrue(remark(Logs.read(file)).startsWith("a.zip:1:1: the archive is damaged or cut short - "));
    }

    @Test
    void anEntryThatLeavesItsArchiveIsRefusedAndNothingIsWritten() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("../../escaped.fit", SECOND);
        entries.put("first.fit", FIRST);
        TrainingLog log = Logs.read(Logs.write(folder, "deep/er/a.zip", zip(entries)));
        assertEquals(1, log.runs().size());
        assertTrue(remark(log).contains("the name of this entry leaves the archive - "), remark(log));
        assertFalse(Files.exists(folder.resolve("escaped.fit")));
    }

    @Test
    void anArchiveInsideAnArchiveIsNotOpened() throws IOException {
        byte[] inner = zip(Map.of("first.fit", FIRST));
        Path file = Logs.write(folder, "a.zip", zip(Map.of("inner.zip", inner)));
        assertEquals(
                "inner.zip:1:1: this is an archive inside an archive - unpack it and name it by itself",
                remark(Logs.read(file)));
    }

    @Test
    void aFileThatUnpacksToFarTooMuchIsRefused() throws IOException {
        byte[] spaces = new byte[8 << 20];
        Arrays.fill(spaces, (byte) ' ');
        spaces[0] = 'd';
        for (byte[] bomb :
                List.of(gzip(spaces), zip(Map.of("bomb.csv", spaces)), zip(Map.of("b.csv.gz", gzip(spaces))))) {
            String remark = remark(Logs.read(Logs.write(folder, "bomb", bomb)));
            assertTrue(
                    remark.endsWith(
                            ":1:1: the file unpacks to more than 200 times its size - no recording does; leave it out"),
                    remark);
        }
    }

    @Test
    void aFileOfTwoGigabytesIsRefusedUnread() throws IOException {
        Path file = folder.resolve("huge.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        assertEquals(
                "huge.csv:1:1: the file is larger than 64 MB - no recording of a run is; leave it out",
                remark(Logs.read(file)));
    }

    @Test
    void progressIsToldForEveryFile() {
        Logs.write(folder, "a.fit", FIRST);
        Logs.write(folder, "b.fit", SECOND);
        List<String> told = java.util.Collections.synchronizedList(new java.util.ArrayList<>());
        TrainingLog.read(List.of(folder), Logs.BERLIN.telling((done, all) -> told.add(done + " of " + all)));
        assertEquals(List.of("1 of 2", "2 of 2"), told.stream().sorted().toList());
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return packed.toByteArray();
    }
}
