package org.runnerhip.traininglog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same training, told in every format, gives the same terms. */
class SameTrainingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate LAST = LocalDate.of(2024, 4, 7);
    private static final List<Session> TRAINING = training();

    @TempDir
    private Path folder;

    private record Session(LocalDateTime local, int metres, int seconds) {

        Instant instant() {
            return local.atZone(BERLIN).toInstant();
        }
    }

    /** Ten weeks around the change of the clocks; every fourth run late in the evening, every fifth longer. */
    private static List<Session> training() {
        List<Session> training = new ArrayList<>();
        for (int day = 70; day >= 0; day -= 2) {
            int metres = day % 10 == 0 ? 14_000 + 50 * (70 - day) : 8_000;
            training.add(new Session(
                    LAST.minusDays(day).atTime(day % 8 == 0 ? 23 : 6, 40),
                    metres,
                    day % 6 == 0 ? metres / 4 : metres / 3));
        }
        return training;
    }

    private enum Told {
        FIT,
        TCX,
        STRAVA_ENGLISH,
        STRAVA_GERMAN,
        GARMIN_ENGLISH,
        GARMIN_GERMAN,
        INTERVALS,
        PLAIN,
        PLAIN_MILES
    }

    @ParameterizedTest
    @EnumSource
    void theTermsAreTheSame(Told format) {
        Map<String, String> expected = Logs.read(Logs.write(folder, "expected.csv", table(Told.PLAIN)))
                .load(LAST)
                .given();
        assertEquals(11, expected.size(), expected.toString());
        Map<String, String> given = TrainingLog.read(write(format), Logs.BERLIN.with(DistanceUnit.KM))
                .load(LAST)
                .given();
        assertEquals(expected, given);
    }

    @Test
    void aTrackAgreesWithItsDistanceWithinOnePercent() {
        for (Session session : TRAINING) {
            String gpx = gpx(session);
            Run run = Logs.read(Logs.write(folder, "run.gpx", gpx)).runs().get(0);
            assertEquals(session.metres / 1000.0, run.km(), session.metres / 1000.0 * 0.01);
            assertEquals(session.local, run.start().local());
        }
    }

    @Test
    void toldInAllFormatsAtOnceEveryRunCountsOnce() {
        List<Path> all = Stream.of(Told.values())
                .flatMap(format -> write(format).stream())
                .toList();
        TrainingLog log = TrainingLog.read(all, Logs.BERLIN.with(DistanceUnit.KM));
        assertEquals(List.of(), log.remarks());
        assertEquals(TRAINING.size(), log.runs().size());
        assertEquals((Told.values().length - 1) * TRAINING.size(), log.countedOnce());
    }

    private List<Path> write(Told format) {
        if (format == Told.FIT) {
            return TRAINING.stream()
                    .map(s -> Logs.write(
                            folder,
                            "fit/" + s.local.toLocalDate() + ".fit",
                            // no effort and no heart rate, as the others have none
                            FitWriter.littleEndian()
                                    .file(4)
                                    .lap(s.instant().toString(), s.metres / 1000.0, s.seconds / 60.0)
                                    .bytes()))
                    .toList();
        }
        if (format == Told.TCX) {
            return List.of(Logs.write(
                    folder,
                    "all.tcx",
                    TRAINING.stream()
                            .map(s ->
                                    "<Activity Sport='Running'><Lap StartTime='" + s.instant() + "'><TotalTimeSeconds>"
                                            + s.seconds + "</TotalTimeSeconds><DistanceMeters>" + s.metres
                                            + "</DistanceMeters></Lap></Activity>")
                            .collect(Collectors.joining(
                                    "",
                                    "<TrainingCenterDatabase><Activities>",
                                    "</Activities></TrainingCenterDatabase>"))));
        }
        return List.of(Logs.write(folder, format + ".csv", table(format)));
    }

    private static String table(Told format) {
        return switch (format) {
            case STRAVA_ENGLISH ->
                rows(
                        "Activity ID,Activity Date,Activity Type,Elapsed Time,Distance,Elapsed Time,Moving Time,Distance",
                        s -> "1,\"" + utc(s, "MMM d, yyyy, h:mm:ss a") + "\",Run,9999," + km(s) + ",9999.0," + s.seconds
                                + ".0," + s.metres + ".0");
            case STRAVA_GERMAN ->
                rows(
                        "Aktivitäts-ID,Aktivitätsdatum,Aktivitätsart,Verstrichene Zeit,Distanz,Bewegungszeit,Distanz",
                        s -> "1,\"" + utc(s, "dd.MM.yyyy, HH:mm:ss") + "\",Lauf,9999,\"" + km(s).replace('.', ',')
                                + "\"," + s.seconds + ".0," + s.metres + ".0");
            case GARMIN_ENGLISH ->
                rows(
                        "Activity Type,Date,Favorite,Title,Distance,Time",
                        s -> "Running," + local(s, "yyyy-MM-dd HH:mm:ss") + ",false,x," + km(s) + "," + duration(s));
            case GARMIN_GERMAN ->
                rows(
                        "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Zeit",
                        s -> "Laufen," + local(s, "yyyy-MM-dd HH:mm:ss") + ",false,x,\"" + km(s).replace('.', ',')
                                + "\"," + duration(s));
            case INTERVALS ->
                rows(
                        "id,start_date_local,type,moving_time,distance",
                        s -> "i," + local(s, "yyyy-MM-dd'T'HH:mm:ss") + ",Run," + s.seconds + "," + s.metres);
            case PLAIN_MILES ->
                rows(
                        "date,miles,minutes,effort",
                        s -> local(s, "yyyy-MM-dd HH:mm") + "," + s.metres / 1609.344 + "," + s.seconds / 60.0 + ",");
            default ->
                rows(
                        "date,km,minutes,effort",
                        s -> local(s, "yyyy-MM-dd HH:mm") + "," + km(s) + "," + s.seconds / 60.0 + ",");
        };
    }

    private static String rows(String header, Function<Session, String> row) {
        return TRAINING.stream().map(row).collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private static String gpx(Session session) {
        StringBuilder points = new StringBuilder();
        int count = session.seconds / 10;
        for (int i = 0; i <= count; i++) {
            double degrees = session.metres / 1000.0 / 111.195 * i / count;
            // half the way north, half the way east along the 60th parallel, where a degree is half as long
            double north = Math.min(degrees, session.metres / 2000.0 / 111.195);
            double east = (degrees - north) / Math.cos(Math.toRadians(60 + north));
            points.append("<trkpt lat='" + (60 + north) + "' lon='" + (10 + east) + "'><time>"
                    + session.instant().plusSeconds((long) i * session.seconds / count) + "</time></trkpt>");
        }
        return "<gpx><trk><type>running</type><trkseg>" + points + "</trkseg></trk></gpx>";
    }

    private static String km(Session session) {
        return String.format(Locale.ROOT, "%.2f", session.metres / 1000.0);
    }

    private static String duration(Session session) {
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d", session.seconds / 3600, session.seconds / 60 % 60, session.seconds % 60);
    }

    private static String utc(Session session, String pattern) {
        return LocalDateTime.ofInstant(session.instant(), ZoneOffset.UTC)
                .format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    private static String local(Session session, String pattern) {
        return session.local.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }
}
