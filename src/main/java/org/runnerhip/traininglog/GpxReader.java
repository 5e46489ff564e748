package org.runnerhip.traininglog;

import java.time.Duration;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;
import org.runnerhip.reading.Place;

/**
 * Reads recorded tracks of GPX files. A track without a type is judged by its speed.
 *
 * <p>It reads with the StAX reader of the JDK. The library JPX builds a document for the extensions of every point, which took some
 * fifteen times as long.
 */
final class GpxReader implements Xml.Handler {

    /** In km an hour: between a brisk walk and a ride. */
    static final double SLOWEST_RUN = 6.5;

    static final double FASTEST_RUN = 16;

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private final Xml xml;
    private final Entries entries;

    private boolean inTrack;
    private boolean inPoint;
    private Place place;
    private String type;
    private Instant start;
    private double km;
    private double seconds;
    private double beats;
    private int beatCount;
    private Double peak;

    private double latitude;
    private double longitude;
    private boolean first;
    private double lastLatitude;
    private double lastLongitude;
    private String firstTime;
    private String lastTime;

    GpxReader(Xml xml, Entries entries) {
        this.xml = xml;
        this.entries = entries;
    }

    @Override
    public void start(String element) throws XMLStreamException {
        switch (element) {
            case "trk" -> begin();
            case "trkseg" -> {
                first = true;
                firstTime = null;
                lastTime = null;
            }
            case "trkpt" -> {
                inPoint = true;
                latitude = degrees("lat", 90);
                longitude = degrees("lon", 180);
            }
            case "type" -> type = inTrack && !inPoint ? xml.text() : type;
            case "time" -> {
                if (inPoint) {
                    time(xml.text());
                }
            }
            case "hr" -> {
                if (inPoint) {
                    heartRate(xml.number(xml.text()));
                }
            }
            default -> {
                /* nothing of ours */
            }
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "trkpt" -> point();
            case "trkseg" -> pause();
            case "trk" -> finish();
            default -> {
                /* nothing of ours */
            }
        }
    }

    private void begin() {
        inTrack = true;
        place = xml.place();
        type = "";
        start = null;
        km = 0;
        seconds = 0;
        beats = 0;
        beatCount = 0;
        peak = null;
    }

    private double degrees(String attribute, double most) {
        double degrees = xml.number(xml.attribute(attribute));
        if (Math.abs(degrees) > most) {
            throw Refusal.at(xml.place(), degrees + " is no " + attribute, "export the file again");
        }
        return degrees;
    }

    private void heartRate(double told) {
        if (told <= 0) {
            return; // the strap was silent
        }
        beats += told;
        beatCount++;
        peak = peak == null ? told : Math.max(peak, told);
    }

    /** Only the first and the last time of a segment are needed, so the others are not made out. */
    private void time(String written) {
        firstTime = firstTime == null ? written : firstTime;
        lastTime = written;
    }

    private void point() {
        inPoint = false;
        if (!first) {
            km += way(lastLatitude, lastLongitude, latitude, longitude);
        }
        first = false;
        lastLatitude = latitude;
        lastLongitude = longitude;
    }

    /** Between two segments the recording was paused: neither way nor time is counted there. */
    private void pause() {
        if (firstTime != null) {
            Instant from = xml.moment(firstTime);
            start = start == null ? from : start;
            seconds += Duration.between(from, xml.moment(lastTime)).toMillis() / 1000.0;
        }
    }

    private void finish() {
        inTrack = false;
        if (start == null) {
            entries.addNothing(); // a track without times was planned, not run
            return;
        }
        Run run = new Run(
                Start.at(start, entries.settings().zone()),
                km,
                seconds / 60,
                null,
                beatCount > 0 ? Double.valueOf(beats / beatCount) : null,
                peak,
                Run.Format.GPX,
                place);
        if (type.isEmpty()) {
            entries.addBySpeed(run, SLOWEST_RUN, FASTEST_RUN);
        } else {
            entries.add(type, run);
        }
    }

    /** The way between two neighbouring points in km, on a sphere taken flat between them: within half a percent. */
    private static double way(double latitude1, double longitude1, double latitude2, double longitude2) {
        double north = Math.toRadians(latitude2 - latitude1);
        double turn = Math.abs(longitude2 - longitude1);
        double east =
                Math.toRadians(Math.min(turn, 360 - turn)) * Math.cos(Math.toRadians((latitude1 + latitude2) / 2));
        return EARTH_RADIUS_KM * Math.sqrt(north * north + east * east);
    }
}
