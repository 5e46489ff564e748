package org.runnerhip.traininglog;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates and durations as tables write them. */
final class WrittenTimes {

    /** English and German exports, and ISO. A month stands before the day only where it has a name. */
    private static final List<DateTimeFormatter> DATES = Stream.of(
                    "uuuu-MM-dd HH:mm[:ss]",
                    "uuuu-MM-dd'T'HH:mm[:ss]",
                    "MMM d, uuuu, h:mm:ss a",
                    "d MMM uuuu, HH:mm:ss",
                    "d.M.uuuu, HH:mm[:ss]",
                    "d.M.uuuu HH:mm[:ss]")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private static final Pattern DURATION = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?");

    private WrittenTimes() {}

    /** A date with its time; empty if it is written in a way we do not know. */
    static Optional<LocalDateTime> dateTime(String written) {
        String text = written.strip().replaceAll("[\\s\u00a0\u202f]+", " ").replace("Sept ", "Sep ");
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDateTime.parse(text, format));
            } catch (DateTimeException e) {
                // the next one may fit
            }
        }
        return Optional.empty();
    }

    /** The minutes of a duration written as {@code 1:02:33} or {@code 19:16.5}; empty if it is none. */
    static Optional<Double> minutes(String written) {
        Matcher parts = DURATION.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        double hours = parts.group(1) == null ? 0 : Double.parseDouble(parts.group(1));
        double seconds = Double.parseDouble(parts.group(3) + "." + (parts.group(4) == null ? "0" : parts.group(4)));
        return Optional.of(hours * 60 + Double.parseDouble(parts.group(2)) + seconds / 60);
    }
}
