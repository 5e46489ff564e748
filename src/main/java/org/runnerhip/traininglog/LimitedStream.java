package org.runnerhip.traininglog;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** A stream that refuses to give more than {@link Limits} allow: in one file, in all, and for the packed bytes it came from. */
final class LimitedStream extends FilterInputStream {

    private final String name;
    private final LongSupplier packed;
    private final AtomicLong total;
    private long given;

    /**
     * @param name of the file, for the message
     * @param packed how many packed bytes it came from so far
     * @param total what all files gave so far
     */
    LimitedStream(InputStream in, String name, LongSupplier packed, AtomicLong total) {
        super(in);
        this.name = name;
        this.packed = packed;
        this.total = total;
    }

    /** How many bytes it gave so far. */
    long given() {
        return given;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        given += bytes;
        if (given > Limits.FILE_BYTES) {
            throw Refusal.of(name, "the file is larger than 64 MB", "no recording of a run is; leave it out");
        }
        if (given > Limits.RATIO_FREE_BYTES && given / Math.max(packed.getAsLong(), 1) > Limits.RATIO) {
            throw Refusal.of(
                    name, "the file unpacks to more than 200 times its size", "no recording does; leave it out");
        }
        if (total.addAndGet(bytes) > Limits.TOTAL_BYTES) {
            throw Refusal.of(name, "the files unpack to more than 16 GB", "give the log in parts");
        }
    }
}
