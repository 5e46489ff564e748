package org.runnerhip.traininglog;

import java.time.Instant;
import javax.xml.stream.XMLStreamException;
import org.runnerhip.reading.Place;

/** Reads activities of TCX files from their laps; a lap without a distance from its track points. */
final class TcxReader implements Xml.Handler {

    private final Xml xml;
    private final Entries entries;

    private String sport = "";
    private Place place;
    private Instant start;
    private double metres;
    private double seconds;
    private double beats;
    private double beatSeconds;
    private Double peak;

    private boolean inTrack;
    private boolean peakNext;
    private boolean meanNext;
    private double lapMetres;
    private double lapSeconds;
    private Double firstTrackMetres;
    private double lastTrackMetres;

    TcxReader(Xml xml, Entries entries) {
        this.xml = xml;
        this.entries = entries;
    }

    @Override
    public void start(String element) throws XMLStreamException {
        switch (element) {
            case "Activity" -> begin();
            case "Lap" -> beginLap();
            case "Track" -> inTrack = true;
            case "DistanceMeters" -> distance();
            case "TotalTimeSeconds" -> lapSeconds = xml.number(xml.text());
            case "AverageHeartRateBpm" -> meanNext = true;
            case "MaximumHeartRateBpm" -> peakNext = true;
            case "Value" -> heartRate();
            default -> {
                /* nothing of ours */
            }
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "Activity" -> finish();
            case "Lap" -> finishLap();
            case "Track" -> inTrack = false;
            case "AverageHeartRateBpm" -> meanNext = false;
            case "MaximumHeartRateBpm" -> peakNext = false;
            default -> {
                /* nothing of ours */
            }
        }
    }

    private void begin() {
        sport = xml.attribute("Sport") == null ? "" : xml.attribute("Sport");
        place = xml.place();
        start = null;
        metres = 0;
        seconds = 0;
        beats = 0;
        beatSeconds = 0;
        peak = null;
    }

    private void beginLap() {
        String written = xml.attribute("StartTime");
        if (start == null && written != null) {
            start = xml.moment(written);
        }
        lapMetres = 0;
        lapSeconds = 0;
        firstTrackMetres = null;
        lastTrackMetres = 0;
    }

    /** The distance of a lap stands before its track, whose points are only read where it is missing. */
    private void distance() throws XMLStreamException {
        if (!inTrack) {
            lapMetres = xml.number(xml.text());
        } else if (lapMetres == 0) {
            lastTrackMetres = xml.number(xml.text());
            firstTrackMetres = firstTrackMetres == null ? Double.valueOf(lastTrackMetres) : firstTrackMetres;
        }
    }

    private void heartRate() throws XMLStreamException {
        if (peakNext && !inTrack) {
            double told = xml.number(xml.text());
            peak = peak == null ? told : Math.max(peak, told);
        } else if (meanNext && !inTrack) {
            double told = xml.number(xml.text());
            // the time of the lap stands before its heart rate
            beats += told * lapSeconds;
            beatSeconds += lapSeconds;
        }
    }

    private void finishLap() {
        metres += lapMetres > 0 || firstTrackMetres == null ? lapMetres : lastTrackMetres - firstTrackMetres;
        seconds += lapSeconds;
    }

    private void finish() {
        if (start == null) {
            throw Refusal.at(place, "this activity has no lap that tells when it began", "export it again");
        }
        entries.add(
                sport,
                new Run(
                        Start.at(start, entries.settings().zone()),
                        metres / 1000,
                        seconds / 60,
                        null,
                        beatSeconds > 0 ? Double.valueOf(beats / beatSeconds) : null,
                        peak,
                        Run.Format.TCX,
                        place));
    }
}
