package org.runnerhip.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.runnerhip.reading.Remark;
import org.runnerhip.screen.Screening;

/** Shows on one line of a terminal how far a screening is, how fast, and how long it will still take. */
final class ProgressLine implements Screening.Listener {

    private static final long EVERY = Duration.ofMillis(200).toNanos();
    private static final double A_SECOND = Duration.ofSeconds(1).toNanos();
    private static final int WIDTH = 24;
    /** A mistake in every line of a file need not be told a million times. */
    private static final int MOST_REMARKS = 100;

    private static final String CLEARED = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final long size;
    private final LongSupplier nanos;
    private Mark begun;
    private long shown;
    private int remarks;

    private record Mark(long answered, long bytes, long nanos) {}

    /**
     * Nothing is shown yet.
     *
     * @param terminal whether {@code err} is one; else only remarks are printed
     * @param size the bytes of the whole file, 0 where that is not known
     * @param nanos tells the time in nanoseconds
     */
    ProgressLine(PrintWriter err, boolean terminal, long size, LongSupplier nanos) {
        this.err = err;
        this.terminal = terminal;
        this.size = size;
        this.nanos = nanos;
    }

    @Override
    public void remark(Remark remark) {
        if (++remarks > MOST_REMARKS + 1) {
            return;
        }
        clear();
        err.println(remarks > MOST_REMARKS ? "what is wrong with further lines stands in the results only" : remark);
    }

    @Override
    public void at(long answered, long bytesRead) {
        Mark now = new Mark(answered, bytesRead, nanos.getAsLong());
        if (begun == null) {
            begun = now;
            shown = now.nanos();
        }
        if (terminal && now.nanos() - shown >= EVERY) {
            shown = now.nanos();
            err.print(CLEARED + line(now));
            err.flush();
        }
    }

    /** Leaves the line free for something else. */
    void clear() {
        if (terminal) {
            err.print(CLEARED);
            err.flush();
        }
    }

    private String line(Mark now) {
        double seconds = (now.nanos() - begun.nanos()) / A_SECOND;
        String rate = String.format(
                Locale.ROOT,
                "%,d lines, %,.0f a second",
                now.answered(),
                (now.answered() - begun.answered()) / seconds);
        if (size <= 0) {
            return rate;
        }
        double share = Math.min(1, (double) now.bytes() / size);
        double left = seconds * Math.max(0, size - now.bytes()) / Math.max(1, now.bytes() - begun.bytes());
        int done = (int) (share * WIDTH);
        return String.format(
                Locale.ROOT,
                "[%s%s] %.0f %%  %s, %s left",
                "#".repeat(done),
                "-".repeat(WIDTH - done),
                Math.floor(share * 100),
                rate,
                time(Math.round(left)));
    }

    /** A time as people say it: its two largest units. */
    private static String time(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
}
