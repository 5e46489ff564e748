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
    private Instant time;
    private boolean first;
    private double lastLatitude;
    private double lastLongitude;
    private Instant lastTime;

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
                lastTime = null;
            }
            case "trkpt" -> {
                inPoint = true;
                time = null;
                latitude = degrees("lat", 90);
                longitude = degrees("lon", 180);
            }
            case "type" -> type = inTrack && !inPoint ? xml.text() : type;
            case "time" -> time = inPoint ? xml.moment(xml.text()) : time;
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
        if (element.equals("trkpt")) {
            point();
        } else if (element.equals("trk")) {
            finish();
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
        beats += told;
        beatCount++;
        peak = peak == null ? told : Math.max(peak, told);
    }

    /** Between two segments the recording was paused: neither way nor time is counted there. */
    private void point() {
        inPoint = false;
        if (start == null) {
            start = time;
        }
        if (!first) {
            km += way(lastLatitude, lastLongitude, latitude, longitude);
        }
        if (time != null && lastTime != null) {
            seconds += Duration.between(lastTime, time).toMillis() / 1000.0;
        }
        first = false;
        lastLatitude = latitude;
        lastLongitude = longitude;
        lastTime = time != null ? time : lastTime;
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

    /** The way over ground between two points in km, on a sphere: within half a percent. */
    private static double way(double latitude1, double longitude1, double latitude2, double longitude2) {
        double north = Math.toRadians(latitude2 - latitude1);
        double east = Math.toRadians(longitude2 - longitude1);
        double h = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude1))
                        * Math.cos(Math.toRadians(latitude2))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }
}
