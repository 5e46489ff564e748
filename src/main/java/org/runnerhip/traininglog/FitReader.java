package org.runnerhip.traininglog;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.runnerhip.reading.Place;

/** Reads activities of FIT files: from the session messages, or from laps and records where a device wrote no session. */
final class FitReader {

    // message numbers of the FIT profile
    private static final int FILE = 0;
    private static final int SPORT = 12;
    private static final int SESSION = 18;
    private static final int LAP = 19;
    private static final int RECORD = 20;
    private static final int ACTIVITY = 34;

    private static final long EPOCH = Instant.parse("1989-12-31T00:00:00Z").getEpochSecond();
    /** Lesser time stamps count from when the device was switched on. */
    private static final long FIRST_TIME = 0x10000000L;

    private static final long ACTIVITY_FILE = 4;
    private static final long RUNNING = 1;
    private static final Map<Long, String> SPORTS = Map.ofEntries(
            Map.entry(0L, "generic"),
            Map.entry(RUNNING, "running"),
            Map.entry(2L, "cycling"),
            Map.entry(3L, "transition"),
            Map.entry(4L, "fitness equipment"),
            Map.entry(5L, "swimming"),
            Map.entry(10L, "training"),
            Map.entry(11L, "walking"),
            Map.entry(12L, "cross country skiing"),
            Map.entry(13L, "alpine skiing"),
            Map.entry(15L, "rowing"),
            Map.entry(16L, "mountaineering"),
            Map.entry(17L, "hiking"));
    private static final int QUARTER = 900;
    private static final int MOST_OFFSET = 14 * 3600;

    private final String name;
    private final Entries entries;
    private final List<Part> sessions = new ArrayList<>();
    private final List<Part> laps = new ArrayList<>();
    private boolean activity = true;
    private long sport = -1;
    private ZoneId zone;
    private long firstRecord = -1;
    private long lastRecord;
    private long recordedCentimetres;

    /** A stretch of an activity: a session or a lap. */
    private record Part(
            long start, Double km, Double minutes, Double effort, Double heartRate, Double peak, long sport) {}

    private FitReader(String name, Entries entries) {
        this.name = name;
        this.entries = entries;
        this.zone = entries.settings().zone();
    }

    static void read(String name, InputStream in, Entries entries) throws IOException {
        byte[] bytes = in.readNBytes(Limits.FIT_BYTES + 1);
        if (bytes.length > Limits.FIT_BYTES) {
            throw Refusal.of(name, "the FIT file is larger than 32 MB", "no recording of a run is; leave it out");
        }
        new FitReader(name, entries).read(new FitFile(bytes, name));
    }

    private void read(FitFile file) {
        file.messages(Set.of(FILE, SPORT, SESSION, ACTIVITY), this::take);
        if (!activity) {
            entries.addNothing(); // settings, courses, workouts, the steps of a day
            return;
        }
        if (sessions.isEmpty()) {
            file.messages(Set.of(LAP, RECORD), this::take);
            sessions.add(laps.isEmpty() ? fromRecords() : fromLaps());
        }
        for (Part session : sessions) {
            if (session.start < FIRST_TIME) {
                throw Refusal.of(name, "the clock of the device was not set", "leave the file out");
            }
            long known = session.sport >= 0 ? session.sport : sport;
            entries.add(
                    SPORTS.getOrDefault(known, known < 0 ? "" : "sport " + known + " of the FIT profile"),
                    new Run(
                            Start.at(Instant.ofEpochSecond(EPOCH + session.start), zone),
                            session.km,
                            session.minutes,
                            session.effort,
                            session.heartRate,
                            session.peak,
                            Run.Format.FIT,
                            Place.startOf(name)));
        }
    }

    private void take(FitMessage message) {
        switch (message.number()) {
            case FILE -> activity = message.value(0).orElse(ACTIVITY_FILE) == ACTIVITY_FILE;
            case SPORT -> sport = message.value(0).orElse(sport);
            case SESSION -> sessions.add(session(message));
            case LAP -> laps.add(lap(message));
            case RECORD -> record(message);
            default -> message.value(5).ifPresent(local -> localTime(local, message.time()));
        }
    }

    private static Part session(FitMessage session) {
        return new Part(
                session.value(2).orElse(session.time()),
                scaled(session.value(9), 100_000),
                scaled(session.value(8), 60_000),
                effort(session.value(193)),
                scaled(session.value(16), 1),
                scaled(session.value(17), 1),
                session.value(5).orElse(-1));
    }

    private static Part lap(FitMessage lap) {
        return new Part(
                lap.value(2).orElse(lap.time()),
                scaled(lap.value(9), 100_000),
                scaled(lap.value(8), 60_000),
                null,
                null,
                null,
                lap.value(25).orElse(-1));
    }

    private void record(FitMessage record) {
        firstRecord = firstRecord < 0 ? record.time() : firstRecord;
        lastRecord = record.time();
        recordedCentimetres = record.value(5).orElse(recordedCentimetres);
    }

    private Part fromLaps() {
        double km = 0;
        double minutes = 0;
        for (Part lap : laps) {
            km += lap.km == null ? 0 : lap.km;
            minutes += lap.minutes == null ? 0 : lap.minutes;
        }
        Part first = laps.get(0);
        return new Part(first.start, km, minutes, null, null, null, first.sport);
    }

    private Part fromRecords() {
        if (firstRecord < 0) {
            throw Refusal.of(name, "the FIT file holds no session, no lap and no record", "leave it out");
        }
        return new Part(
                firstRecord, recordedCentimetres / 100_000.0, (lastRecord - firstRecord) / 60.0, null, null, null, -1);
    }

    /** The device's own clock tells the offset of the place where it was. Many write universal time here: none is no offset. */
    private void localTime(long local, long universal) {
        long quarters = Math.round((local - universal) / (double) QUARTER);
        if (quarters != 0 && Math.abs(quarters * QUARTER) <= MOST_OFFSET) {
            zone = ZoneOffset.ofTotalSeconds((int) quarters * QUARTER);
        }
    }

    /** Ten times the effort of 1 to 10. */
    private static Double effort(OptionalLong told) {
        return told.isPresent() && told.getAsLong() >= 10 && told.getAsLong() <= 100 ? scaled(told, 10) : null;
    }

    private static Double scaled(OptionalLong value, double scale) {
        return value.isPresent() ? Double.valueOf(value.getAsLong() / scale) : null;
    }
}
