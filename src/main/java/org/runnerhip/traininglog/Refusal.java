package org.runnerhip.traininglog;

import java.util.List;
import java.util.Optional;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;

/** Makes and finds the refusal of a file. */
final class Refusal {

    private static final int MOST_SHOWN = 500;

    private Refusal() {}

    /** The refusal of a file as a whole. */
    static RefusedException of(String file, String what, String remedy) {
        return at(Place.startOf(file), what, remedy);
    }

    /** The refusal of a file for what stands at one place of it. */
    static RefusedException at(Place place, String what, String remedy) {
        Place shown = new Place(shown(place.file()), place.line(), place.column());
        return new RefusedException(List.of(new Remark(shown, shown(what), shown(remedy))));
    }

    /** Words of a file as they may reach a terminal: without signs that steer it, and not without end. */
    static String shown(String words) {
        String plain = words.replaceAll("\\p{C}", " ");
        return plain.length() > MOST_SHOWN ? plain.substring(0, MOST_SHOWN) + " ..." : plain;
    }

    /** The refusal behind an exception of a library that read from one of our streams. */
    static Optional<RefusedException> behind(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
