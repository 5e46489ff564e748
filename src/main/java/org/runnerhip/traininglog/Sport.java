package org.runnerhip.traininglog;

import java.util.Locale;
import java.util.Set;

/** What files call running. Everything else is no run and is left out under the name the file gives it. */
final class Sport {

    /** Written without spaces, hyphens and capitals; English and German, and the 9 of older Strava GPX files. */
    private static final Set<String> RUNNING = Set.of(
            "run",
            "running",
            "jogging",
            "trailrun",
            "trailrunning",
            "trackrun",
            "trackrunning",
            "streetrunning",
            "roadrunning",
            "indoorrunning",
            "treadmill",
            "treadmillrunning",
            "virtualrun",
            "virtualrunning",
            "ultrarun",
            "ultrarunning",
            "lauf",
            "laufen",
            "traillauf",
            "straßenlauf",
            "bahnlauf",
            "laufband",
            "laufbandtraining",
            "laufbandlauf",
            "indoorlauf",
            "indoorlaufen",
            "virtuellerlauf",
            "virtuelleslaufen",
            "ultralauf",
            "9");

    private Sport() {}

    /** Whether that word means running. */
    static boolean isRunning(String word) {
        return RUNNING.contains(word.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-/]+", ""));
    }
}
