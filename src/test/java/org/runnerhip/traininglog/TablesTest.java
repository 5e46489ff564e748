package org.runnerhip.traininglog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.runnerhip.traininglog.Logs.BERLIN;
import static org.runnerhip.traininglog.Logs.assertRuns;
import static org.runnerhip.traininglog.Logs.fixture;
import static org.runnerhip.traininglog.Logs.remark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of the platforms, and the runner's own. */
class TablesTest {

    private static final String STRAVA = "Activity ID,Activity Date,Activity Type,Distance,Moving Time,Distance\n";

    @TempDir
    private Path folder;

    // Strava

    @Test
    void aStravaTableIsReadInEnglish() {
        TrainingLog log = fixture("strava-en.csv");
        assertRuns(
                List.of(
                        "2024-03-01T07:00 10.02 km 50.0 min",
                        "2024-03-03T00:30:05 5.0 km 30.0 min",
                        "2024-03-04T18:00 ? km 30.0 min"),
                log);
        assertEquals(Map.of("Ride", 1L), log.leftOutBySport());
        Run first = log.runs().get(0);
        assertEquals(List.of(7.0, 150.5, 171.0), List.of(first.effort(), first.heartRate(), first.peakHeartRate()));
    }

    @Test
    void aStravaTableIsReadInGerman() {
        TrainingLog log = fixture("strava-de.csv");
        assertRuns(List.of("2024-03-01T07:00 10.02 km 50.0 min", "2024-03-03T00:30:05 5.0 km 30.0 min"), log);
        assertEquals(Map.of("Radfahrt", 1L), log.leftOutBySport());
    }

    @Test
    void theMetresOfAStravaTableCountWhereTheRunnerSeesMiles() {
        assertRuns(
                List.of("2024-03-01T07:00 10.02 km 50.0 min"),
                table(STRAVA + "1,\"Mar 1, 2024, 6:00:00 AM\",Run,6.23,3000.0,10021.5\n"));
    }

    @Test
    void aGermanStravaTableThatRepeatsTheKmIsRead() {
        assertRuns(
                List.of("2024-03-01T07:00 10.02 km 50.0 min"),
                table("Aktivitäts-ID,Aktivitätsdatum,Aktivitätsart,Distanz,Bewegungszeit,Distanz\n"
                        + "1,\"01.03.2024, 06:00:00\",Lauf,\"10,02\",3000.0,\"10,02\"\n"));
    }

    @Test
    void anEnglishStravaTableThatRepeatsTheDistanceHasToTellItsUnit() {
        String table = STRAVA + "1,\"Mar 1, 2024, 6:00:00 AM\",Run,6.00,3000.0,6.00\n";
        assertEquals(
                "log.csv:1:1: the distances do not show their unit: there is no column in metres"
                        + " - say --unit km or --unit miles",
                remark(table(table)));
        assertRuns(
                List.of("2024-03-01T07:00 9.66 km 50.0 min"),
                TrainingLog.read(List.of(folder.resolve("log.csv")), BERLIN.with(DistanceUnit.MILES)));
    }

    @Test
    void theNewerNarrowSpaceInAStravaTimeIsRead() {
        assertRuns(
                List.of("2024-03-01T19:00 10.02 km 50.0 min"),
                table(STRAVA + "1,\"Mar 1, 2024, 6:00:00\u202fPM\",Run,10.02,3000.0,10021.5\n"));
    }

    @Test
    void aDateInAnotherLanguageIsRefusedWithWhatWasSeen() {
        assertEquals(
                "log.csv:2:1: the date \"1 mars 2024 à 06:00:00\" is in no form we know"
                        + " - set the account to English or German and export again",
                remark(table(STRAVA + "1,1 mars 2024 à 06:00:00,Run,10.02,3000.0,10021.5\n")));
    }

    @Test
    void aHeaderInAnotherLanguageIsRefusedWithWhatWasSeen() {
        assertEquals(
                "log.csv:1:1: the columns are none we know: ID de l'activité, Date de l'activité, Distance"
                        + " - export it with the account set to English or German,"
                        + " or write the columns date, km, minutes, effort",
                remark(table("ID de l'activité,Date de l'activité,Distance\n1,x,3\n")));
    }

    // Garmin Connect

    @Test
    void aGarminTableHasToBeToldItsUnit() {
        assertEquals(
                "garmin-en.csv:1:1: this Garmin table does not say whether its distances are km or miles"
                        + " - say --unit km or --unit miles",
                remark(fixture("garmin-en.csv")));
    }

    @Test
    void aGarminTableIsReadInEnglish() {
        TrainingLog log = fixture("garmin-en.csv", BERLIN.with(DistanceUnit.KM));
        assertRuns(
                List.of(
                        "2024-03-01T07:00 10.02 km 50.0 min",
                        "2024-03-03T00:30:05 5.0 km 30.01 min",
                        "2024-03-04T18:00 ? km 30.0 min"),
                log);
        assertEquals(Map.of("Cycling", 1L), log.leftOutBySport());
    }

    @Test
    void aGarminTableIsReadInMiles() {
        assertEquals(
                10.02 * 1.609344,
                fixture("garmin-en.csv", BERLIN.with(DistanceUnit.MILES))
                        .runs()
                        .get(0)
                        .km(),
                1e-9);
    }

    @Test
    void aGarminTableIsReadInGerman() {
        TrainingLog log = fixture("garmin-de.csv", BERLIN.with(DistanceUnit.KM));
        assertRuns(List.of("2024-03-01T07:00 10.02 km 50.0 min", "2024-03-03T00:30:05 5.0 km 30.0 min"), log);
        assertEquals(Map.of("Schwimmen", 1L), log.leftOutBySport());
    }

    // intervals.icu

    @Test
    void anIntervalsTableIsRead() {
        TrainingLog log = fixture("intervals.csv");
        assertRuns(List.of("2024-03-01T07:00 10.02 km 50.0 min", "2024-03-03T00:30:05 5.0 km 30.0 min"), log);
        assertEquals(7, log.runs().get(0).effort());
        assertEquals(Map.of("Ride", 1L), log.leftOutBySport());
    }

    // the runner's own

    @Test
    void anOwnTableIsRead() {
        assertRuns(
                List.of("2024-03-01 10.02 km 50.0 min", "2024-03-03T00:30 5.0 km 30.0 min", "2024-03-04 ? km 30.0 min"),
                fixture("plain.csv"));
    }

    @Test
    void anOwnTableMayBeInMilesAndWithSemicolons() {
        assertRuns(
                List.of("2024-02-29 16.09 km 90.0 min"),
                table("\uFEFFDate;Miles;Minutes;Effort\n2024-02-29;10,0;90;\n"));
    }

    @Test
    void aMissingColumnIsNamedWithWhatMayBeMeant() {
        assertEquals(
                "log.csv:1:1: the column \"minutes\" is missing - did you mean it by \"minuts\"?",
                remark(table("date,km,minuts,effort\n2024-03-01,10,50,7\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-01,ten,50,7|\"ten\" under \"km\" is not a number - correct it, or leave it empty",
                "2024-03-01,10,50,12|an effort of 12 - write a number from 1 (very easy) to 10 (all out)",
                "2024-02-30,10,50,7|\"2024-02-30\" is not a date - write it like 2024-03-31 or 2024-03-31 07:15",
                "2025-03-01,10,50,7|this began on 2025-03-01, which is still to come - correct the date",
                "1899-03-01,10,50,7|this began on 1899-03-01, before there were such files - correct the date",
                "2024-03-01,4000,50,7|a distance of 4000 km - at most 400 km are taken; correct the distance or its"
                        + " unit",
                "2024-03-01,-4,50,7|a distance of -4 km - at most 400 km are taken; correct the distance or its unit",
                "2024-03-01,4,99999,7|a time of 99999 minutes - at most 7 days are taken"
            })
    void aLineThatCannotBeRefusesItsFile(String line, String remark) {
        assertEquals("log.csv:3:1: " + remark, remark(table("date,km,minutes,effort\n2024-02-01,5,25,3\n" + line)));
        assertEquals(
                List.of(),
                table("date,km,minutes,effort\n2024-02-01,5,25,3\n" + line).runs());
    }

    @Test
    void nothingInATableSteersATerminal() {
        String escape = "\u001b[2J\u202e";
        String table = STRAVA + "1,\"Mar 1, 2024, 6:00:00 AM\",Ride" + escape + ",1,3000.0,1000\n";
        assertEquals(Map.of("Ride [2J ", 1L), table(table).leftOutBySport());
        String remark = remark(table("date,km,minutes,effort\n2024-02-01,5" + escape + ",25,3\n"));
        assertEquals("log.csv:2:1: \"5 [2J \" under \"km\" is not a number - correct it, or leave it empty", remark);
    }

    @Test
    void aRunFasterThanAnybodyRunsIsLeftOut() {
        TrainingLog log = table("date,km,minutes,effort\n2024-02-01,30,60,3\n");
        assertEquals(Map.of("\"run\" faster than anybody runs", 1L), log.leftOutBySport());
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        byte[] latin = "date,km,minutes,effort,Gefühl\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertEquals(
                "log.csv:1:1: this is neither FIT, GPX or TCX nor text in UTF-8"
                        + " - name files of a log; save a table as UTF-8",
                remark(Logs.read(Logs.write(folder, "log.csv", latin))));
    }

    @Test
    void aTableWithoutARowHoldsNoActivity() {
        assertEquals(1, table("date,km,minutes,effort\n").withoutActivity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n"})
    void anEmptyFileIsRefused(String empty) {
        assertEquals("log.csv:1:1: the file is empty - name a file of a log", remark(table(empty)));
    }

    // numbers and times

    @ParameterizedTest
    @CsvSource({
        "POINT,'10.02',10.02",
        "POINT,'1,040.25',1040.25",
        "POINT,'1,040',1040",
        "POINT,'10,5',10.5",
        "POINT,'4515.2',4515.2",
        "COMMA,'10,02',10.02",
        "COMMA,'1.040,25',1040.25",
        "COMMA,'1.040',1040",
        "COMMA,'10.5',10.5",
        "COMMA,'1\u00a0040,25',1040.25",
    })
    void numbersAreReadAsPlatformsWriteThem(Decimals decimals, String written, double number) {
        assertEquals(number, decimals.read(written).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--", "ten", "1e5", "0x10", "NaN", "Infinity", "1.2.3", "1,2,3", "1.040,25"})
    void whatIsNoNumberIsNone(String written) {
        assertEquals(true, Decimals.POINT.read(written).isEmpty(), written);
    }

    @ParameterizedTest
    @CsvSource({"1:02:33,62.55", "00:19:16,19.2667", "19:16.5,19.275", "102:00:00,6120"})
    void durationsAreRead(String written, double minutes) {
        assertEquals(minutes, WrittenTimes.minutes(written).orElseThrow(), 0.0001);
    }

    private TrainingLog table(String content) {
        return Logs.read(Logs.write(folder, "log.csv", content));
    }
}
