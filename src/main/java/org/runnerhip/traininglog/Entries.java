package org.runnerhip.traininglog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.runnerhip.reading.Place;

/** What was found in one file: runs, and activities that are left out. What cannot be is refused with its place. */
final class Entries {

    /** No watch wrote files before; a device whose clock was never set begins at 1989-12-31. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 2);
    /** In km an hour; from {@link #FAST_FROM_KM} on. The best run 3 km at 25. */
    private static final double FASTEST = 26;

    private static final double FAST_FROM_KM = 1;
    private static final double SHORTEST_MINUTES = 1;
    /** In beats a minute. What lies outside was not measured on a running heart. */
    private static final double SLOWEST_HEART = 40;

    private static final double FASTEST_HEART = 220;

    private final LogSettings settings;
    private final List<Run> runs = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int judgedBySpeed;
    private int nothing;

    Entries(LogSettings settings) {
        this.settings = settings;
    }

    LogSettings settings() {
        return settings;
    }

    List<Run> runs() {
        return runs;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** How many activities carry no sport and were taken for a run, or for none, by their speed. */
    int judgedBySpeed() {
        return judgedBySpeed;
    }

    /** How often the file tells of something that is no activity of any sport. */
    int nothing() {
        return nothing;
    }

    /** Whether nothing was found, not even something that is no activity. */
    boolean isEmpty() {
        return runs.isEmpty() && leftOut.isEmpty() && nothing == 0;
    }

    /** Counts something that is no activity of any sport. */
    void addNothing() {
        nothing++;
    }

    /** Takes an activity: as a run if its sport is one. */
    void add(String sport, Run activity) {
        checkDay(activity);
        if (!Sport.isRunning(sport)) {
            leaveOut(sport.isBlank() ? "without a sport" : sport.strip(), activity);
            return;
        }
        checkSize(activity);
        Double km = within(activity.km(), Double.MIN_VALUE, Limits.RUN_KM);
        Run run = new Run(
                activity.start(),
                km,
                activity.minutes(),
                activity.effort(),
                within(activity.heartRate(), SLOWEST_HEART, FASTEST_HEART),
                within(activity.peakHeartRate(), SLOWEST_HEART, FASTEST_HEART),
                activity.format(),
                activity.place());
        if (km == null && (run.minutes() == null || run.minutes() < SHORTEST_MINUTES)) {
            leaveOut("run without distance and time", run);
        } else if (run.speed() != null && run.speed() > FASTEST && km > FAST_FROM_KM) {
            leaveOut("\"run\" faster than anybody runs", run);
        } else {
            runs.add(run);
        }
    }

    /** Takes an activity whose file tells no sport, as a run if it is as fast as runs are. */
    void addBySpeed(Run activity, double slowest, double fastest) {
        Double speed = activity.speed();
        judgedBySpeed++;
        if (speed != null && speed >= slowest && speed <= fastest) {
            add("run", activity);
        } else {
            checkDay(activity);
            leaveOut("without a sport, by speed no run", activity);
        }
    }

    /** A number that can be; {@code null} for one that cannot, such as the 0 of a device that measured nothing. */
    private static Double within(Double told, double least, double most) {
        return told == null || told < least || told > most ? null : told;
    }

    private void leaveOut(String sport, Run activity) {
        leftOut.add(new LeftOut(Refusal.shown(sport), activity.day()));
    }

    private void checkDay(Run activity) {
        LocalDate day = activity.day();
        if (day.isAfter(settings.today().plusDays(1))) {
            refuse(activity.place(), "this began on " + day + ", which is still to come", "correct the date");
        }
        if (day.isBefore(FIRST_DAY)) {
            refuse(activity.place(), "this began on " + day + ", before there were such files", "correct the date");
        }
    }

    /** Of runs only: a ride may well be longer. */
    private static void checkSize(Run activity) {
        Double km = activity.km();
        if (km != null && (km > Limits.RUN_KM || km < 0)) {
            refuse(
                    activity.place(),
                    "a distance of " + Math.round(km) + " km",
                    "at most " + Math.round(Limits.RUN_KM) + " km are taken; correct the distance or its unit");
        }
        Double minutes = activity.minutes();
        if (minutes != null && (minutes < 0 || minutes > Limits.RUN_TIME.toMinutes())) {
            refuse(activity.place(), "a time of " + Math.round(minutes) + " minutes", "at most 7 days are taken");
        }
    }

    private static void refuse(Place place, String what, String remedy) {
        throw Refusal.at(place, what, remedy);
    }
}
