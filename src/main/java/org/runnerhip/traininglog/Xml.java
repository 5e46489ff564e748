package org.runnerhip.traininglog;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.BiFunction;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;

/** An XML file of a device, read element by element. A document type is refused, so entities can neither grow nor reach out. */
final class Xml {

    private static final int DEEPEST = 64;
    /** Of a moment, counted from 1970: some thousand years. */
    private static final long FURTHEST_SECOND = 100_000_000_000L;

    private final String name;
    private final XMLStreamReader reader;
    private int depth;

    /** Takes the elements of a file by their names, without prefixes. */
    interface Handler {
        void start(String element) throws XMLStreamException;

        void end(String element);
    }

    Xml(String name, InputStream in) throws XMLStreamException {
        this.name = name;
        this.reader = factory().createXMLStreamReader(in);
    }

    /** One for each file, as factories are not made for several threads. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Reads a file to its end.
     *
     * @param handlers makes the handler from the name of the root element; {@code null} where that is unknown
     * @throws RefusedException if it is no well-formed XML, declares a document type, nests without end or has an unknown root
     */
    static void read(String name, InputStream in, BiFunction<String, Xml, Handler> handlers) {
        Xml xml = null;
        try {
            xml = new Xml(name, in);
            xml.walk(handlers);
        } catch (XMLStreamException e) {
            throw Refusal.behind(e).orElseGet(() -> malformed(name, e));
        } finally {
            if (xml != null) {
                xml.close();
            }
        }
    }

    private static RefusedException malformed(String name, XMLStreamException e) {
        Location at = e.getLocation();
        Place place = at == null || at.getLineNumber() < 1
                ? Place.startOf(name)
                : new Place(name, at.getLineNumber(), Math.max(at.getColumnNumber(), 1));
        return Refusal.at(place, "this is not well-formed XML; the file is damaged or cut short", "export it again");
    }

    private void walk(BiFunction<String, Xml, Handler> handlers) throws XMLStreamException {
        Handler handler = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD ->
                    throw refused("the file declares a document type", "no track file needs one; do not trust it");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw refused("the file nests deeper than any track file", "do not trust it");
                    }
                    if (handler == null) {
                        handler = handler(handlers);
                    }
                    handler.start(reader.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    handler.end(reader.getLocalName());
                }
                default -> {
                    /* text is asked for by its element */
                }
            }
        }
    }

    private Handler handler(BiFunction<String, Xml, Handler> handlers) {
        Handler handler = handlers.apply(reader.getLocalName(), this);
        if (handler == null) {
            throw refused("this XML file is neither GPX nor TCX", "leave it out");
        }
        return handler;
    }

    /** The text of the element that just began; its end is passed and not handed over. */
    String text() throws XMLStreamException {
        depth--;
        return reader.getElementText().strip();
    }

    /** An attribute of the element that just began; {@code null} if it has none. */
    String attribute(String attribute) {
        return reader.getAttributeValue(null, attribute);
    }

    /** Where the reading stands. */
    Place place() {
        Location at = reader.getLocation();
        return new Place(name, Math.max(at.getLineNumber(), 1), Math.max(at.getColumnNumber(), 1));
    }

    /** A number of the file. */
    double number(String written) {
        try {
            double number = Double.parseDouble(written);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException | NullPointerException e) {
            // told below
        }
        throw refused("\"" + written + "\" is not a number", "export the file again");
    }

    /** A moment of the file, in ISO 8601. Without an offset it is universal time, as both formats have it. */
    Instant moment(String written) {
        try {
            Instant moment = written.endsWith("Z") ? Instant.parse(written) : withOffset(written);
            if (Math.abs(moment.getEpochSecond()) < FURTHEST_SECOND) {
                return moment;
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw refused("\"" + written + "\" is not a time", "export the file again");
    }

    private static Instant withOffset(String written) {
        boolean offset = written.matches(".*[+-]\\d\\d:\\d\\d");
        return offset
                ? OffsetDateTime.parse(written).toInstant()
                : LocalDateTime.parse(written).toInstant(ZoneOffset.UTC);
    }

    private RefusedException refused(String what, String remedy) {
        return Refusal.at(place(), what, remedy);
    }

    private void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            // what was read stays read
        }
    }
}
