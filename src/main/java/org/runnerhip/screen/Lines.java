package org.runnerhip.screen;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Reads a file line by line. Of a line without end no more is kept than a line may have. */
final class Lines implements Closeable {

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int filled;
    private long bytes;
    private int number;

    /**
     * Nothing is read yet.
     *
     * @param longest the most bytes a line may have
     */
    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line, or null after the last. */
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        boolean tooLong = false;
        boolean ended = false;
        boolean any = false;
        while (!ended && fill()) {
            any = true;
            int end = at;
            while (end < filled && block[end] != '\n') {
                end++;
            }
            int kept = Math.min(end - at, longest - line.size());
            line.write(block, at, kept);
            tooLong |= kept < end - at;
            ended = end < filled;
            bytes += end - at + (ended ? 1 : 0);
            at = ended ? end + 1 : end;
        }
        return any ? new Line(++number, line.toByteArray(), tooLong, ended) : null;
    }

    /** How many bytes the lines so far have, line breaks among them. */
    long bytes() {
        return bytes;
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = Math.max(0, in.read(block));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
